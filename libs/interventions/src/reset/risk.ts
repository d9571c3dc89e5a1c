import type { Rule } from '@getrouw/domain';
import { anyOf, holds, oneOf } from '../registration/registration.ts';
import { ofAnybody, ofChild, ofFamily, ofMother, ofParent } from './rules.ts';

const NON_WESTERN = ['SR', 'AN', 'TR', 'MA', 'ONW'];

/** The indicators of the four domains, but the network and addiction of a parent, which are family variables. Nothing missing is read as "no" here. */
const indicators: Rule[] = [
  ofParent('RST-LOW-EDUCATION', 'Lage opleiding van een ouder', 'Low education of a parent', { any: [
    { fact: 'RST-RL-35', is: 'GEEN' }, { all: [{ fact: 'RST-RL-35', known: false }, holds('RST-RL-34')] },
  ] }),
  ofFamily('RST-POVERTY', 'Armoede', 'Poverty', oneOf('RST-RX-16', ['MONEY_SHORTAGE', 'DEBT', 'PROBLEMATIC_DEBT', 'OTHER_QUESTION'])),
  ofParent('RST-UNEMPLOYMENT', 'Ouder zit onvrijwillig thuis en zoekt werk', 'Parent is involuntarily at home and looks for work', { all: [holds('RST-RL-18'), { fact: 'RST-RX-01', is: 'LOOKING' }] }),
  ofFamily('RST-NEIGHBOURHOOD', 'Ongunstige buurt', 'Unfavourable neighbourhood', holds('RST-RX-14')),
  ofFamily('RST-SINGLE-PARENT', 'Alleenstaand ouderschap', 'Single parenthood', holds('RST-GRP-SINGLE')),
  ofMother('RST-YOUNG-MOTHERHOOD', 'Jong moederschap: eerste kind voor het 24e jaar', 'Young motherhood: first child before 24', { fact: 'AGE_AT_FIRST_CHILD', max: 23 }),
  ofFamily('RST-PARENTING-STYLE', 'Ongunstig opvoedgedrag', 'Unfavourable parenting', oneOf('RST-RC-05', ['STRUCTURE', 'NOT_ALIGNED', 'CHILD_BEHAVIOUR', 'INABILITY', 'CHILD_ILLNESS'])),
  ofAnybody('RST-DOMESTIC-VIOLENCE', 'Huiselijk geweld, nu of eerder', 'Domestic violence, now or earlier', holds('RST-RL-20')),
  ofParent('RST-PARENT-CHRONIC', 'Langdurige aandoening of handicap van een ouder', 'Chronic condition or disability of a parent', holds('RST-RC-10')),
  ofParent('RST-PARENT-EMOTIONAL', 'Emotionele problemen van een ouder', 'Emotional problems of a parent', holds('RST-RC-13')),
  ofChild('RST-CHILD-CHRONIC', 'Langdurige aandoening of handicap van een kind', 'Chronic condition or disability of a child', holds('RST-RC-10')),
  ofChild('RST-CHILD-LOW-COGNITIVE', 'Zwakbegaafdheid van een kind', 'Low cognitive ability of a child', holds('RST-RL-34')),
  ofChild('RST-CHILD-BIRTH-WEIGHT', 'Laag geboortegewicht', 'Low birth weight', holds('RST-RX-19')),
  ofChild('RST-CHILD-TEMPERAMENT', 'Moeilijk temperament van een kind', 'Difficult temperament of a child', holds('RST-RC-15')),
];

/** Origin: off, and in no count. */
const minority = ofAnybody('RST-MINORITY', 'Niet-westerse minderheid', 'Non-western minority', { any: ['RST-RL-08', 'RST-RL-09', 'RST-RL-10', 'RST-RL-11'].map((item) => oneOf(item, NON_WESTERN)) },
  { offByDefault: true, basis: 'inferred' });
export const riskIndicators = [...indicators, minority];

const MINIMUM = 4;
const counted = [...indicators.map(({ code }) => code), 'RST-PARENT-ADDICTION'];
const atLeast = (code: string, nl: string, en: string, facts: readonly string[], rest: Partial<Rule> = {}) =>
  ofFamily(code, nl, en, { atLeast: MINIMUM, of: facts.map(holds) }, { parameters: { minimumIndicators: MINIMUM }, ...rest });
const outside = (risk: string) => ({ all: [{ not: holds('RST-MULTIPROBLEM') }, { not: holds(risk) }] });

export const riskReadings: Rule[] = [
  atLeast('RST-RISK', 'Ten minste vier risico-indicatoren, het netwerk meegeteld', 'At least four risk indicators, the network included', [...counted, 'RST-NO-NETWORK']),
  atLeast('RST-RISK-NO-NETWORK', 'Ten minste vier risico-indicatoren, het netwerk niet meegeteld', 'At least four risk indicators, the network left out', counted),
  ofFamily('RST-TARGET', 'Multiprobleem- of risicogezin', 'Multiproblem or at-risk family', anyOf(['RST-MULTIPROBLEM', 'RST-RISK'])),
  ofFamily('RST-TARGET-NO-NETWORK', 'Multiprobleem- of risicogezin, het netwerk niet meegeteld als risico', 'Multiproblem or at-risk family, the network not counted as a risk', anyOf(['RST-MULTIPROBLEM', 'RST-RISK-NO-NETWORK'])),
  ofFamily('RST-OUTSIDE', 'Buiten de doelgroep', 'Outside the target group', outside('RST-RISK')),
  ofFamily('RST-OUTSIDE-NO-NETWORK', 'Buiten de doelgroep, het netwerk niet meegeteld als risico', 'Outside the target group, the network not counted as a risk', outside('RST-RISK-NO-NETWORK')),
];
