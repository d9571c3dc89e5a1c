import type { Definition, GoalCatalogue } from '@getrouw/domain';
import { atMostFive, magie, say, scaleOfGoals, smartOfVig } from '../goals/catalogue.ts';
import { intervention } from './intervention.ts';

const { lifeDomains } = intervention;

/** VIG has no list of goals: they are written in free words, and stand under one of its seven life domains. */
export const goalCatalogue: GoalCatalogue = {
  code: 'VIG-GOALS',
  name: say('Doelen per leefgebied', 'Goals per life domain'),
  domains: lifeDomains,
  goals: lifeDomains.map(({ code, name }) => ({ code, name, kind: 'result', domain: code })),
  scale: scaleOfGoals,
  raters: [
    { rater: 'client', required: true, name: say('Gezin', 'Family') },
    { rater: 'professional', required: true, name: say('Gezinscoach', 'Family coach') },
    { rater: 'network', required: false, name: say('Iemand uit het netwerk', 'Somebody from the network') },
  ],
  aggregate: 'mean_toward_client',
  checks: [smartOfVig, magie],
  advised: { most: 5, note: atMostFive },
  wordsAt: -2,
  zeroPoint: say('Het moment waarop het doel in het plan van aanpak komt.', 'The moment at which the goal enters the plan of approach.'),
  evaluateEveryMonths: 1,
  remark: say(
    'Let op twee valkuilen uit de proef: doelen die te algemeen zijn, en klusjes in plaats van doelen.',
    'Mind two pitfalls from the pilot: goals that are too general, and chores instead of goals.',
  ),
};

/** The plan of approach, by life domain. */
export const plan: NonNullable<Definition['plan']> = {
  code: 'VIG-PVA',
  name: { nl: 'Plan van aanpak', en: 'Plan of approach' },
  sections: lifeDomains.map(({ code, name }) => ({
    code: `VIG-PVA-${code.slice(-3)}`, name, ...(['VIG-LD2', 'VIG-LD6'].includes(code) && { sensitivity: 'special_category' as const }),
  })),
  network: true,
};

/** Where the sources leave room about goals and outcomes, what they say, and what this definition chose. */
export const pointsOfGoals: NonNullable<Definition['openPoints']> = [
  {
    code: 'VIG-OP-GOAL-1', topic: { nl: 'Letters van SMART', en: 'Letters of SMART' },
    finding: { nl: 'VIG leest de A als actueel en de R als realiseerbaar. De richtlijn leest aanvaardbaar en realistisch.', en: 'VIG reads the A as current and the R as achievable. The guideline reads acceptable and realistic.' },
    choice: { nl: 'De letters van VIG. MAGIE, met acceptabel erin, staat ernaast.', en: 'The letters of VIG. MAGIE, which holds acceptable, stands beside it.' },
  },
  {
    code: 'VIG-OP-GOAL-2', topic: { nl: 'Wie scoort, en hoe', en: 'Who scores, and how' },
    finding: { nl: 'De bronnen van VIG zeggen niet hoe doelen gescoord worden. Ze vragen elke maand een verslag dat op de doelen terugkomt.', en: 'The sources of VIG do not say how goals are scored. They ask for a report every month that comes back to the goals.' },
    choice: { nl: 'Gezin en coach scoren elk apart van -2 tot +2, elke maand; het gemiddelde rondt af naar het gezin.', en: 'Family and coach each score apart from -2 to +2, every month; the mean rounds toward the family.' },
  },
  {
    code: 'VIG-OP-GOAL-3', topic: { nl: 'Codes van doelen', en: 'Codes of goals' },
    finding: { nl: 'VIG heeft geen lijst met doelen.', en: 'VIG has no list of goals.' },
    choice: { nl: 'Een doel staat onder een van de zeven leefgebieden; de woorden zijn vrij.', en: 'A goal stands under one of the seven life domains; the words are free.' },
  },
  {
    code: 'VIG-OP-GOAL-4', topic: { nl: 'Kinderen thuis als uitkomst', en: 'Children at home as an outcome' },
    finding: {
      nl: 'VIG telt of de kinderen zes maanden na afloop nog thuis wonen (in de proef drie). De richtlijn zegt dat dit alleen te weinig zegt.',
      en: 'VIG counts whether the children still live at home six months afterwards (in the pilot three). The guideline says that this alone says too little.',
    },
    choice: { nl: 'Zes maanden, en nooit zonder de toelichting erbij.', en: 'Six months, and never without the explanation beside it.' },
  },
  {
    code: 'VIG-OP-GOAL-5', topic: { nl: 'Uitval', en: 'Drop-out' },
    finding: { nl: 'De bronnen van VIG geven geen omschrijving van uitval en geen grens.', en: 'The sources of VIG give no definition of drop-out and no limit.' },
    choice: { nl: 'Een reden van afsluiten die uitval heet, zonder norm.', en: 'A reason of closing that is called drop-out, without a norm.' },
  },
];
