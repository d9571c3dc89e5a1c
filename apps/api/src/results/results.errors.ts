import { refusal } from '../platform/index.ts';

export const resultErrors = {
  ofSurvey: refusal('RESULTS_OF_SURVEY', {
    nl: 'Deze ronde is een vragenlijst. De resultaten daarvan staan op een eigen pagina.', en: 'This round is a survey. Its results are on a page of their own.',
  }),
  surveyRuns: refusal('RESULTS_OF_RUNNING_SURVEY', {
    nl: 'Deze vragenlijst loopt nog. De cijfers zijn er als zij gesloten is.', en: 'This survey is still running. Its figures are there when it is closed.',
  }),
};
