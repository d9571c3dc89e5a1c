import type { Definition } from '@getrouw/domain';

type Variant = NonNullable<Definition['variants']>[number];
export const variants: Variant[] = [
  { code: 'NP-PREV', name: { nl: 'NP-preventief', en: 'NP preventive' } },
  {
    code: 'NPT',
    name: { nl: 'Nieuwe Perspectieven bij Terugkeer (NPT)', en: 'New Perspectives on Return (NPT)' },
    leftOut: {
      nl: 'Voor jongeren die net zijn veroordeeld of vrijkomen, minder vrijblijvend en met toestemming van het Veiligheidshuis. De studie laat hen buiten de cijfers.',
      en: 'For young people with a recent conviction or back from detention, less non-committal and with permission of the Veiligheidshuis. The study leaves them out of the figures.',
    },
  },
  { code: 'NP-MAATWERK', name: { nl: 'Maatwerktraject', en: 'Tailored trajectory' } },
  {
    code: 'NP-LICHT', name: { nl: 'Licht doorverwijstraject', en: 'Light referral trajectory' },
    leftOut: { nl: 'Kort, en gericht op verwijzen. De studie laat deze trajecten buiten alle resultaten.', en: 'Short, and aimed at referral. The study leaves these trajectories out of all results.' },
  },
  {
    code: 'NP-STATUS', name: { nl: 'Statushouders', en: 'Status holders' },
    leftOut: { nl: 'Een eigen aanbod voor vluchtelingen met een verblijfsstatus. De studie laat hen buiten de resultaten.', en: 'A programme of its own for refugees with a residence permit. The study leaves them out of the results.' },
  },
];
/** For statements that do not apply to NPT. */
export const allButReturn = variants.flatMap(({ code }) => (code === 'NPT' ? [] : [code]));

export const fundings = [
  { code: 'NP-FIN-JEUGD', name: { nl: 'Preventief jeugdbeleid (subsidie van de gemeente)', en: 'Preventive youth policy (municipal grant)' } },
  { code: 'NP-FIN-WMO', name: { nl: 'Wmo', en: 'Social Support Act' } },
] satisfies Definition['fundings'];

/** The study counts early endings and lists no reasons; these come from its text. That help ended by consent, that time is up and that a youth moved are added. */
export const closingReasons = [
  { code: 'NP-CR-PLAN', name: { nl: 'Afgerond volgens plan', en: 'Closed as planned' }, dropOut: false, national: 'planned' },
  { code: 'NP-CR-HANDOVER', name: { nl: 'Overgedragen aan andere hulp', en: 'Handed over to other help' }, dropOut: false },
  { code: 'NP-CR-NEXT', name: { nl: 'Gaat door in een volgend traject', en: 'Goes on in a next trajectory' }, dropOut: false, definitive: false },
  { code: 'NP-CR-TIME', name: { nl: 'Tijd is op', en: 'Time is up' }, dropOut: false },
  { code: 'NP-CR-AGREED', name: { nl: 'Eerder gestopt, in overleg', en: 'Ended early, by mutual consent' }, dropOut: false, national: 'agreed' },
  { code: 'NP-CR-MOVED', name: { nl: 'Jongere verhuist', en: 'Youth moves' }, dropOut: false, national: 'external' },
  { code: 'NP-CR-NO-SHOW', name: { nl: 'Uit beeld geraakt: kwam niet meer', en: 'Disappeared from view: no longer came' }, dropOut: true, national: 'by_client' },
  { code: 'NP-CR-BROKEN', name: { nl: 'Negatief afgebroken', en: 'Broken off negatively' }, dropOut: true },
  { code: 'NP-CR-OTHER', name: { nl: 'Anders', en: 'Other' }, textRequired: true },
] satisfies Definition['closingReasons'];
