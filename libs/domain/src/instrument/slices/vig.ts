import type { Definition, Instrument, Item, Section, Text } from '../language.ts';

const question = (code: string, text: Text, rest: Partial<Item> = {}): Item => ({
  code, text, answer: { kind: 'yes_no', scale: 'YES_NO_SCALE' }, counts: 'execution', evidence: ['DOSSIER'], ...rest,
});
const element = (code: string, name: Text, items: Item[]): Section => ({ code, name, kind: 'core_element', items });

const safety = question('VIG-U1-1', { nl: 'Zit er een veiligheidsinstrument bij de stukken?', en: 'Does the file contain a safety instrument?' });
const safetyName = question('VIG-U1-T1', { nl: 'Naam van het instrument', en: 'Name of the instrument' }, {
  answer: { kind: 'text' },
  counts: 'none',
  dependsOn: 'VIG-U1-1',
  proposes: { whenAnswer: 'NO', value: { nl: 'geen', en: 'none' } },
});
const smart = question('VIG-U4-3', { nl: 'Voldoen die doelen aan de SMART-eisen?', en: 'Do those goals meet the SMART requirements?' });
const caseMeeting = question('VIG-U7-1', { nl: 'Is dit gezin twee keer ingebracht?', en: 'Was this family brought in twice?' });

const inPilot = (item: Item, rest: Partial<Item> = {}): Item => ({ ...item, answer: { kind: 'yes_no', scale: 'PILOT_SCALE' }, ...rest });

const checklist = (sections: Section[], months: number, doubt: Instrument['policy']['doubt']): Instrument => ({
  code: 'VIG-MON',
  name: { nl: 'Checklist', en: 'Checklist' },
  kind: 'checklist',
  policy: {
    subject: 'trajectory',
    filledInBy: 'assessor',
    independence: 'independent',
    secondScorerPercent: 0,
    reviewPercent: 100,
    anonymity: 'named',
    minimumGroup: 0,
    doubt,
    notApplicable: 'mark',
    sampling: { modes: ['all', 'sample'], minimum: 25 },
    rhythms: ['half_yearly', 'yearly'],
    monthsAfterClosing: months,
    requiresClosed: true,
  },
  norm: { statistic: 'share_yes', atLeastPercent: 80 },
  sections,
});

const shared = {
  language: 1,
  code: 'VIG',
  name: { nl: 'Voorwaardelijke Interventie in Gezinnen', en: 'Conditional Intervention in Families' },
  abbreviation: 'VIG',
  wording: 'working',
  summary: { nl: 'Niet-vrijblijvende thuishulp', en: 'Non-optional help at home' },
  sources: [{ code: 'NJI-VIG', title: 'Monitor borging VIG' }],
  phases: [{
    code: 'VIG-PH4',
    name: { nl: 'Monitoringfase', en: 'Monitoring phase' },
    milestones: [{ code: 'VIG-PH4-M3', name: { nl: 'Eerste monitormoment', en: 'First monitor contact' }, due: { amount: 3, unit: 'months', after: 'end' }, document: 'DOC-MON3' }],
  }],
  documents: [
    { code: 'DOC-PROGRESS', name: { nl: 'Voortgangsverslagen', en: 'Progress reports' }, mandatory: true, level: 'trajectory', inCaseFile: true, repeats: 'monthly' },
    { code: 'DOC-MON3', name: { nl: 'Monitorverslag', en: 'Monitor report' }, mandatory: true, level: 'trajectory', inCaseFile: true, monthsAfterClosing: 3 },
    { code: 'DOC-PHONE', name: { nl: 'Registratie belproef', en: 'Record of the phone sample' }, mandatory: true, level: 'professional', inCaseFile: false },
  ],
} satisfies Partial<Definition>;

/** Three answers, no dependency of VIG-U4-3 on a question that this version does not ask, other evidence for VIG-U7-1. */
export const vigPilotSlice: Definition = {
  ...shared,
  versionCode: 'VIG-MON-2012-PILOT',
  evidenceSources: [
    { code: 'DOSSIER', name: { nl: 'Gezinsdossier', en: 'Case file' }, level: 'trajectory' },
    { code: 'ORAL_ENQUIRY', name: { nl: 'Navraag', en: 'Oral enquiry' }, level: 'organisation' },
  ],
  scales: [{ code: 'PILOT_SCALE', options: [
    { code: 'YES', label: { nl: 'Ja', en: 'Yes' }, counts: 'yes' },
    { code: 'YES_NO', label: { nl: 'Ja/nee', en: 'Yes/no' }, counts: 'in_between' },
    { code: 'NO', label: { nl: 'Nee', en: 'No' }, counts: 'no' },
  ] }],
  instruments: [checklist([
    element('VIG-U1', { nl: 'Kinderveiligheid', en: 'Child safety' }, [inPilot(safety), safetyName]),
    element('VIG-U3', { nl: 'Planmatig werken', en: 'Planned' }, [
      inPilot(question('VIG-U3-P2', { nl: 'Zitten er maandverslagen bij de stukken?', en: 'Are there monthly reports?' }, { documents: ['DOC-PROGRESS'] })),
    ]),
    element('VIG-U4', { nl: 'Regie', en: 'Direction' }, [inPilot(smart)]),
    element('VIG-U7', { nl: 'Collegiaal overleg', en: 'Peer consultation' }, [inPilot(caseMeeting, { evidence: ['DOSSIER', 'ORAL_ENQUIRY'] })]),
  ], 3, 'no_rule')],
};

/** Yes or no, dependencies that guide display, evidence on the level of a coach, and the mapping from the pilot. */
export const vigFinalSlice: Definition = {
  ...shared,
  versionCode: 'VIG-MON-FINAL',
  evidenceSources: [
    { code: 'DOSSIER', name: { nl: 'Gezinsdossier', en: 'Case file' }, level: 'trajectory' },
    { code: 'MONITOR_REPORT', name: { nl: 'Monitorverslag', en: 'Monitor report' }, level: 'trajectory', partOf: 'DOSSIER' },
    { code: 'PHONE_SAMPLE', name: { nl: 'Belproef', en: 'Phone sample' }, level: 'professional' },
  ],
  scales: [{ code: 'YES_NO_SCALE', options: [
    { code: 'YES', label: { nl: 'Ja', en: 'Yes' }, counts: 'yes' },
    { code: 'NO', label: { nl: 'Nee', en: 'No' }, counts: 'no' },
  ] }],
  instruments: [checklist([
    element('VIG-U1', { nl: 'Kinderveiligheid', en: 'Child safety' }, [safety, safetyName]),
    element('VIG-U3', { nl: 'Planmatig werken', en: 'Planned' }, [
      question('VIG-U3-2', { nl: 'Zijn er verslagen?', en: 'Are there reports?' }, { documents: ['DOC-PROGRESS'] }),
      question('VIG-U3-3', { nl: 'Is er elke maand een verslag?', en: 'Is there a report for every month?' }, { dependsOn: 'VIG-U3-2', parameters: { frequencyMonths: 1 } }),
    ]),
    element('VIG-U4', { nl: 'Regie', en: 'Direction' }, [
      question('VIG-U4-2', { nl: 'Staan er doelen op papier?', en: 'Are goals written down?' }),
      { ...smart, dependsOn: 'VIG-U4-2' },
    ]),
    element('VIG-U6', { nl: 'Bereikbaar', en: 'Reachable' }, [
      question('VIG-U6-1', { nl: 'Nam de coach bij de belproef op?', en: 'Did the coach answer?' }, { evidence: ['PHONE_SAMPLE'], documents: ['DOC-PHONE'] }),
    ]),
    element('VIG-U7', { nl: 'Collegiaal overleg', en: 'Peer consultation' }, [caseMeeting]),
  ], 6, 'counts_as_no')],
  mappings: [{ fromVersion: 'VIG-MON-2012-PILOT', items: [
    { from: 'VIG-U1-1', to: ['VIG-U1-1'], change: 'same', comparable: true },
    { from: 'VIG-U3-P2', to: ['VIG-U3-2', 'VIG-U3-3'], change: 'changed', comparable: false },
    { from: null, to: ['VIG-U4-2'], change: 'new', comparable: false },
    { from: 'VIG-U4-3', to: ['VIG-U4-3'], change: 'same', comparable: true },
    { from: 'VIG-U7-1', to: ['VIG-U7-1'], change: 'changed', comparable: false, note: { nl: 'Ander bewijs', en: 'Other evidence' } },
  ] }],
};
