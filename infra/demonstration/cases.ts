/** Case lists and answers of the demonstration. Dates and people are made up; so is the whole round on the final version. */
import { createHash } from 'node:crypto';
import { addMonths as monthsLater, type InstrumentSettings } from '../../libs/domain/src/index.ts';
import type { FilledIn } from './round.ts';

/** Columns of the case import, in this order. */
export const CASE_COLUMNS = ['clientNumber', 'municipality', 'trajectoryNumber', 'team', 'referredOn', 'firstContactOn', 'startedOn', 'endedOn', 'referrer', 'coercionMeasure', 'closingReason', 'professionals'];
export const PROFESSIONAL_COLUMNS = ['staffNumber', 'name', 'birthYear', 'youthCareSince', 'cvNote'];

/** A number in [0, 1) that depends on the words alone. */
export function chance(...words: (string | number)[]): number {
  return createHash('sha256').update(words.join(' ')).digest().readUInt32BE() / 2 ** 32;
}

export const pick = <T>(list: readonly [T, ...T[]], ...words: (string | number)[]): T => list[Math.floor(chance(...words) * list.length)] ?? list[0];

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day of a month so many months later. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** A case row around its end date; without one the trajectory is still running since `startedOn`. */
function caseRow(clientNumber: string, trajectory: number, team: string, dates: { endedOn: string } | { startedOn: string }, professionals: readonly [string, ...string[]], municipality: string): string[] {
  const endedOn = 'endedOn' in dates ? dates.endedOn : '';
  const startedOn = 'endedOn' in dates ? addDays(dates.endedOn, -150 - Math.floor(chance(clientNumber, 'length') * 60)) : dates.startedOn;
  return [
    clientNumber, municipality, String(trajectory), team, addDays(startedOn, -14), addDays(startedOn, -5), startedOn, endedOn,
    pick(['wijkteam', 'gecertificeerde instelling', 'sociale dienst', 'woningcorporatie'], clientNumber, 'referrer'),
    pick(['VIG-DD1', 'VIG-DD2', 'VIG-DD3', 'VIG-DD4'], clientNumber, 'measure'),
    endedOn === '' ? '' : pick(['VIG-END-PLAN', 'VIG-END-PLAN', 'VIG-END-TIME', 'VIG-END-MOVED'], clientNumber, 'reason'),
    pick(professionals, clientNumber, 'professional'),
  ];
}

/** The pilot's case files: all closed in the first quarter of 2012, scored in the summer. */
export const PILOT_PERIOD = { periodFrom: '2012-01-01', periodTo: '2012-03-31', referenceDate: '2012-07-02' };

export function pilotRows(clientNumbers: readonly string[], team: string, professional: string, municipality: string): string[][] {
  return clientNumbers.map((clientNumber, index) => caseRow(clientNumber, 1, team, { endedOn: addDays('2012-01-16', index * 7) }, [professional], municipality));
}

/** A round on the final version looks back: closed at least six months ago, in the half year before that. */
export function currentPeriod(today: string): { periodFrom: string; periodTo: string; referenceDate: string } {
  return { periodFrom: addMonths(today, -13), periodTo: addDays(addMonths(today, -7), -1), referenceDate: today };
}

/** The round before that one. */
export function earlierPeriod(today: string): { periodFrom: string; periodTo: string; referenceDate: string } {
  return currentPeriod(addMonths(today, -6));
}

/** The family of the round that was closed nine months ago to the day, so that the last contact with it is due. */
const NINE_MONTHS_AGO = 27;

type Coaches = Record<string, readonly [string, ...string[]]>;

export function earlierRows(today: string, teams: readonly [string, string], professionals: Coaches): string[][] {
  const { periodFrom } = earlierPeriod(today);
  return Array.from({ length: 10 }, (_, index) => {
    const team = teams[index % 2 as 0 | 1];
    return caseRow(`SP-${381 + index}`, 1, team, { endedOn: addDays(periodFrom, 5 + index * 15) }, professionals[team]!, 'Amsterdam');
  });
}

export function currentRows(today: string, teams: readonly [string, string], professionals: Coaches): string[][] {
  const { periodFrom } = currentPeriod(today);
  const rows: string[][] = [];
  for (let index = 1; index <= 30; index += 1) {
    const clientNumber = `SP-${400 + index}`;
    const team = teams[index % 5 < 3 ? 0 : 1];
    const endedOn = index === NINE_MONTHS_AGO ? monthsLater(today, -9) : addDays(periodFrom, 2 + index * 5);
    rows.push(caseRow(clientNumber, 1, team, { endedOn }, professionals[team]!, 'Amsterdam'));
  }
  rows.push(caseRow('SP-417', 2, teams[0], { endedOn: addDays(periodFrom, 178) }, professionals[teams[0]]!, 'Amsterdam'));
  rows[16]![6] = addDays(periodFrom, -160); // the first trajectory of that family ended before the second began
  rows[16]![7] = addDays(periodFrom, 4);
  rows[16]![4] = addDays(periodFrom, -174);
  rows[16]![5] = addDays(periodFrom, -165);
  rows[30]![6] = addDays(periodFrom, 30);
  rows[30]![4] = addDays(periodFrom, 16);
  rows[30]![5] = addDays(periodFrom, 25);
  for (let index = 1; index <= 4; index += 1) rows.push(caseRow(`SP-${440 + index}`, 1, teams[index % 2 as 0 | 1], { endedOn: addMonths(today, -index) }, professionals[teams[index % 2 as 0 | 1]]!, 'Amsterdam'));
  for (let index = 1; index <= 5; index += 1) rows.push(caseRow(`SP-${450 + index}`, 1, teams[index % 2 as 0 | 1], { startedOn: addMonths(today, -index) }, professionals[teams[index % 2 as 0 | 1]]!, 'Amsterdam'));
  return rows;
}

/** Invented shares of yes per question, so that some questions meet the norm and others do not. */
const SHARE_YES: Record<string, number> = {
  'VIG-U1-1': 0.88, 'VIG-U2-1': 1, 'VIG-U2-2': 0.95, 'VIG-U3-1': 0.9, 'VIG-U3-2': 0.96, 'VIG-U3-3': 0.35, 'VIG-U4-1': 0.86, 'VIG-U4-2': 0.93,
  'VIG-U4-3': 0.62, 'VIG-U4-4': 0.83, 'VIG-U5-1': 0.78, 'VIG-U6-1': 0.9, 'VIG-U7-1': 0.72, 'VIG-R1-1': 0.9, 'VIG-R2-1': 0.92, 'VIG-R2-2': 0.7,
  'VIG-R3-1': 0.74, 'VIG-R4-1': 0.94, 'VIG-R4-2': 0.6,
};

const REMARKS: Record<string, string> = {
  'VIG-U3-3': 'Verslagen om de twee maanden.',
  'VIG-U4-3': 'Doelen vooral als activiteit geschreven.',
  'VIG-R2-2': 'Vervolghulp was gepland maar is na een maand gestopt.',
};

/** Invented answers for one case, the same ones each time. */
export function inventedAnswers(clientNumber: string): FilledIn {
  const answers: FilledIn['answers'] = {};
  for (const [code, share] of Object.entries(SHARE_YES)) {
    const yes = chance(clientNumber, code) < share;
    const noDebts = code === 'VIG-R3-1' && !yes && chance(clientNumber, 'debts') < 0.6;
    const remark = noDebts ? 'Geen schulden van betekenis.' : !yes && chance(clientNumber, code, 'remark') < 0.5 ? REMARKS[code] : undefined;
    answers[code] = { value: yes ? 'YES' : 'NO', ...(noDebts && { mark: true }), ...(remark !== undefined && { remark }) };
    if (code === 'VIG-U1-1') answers['VIG-U1-T1'] = { value: yes ? 'checklist Veilig thuis' : 'geen' };
  }
  return { answers, missingDocuments: chance(clientNumber, 'document') < 0.3 ? ['DOC-MON9', 'DOC-CASEMIN'] : ['DOC-MON9'] };
}

/** What a second assessor makes of the same case: now and then something else. */
export function secondOpinion(clientNumber: string): FilledIn {
  const { answers } = inventedAnswers(clientNumber);
  for (const [code, { value }] of Object.entries(answers)) {
    if (code in SHARE_YES && chance(clientNumber, code, 'second') < 0.12) answers[code] = { value: value === 'YES' ? 'NO' : 'YES' };
  }
  return { answers };
}

const decided = { decidedOn: '', decidedBy: '' }; // the API fills in the day and the person

/** How the invented provider in Rotterdam uses the final checklist: stricter in one question, with one of its own, a quarter of it reviewed. */
export const OWN_WAY: Partial<InstrumentSettings> = {
  review: { mode: 'share', percent: 25 },
  raisedNorms: [{ item: 'VIG-U4-3', atLeastPercent: 90, reason: 'Met de gemeente is afgesproken dat bijna alle doelen meetbaar zijn.', ...decided }],
  ownItems: [{
    section: 'VIG-U6', reason: 'Gezinnen vroegen na afloop vaak wie zij nog konden bellen.', ...decided,
    item: {
      code: 'RA-CALL-1', text: { nl: 'Weet het gezin wie het na afloop kan bellen?', en: 'Does the family know whom to call after closing?' },
      answer: { kind: 'yes_no', scale: 'YES_NO_SCALE' }, counts: 'execution',
    },
  }],
};
