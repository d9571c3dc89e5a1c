import { refusal } from '../platform/index.ts';

export const goalsErrors = {
  noGoals: refusal('GOALS_NO_CATALOGUE', {
    nl: 'Deze methodiek heeft geen lijst van doelen; er valt niets te plannen.', en: 'This method has no list of goals; there is nothing to plan.',
  }),
  ownWorkersOnly: refusal('GOALS_OWN_WORKERS_ONLY', {
    nl: 'Dit deel van het plan en de gegevens van het netwerk zijn alleen voor wie het gezin zelf helpt.', en: 'This part of the plan and the details of the network are only for who helps the family.',
  }, { status: 403 }),
  ended: refusal('GOALS_ENDED', {
    nl: 'Dit doel is beëindigd. Heropen het om het te wijzigen.', en: 'This goal has ended. Reopen it to change it.',
  }),
  open: refusal('GOALS_OPEN', {
    nl: 'Dit doel staat nog open.', en: 'This goal is still open.',
  }),
  codeFirst: refusal('GOALS_CODE_FIRST', {
    nl: 'U codeert dit doel zelf als tweede. Kies eerst uw code; daarna ziet u wat de eerste koos.', en: 'You code this goal as the second yourself. Choose your code first; after that you see what the first chose.',
  }, { status: 403 }),
  codedAgain: refusal('GOALS_CODED_AGAIN', {
    nl: 'U hebt dit doel al gecodeerd; uw oordeel verandert niet meer.', en: 'You have coded this goal already; your opinion does not change any more.',
  }),
};
