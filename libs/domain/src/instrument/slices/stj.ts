import type { Definition, Item, Text } from '../language.ts';

const indicator = (code: string, text: Text): Item => ({
  code, text, answer: { kind: 'scale', scale: 'JUDGEMENT' }, counts: 'execution', attentionNote: true,
});
const conclusions = (theme: string) => [
  { code: `${theme}-PLUS`, name: { nl: 'Pluspunten', en: 'What goes well' } },
  { code: `${theme}-CHANCE`, name: { nl: 'Verbeterkansen', en: 'What can be better' } },
];

/** Judgements on groups of indicators, attention notes, conclusions per theme, several respondents and no total score. */
export const stjSlice: Definition = {
  language: 1,
  code: 'STJ',
  versionCode: 'STJ-GGSR-1',
  name: { nl: 'Toetsingskader gezinnen met geringe sociale redzaamheid', en: 'Inspection framework for families with low social self-reliance' },
  abbreviation: 'GGSR',
  wording: 'working',
  summary: {
    nl: 'Is op beleidsniveau genoeg geregeld om deze gezinnen goede zorg te geven?',
    en: 'Is enough arranged at policy level to give these families proper care?',
  },
  sources: [{ code: 'STJ-LWD', title: 'Factsheet Leeuwarden', publisher: 'Samenwerkend Toezicht Jeugd' }],
  lifeDomains: [
    { code: 'STJ-LD1', name: { nl: 'Gezin', en: 'Family' } },
    { code: 'STJ-LD4', name: { nl: 'Inkomen', en: 'Income' } },
  ],
  phases: [],
  documents: [],
  evidenceSources: [
    { code: 'QUESTIONNAIRE', name: { nl: 'Vragenlijst', en: 'Questionnaire' }, level: 'organisation' },
    { code: 'POLICY_PAPERS', name: { nl: 'Documenten van de gemeente', en: 'Documents of the municipality' }, level: 'approach' },
  ],
  scales: [{ code: 'JUDGEMENT', options: [
    { code: 'MEETS', label: { nl: 'Voldoet', en: 'Meets' }, counts: 'yes', symbol: '√' },
    { code: 'IMPROVEMENT_POINT', label: { nl: 'Verbeterpunt', en: 'Improvement point' }, counts: 'no', symbol: 'X' },
    { code: 'NO_MARK', label: { nl: 'Zonder oordeel', en: 'No mark' }, counts: 'outside', symbol: '' },
  ] }],
  instruments: [{
    code: 'STJ-FRAMEWORK',
    name: { nl: 'Toetsingskader', en: 'Framework' },
    kind: 'framework',
    policy: {
      subject: 'approach',
      filledInBy: 'inspector',
      independence: 'independent',
      secondScorerPercent: 0,
      reviewPercent: 0,
      anonymity: 'named',
      minimumGroup: 0,
      doubt: 'no_rule',
      notApplicable: 'none',
      sampling: { modes: ['all'], minimum: 0 },
      rhythms: ['once'],
      requiresClosed: false,
    },
    norm: { statistic: 'none' },
    respondents: [
      { code: 'MUNICIPALITY', name: { nl: 'Gemeente', en: 'Municipality' }, atMost: 1 },
      { code: 'NETWORK_PARTNER', name: { nl: 'Netwerkpartner', en: 'Network partner' }, atMost: 3 },
    ],
    followUp: [{
      whenAnswer: 'IMPROVEMENT_POINT',
      text: { nl: 'Gemeente en partners melden na een jaar hoe ver zij zijn', en: 'Municipality and partners report on progress after a year' },
      afterMonths: 12,
    }],
    sections: [
      {
        code: 'STJ-3',
        name: { nl: 'De aanpak', en: 'The approach' },
        kind: 'theme',
        conclusions: conclusions('STJ-3'),
        sections: [{
          code: 'STJ-3-1',
          name: { nl: 'Planmatigheid', en: 'Planned' },
          kind: 'criterion',
          items: [
            indicator('STJ-3-1-1', { nl: 'Er is gemeentelijk beleid voor deze groep', en: 'The municipality has a policy for this group' }),
            indicator('STJ-3-1-2', { nl: 'De gemeente brengt partijen tot één visie', en: 'The municipality ensures a shared vision' }),
            indicator('STJ-3-1-3', { nl: 'De partners hebben samen doelen vastgesteld', en: 'The partners have set joint goals' }),
            indicator('STJ-3-1-4', { nl: 'Resultaten worden vastgelegd', en: 'Results are recorded' }),
            indicator('STJ-3-1-5', { nl: 'Partners evalueren die resultaten', en: 'The partners evaluate the results' }),
          ],
        }],
      },
      {
        code: 'STJ-5',
        name: { nl: 'Continuïteit', en: 'Continuity' },
        kind: 'theme',
        conclusions: conclusions('STJ-5'),
        sections: [{
          code: 'STJ-5-2',
          name: { nl: 'Flexibiliteit', en: 'Flexibility' },
          kind: 'criterion',
          items: [indicator('STJ-5-2-1', { nl: 'Benodigde hulp is beschikbaar', en: 'Support is available' })],
        }],
      },
    ],
    judgementGroups: [
      { code: 'STJ-3-1-A', items: ['STJ-3-1-1', 'STJ-3-1-2', 'STJ-3-1-3'] },
      { code: 'STJ-3-1-B', items: ['STJ-3-1-4', 'STJ-3-1-5'] },
    ],
  }],
};
