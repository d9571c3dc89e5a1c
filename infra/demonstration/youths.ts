/** Whom De Overstap reaches with NP, in the demonstration: youths as in the study, with what else is registered made up, the same each time. */
import { isAskedAt, isFilledIn, registrationItems, registrationsOf } from '../../libs/domain/src/index.ts';
import { np } from '../../libs/interventions/src/index.ts';
import { studiedYouths } from '../../libs/interventions/src/np/youths.ts';
import { addDays, addMonths, CASE_COLUMNS, chance, pick } from './cases.ts';
import type { Session } from './client.ts';
import { importFile, type Team } from './provider.ts';
import { trajectoriesOf } from './registrations.ts';

const YOUTHS = 48;
/** Those of the account come first: every fourth. */
const WORKERS = ['NP-7', 'NP-1', 'NP-2', 'NP-8'] as const;
const VARIANTS = ['NP-PREV', 'NP-PREV', 'NP-PREV', 'NP-PREV', 'NP-MAATWERK', 'NP-LICHT', 'NP-STATUS'] as const;

/** Two years of youths, a third of them still helped, with what is registered at the start and the close, and the guidance line of most. */
export async function registerYouths(today: string, officer: Session, teams: readonly Team[]): Promise<void> {
  const youths = studiedYouths.slice(0, YOUTHS).map((youth, index) => {
    const startedOn = addDays(addMonths(today, -1 - Math.floor(index / 2)), Math.floor(chance(youth.clientNumber, 'day') * 20));
    const endedOn = addDays(startedOn, 120 + Math.floor(chance(youth.clientNumber, 'length') * 160));
    return { ...youth, index, startedOn, endedOn: endedOn > today ? '' : endedOn, born: addMonths(startedOn, -12 * 15 - Math.floor(chance(youth.clientNumber, 'age') * 96)).slice(0, 7) };
  });
  await importFile(officer, 'cases', [...CASE_COLUMNS, 'definitionCode', 'variant', 'funding'], youths.map(({ clientNumber, index, startedOn, endedOn, endedEarly }) => [
    clientNumber, 'Amsterdam', '1', teams[WORKERS[index % 4] === 'NP-8' ? 1 : 0]!.name, addDays(startedOn, -10), addDays(startedOn, -3), startedOn, endedOn, pick(['school', 'wijkteam', 'jongerenwerk', 'politie'], index, 'referrer'), '',
    endedOn && (endedEarly ? pick(['NP-CR-NO-SHOW', 'NP-CR-BROKEN'], index, 'reason') : 'NP-CR-PLAN'), WORKERS[index % 4]!, np.code, pick(VARIANTS, index, 'variant'), pick(['NP-FIN-JEUGD', 'NP-FIN-JEUGD', 'NP-FIN-WMO'], index, 'funding'),
  ]));

  const turns = registrationItems(registrationsOf(np)[0]!).filter((item) => isFilledIn(item) && item.answer.kind === 'yes_no');
  const asked = (moment: 'start' | 'close') => turns.filter((item) => isAskedAt(item, moment)).map(({ code }) => code);
  const answer = (clientNumber: string, code: string) => pick(['YES', 'NO', 'NO', 'UNKNOWN'], clientNumber, code);
  await importFile(officer, 'registrations', ['clientNumber', 'person', 'gender', 'born', 'moment', ...turns.map(({ code }) => code)], youths.flatMap((youth) => {
    const row = (moment: 'start' | 'close', given: Record<string, string>) => [
      youth.clientNumber, 'case', '', '', moment, ...turns.map(({ code }) => (asked(moment).includes(code) ? given[code] ?? answer(youth.clientNumber, code) : '')),
    ];
    return [[youth.clientNumber, 'youth', youth.gender, youth.born, 'start', ...turns.map(() => '')], row('start', youth.start), ...(youth.endedOn ? [row('close', youth.close)] : [])];
  }));

  const trajectories = await trajectoriesOf(officer);
  await Promise.all(youths.filter(({ index }) => index % 5 !== 0).map(({ clientNumber, index }) => officer.ask('mutation ($input: JudgeInput!) { judge(input: $input) { trajectoryId } }', { input: {
    trajectoryId: trajectories.get(clientNumber)!.trajectoryId, classification: 'NP-LINE', earlier: 0, option: pick(['NP-BL-1', 'NP-BL-1', 'NP-BL-2', 'NP-BL-MIX'], index, 'line'), second: null, reason: 'Gekozen na de kennismaking, samen met de jongere.',
  } })));
}
