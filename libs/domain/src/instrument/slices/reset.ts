import type { AnswerKind, Definition, Item, Policy, Text } from '../language.ts';

const statement = (code: string, scale: string, text: Text, rest: Partial<Item> = {}): Item => ({
  code, text, answer: { kind: 'scale', scale }, counts: 'execution', direction: 'positive', ...rest,
});
const numbered = (labels: [string, string][]) => labels.map(([nl, en], index) => ({ code: `V${index + 1}`, label: { nl, en }, value: index + 1 }));
const never: [string, string] = ['nooit', 'never'];
const sometimes: [string, string] = ['soms', 'sometimes'];
const regularly: [string, string] = ['regelmatig', 'regularly'];
const often: [string, string] = ['vaak', 'often'];
const always: [string, string] = ['altijd', 'always'];

const origin: AnswerKind = { kind: 'choice', options: [
  { code: 'NL', label: { nl: 'Nederland', en: 'Netherlands' } },
  { code: 'OW', label: { nl: 'overig westers', en: 'other western' } },
] };
const problem = (code: string, text: Text, explanation: 'allowed' | 'required' = 'allowed'): Item => ({
  code, text, counts: 'none', answer: { kind: 'yes_no', scale: 'YES_NO_UNKNOWN' }, perPerson: ['mother', 'father', 'child'], explanation,
});

const survey: Policy = {
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

const childFacts = ['child_behaviour_concern', 'child_mental_health'];
const familyFacts = ['relational_problems', 'financial_problems', 'no_supportive_network'];

/** A battery, thresholds per group, factors, rows per child, ticks per person, derived variables and a rule that can be undetermined. */
export const resetSlice: Definition = {
  language: 1,
  code: 'RST',
  versionCode: 'RST-2011',
  name: { nl: 'ReSet', en: 'ReSet' },
  abbreviation: 'ReSet',
  wording: 'working',
  summary: { nl: 'Ouders kunnen de opvoeding weer op eigen kracht oppakken', en: 'Parents regain independent parenting' },
  owner: 'JSO',
  sources: [{ code: 'HERBEN', title: 'Proefschrift over ReSet en Nieuwe Perspectieven' }],
  variants: [{ code: 'RESET', name: { nl: 'Reguliere ReSet', en: 'Regular ReSet' } }, { code: 'RESET_PLUS', name: { nl: 'ReSet+', en: 'ReSet+' } }],
  modules: [{ code: 'RST-M5', name: { nl: 'Netwerk', en: 'Network' }, aim: { nl: 'Netwerk uitbreiden', en: 'Enlarge the network' }, inManual: true, item: 'RST-MO-05' }],
  phases: [{
    code: 'PH-2',
    name: { nl: 'Start en verkenning', en: 'Start and exploration' },
    milestones: [{
      code: 'RST-R-05',
      name: { nl: 'Tussenevaluatie vier tot zes weken na de doelen', en: 'Interim evaluation four to six weeks after goals' },
      due: { amount: 6, notBefore: 4, unit: 'weeks', after: 'goals_set' },
    }],
  }],
  facts: [...childFacts, ...familyFacts].map((code) => ({ code, name: { nl: code, en: code }, level: 'family' })),
  rules: [
    {
      code: 'RST-D1',
      name: { nl: 'Kindfactoren', en: 'Child factors' },
      level: 'person',
      over: 'any_child',
      condition: { any: childFacts.map((fact) => ({ fact, is: true })) },
      from: ['RST-RL-12'],
      studyReading: 'missing_is_false',
    },
    {
      code: 'RST-MULTIPROBLEM',
      name: { nl: 'Multiprobleemgezin', en: 'Multiproblem family' },
      level: 'family',
      condition: { atLeast: 3, of: [{ fact: 'RST-D1', is: true }, ...familyFacts.map((fact) => ({ fact, is: true }))] },
      studyReading: 'missing_is_false',
      parameters: { minimumDomains: 3 },
      basis: 'source',
    },
    {
      code: 'RST-PSYCHOSOMATIC',
      name: { nl: 'Vermoede psychosomatische klacht', en: 'Suspected psychosomatic complaint' },
      prose: { nl: 'Lichamelijke en psychische klacht samen, en aannemelijk bevonden', en: 'Physical and psychological complaint together, and judged plausible' },
      from: ['RST-RL-12'],
    },
  ],
  classifications: [{
    code: 'RST-PROFILE',
    name: { nl: 'Profiel van het gezin', en: 'Profile of the family' },
    assignedBy: 'judgement',
    options: [
      { code: 'A', name: { nl: 'Zorgmijdend gezin', en: 'Care-avoiding family' }, signs: [{ fact: 'no_supportive_network', direction: 'more', odds: 3.43 }] },
      { code: 'U', name: { nl: 'Onvoldoende informatie', en: 'Insufficient information' } },
    ],
  }],
  goalCatalogue: {
    code: 'RST-GOALS',
    name: { nl: 'Doelen', en: 'Goals' },
    domains: [{ code: 'RST-K', name: { nl: 'Kinddoelen', en: 'Child goals' } }],
    goals: [{
      code: 'RST-G-K1',
      name: { nl: 'Dagelijkse basiszorg van het kind is geregeld', en: 'The basic care of the child is secured' },
      kind: 'result',
      domain: 'RST-K',
      about: 'child',
      module: 'RST-M5',
      activities: [{ nl: 'voorbereiden op baby', en: 'preparing for a baby' }],
      examples: [{ nl: 'kind krijgt een bril', en: 'child gets glasses' }],
      anchors: [{ score: -2, text: { nl: 'ernstige ziekte', en: 'serious illness' } }],
      resultRule: { nl: 'Gehaald als de hulp goed is gestart', en: 'Reached when help has started well' },
      remark: { nl: 'Vaak gedaan zonder doel', en: 'Often done without a goal' },
    }],
    scale: [-2, 0, 2].map((score) => ({ score, label: { nl: `score ${score}`, en: `score ${score}` } })),
    raters: [{ rater: 'together', required: true }],
    zeroPoint: { nl: 'Het moment waarop het doel wordt gesteld', en: 'The moment the goal is set' },
  },
  terms: [{ code: 'PEER-REVIEW', term: { nl: 'intervisie', en: 'peer review' }, explanation: { nl: 'Collega\'s bespreken samen hun werk', en: 'Colleagues talk about their work together' } }],
  documents: [],
  evidenceSources: [],
  scales: [
    { code: 'FREQ5', options: numbered([never, sometimes, regularly, often, always]), note: { nl: 'Elders heet 2 zelden', en: 'Elsewhere 2 is called rarely' } },
    { code: 'FREQ4', options: numbered([never, sometimes, regularly, often]) },
    { code: 'AGREE3', options: numbered([['nee', 'no'], ['enigszins', 'somewhat'], ['ja', 'yes']]) },
    { code: 'FREQ7', options: [
      ...numbered([never, ['zeer zelden', 'very rarely'], sometimes, regularly, often, ['zeer vaak', 'very often'], always]),
      { code: 'UNKNOWN', label: { nl: 'ken ik niet', en: 'not known to me' }, counts: 'outside' },
    ] },
    { code: 'YES_NO_UNKNOWN', options: [
      { code: 'YES', label: { nl: 'ja', en: 'yes' }, counts: 'yes' },
      { code: 'NO', label: { nl: 'nee', en: 'no' }, counts: 'no' },
      { code: 'UNKNOWN', label: { nl: 'onbekend', en: 'unknown' }, counts: 'outside' },
    ] },
  ],
  instruments: [
    {
      code: 'RST-MG',
      name: { nl: 'Vragenlijst werkwijze', en: 'Questionnaire on working method' },
      kind: 'survey',
      policy: survey,
      norm: { statistic: 'mean', cutOffs: [
        { name: { nl: 'matig', en: 'moderate' }, from: 3.6, inclusive: true, faithful: false },
        { name: { nl: 'voldoende', en: 'sufficient' }, from: 4, inclusive: true, faithful: true },
        { name: { nl: 'hoog', en: 'high' }, from: 4.1, inclusive: true, faithful: true },
      ] },
      normGroups: [
        { code: 'FREQ4-ITEMS', items: ['RST-FA-01'], norm: { statistic: 'mean', cutOffs: [{ name: { nl: 'voldoende', en: 'sufficient' }, from: 3, inclusive: true, faithful: true }] } },
        { code: 'NO-NORM', items: ['RST-FA-14'], norm: { statistic: 'none' }, note: { nl: 'De studie geeft geen grens', en: 'The study gives no threshold' } },
      ],
      sections: [
        { code: 'RST-C3', name: { nl: 'Facilitering', en: 'Facilitation' }, kind: 'category', items: [
          statement('RST-FA-01', 'FREQ4', { nl: 'Organisatie regelt intervisie', en: 'Organisation arranges peer review' }, { about: 'organisation', sourceCode: 'FACT1', terms: ['PEER-REVIEW'] }),
          statement('RST-FA-14', 'AGREE3', { nl: 'Beloning past bij het werk', en: 'Pay fits the work' }, { about: 'organisation' }),
        ] },
        { code: 'RST-C4', name: { nl: 'Methode', en: 'Method' }, kind: 'category', sections: [
          { code: 'RST-C4-NW', name: { nl: 'Netwerk', en: 'Network' }, kind: 'category', items: [
            statement('RST-NW-01', 'FREQ5', { nl: 'Verkent kansen voor een groter netwerk', en: 'Explores options for a larger network' }),
            statement('RST-VG-02', 'FREQ5', { nl: 'Sluit aan bij de vraag', en: 'Follows the request' }),
            statement('RST-HA-01', 'FREQ5', { nl: 'Vergezelt gezinsleden naar instanties', en: 'Accompanies family members to agencies' }),
            statement('RST-LD-03', 'FREQ5', { nl: 'De mens krijgt erkenning', en: 'Clients are recognised as persons' }),
            statement('RST-MO-05', 'FREQ5', { nl: 'Zet de module netwerk in', en: 'Uses the network module' }, { variants: ['RESET'] }),
          ] },
        ] },
        {
          code: 'RST-HM',
          name: { nl: 'Hulpmiddelen', en: 'Tools' },
          kind: 'battery',
          stem: { nl: 'Hoe vaak gebruikt u dit hulpmiddel?', en: 'How often do you use this tool?' },
          items: Array.from({ length: 30 }, (_, index) => statement(`RST-HM-${String(index + 1).padStart(2, '0')}`, 'FREQ7', { nl: `Hulpmiddel ${index + 1}`, en: `Tool ${index + 1}` }, { norm: { statistic: 'none' } })),
        },
      ],
      factors: [
        { code: 'RST-F1', name: { nl: 'Netwerkgericht', en: 'Network-oriented' }, alpha: 0.83, items: [{ item: 'RST-NW-01', reversed: false, loading: 0.62 }] },
        { code: 'RST-F2', name: { nl: 'Vraaggericht', en: 'Demand-oriented' }, alpha: 0.84, componentReversed: true, items: [{ item: 'RST-VG-02', reversed: false, loading: -0.49 }], caution: { nl: 'Ladingen zijn negatief', en: 'Loadings are negative' } },
      ],
      outsideFactors: [
        { item: 'RST-HA-01', why: 'removed', reason: { nl: 'laadt met netwerk, andere inhoud', en: 'loads with network items, other content' } },
        { item: 'RST-MO-05', why: 'loaded_nowhere' },
        { item: 'RST-LD-03', why: 'left_out' },
        { item: 'RST-FA-01', why: 'not_analysed', reason: { nl: 'hoort niet bij de methode', en: 'not part of the method' } },
      ],
      references: [{
        code: 'HERBEN',
        name: { nl: 'Cijfers van het onderzoek', en: 'Figures of the study' },
        source: { nl: 'Proefschrift, tabellen 26 tot 34', en: 'Thesis, tables 26 to 34' },
        groups: [{ code: 'A', name: { nl: 'Organisatie A', en: 'Organisation A' }, respondents: 11 }, { code: 'ALL', name: { nl: 'Allen', en: 'All' }, respondents: 71 }],
        figures: [
          { of: 'RST-NW-01', group: 'A', mean: 4.3, sd: 0.7, decimals: 1 },
          { of: 'RST-C3', group: 'ALL', mean: 4, decimals: 2, doubtful: { nl: 'Past niet bij de rijen', en: 'Does not fit the rows' } },
          { of: 'RST-F2', group: 'ALL', alpha: 0.84, decimals: 2 },
          { of: 'RST-FA-14', group: 'A', mean: 2.7, sd: 1.6, decimals: 1, unreachable: { nl: 'Kan niet op een schaal van 1 tot 3', en: 'Not possible on a scale of 1 to 3' } },
          { of: 'RST-HM-09', group: 'A', n: 1, decimals: 2, words: { nl: 'nooit', en: 'never' } },
        ],
      }],
    },
    {
      code: 'RST-RL',
      name: { nl: 'Registratielijst', en: 'Registration list' },
      kind: 'registration',
      policy: { ...survey, subject: 'family', anonymity: 'named', minimumGroup: 0, notApplicable: 'answer', rhythms: ['per_trajectory'] },
      norm: { statistic: 'none' },
      sections: [{ code: 'RST-RL-S', name: { nl: 'Gezin', en: 'Family' }, kind: 'section', items: [
        { code: 'RST-RL-06', text: { nl: 'Leeftijd en geslacht van elk kind', en: 'Age and gender of each child' }, counts: 'none', askedAt: ['start'], answer: { kind: 'rows', per: 'child', fields: [
          { code: 'AGE', label: { nl: 'leeftijd', en: 'age' }, answer: { kind: 'number', min: 0, integer: true } },
          { code: 'GENDER', label: { nl: 'geslacht', en: 'gender' }, answer: { kind: 'choice', options: [
            { code: 'J', label: { nl: 'jongen', en: 'boy' } }, { code: 'M', label: { nl: 'meisje', en: 'girl' } },
          ] } },
        ] } },
        { code: 'RST-RL-08', text: { nl: 'Geboorteland kinderen', en: 'Country of birth of children' }, counts: 'none', offByDefault: true, sensitivity: 'special_category', perPerson: ['child'], answer: origin },
        problem('RST-RL-12', { nl: 'Steun bij opvoeden', en: 'Parenting support' }),
        problem('RST-RL-33', { nl: 'Anders, namelijk', en: 'Other, namely' }, 'required'),
        { code: 'RST-RL-36', text: { nl: 'Steun uit eigen netwerk', en: 'Support from own network' }, counts: 'none', answer: { kind: 'choice', options: [
          { code: 'YES', label: { nl: 'ja, namelijk', en: 'yes, namely' }, asksText: true },
          { code: 'NO', label: { nl: 'nee', en: 'no' } },
          { code: 'UNKNOWN', label: { nl: 'onbekend', en: 'unknown' } },
        ] } },
        { code: 'RST-RL-41', text: { nl: 'Begeleiding beëindigd op', en: 'Support ended on' }, counts: 'none', askedAt: ['close'], answer: { kind: 'date', precision: 'day' } },
        { code: 'RST-RV-MP', text: { nl: 'Multiprobleemgezin', en: 'Multiproblem family' }, counts: 'none', answer: { kind: 'derived', rule: 'RST-MULTIPROBLEM' } },
      ] }],
    },
  ],
};
