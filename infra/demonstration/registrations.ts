/** Who ReSet and NP reach, in the demonstration: families and youths with what is registered of them. All of it is made up, the same each time. */
import { type Definition, isAskedAt, isFilledIn, type Item, type PersonRole, registrationItems, registrationsOf } from '../../libs/domain/src/index.ts';
import { reset } from '../../libs/interventions/src/index.ts';
import { addDays, addMonths, CASE_COLUMNS, chance, pick, PROFESSIONAL_COLUMNS } from './cases.ts';
import type { Session } from './client.ts';
import { importFile, joinTeam, memberIds, type Team } from './provider.ts';
import { importResetCourses, loadResetCases } from './reset-cases.ts';

interface Demonstration { today: string; as(name: string): Promise<Session> }
interface Somebody { role: PersonRole; gender: string; born: string }

const FAMILIES = 60;
/** Shares of yes that differ from the usual one. */
const USUAL = 0.22;
const SHARE_YES: Readonly<Record<string, number>> = {
  'RST-RL-12': 0.62, 'RST-RL-13': 0.4, 'RST-RL-14': 0.45, 'RST-RL-15': 0.4, 'RST-RL-16': 0.35, 'RST-RL-19': 0.4, 'RST-RL-25': 0.42, 'RST-RL-27': 0.35, 'RST-RL-28': 0.5,
  'RST-RL-23': 0.04, 'RST-RL-26': 0.1, 'RST-RL-30': 0.04, 'RST-RL-33': 0, 'RST-RL-34': 0.1, 'RST-RX-05': 0.03, 'RST-RC-12': 0.03, 'RST-RC-16': 0.02, 'RST-RX-19': 0.03,
};
/** The first answers to a choice are the likely ones, unless it says otherwise here. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  'RST-RC-01': ['BOTH', 'BOTH', 'ONE', 'ONE', 'ONE_AND_PARTNER'], 'RST-RC-05': ['STRUCTURE', 'CHILD_BEHAVIOUR', 'NOT_ALIGNED', 'NONE'], 'RST-RC-08': ['NONE', 'LONG', 'LONG', 'UNKNOWN'],
  'RST-RX-07': ['HOME', 'HOME', 'HOME', 'HOME', 'PLACED_NOW'], 'RST-RX-16': ['NONE', 'MONEY_SHORTAGE', 'DEBT', 'PROBLEMATIC_DEBT', 'UNKNOWN'], 'RST-RL-36': ['YES', 'NO', 'NO', 'UNKNOWN'],
  'RST-RX-01': ['SCHOOL', 'WORK', 'LOOKING', 'HOME', 'SICK'], 'RST-RL-43': ['NONE', 'VOLUNTARY', 'NEW_RESET'], 'RST-RX-17': ['DIRECT', 'DIRECT', 'AT_DISTANCE', 'HARDLY'], 'RST-RX-09': ['NONE', 'NONE', 'NONE', 'EARLIER', 'CURRENT'],
};
/** So many files are coded a second time, and handed in: percent of them drawn, and how many of those. */
const CODED = { percent: 20, handedIn: 8 };

/** How heavy things are for a family, how much of it is filled in, and who belongs to it. */
function family(number: number, startedOn: string): { clientNumber: string; weight: number; filled: number; persons: Somebody[] } {
  const clientNumber = `RS-${200 + number}`;
  const born = (what: string, least: number, most: number) => addMonths(startedOn, -12 * least - Math.floor(chance(clientNumber, what) * 12 * (most - least))).slice(0, 7);
  const children = 1 + Math.floor(chance(clientNumber, 'children') ** 1.4 * 4.99);
  const persons: Somebody[] = [{ role: 'mother', gender: 'woman', born: born('mother', 27, 46) }];
  if (chance(clientNumber, 'father') < 0.55) persons.push({ role: 'father', gender: 'man', born: born('father', 29, 52) });
  else if (chance(clientNumber, 'caregiver') < 0.25) persons.push({ role: 'caregiver', gender: 'man', born: born('caregiver', 28, 50) });
  for (let child = 1; child <= children; child += 1) persons.push({ role: 'child', gender: chance(clientNumber, 'gender', child) < 0.54 ? 'man' : 'woman', born: born(`child ${child}`, 1, 9) });
  const weight = number % 9 === 0 ? 0.25 : 0.7 + chance(clientNumber, 'weight') * 0.8;
  return { clientNumber, weight, filled: number % 15 === 0 ? 0 : number % 7 === 0 ? 0.3 : 1, persons };
}

/** What is filled in of one item; empty: nothing. */
function answered({ scales }: Definition, item: Item, about: string, weight: number, unknown: number): string {
  const { answer, code } = item;
  if (chance(about, code, 'open') < 0.02) return '';
  if (answer.kind === 'yes_no' && scales.some((scale) => scale.code === answer.scale)) {
    if (chance(about, code, 'unknown') < unknown) return 'UNKNOWN';
    return chance(about, code) < (SHARE_YES[code] ?? USUAL) * weight ? 'YES' : 'NO';
  }
  if (answer.kind === 'choice' || answer.kind === 'multiple_choice') {
    const plain = answer.options.filter(({ asksText }) => !asksText).map((option) => option.code) as [string, ...string[]];
    const chosen = pick((LIKELY[code] ?? plain.slice(0, 3)) as [string, ...string[]], about, code);
    return answer.options.find((option) => option.code === chosen)?.asksText ? `${chosen}: ouders van school` : chosen;
  }
  if (answer.kind === 'number') return String(Math.floor(chance(about, code) * 8 * Math.min(weight, 1.2)));
  return '';
}

/** The rows of a family in the file: one for each person and one for the family. */
function rowsOf(items: readonly Item[], definition: Definition, number: number, startedOn: string, isClosed: boolean): string[][] {
  const { clientNumber, weight, filled, persons } = family(number, startedOn);
  if (filled === 0) return [];
  const asked = items.slice(0, Math.ceil(items.length * filled));
  const row = (person: Somebody | null, index: number, moment: 'start' | 'close') => {
    const about = `${clientNumber} ${person?.role ?? 'gezin'} ${index}`;
    const given: Record<string, string> = {};
    for (const item of items) {
      const isAsked = asked.includes(item) && (item.perPerson ? person !== null && item.perPerson.includes(person.role) : person === null) && isAskedAt(item, moment);
      const depends = item.dependsOn === undefined || given[item.dependsOn] === 'YES';
      if (isAsked && depends) given[item.code] = answered(definition, item, about, weight, number % 5 === 0 ? 0.3 : 0.05);
    }
    return [clientNumber, person?.role ?? 'family', person?.gender ?? '', person?.born ?? '', moment, ...items.map(({ code }) => given[code] ?? '')];
  };
  return [...persons.map((person, index) => row(person, index, 'start')), row(null, 0, 'start'), ...(isClosed && filled === 1 ? [row(null, 0, 'close')] : [])];
}

/** The families of one provider with what is registered, some profiles, objections, and a share that is coded a second time. */
export async function registerFamilies({ today, as }: Demonstration, administrator: Session, officer: Session, teams: readonly [Team, Team]): Promise<void> {
  const members = await memberIds(administrator);
  await joinTeam(administrator, members.get('Lieke Bouwman')!, teams[0]);
  await joinTeam(administrator, members.get('Hugo Peeters')!, teams[0]);
  await importFile(officer, 'professionals', PROFESSIONAL_COLUMNS, [['RS-W2', 'Gezinswerker 2', '1984', '2010-09-01', ''], ['RS-W3', 'Gezinswerker 3', '1990', '2016-03-01', '']]);
  await officer.ask('mutation ($input: AddProfessionalInput!) { addProfessional(input: $input) { id } }', {
    input: { staffNumber: 'RS-W1', name: 'Lieke Bouwman', memberId: members.get('Lieke Bouwman'), birthYear: 1986, youthCareSince: '2011-09-01', cvNote: null },
  });
  const startOf = (number: number) => addDays(addMonths(today, -1 - Math.floor(number * 0.4)), Math.floor(chance(number, 'day') * 20));
  const endOf = (number: number) => (number > 24 ? addDays(startOf(number), 150 + Math.floor(chance(number, 'length') * 60)) : '');
  const numbers = Array.from({ length: FAMILIES }, (_, index) => index + 1);
  await importFile(officer, 'cases', [...CASE_COLUMNS, 'definitionCode', 'funding', 'grantedHours'], numbers.map((number) => [
    `RS-${200 + number}`, 'Utrecht', '1', teams[number % 2]!.name, addDays(startOf(number), -12), addDays(startOf(number), -4), startOf(number), endOf(number) > today ? '' : endOf(number),
    pick(['wijkteam', 'school', 'huisarts', 'gemeente'], number, 'referrer'), '', endOf(number) === '' || endOf(number) > today ? '' : pick(['CR-GOALS', 'CR-GOALS', 'CR-TIME', 'CR-OTHER-HELP', 'CR-FAMILY-STOP'], number, 'reason'),
    number % 2 === 1 ? pick(['RS-W2', 'RS-W3'], number, 'worker') : 'RS-W1', reset.code, pick(['FIN-GRANT', 'FIN-GRANT', 'FIN-APPROVAL', 'FIN-TEAM'], number, 'funding'), pick(['30', '40', '60'], number, 'hours'),
  ]));
  const instrument = registrationsOf(reset)[0]!;
  const items = registrationItems(instrument).filter((item) => isFilledIn(item) && !item.offByDefault);
  await importFile(officer, 'registrations', ['clientNumber', 'person', 'gender', 'born', 'moment', ...items.map(({ code }) => code)],
    numbers.flatMap((number) => rowsOf(items, reset, number, startOf(number), endOf(number) !== '' && endOf(number) <= today)));
  const trajectories = await trajectoriesOf(officer);
  await Promise.all(numbers.filter((number) => number % 3 !== 0 && number % 7 !== 0).map((number) => officer.ask('mutation ($input: JudgeInput!) { judge(input: $input) { trajectoryId } }', { input: {
    trajectoryId: trajectories.get(`RS-${200 + number}`)!.trajectoryId, classification: 'RST-PROFILE', earlier: 0, option: pick(['A', 'B', 'C', 'C', 'D', 'D', 'E'], number, 'profile'), second: null, reason: 'Besproken in het team aan de hand van de aanmelding en de eerste gesprekken.',
  } })));
  await Promise.all([11, 26, 41].map((number) => officer.ask('mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', { input: {
    familyId: trajectories.get(`RS-${200 + number}`)!.familyId, personId: null, purpose: 'beyond_own_help', answer: 'objection', saidOn: startOf(number), source: 'toestemmingsformulier bij de start',
  } })));
  await importResetCourses(today, officer, numbers.map((number) => ({ clientNumber: `RS-${200 + number}`, number: 1, startedOn: startOf(number), endedOn: endOf(number) > today ? '' : endOf(number) })));
  await loadResetCases(today, officer, await as('Lieke Bouwman'), teams[0]);
  await codeTwice(items, officer, await as('Mira Schouten'), members.get('Mira Schouten')!, [addMonths(today, -36), today]);
}

/** The only trajectory of each family, by client number. */
export async function trajectoriesOf(officer: Session): Promise<Map<string, { familyId: string; trajectoryId: string }>> {
  const { families: { items } } = await officer.ask<{ families: { items: { id: string; clientNumber: string }[] } }>('{ families(first: 200) { items { id clientNumber } } }');
  return new Map(await Promise.all(items.map(async ({ id, clientNumber }) => {
    const { family: found } = await officer.ask<{ family: { trajectories: { id: string }[] } }>('query ($id: ID!) { family(id: $id) { trajectories { id } } }', { id });
    return [clientNumber, { familyId: id, trajectoryId: found.trajectories[0]!.id }] as const;
  })));
}

interface Coded { persons: { id: string; number: number }[]; cells: { itemCode: string; personId: string | null; moment: string; value: unknown }[] }

/** A second person codes a share, now and then otherwise than the first, and hands in most of them. */
async function codeTwice(items: readonly Item[], officer: Session, coder: Session, coderId: string, [from, until]: readonly [string, string]): Promise<void> {
  const turns = new Set(items.filter(({ answer, explanation }) => answer.kind === 'yes_no' && explanation !== 'required').map(({ code }) => code));
  const { definitions: { programmes } } = await officer.ask<{ definitions: { programmes: { id: string; definitionCode: string }[] } }>('{ definitions { programmes { id definitionCode } } }');
  const programmeId = programmes.find(({ definitionCode }) => definitionCode === reset.code)!.id;
  await officer.ask('mutation ($input: DrawSecondCodingsInput!) { drawSecondCodings(input: $input) { registered } }', { input: { programmeId, from, until, percent: CODED.percent, coderId, seed: 2015 } });
  const { mySecondCodings: { items: given } } = await coder.ask<{ mySecondCodings: { items: { trajectoryId: string; clientNumber: string }[] } }>('{ mySecondCodings(first: 100) { items { trajectoryId clientNumber } } }');
  await Promise.all(given.slice(0, CODED.handedIn).map(async ({ trajectoryId, clientNumber }) => {
    const { registration } = await officer.ask<{ registration: Coded }>('query ($id: ID!) { registration(trajectoryId: $id) { persons { id number } cells { itemCode personId moment value } } }', { id: trajectoryId });
    const cells = registration.cells.filter(({ moment, value }) => moment === 'start' && value !== null).map(({ itemCode, personId, value }) => {
      const person = registration.persons.find(({ id }) => id === personId)?.number ?? 0;
      const differs = chance(clientNumber, itemCode, person, 'second') < 0.1;
      return { itemCode, personId, value: differs && turns.has(itemCode) ? (value === 'YES' ? 'NO' : 'YES') : value, revision: 0 };
    });
    await coder.ask('mutation ($input: SaveRegistrationInput!) { saveRegistration(input: $input) { savedAt } }', { input: { trajectoryId, coder: 'second', moment: 'start', cells } });
    await coder.ask('mutation ($id: ID!) { handInSecondCoding(trajectoryId: $id) }', { id: trajectoryId });
  }));
}
