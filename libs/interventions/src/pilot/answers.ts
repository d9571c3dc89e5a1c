/**
 * Case-level answers of the pilot of 2012. The report prints counts only: these rows are rebuilt from tables 3 and 4 of the monitor
 * report so that their counts equal the printed ones. Which case got which answer was drawn; no row is an observation.
 */
export interface PilotCase {
  organisation: 'Spirit' | 'Radar';
  caseNumber: string;
  /** By item code; option codes, and a text for VIG-U1-T1. */
  answers: Readonly<Record<string, string>>;
}

const [Y, B, N] = ['YES', 'YES_NO', 'NO'];

const columns = [
  'VIG-U1-1', 'VIG-U2-1', 'VIG-U2-2', 'VIG-U3-P1',
  'VIG-U3-P2', 'VIG-U4-1', 'VIG-U4-3', 'VIG-U4-4',
  'VIG-U5-1', 'VIG-U6-P1', 'VIG-U7-1', 'VIG-R1-P1',
  'VIG-R2-P1', 'VIG-R3-1', 'VIG-R4-1', 'VIG-R4-2',
];

const tables: Record<PilotCase['organisation'], Record<string, string[]>> = {
  Spirit: {
    'SP-01': [N, Y, Y, Y, Y, Y, B, Y, N, N, N, Y, Y, Y, Y, Y],
    'SP-02': [N, Y, Y, Y, N, Y, B, Y, N, N, N, B, Y, Y, Y, Y],
    'SP-03': [N, Y, Y, Y, Y, Y, B, Y, Y, N, N, Y, Y, B, Y, Y],
    'SP-04': [N, Y, Y, Y, N, Y, B, Y, N, N, N, Y, Y, Y, Y, Y],
    'SP-05': [N, Y, Y, Y, N, Y, B, Y, N, N, N, Y, Y, Y, Y, Y],
    'SP-06': [N, Y, Y, Y, N, Y, B, Y, Y, N, N, Y, Y, Y, Y, Y],
    'SP-07': [N, Y, Y, Y, N, Y, B, Y, N, N, N, Y, Y, N, Y, Y],
    'SP-08': [N, Y, Y, Y, N, Y, N, Y, Y, Y, N, N, Y, B, Y, N],
    'SP-09': [N, Y, Y, Y, B, Y, B, Y, N, N, N, Y, Y, Y, Y, N],
    'SP-10': [N, Y, Y, Y, N, Y, B, B, Y, N, N, Y, N, Y, Y, Y],
  },
  Radar: {
    'RA-01': [N, Y, Y, Y, Y, Y, Y, Y, B, B, Y, Y, Y, Y, Y, N],
    'RA-02': [N, Y, Y, Y, Y, Y, Y, Y, Y, B, Y, Y, Y, Y, Y, N],
    'RA-03': [N, Y, Y, Y, Y, Y, Y, Y, Y, B, Y, Y, Y, Y, N, N],
    'RA-04': [N, Y, Y, Y, Y, Y, Y, Y, Y, B, Y, Y, Y, Y, Y, N],
    'RA-05': [N, Y, Y, B, Y, Y, Y, Y, Y, B, Y, Y, Y, Y, Y, N],
    'RA-06': [N, Y, Y, Y, Y, Y, Y, Y, Y, B, Y, Y, Y, B, Y, Y],
    'RA-07': [N, Y, Y, Y, Y, Y, Y, Y, B, B, Y, Y, Y, Y, Y, N],
    'RA-08': [N, Y, Y, Y, Y, Y, Y, Y, Y, B, Y, Y, Y, Y, Y, N],
    'RA-09': [N, Y, Y, Y, Y, Y, Y, Y, Y, B, Y, Y, Y, Y, Y, N],
    'RA-10': [N, Y, Y, B, Y, Y, Y, Y, Y, B, Y, Y, Y, Y, Y, N],
  },
};

/** The twenty case files of the pilot. No safety instrument was found in any of them, so its name is "geen". */
export const pilotAnswers: readonly PilotCase[] = (['Spirit', 'Radar'] as const).flatMap((organisation) =>
  Object.entries(tables[organisation]).map(([caseNumber, answers]) => ({
    organisation,
    caseNumber,
    answers: { ...Object.fromEntries(columns.map((code, index) => [code, answers[index] ?? ''])), 'VIG-U1-T1': 'geen' },
  })));
