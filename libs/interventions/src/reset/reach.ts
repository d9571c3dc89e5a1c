import type { Reach } from '@getrouw/domain';

type Row = Reach['rows'][number];
type Figure = Reach['references'][number]['figures'][number];
const FAMILIES = 388;
const doubt = (nl: string, en: string) => ({ doubtful: { nl, en } });

const row = (of: string, nl: string, en: string, rest: Partial<Row> = {}): Row => ({ code: of.replace('RST-', 'RST-BR-'), name: { nl, en }, of, ...rest });
/** A rule with the share of families that the study found. */
interface Found { row: Row; figure: Omit<Figure, 'row' | 'decimals'> }
const found = (of: string, nl: string, en: string, count: number, percent: number, rest: Partial<Figure> = {}): Found =>
  ({ row: row(of, nl, en), figure: { percent, count, known: FAMILIES, ...rest } });

const domains: Found[] = [
  found('RST-D1', 'Domein 1: kindfactoren', 'Domain 1: child factors', 284, 73.2),
  found('RST-D2', 'Domein 2: ouderfactoren', 'Domain 2: parent factors', 346, 89.2),
  found('RST-D3', 'Domein 3: opvoedfactoren', 'Domain 3: parenting factors', 383, 98.7),
  found('RST-D4', 'Domein 4: gezinsfunctioneren', 'Domain 4: family functioning', 335, 86.3),
  found('RST-D5', 'Domein 5: contextuele factoren', 'Domain 5: contextual factors', 315, 81.2),
  found('RST-D6', 'Domein 6: sociaal netwerk', 'Domain 6: social network', 303, 78.1),
  found('RST-D7', 'Domein 7: hulpverlening', 'Domain 7: care history', 229, 59),
];

/** The family variables that the study found in a quarter of the families or more. */
const variables: Found[] = [
  found('RST-CHILD-BEHAVIOUR', 'Zorg of signaal over gedrag van een kind', 'Concern or signal about behaviour of a child', 171, 44.1, doubt('Een kader drukt 41,8 bij hetzelfde aantal.', 'A text box prints 41.8 with the same number.')),
  found('RST-CHILD-MENTAL-HEALTH', 'Psychische klacht van een kind', 'Mental health complaint of a child', 118, 30.4),
  found('RST-PARENT-MENTAL-HEALTH', 'Psychische klacht van een ouder', 'Mental health complaint of a parent', 276, 71.1),
  found('RST-PARENT-GRIEF', 'Ouder verwerkt rouw of trauma', 'Parent processes grief or trauma', 126, 32.5),
  found('RST-RELATIONAL', 'Wrijving of conflict in relaties', 'Friction or conflict in relationships', 192, 49.5, doubt('Elders 191 gezinnen (49,2).', 'Elsewhere 191 families (49.2).')),
  found('RST-NO-ORGANISATION', 'Dagelijks leven niet georganiseerd', 'Daily life not organised', 194, 50),
  found('RST-DOMINANT-ILLNESS', 'Ziekte die het gezinsleven bepaalt', 'Illness that dominates family life', 102, 26.3),
  found('RST-JOBSEEKING', 'Ouder zoekt werk of is tijdelijk vrijgesteld', 'Parent looks for work or is temporarily exempt', 177, 45.6, doubt('De tekst noemt ook 130 gezinnen.', 'The text mentions 130 families too.')),
  found('RST-FINANCIAL', 'Tekort aan inkomen of schulden', 'Income shortage or debt', 220, 56.7),
  found('RST-DEBT-AT-START', 'Schulden bij de start', 'Debt at the start', 125, 32.2),
  found('RST-PARENT-ISOLATION', 'Sociaal isolement van een ouder', 'Social isolation of a parent', 130, 33.5),
  found('RST-NO-NETWORK', 'Geen steunend netwerk gevonden', 'No supportive network found', 255, 65.7),
  found('RST-HOUSING-NEED', 'Vraag over huisvesting', 'Housing question', 132, 34),
  found('RST-COMPULSORY', 'Gedwongen hulp, nu, eerder of dreigend', 'Compulsory help, now, earlier or threatened', 98, 25.3, doubt('Elders 100 gezinnen (25,8).', 'Elsewhere 100 families (25.8).')),
  found('RST-SIX-PROFESSIONALS', 'Zes of meer betrokken hulpverleners', 'Six or more professionals involved', 173, 44.6),
];

const groups: Found[] = [
  found('RST-GRP-SINGLE', 'Alle eenoudergezinnen', 'All single-parent families', 131, 33.8),
  found('RST-GRP-SEP', 'Alle gezinnen in scheiding', 'All separating families', 64, 16.5),
  found('RST-GRP-COMP', 'Alle samengestelde gezinnen', 'All composite families', 69, 17.9, doubt('69 van 388 is 17,8.', '69 of 388 is 17.8.')),
  found('RST-GRP-BROKEN', 'Gebroken gezinnen', 'Broken families', 234, 60.3, doubt('Alleen het percentage is gedrukt; elders staan 228 gezinnen.', 'Only the percentage is printed; elsewhere 228 families are given.')),
];

/** A division: values with number and printed percentage, of so many families. */
const divided = (of: string, known: number, values: [value: string, count: number, percent: number, rest?: Partial<Figure>][]): Omit<Figure, 'decimals'>[] =>
  values.map(([value, count, percent, rest]) => ({ row: of, value, percent, count, known, ...rest }));
const rest141 = doubt('247 multiprobleem- en 65 risicogezinnen laten 76 gezinnen over; gedrukt zijn er 73. Van 62 was niet elke indicator bekend.', '247 multiproblem and 65 at-risk families leave 76 families; 73 are printed. Of 62 not every indicator was known.');

const divisions: Omit<Figure, 'decimals'>[] = [
  ...divided('RST-BR-CLASS', FAMILIES, [['MULTIPROBLEM', 247, 63.7], ['RISK', 65, 16.8, rest141], ['OUTSIDE', 73, 18.8, rest141]]),
  ...divided('RST-BR-FAMILY-TYPE', FAMILIES, [['FT-TRAD', 154, 39.7], ['FT-SINGLE', 111, 28.6], ['FT-COMP-SINGLE', 20, 5.2], ['FT-COMP', 39, 10.1], ['FT-COMP-SEP', 10, 2.6], ['FT-SEP', 54, 13.9]]),
  ...divided('RST-BR-MOTHER', 345, [['TEEN', 58, 16.8], ['YOUNG', 94, 27.2], ['NEITHER', 193, 55.9]]),
  ...divided('RST-BR-AGE-PHASE', 380, [['YOUNG', 135, 35.5], ['PRIMARY_YOUNG', 78, 20.5], ['PRIMARY', 62, 16.3], ['ADOL', 30, 7.9], ['ADOL_PRIMARY', 39, 10.3], ['ADOL_YOUNG', 8, 2.1], ['ALL', 28, 7.4]]),
  ...divided('RST-BR-PROFILE', 371, [
    ['A', 70, 18.9], ['B', 66, 17.8, doubt('Elders 67 gezinnen.', 'Elsewhere 67 families.')], ['C', 97, 26.1],
    ['D', 86, 23.2], ['E', 52, 14, doubt('Elders 51 gezinnen.', 'Elsewhere 51 families.')],
  ]),
];

const shares = [...groups, ...domains, ...variables];

/** Who ReSet reaches, beside the 388 families of the study. */
export const reach: Reach = {
  rows: [
    row('RST-CLASS', 'Doelgroep', 'Target group'),
    row('RST-CLASS-NO-NETWORK', 'Doelgroep, het netwerk niet meegeteld als risico', 'Target group, the network not counted as a risk'),
    row('RST-FAMILY-TYPE', 'Gezinstype', 'Family type'),
    ...groups.map((each) => each.row),
    row('RST-MOTHER', 'Leeftijd van de moeder bij haar eerste kind', 'Age of the mother at her first child', { note: {
      nl: 'Van de derde groep drukt de studie het aantal; het percentage is daaruit berekend.', en: 'Of the third group the study prints the number; the percentage is computed from it.',
    } }),
    row('RST-AGE-PHASE', 'Leeftijdsfasen van de kinderen', 'Age phases of the children'),
    { code: 'RST-BR-CHILDREN', name: { nl: 'Aantal kinderen', en: 'Number of children' }, of: 'CHILDREN' },
    ...domains.map((each) => each.row),
    ...variables.map((each) => each.row),
    row('RST-PROFILE', 'Profiel', 'Profile', { note: {
      nl: 'De studie drukt aantallen, van de gezinnen met een profiel; de percentages zijn daaruit berekend.', en: 'The study prints numbers, of the families with a profile; the percentages are computed from them.',
    } }),
    { code: 'RST-BR-VARIANT', name: { nl: 'Variant', en: 'Variant' }, of: 'VARIANT' },
    { code: 'RST-BR-FUNDING', name: { nl: 'Financiering', en: 'Funding' }, of: 'FUNDING' },
    { code: 'RST-BR-EARLY-END', name: { nl: 'Voortijdig beëindigd', en: 'Ended early' }, of: 'EARLY_END' },
  ],
  references: [{
    code: 'RST-STUDY-REACH',
    name: { nl: 'De studie, 388 gezinnen', en: 'The study, 388 families' },
    source: { nl: 'Proefschrift, paragraaf 4.2 tot en met 4.6. Wat in een dossier niet staat, telt daar als nee.', en: 'Thesis, sections 4.2 to 4.6. What a file does not say counts as no there.' },
    cases: FAMILIES,
    figures: [...shares.map(({ row: { code }, figure }) => ({ row: code, ...figure })), ...divisions].map((each) => ({ ...each, decimals: 1 as const })),
  }],
};
