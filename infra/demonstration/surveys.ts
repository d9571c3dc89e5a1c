/** The surveys of the demonstration: those of the studies, read from paper and closed, and one that runs. Names and dates are made up. */
import { np, reset } from '../../libs/interventions/src/index.ts';
import { npAnswers } from '../../libs/interventions/src/np/answers.ts';
import { resetAnswers } from '../../libs/interventions/src/reset/answers.ts';
import type { Sheet } from '../../libs/interventions/src/survey/sheets.ts';
import { addDays } from './cases.ts';
import { type Session, Visitor } from './client.ts';
import { addTeam, adopt, importFile, joinTeam, memberIds, release, type Team } from './provider.ts';
import { registerFamilies } from './registrations.ts';
import { importSurvey } from './survey.ts';
import { loadYouthCases } from './youth-cases.ts';
import { registerYouths } from './youths.ts';

const SINCE = '2012-01-01';
const PROVIDERS = [
  { slug: 'reset-a', group: 'A', administrator: 'Anneke Bos', officer: 'Rik Maas' }, { slug: 'reset-b', group: 'B', administrator: 'Bea Kramer', officer: 'Stijn Vos' },
  { slug: 'reset-c', group: 'C', administrator: 'Carla Dijk', officer: 'Tim Hoek' }, { slug: 'reset-d', group: 'D', administrator: 'Dora Smits', officer: 'Wout Blok' },
] as const;
const NP = { slug: 'de-overstap', administrator: 'Elif Kaya', officer: 'Jeroen Prins' } as const;
/** Who is asked in the survey that runs; the last one has an account. */
const PEOPLE = {
  'basisteam 1': ['Yusuf Demir', 'Lisa Kuipers', 'Mark de Haan', 'Priya Ramdin', 'Koen Visser', 'Nina Bakker', 'Sem de Boer'],
  'basisteam 2': ['Aya Benali', 'Tom Willemse', 'Iris Groen', 'Bilal Aydin', 'Fleur Jacobs', 'Ruben Pinas', 'Eva Scholten'],
} as const;
/** How many of each team have handed in. */
const HANDED_IN = { 'basisteam 1': 4, 'basisteam 2': 6 } as const;

interface Demonstration { address: string; today: string; as(name: string): Promise<Session> }

/** The definitions go to Spirit too, which has not taken them over. */
export async function loadSurveys(demonstration: Demonstration): Promise<void> {
  const { as } = demonstration;
  await release(await as('Willem Hofman'), reset, [...PROVIDERS.map(({ slug }) => slug), 'spirit']);
  await release(await as('Jasper Kuiper'), np, [NP.slug, 'spirit']);
  await Promise.all([
    ...PROVIDERS.map(async ({ group, administrator, officer }) => {
      const rows = resetAnswers[group]!;
      const teams = await teamsOf(await as(administrator), rows, () => `Locatie ${group}`);
      if (group === 'A') teams.push(await addTeam(await as(administrator), 'Locatie Zuid', 'Team Zuid', SINCE));
      const adoptedVersionId = await adopt(await as(officer), reset.versionCode, teams);
      await importSurvey(await as(officer), { name: 'Werkwijze ReSet 2015', adoptedVersionId, periodFrom: '2015-03-01', periodTo: '2015-06-30', referenceDate: '2015-06-30' }, 'Vragenlijsten op papier, rekenvoorbeeld bij het proefschrift', rows);
      if (group === 'A') await registerFamilies(demonstration, await as(administrator), await as(officer), teams as [Team, Team]);
    }),
    newPerspectives(demonstration),
  ]);
}

/** Teams by site, in the order of the sheets. */
async function teamsOf(administrator: Session, rows: readonly Sheet[], siteOf: (team: string) => string): Promise<Team[]> {
  const teams: Team[] = [];
  const sites = new Map<string, string>();
  for (const name of new Set(rows.map(({ team }) => team))) teams.push(await addTeam(administrator, siteOf(name), name, SINCE, sites));
  return teams;
}

async function newPerspectives({ address, today, as }: Demonstration): Promise<void> {
  const [administrator, officer] = [await as(NP.administrator), await as(NP.officer)];
  const teams = await teamsOf(administrator, npAnswers, (team) => (Number(team.at(-1)) <= 6 ? 'Locatie A' : 'Locatie B'));
  const members = await memberIds(administrator);
  await joinTeam(administrator, members.get('Nadia Amrani')!, teams[0]!);
  await joinTeam(administrator, members.get('Sem de Boer')!, teams[0]!);
  const adoptedVersionId = await adopt(officer, np.versionCode, teams);
  await importSurvey(officer, { name: 'Werkwijze NP 2015-2017', adoptedVersionId, periodFrom: '2015-07-01', periodTo: '2017-06-30', referenceDate: '2017-06-30' }, 'Vragenlijsten op papier, rekenvoorbeeld bij het proefschrift', npAnswers);

  const asked = Object.entries(PEOPLE).flatMap(([team, names]) => names.map((name) => ({ name, team })));
  await importFile(officer, 'professionals', ['staffNumber', 'name', 'email', 'team', 'definitionCode', 'variants', 'trainedOn', 'teamSince'], asked.map(({ name, team }, index) => [
    `NP-${index + 1}`, name, `${name.toLowerCase().replaceAll(' ', '.')}@de-overstap.example`, team, np.code, 'NP-PREV', index % 5 === 4 ? '' : '2023-09-14', '2022-01-01',
  ]));
  const { professionals } = await officer.ask<{ professionals: { items: { id: string; revision: number; staffNumber: string; name: string; email: string }[] } }>('{ professionals(search: "Sem de Boer") { items { id revision staffNumber name email } } }');
  await officer.ask('mutation ($input: ChangeProfessionalInput!) { changeProfessional(input: $input) { id } }', { input: { ...professionals.items[0], memberId: members.get('Sem de Boer') } });
  await registerYouths(today, officer, teams);
  await loadYouthCases(address, today, { officer, worker: await as('Sem de Boer'), leader: await as('Nadia Amrani'), scientist: await as('Vera Lammers') }, teams[0]!);

  const year = today.slice(0, 4);
  const { planRound: round } = await officer.ask<{ planRound: { id: string; revision: number } }>('mutation ($input: PlanRoundInput!) { planRound(input: $input) { id revision } }', { input: {
    name: `Werkwijze NP ${year}`, adoptedVersionId, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, referenceDate: today, teamIds: teams.slice(0, 2).map(({ id }) => id),
  } });
  await officer.ask('mutation ($input: StartSurveyInput!) { startSurvey(input: $input) { id } }', { input: {
    roundId: round.id, revision: round.revision, answerBy: addDays(today, 28), reminders: [addDays(today, 10), addDays(today, 20)], byMail: true,
  } });
  await Promise.all(teams.slice(0, 2).map((team) => fillInTogether(officer, new Visitor(address, NP.slug), round.id, team)));
}

/** Some of the team fill in at a meeting: all but one of them hand in. */
async function fillInTogether(officer: Session, visitor: Visitor, roundId: string, team: Team): Promise<void> {
  const { openSurveyMeeting: { code: meeting } } = await officer.ask<{ openSurveyMeeting: { code: string } }>(
    'mutation ($id: ID!, $team: ID!) { openSurveyMeeting(roundId: $id, teamId: $team) { code } }', { id: roundId, team: team.id });
  const { surveyInvitation: { people } } = await visitor.ask<{ surveyInvitation: { people: { id: string; name: string }[] } }>('query ($meeting: String!) { surveyInvitation(meeting: $meeting) { people { id name } } }', { meeting });
  const present = people.filter(({ name }) => name !== 'Sem de Boer').slice(0, HANDED_IN[team.name as keyof typeof HANDED_IN]);
  await Promise.all(present.map(async ({ id }, index) => {
    const code = `DEMO${team.name.at(-1)}${index + 1}`.padEnd(16, 'A');
    const { answers } = npAnswers[index + (team.name === 'basisteam 1' ? 0 : 20)]!;
    await visitor.ask('mutation ($input: BeginSurveyInput!) { beginSurvey(input: $input) }', { input: { meeting, respondentId: id, code } });
    const all = Object.entries(answers);
    const unfinished = index === present.length - 1;
    for (const [itemCode, value] of unfinished ? all.slice(0, 40) : all) {
      await visitor.ask('mutation ($input: SaveSurveyAnswerInput!) { saveSurveyAnswer(input: $input) { revision } }', { input: { code, itemCode, value, revision: 0 } });
    }
    if (!unfinished) await visitor.ask('mutation ($code: String!) { handInSurvey(code: $code) { state } }', { code });
  }));
  await officer.ask('mutation ($id: ID!, $team: ID!) { endSurveyMeeting(roundId: $id, teamId: $team) }', { id: roundId, team: team.id });
}
