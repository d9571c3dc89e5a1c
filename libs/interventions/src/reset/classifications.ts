import type { Definition } from '@getrouw/domain';
import { profiles } from './profiles.ts';

type Classification = NonNullable<Definition['classifications']>[number];
const byRule = (code: string, nl: string, en: string, options: Classification['options'], rest: Partial<Classification> = {}): Classification => ({ code, name: { nl, en }, assignedBy: 'rule', options, ...rest });
const option = (code: string, nl: string, en: string, rule: string) => ({ code, name: { nl, en }, rule });

const classes = (code: string, nl: string, en: string, suffix: string) => byRule(code, nl, en, [
  option('MULTIPROBLEM', 'multiprobleemgezin', 'multiproblem family', 'RST-MULTIPROBLEM'),
  option('RISK', 'risicogezin', 'at-risk family', `RST-RISK${suffix}`),
  option('OUTSIDE', 'buiten de doelgroep', 'outside the target group', `RST-OUTSIDE${suffix}`),
]);

/** The divisions of families that the study made. */
export const classifications: Classification[] = [
  classes('RST-CLASS', 'Doelgroep', 'Target group', ''),
  classes('RST-CLASS-NO-NETWORK', 'Doelgroep, het netwerk niet meegeteld als risico', 'Target group, the network not counted as a risk', '-NO-NETWORK'),
  byRule('RST-FAMILY-TYPE', 'Gezinstype', 'Family type', [
    option('FT-TRAD', 'traditioneel gezin', 'traditional', 'RST-FT-TRAD'),
    option('FT-SINGLE', 'eenoudergezin', 'single parent', 'RST-FT-SINGLE'),
    option('FT-COMP-SINGLE', 'samengesteld eenoudergezin', 'composite single parent', 'RST-FT-COMP-SINGLE'),
    option('FT-COMP', 'samengesteld gezin', 'composite', 'RST-FT-COMP'),
    option('FT-COMP-SEP', 'samengesteld gezin in scheiding', 'composite, separating', 'RST-FT-COMP-SEP'),
    option('FT-SEP', 'gezin in scheiding', 'separating', 'RST-FT-SEP'),
  ]),
  byRule('RST-FAMILY-TYPE-4', 'Gezinstype in vieren', 'Family type in four', [
    option('SEPARATING', 'in scheiding', 'separating', 'RST-GRP-SEP'),
    option('SINGLE', 'eenouder', 'single parent', 'RST-GRP-SINGLE'),
    option('COMPOSITE', 'samengesteld', 'composite', 'RST-GRP-COMP'),
    option('TRADITIONAL', 'traditioneel', 'traditional', 'RST-FT-TRAD'),
  ], { note: {
    nl: 'De studie vergelijkt resultaten over vier typen en zegt niet hoe de overlappende typen zijn verdeeld. Hier: eerst scheiding, dan eenouder, dan samengesteld.',
    en: 'The study compares results over four types and does not say how the overlapping types were divided. Here: separating first, then single parent, then composite.',
  } }),
  byRule('RST-MOTHER', 'Leeftijd van de moeder bij haar eerste kind', 'Age of the mother at her first child', [
    option('TEEN', 'tienermoeder (jonger dan 20)', 'teenage mother (under 20)', 'RST-TEEN-MOTHER'),
    option('YOUNG', 'jonge moeder (20 tot en met 23)', 'young mother (20 up to 23)', 'RST-YOUNG-MOTHER'),
    option('NEITHER', '24 of ouder', '24 or over', 'RST-MOTHER-24-UP'),
  ]),
  byRule('RST-AGE-PHASE', 'Leeftijdsfasen van de kinderen', 'Age phases of the children', [
    option('YOUNG', 'alleen 0 tot en met 4', '0 up to 4 only', 'RST-PH-YOUNG'),
    option('PRIMARY_YOUNG', '0 tot en met 12', '0 up to 12', 'RST-PH-PRIMARY-YOUNG'),
    option('PRIMARY', 'alleen 5 tot en met 12', '5 up to 12 only', 'RST-PH-PRIMARY'),
    option('ADOL', 'alleen 13 en ouder', '13 and over only', 'RST-PH-ADOL'),
    option('ADOL_PRIMARY', 'adolescent en basisschool', 'adolescent and primary school', 'RST-PH-ADOL-PRIMARY'),
    option('ADOL_YOUNG', 'adolescent en jong', 'adolescent and young', 'RST-PH-ADOL-YOUNG'),
    option('ALL', 'alle fasen', 'all phases', 'RST-PH-ALL'),
  ]),
  profiles,
];
