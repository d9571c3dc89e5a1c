import type { Definition, Item, Policy, Text } from '../language.ts';

const statement = (code: string, text: Text, rest: Partial<Item> = {}): Item => ({
  code, text, answer: { kind: 'scale', scale: 'FREQ7' }, counts: 'execution', direction: 'positive', ...rest,
});
const frequencies: [string, string][] = [
  ['nooit', 'never'], ['zeer zelden', 'very seldom'], ['soms', 'sometimes'], ['regelmatig', 'regularly'],
  ['vaak', 'often'], ['zeer vaak', 'very often'], ['altijd', 'always'],
];
const agreements: [string, string][] = [
  ['helemaal oneens', 'strongly disagree'], ['oneens', 'disagree'], ['neutraal', 'neutral'], ['eens', 'agree'], ['helemaal mee eens', 'strongly agree'],
];
const numbered = (labels: [string, string][]) => labels.map(([nl, en], index) => ({ code: `V${index + 1}`, label: { nl, en }, value: index + 1 }));

const selfReport: Policy = {
  subject: 'professional',
  filledInBy: 'professional',
  independence: 'self',
  secondScorerPercent: 0,
  reviewPercent: 0,
  anonymity: 'pseudonymous',
  minimumGroup: 5,
  doubt: 'no_rule',
  notApplicable: 'none',
  sampling: { modes: ['all'], minimum: 0 },
  rhythms: ['yearly'],
  requiresClosed: false,
};

/** Section > principle > item, variants, a filter question, answers outside the scale, start and close, goals with steps and examples. */
export const npSlice: Definition = {
  language: 1,
  code: 'NP',
  versionCode: 'NP-2007',
  name: { nl: 'Nieuwe Perspectieven', en: 'New Perspectives' },
  abbreviation: 'NP',
  wording: 'working',
  summary: { nl: 'Jongeren vooruithelpen naar een beter bestaan', en: 'Help young people towards a better life' },
  owner: 'VanMontfoort',
  sources: [{ code: 'HERBEN', title: 'Proefschrift over ReSet en Nieuwe Perspectieven' }],
  variants: [
    { code: 'NP-PREV', name: { nl: 'NP-preventief', en: 'NP preventive' } },
    { code: 'NPT', name: { nl: 'Nieuwe Perspectieven bij Terugkeer', en: 'New Perspectives on Return' } },
  ],
  phases: [
    { code: 'NP-F1', name: { nl: 'Kennismaking', en: 'Introduction' }, milestones: [
      { code: 'NP-M1', name: { nl: 'Kennismakingsgesprek', en: 'Introductory talk' }, due: { amount: 3, unit: 'days', after: 'referral' } },
      { code: 'NP-M2', name: { nl: 'Bedenktijd voorbij', en: 'Time to think over' }, due: { amount: 1, unit: 'days', after: 'previous' } },
    ] },
  ],
  rules: [
    {
      code: 'NP-QR-01',
      name: { nl: 'Kennismaking binnen drie dagen', en: 'Introduction within three days' },
      condition: { fact: 'days_to_introduction', max: 3 },
      prose: { nl: 'Elders in de tekst staat twee dagen', en: 'Elsewhere the text says two days' },
      parameters: { days: 3 },
      basis: 'source',
    },
    { code: 'NP-R-DEBT', name: { nl: 'Schulden', en: 'Debts' }, prose: { nl: 'De bron geeft geen grens', en: 'The source gives no limit' } },
  ],
  facts: [{ code: 'days_to_introduction', name: { nl: 'Dagen tot de kennismaking', en: 'Days until the introduction' }, level: 'trajectory' }],
  indicators: [{
    code: 'NP-EARLY',
    name: { nl: 'Voortijdig gestopt', en: 'Ended early' },
    definition: { nl: 'De jongere raakt uit beeld voordat de doelen zijn gehaald', en: 'The young person disappears from view before the goals were reached' },
    target: { comparison: 'below', percent: 10 },
  }],
  closingReasons: [
    { code: 'NORMAL', name: { nl: 'Op de gewone manier afgesloten', en: 'Closed normally' }, dropOut: false },
    { code: 'OTHER', name: { nl: 'Anders', en: 'Other' }, textRequired: true },
  ],
  goalCatalogue: {
    code: 'NP-GOALS',
    name: { nl: 'Doelen', en: 'Goals' },
    domains: [
      { code: 'NP-D1', name: { nl: 'Basiszaken', en: 'Basics' }, themes: [{ code: 'NP-D1-BAS', name: { nl: 'Basiszaken', en: 'Basics' } }] },
      { code: 'NP-D3', name: { nl: 'Uitdagingen', en: 'Challenges' }, themes: [{ code: 'NP-D3-GEZ', name: { nl: 'Gezondheid', en: 'Health' } }] },
    ],
    goals: [
      {
        code: 'NP-D1-1',
        name: { nl: 'Eerste levensbehoeften zijn geregeld', en: 'Basic needs are covered' },
        kind: 'result',
        domain: 'NP-D1',
        theme: 'NP-D1-BAS',
        examples: [{ nl: 'ov-kaart', en: 'travel card' }, { nl: 'fiets', en: 'bicycle' }],
      },
      { code: 'NP-D3-1', name: { nl: 'Psyche of middelen staan meedoen niet in de weg', en: 'Mental health or substances do not stand in the way' }, kind: 'result', domain: 'NP-D3', after: ['NP-D1-1'], registrable: false },
      {
        code: 'NP-D3-1a',
        name: { nl: 'Klachten hinderen het dagelijks leven niet meer', en: 'Complaints no longer get in the way of daily life' },
        kind: 'step',
        domain: 'NP-D3',
        parent: 'NP-D3-1',
        isActivity: true,
        registrable: false,
        anchors: [{ score: 1, text: { nl: 'minder hinder', en: 'less hindrance' } }, { score: -1, text: { nl: 'klachten nemen toe', en: 'complaints increase' } }],
      },
      { code: 'NP-D3-GEZ-2a', name: { nl: 'Kan omgaan met spanning', en: 'Can cope with stress' }, kind: 'result', domain: 'NP-D3', theme: 'NP-D3-GEZ', reportsTo: 'NP-D3-1a', underReported: true },
    ],
    activities: [{ code: 'NP-ACT-DENTIST', name: { nl: 'Tandarts gezocht', en: 'Dentist found' }, domain: 'NP-D1' }],
    scale: [-2, -1, 0, 1, 2].map((score) => ({ score, label: { nl: `score ${score}`, en: `score ${score}` } })),
    raters: [{ rater: 'client', required: true }, { rater: 'professional', required: true }, { rater: 'network', required: false }],
    zeroPoint: { nl: 'Het moment waarop het doel wordt gesteld', en: 'The moment the goal is set' },
    evaluateEveryMonths: 3,
  },
  documents: [],
  evidenceSources: [],
  scales: [
    { code: 'FREQ7', options: numbered(frequencies) },
    { code: 'AGREE5', options: [...numbered(agreements), { code: 'NA', label: { nl: 'niet van toepassing', en: 'not applicable' }, counts: 'outside' }] },
    { code: 'YES_NO_UNKNOWN', options: [
      { code: 'YES', label: { nl: 'ja', en: 'yes' }, counts: 'yes' },
      { code: 'NO', label: { nl: 'nee', en: 'no' }, counts: 'no' },
      { code: 'UNKNOWN', label: { nl: 'onbekend', en: 'unknown' }, counts: 'outside' },
    ] },
  ],
  instruments: [
    {
      code: 'NP-MG',
      name: { nl: 'Modelgetrouwheid-enquête', en: 'Fidelity survey' },
      kind: 'survey',
      policy: selfReport,
      norm: { statistic: 'mean', cutOffs: [{ name: { nl: 'modelgetrouw', en: 'according to the model' }, from: 5, inclusive: true, faithful: true }] },
      totals: ['section', 'factor'],
      sections: [
        { code: 'NP-C-UG', name: { nl: 'Methodische uitgangspunten', en: 'Principles' }, kind: 'section', sections: [
          { code: 'NP-UG-IP', name: { nl: 'Intensief en persoonlijk', en: 'Intensive and personal' }, kind: 'category', items: [
            statement('NP-UG-IP-01', { nl: 'Ik stel een goede samenwerkingsband als basisvoorwaarde.', en: 'A solid bond is a basic requirement.' }, { sourceCode: 'IP1' }),
            statement('NP-UG-IP-02', { nl: 'Wat ik zelf verwacht, laat ik buiten beschouwing.', en: 'What I expect myself does not count.' }, { sourceCode: 'IP2' }),
            statement('NP-UG-IP-08', { nl: 'Ik zie de jongere twee keer per week.', en: 'I see the young person twice a week.' }, {
              sourceCode: 'IP8', remark: { nl: 'Contact per telefoon telde voor werkers ook', en: 'Contact by phone also counted for workers' },
            }),
          ] },
        ] },
        { code: 'NP-C-FA', name: { nl: 'Facilitering', en: 'Facilitation' }, kind: 'section', items: [
          statement('NP-FA-01', { nl: 'Er is een vaste werkplek op de vindplaats.', en: 'There is a fixed place to work.' }, { variants: ['NP-PREV'], about: 'organisation' }),
        ] },
      ],
      factors: [{
        code: 'F1',
        name: { nl: 'Intensief en persoonlijk', en: 'Intensive and personal' },
        section: 'NP-UG-IP',
        alpha: 0.75,
        items: [{ item: 'NP-UG-IP-02', reversed: false, loading: 0.71 }, { item: 'NP-UG-IP-08', reversed: false, loading: 0.57 }],
      }],
      outsideFactors: [
        { item: 'NP-UG-IP-01', why: 'loaded_nowhere', reason: { nl: 'factor van twee items, alfa 0,43', en: 'two-item factor, alpha .43' } },
        { item: 'NP-FA-01', why: 'not_analysed' },
      ],
    },
    {
      code: 'NP-RF',
      name: { nl: 'Resultaatformulier', en: 'Result form' },
      kind: 'registration',
      policy: { ...selfReport, subject: 'trajectory', anonymity: 'named', minimumGroup: 0, notApplicable: 'answer', rhythms: ['per_trajectory'] },
      norm: { statistic: 'none' },
      sections: [{ code: 'NP-K', name: { nl: 'Kenmerken', en: 'Characteristics' }, kind: 'section', items: [
        { code: 'NP-K-DAK', text: { nl: 'dak- of thuisloos', en: 'homeless' }, answer: { kind: 'yes_no', scale: 'YES_NO_UNKNOWN' }, counts: 'none', askedAt: ['start', 'evaluation', 'close'] },
        { code: 'NP-K-POL', text: { nl: 'contact met politie', en: 'police contact' }, answer: { kind: 'yes_no', scale: 'YES_NO_UNKNOWN' }, counts: 'none', askedAt: ['close'], sensitivity: 'special_category' },
        { code: 'NP-K-DEBT', text: { nl: 'schulden', en: 'debts' }, answer: { kind: 'derived', rule: 'NP-R-DEBT' }, counts: 'none' },
      ] }],
    },
    {
      code: 'NP-CT',
      name: { nl: 'Cliënttevredenheid', en: 'Client satisfaction' },
      kind: 'satisfaction',
      policy: { ...selfReport, filledInBy: 'client', subject: 'person', anonymity: 'anonymous', rhythms: ['quarterly'] },
      modes: [{ code: 'NAMED', name: { nl: 'In gesprek', en: 'In a talk' }, anonymity: 'named' }],
      norm: { statistic: 'none' },
      sections: [{ code: 'NP-CT-S', name: { nl: 'Tevredenheid', en: 'Satisfaction' }, kind: 'section', items: [
        { code: 'NP-CT-00', text: { nl: 'Hoe lang loopt je begeleiding al?', en: 'How long have you been in guidance?' }, counts: 'none', answer: { kind: 'choice', options: [
          { code: 'M1_3', label: { nl: '1 tot 3 maanden', en: '1 to 3 months' } },
          { code: 'M3_6', label: { nl: '3 tot 6 maanden', en: '3 to 6 months' } },
        ] } },
        { code: 'NP-CT-01', text: { nl: 'Het eerste contact vond ik fijn.', en: 'I liked the first contact.' }, answer: { kind: 'scale', scale: 'AGREE5' }, counts: 'outcome', dependsOn: 'NP-CT-00', dependsOnAnswers: ['M1_3'] },
        { code: 'NP-CT-TIP', text: { nl: 'Wat kan beter?', en: 'What can be better?' }, counts: 'none', optional: true, answer: {
          kind: 'rows', per: 'other', atMost: 3, fields: [{ code: 'TIP', label: { nl: 'tip', en: 'tip' }, answer: { kind: 'text' } }],
        } },
      ] }],
    },
  ],
};
