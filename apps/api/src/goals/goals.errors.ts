import { refusal } from '../platform/index.ts';

export const goalsErrors = {
  noGoals: refusal('GOALS_NO_CATALOGUE', {
    nl: 'Deze methodiek heeft geen lijst van doelen; er valt niets te plannen.', en: 'This method has no list of goals; there is nothing to plan.',
  }),
};
