import type { Definition, Reach, Rule } from '@getrouw/domain';
import { intervention } from './intervention.ts';

const serious = intervention.lifeDomains.map((domain) => ({
  code: `${domain.code}-SERIOUS`,
  name: {
    nl: `Ernstige problemen: ${domain.name.nl.toLowerCase()}`,
    en: `Serious problems: ${domain.name.en.toLowerCase()}`,
  },
}));

/** What a case must tell before the criteria can be answered. */
export const facts: NonNullable<Definition['facts']> = [
  { code: 'child_age', name: { nl: 'Leeftijd van het kind', en: 'Age of the child' }, level: 'person' },
  { code: 'child_concern', name: { nl: 'Er zijn zorgen over het kind', en: 'There are concerns about the child' }, level: 'person' },
  { code: 'social_assistance', name: { nl: 'Het gezin leeft van een bijstandsuitkering', en: 'The family lives on social assistance' }, level: 'family' },
  { code: 'supervision_order', name: { nl: 'Minstens één kind staat onder toezicht', en: 'At least one child is under a supervision order' }, level: 'family' },
  { code: 'threatened_board_report', name: { nl: 'Er dreigt een raadsmelding', en: 'A report to the Child Protection Board threatens' }, level: 'family' },
  { code: 'threatened_eviction', name: { nl: 'De verhuurder dreigt met ontruiming', en: 'The landlord threatens with eviction' }, level: 'family' },
  ...serious.map((fact) => ({ ...fact, level: 'family' as const })),
  { code: 'parenting_stands_out', name: { nl: 'Problemen in de opvoeding vallen daarbij op', en: 'Problems in parenting stand out among them' }, level: 'family' },
  { code: 'addiction', name: { nl: 'Verslaving', en: 'Addiction problems' }, level: 'family', sensitivity: 'special_category' },
  { code: 'psychiatric_disorder', name: { nl: 'Psychiatrische stoornis', en: 'Psychiatric disorder' }, level: 'family', sensitivity: 'special_category' },
];

/** For whom VIG is meant. Contra-indications are weighed per family and never exclude by themselves. */
export const eligibility: NonNullable<Definition['eligibility']> = {
  criteria: [
    {
      code: 'VIG-INC1',
      name: {
        nl: 'In het gezin zijn kinderen of jongeren (0-23 jaar) over wie zorgen bestaan',
        en: 'There are children or young people aged 0-23 in the family about whom there are concerns',
      },
      level: 'person',
      over: 'any_child',
      condition: { all: [{ fact: 'child_age', min: 0, max: 23 }, { fact: 'child_concern', is: true }] },
      basis: 'source',
    },
    {
      code: 'VIG-INC2',
      name: { nl: 'Er is een grond om drang of dwang uit te oefenen', en: 'There is a ground on which pressure or coercion can be exercised' },
      level: 'family',
      condition: {
        any: [
          { fact: 'social_assistance', is: true },
          { fact: 'supervision_order', is: true },
          { fact: 'threatened_board_report', is: true },
          { fact: 'threatened_eviction', is: true },
        ],
      },
      prose: {
        nl: 'De richtlijn is nauwer: een uitkering of een kind onder toezicht.',
        en: 'The guideline is narrower: a benefit or a child under a supervision order.',
      },
      basis: 'inferred',
    },
    {
      code: 'VIG-INC3',
      name: {
        nl: 'Op minstens vier van de zeven leefgebieden spelen ernstige problemen, waarbij die in de opvoeding opvallen',
        en: 'There are serious problems on at least four of the seven life domains, among which those in parenting stand out',
      },
      level: 'family',
      condition: { all: [{ atLeast: 4, of: serious.map((fact) => ({ fact: fact.code, is: true })) }, { fact: 'parenting_stands_out', is: true }] },
      prose: {
        nl: 'Dat problemen in de opvoeding opvallen, voegt de richtlijn toe aan de vier leefgebieden.',
        en: 'That problems in parenting stand out is what the guideline adds to the four life domains.',
      },
      basis: 'source',
    },
    {
      code: 'VIG-INC4',
      name: { nl: 'Risico\'s zijn op verscheidene terreinen tegelijk aanwezig', en: 'Risk factors are present in several areas at the same time' },
      prose: { nl: 'De bron noemt geen aantal.', en: 'The source gives no number.' },
      basis: 'source',
    },
  ],
  contraIndications: [
    { code: 'VIG-CON1', name: { nl: 'Verslaving', en: 'Addiction problems' }, condition: { fact: 'addiction', is: true }, basis: 'source' },
    { code: 'VIG-CON2', name: { nl: 'Psychiatrische stoornis', en: 'Psychiatric disorder' }, condition: { fact: 'psychiatric_disorder', is: true }, basis: 'source' },
  ],
  weighing: {
    nl: 'Per gezin wordt gewogen of de aanmelding toch past; een contra-indicatie sluit niet vanzelf uit.',
    en: 'Assessed case by case; a contra-indication is not an automatic exclusion.',
  },
};

/** Three published age limits of the children, each for its own use. */
export const ageRules: Rule[] = [
  {
    code: 'VIG-AGE1',
    name: { nl: 'Leeftijd bij verwijzing: 0 tot en met 23 jaar', en: 'Age at referral: 0 up to 23 years' },
    over: 'any_child',
    condition: { fact: 'child_age', min: 0, max: 23 },
    basis: 'source',
  },
  {
    code: 'VIG-AGE2',
    name: { nl: 'Doelgroep in de richtlijn: minstens één kind jonger dan 16 jaar', en: 'Target group in the guideline: at least one child younger than 16' },
    over: 'any_child',
    condition: { fact: 'child_age', min: 0, max: 15 },
    basis: 'source',
  },
  {
    code: 'VIG-AGE3',
    name: { nl: 'Uitkomstvraag VIG-R1-1: thuiswonende kinderen jonger dan 18 jaar', en: 'Outcome question VIG-R1-1: children under 18 living at home' },
    over: 'any_child',
    condition: { fact: 'child_age', min: 0, max: 17 },
    basis: 'source',
  },
];

/** A family counts once, by its last trajectory; whether it fits is the weighing of its criteria. */
export const targetGroup: NonNullable<Definition['targetGroup']> = {
  unit: 'family',
  counted: 'last',
  readings: [{
    code: 'CRITERIA',
    name: { nl: 'Aan alle criteria voldaan', en: 'All criteria met' },
    note: {
      nl: 'Zorgen over een kind van 0 tot en met 23 jaar, een grond voor drang of dwang, ernstige problemen op vier van de zeven leefgebieden en risico\'s op verscheidene terreinen. Een contra-indicatie is gewogen.',
      en: 'Concerns about a child aged 0-23, a ground for pressure or coercion, serious problems on four of the seven life domains and risks in several areas. A contra-indication has been weighed.',
    },
  }],
};

/** Which criteria and contra-indications families meet. The sources count none of them. */
export const reach: Reach = {
  rows: [...eligibility.criteria, ...eligibility.contraIndications].map(({ code, name }) => ({ code: code.replace('VIG-', 'VIG-BR-'), name, of: code })),
  references: [],
};
