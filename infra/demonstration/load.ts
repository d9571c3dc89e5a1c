/** Fills an empty installation with the demonstration, as its people would do it: over HTTP. */
import { DEMONSTRATION_PASSWORD as password, DEMONSTRATION_PEOPLE } from '../../apps/api/src/access/demonstration.ts';
import { vigFinal, vigPilot } from '../../libs/interventions/src/index.ts';
import { pilotAnswers } from '../../libs/interventions/src/pilot/answers.ts';
import { loadBenchmark } from './benchmark.ts';
import { addMonths, CASE_COLUMNS, currentPeriod, currentRows, earlierPeriod, earlierRows, inventedAnswers, OWN_WAY, PILOT_PERIOD, pilotRows, PROFESSIONAL_COLUMNS } from './cases.ts';
import { Session } from './client.ts';
import { loadLicences } from './licences.ts';
import { addTeam, adopt, configure, importFile, joinTeam, memberIds, release, type Team } from './provider.ts';
import { loadPublications } from './publications.ts';
import { approve, type Assessor, casesOf, close, planDrawAssign, score, scoreAndApprove, sendBack } from './round.ts';
import { loadSurveys } from './surveys.ts';
import { scoreTwiceAndClose } from './twice.ts';
import { importVigCourses, loadVigCases } from './vig-cases.ts';

/** Everybody is there since before the pilot. */
export const SINCE = '2012-01-01';
const SEED = 20120918;

/** Works on an installation whose organisations and their people exist; `say` tells how far it is. */
export async function loadDemonstration(address: string, today: string, say: (text: string) => void): Promise<void> {
  const sessions = new Map<string, Promise<Session>>();
  const as = (name: string): Promise<Session> => {
    const { email } = DEMONSTRATION_PEOPLE.find((person) => person.name === name)!;
    if (!sessions.has(email)) sessions.set(email, Session.signIn(address, email, password));
    return sessions.get(email)!;
  };

  const members = new Map([...await memberIds(await as('Ilse Bakker')), ...await memberIds(await as('Karim Haddad'))]);
  const assessor = async (name: string): Promise<Assessor> => ({ memberId: members.get(name)!, session: await as(name), external: true });

  say('the method');
  const owner = await as('Thijs van Dam');
  await release(owner, vigPilot, ['spirit', 'radar']);

  const north = await addTeam(await as('Ilse Bakker'), 'Amsterdam-Noord', 'VIG Noord', SINCE);
  const south = await addTeam(await as('Ilse Bakker'), 'Amsterdam-Zuidoost', 'VIG Zuidoost', SINCE);
  const rotterdam = await addTeam(await as('Karim Haddad'), 'Rotterdam', 'VIG Rotterdam', SINCE);
  await joinTeam(await as('Ilse Bakker'), members.get('Bram Visser')!, north);
  await joinTeam(await as('Ilse Bakker'), members.get('Fatima Idrissi')!, north);
  await joinTeam(await as('Karim Haddad'), members.get('Daan Willems')!, rotterdam);

  say('the pilot of 2012');
  await Promise.all([
    pilot('Spirit', await as('Noor de Wit'), [north, south], north, ['SP-C1', 'Coach pilot', '1970', '2001-09-01', 'Navraag bij de organisatie'], 'Amsterdam', await assessor('Tess Vermeer'), await as('Hanna Smit')),
    pilot('Radar', await as('Lotte Jansen'), [rotterdam], rotterdam, ['RA-C1', 'Coach pilot', '1968', '1998-03-01', 'Navraag bij de organisatie'], 'Rotterdam', await assessor('Ruben Prins'), await as('Eva Meijer')),
  ]);

  say('the round before');
  await release(owner, vigFinal, ['spirit', 'radar']);
  const officer = await as('Noor de Wit');
  const adoptedVersionId = await adopt(officer, vigFinal.versionCode, [north, south]);
  await adopt(await as('Lotte Jansen'), vigFinal.versionCode, [rotterdam]);
  await configure(await as('Lotte Jansen'), OWN_WAY);
  await importFile(officer, 'professionals', PROFESSIONAL_COLUMNS, [
    ['SP-C2', 'Coach Noord', '1985', '2012-01-01', 'Cv in personeelsdossier'], ['SP-C3', 'Coach Zuidoost 1', '1979', '2008-05-01', 'Cv in personeelsdossier'],
    ['SP-C4', 'Coach Zuidoost 2', '1991', '2019-02-01', 'Cv in personeelsdossier'],
  ]);
  await officer.ask('mutation ($input: AddProfessionalInput!) { addProfessional(input: $input) { id } }', {
    input: { staffNumber: 'SP-C5', name: 'Fatima Idrissi', memberId: members.get('Fatima Idrissi'), birthYear: 1988, youthCareSince: '2013-09-01', cvNote: 'Cv in personeelsdossier', hoursPerWeek: 36 },
  });
  const teams = [north.name, south.name] as const;
  const coaches = { [north.name]: ['SP-C2', 'SP-C5'], [south.name]: ['SP-C3', 'SP-C4'] } as const;
  const known = [...earlierRows(today, teams, coaches), ...currentRows(today, teams, coaches)];
  await importFile(officer, 'cases', CASE_COLUMNS, known);

  const assessors = [await assessor('Tess Vermeer'), await assessor('Joris Kok')] as const;
  const monitor = (day: string) => ({ name: `VIG-monitor ${Number(day.slice(5, 7)) < 7 ? 'voorjaar' : 'najaar'} ${day.slice(0, 4)}`, adoptedVersionId, teamIds: [north.id, south.id], seed: SEED });
  const documents = vigFinal.documents.map(({ code }) => code);
  const reviewer = await as('Hanna Smit');
  await scoreTwiceAndClose(officer, reviewer, { ...monitor(addMonths(today, -6)), ...earlierPeriod(today) }, [...assessors], today);

  say('families over time');
  const ofPilot = pilotRows(pilotAnswers.filter(({ organisation }) => organisation === 'Spirit').map(({ caseNumber }) => caseNumber), north.name, 'SP-C1', 'Amsterdam');
  await importVigCourses(today, officer, [...ofPilot, ...known]);
  await loadVigCases(address, today, {
    officer, worker: await as('Fatima Idrissi'), leader: await as('Bram Visser'), scientist: await as('Sanne Mulder'), colleagueId: (await memberIds(await as('Ilse Bakker'))).get('Marit Blom')!, // at Radar she is another member
  }, north);

  say('the surveys among professionals');
  await loadSurveys({ address, today, as });

  say('licences, certificates and a recognition');
  await loadLicences(today, as);

  say('agreements and publications');
  await loadPublications(today, as);
  await loadBenchmark(today, as);

  say('the round that runs now');
  const round = await planDrawAssign(officer, { ...monitor(today), ...currentPeriod(today) }, [...assessors]);
  await Promise.all(assessors.map(async (each, index) => {
    const cases = await casesOf(each, round.id);
    const approved = index === 0 ? 8 : 6;
    await Promise.all(cases.slice(0, approved + 4).map(async (assigned, position) => {
      const handIn = position < approved + 3;
      const filledIn = inventedAnswers(assigned.clientNumber);
      if (!handIn) filledIn.answers = Object.fromEntries(Object.entries(filledIn.answers).slice(0, 9));
      await score(each.session, assigned, filledIn, documents, handIn);
      if (position < approved) await approve(reviewer, assigned.responseId);
      if (position === approved) await sendBack(reviewer, assigned.responseId, 'VIG-U4-3', 'Welke doelen zijn hier bedoeld? De doelen op bladzijde 3 lijken wel SMART.');
    }));
  }));

  async function pilot(organisation: 'Spirit' | 'Radar', quality: Session, teams: Team[], team: Team, coach: string[], municipality: string, by: Assessor, approver: Session): Promise<void> {
    const copy = await adopt(quality, vigPilot.versionCode, teams);
    const answers = new Map(pilotAnswers.filter((row) => row.organisation === organisation).map((row) => [row.caseNumber, row.answers]));
    await importFile(quality, 'professionals', PROFESSIONAL_COLUMNS, [coach]);
    await importFile(quality, 'cases', CASE_COLUMNS, pilotRows([...answers.keys()], team.name, coach[0]!, municipality));
    const planned = await planDrawAssign(quality, { name: 'Pilot 2012', adoptedVersionId: copy, ...PILOT_PERIOD, teamIds: [team.id], seed: SEED }, [by]);
    await scoreAndApprove(by, approver, planned.id, (clientNumber) => answers.get(clientNumber)!);
    await close(quality, planned.slug);
  }
}
