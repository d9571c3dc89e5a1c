import type { Definition, GoalCatalogue } from '@getrouw/domain';
import { atMostFive, magie, say, scaleOfGoals, smart } from '../goals/catalogue.ts';
import { goals } from './goal-list.ts';

/** What is done for each goal, ticked by itself: activities and needs were found far more often than goals. */
const activities: NonNullable<GoalCatalogue['activities']> = goals.flatMap(({ code, domain, activities: done = [] }) =>
  done.map((name, index) => ({ code: `${code.replace('RST-G-', 'RST-A-')}-${index + 1}`, name, domain })));

/** The goals of ReSet, and how they are scored: once, by worker and parents together, with the parents' own view beside it. */
export const goalCatalogue: GoalCatalogue = {
  code: 'RST-GOALS',
  name: say('Doelen van ReSet', 'Goals of ReSet'),
  domains: [
    { code: 'RST-GK', name: say('Kinddoelen', 'Child goals') },
    { code: 'RST-GG', name: say('Gezinsdoelen', 'Family goals') },
    { code: 'RST-GO', name: say('Ouderdoelen', 'Parent goals') },
  ],
  goals,
  activities,
  scale: scaleOfGoals,
  raters: [
    { rater: 'together', required: true, name: say('Thuisbegeleider en ouders samen', 'Worker and parents together') },
    { rater: 'client', required: false, name: say('Wat de ouders er zelf van vinden', 'What the parents think of it themselves') },
  ],
  aggregate: 'together',
  checks: [smart, magie],
  advised: { most: 5, fewer: { most: 3, item: 'RST-RL-34' }, note: atMostFive },
  wordsAt: -2,
  zeroPoint: say('Het moment waarop thuisbegeleider en ouders het doel samen stellen.', 'The moment at which worker and parents set the goal together.'),
  remark: say(
    'Eerst de basis: basisbehoeften (O5) en basiszorg van het kind (K1), en vroeg beginnen met schulden. Administratie (O4) komt voor inkomen (O6), en inkomen voor schulden (O7). Contact tussen ouder en kind (G1) komt voor verwerken (G4) en de relatie tussen ouders (O8).',
    'First the basics: basic needs (O5) and the child\'s basic care (K1), and an early start with debts. Administration (O4) comes before income (O6), and income before debts (O7). Contact between parent and child (G1) comes before processing (G4) and the relationship between parents (O8).',
  ),
};

const part = (module: string, nl: string, en: string) => ({ code: `RST-SP-${module}`, name: { nl, en }, module: `RST-${module}` });

/** The support plan: a part for each module, and for the goals that fit none. */
export const plan: NonNullable<Definition['plan']> = {
  code: 'RST-SP',
  name: { nl: 'Begeleidingsplan', en: 'Support plan' },
  sections: [
    part('M1', 'Opvoeden', 'Parenting'), part('M2', 'Communicatie', 'Communication'), part('M3', 'Huishouden', 'Household'), part('M4', 'Financiën en administratie', 'Finance and administration'),
    part('M5', 'Netwerk', 'Network'), part('M6', 'Overige gezinsdoelen', 'Other family goals'), part('M7', 'Overige ouderdoelen', 'Other parent goals'),
  ],
  network: true,
};
