import { addDays } from '@getrouw/domain';
import { np, reset, vigPilot } from '@getrouw/interventions';
import { systemClock, uuid } from '../src/platform/index.ts';
import { benchmarkOf, type BenchmarkWorld } from './benchmark-world.ts';
import { evaluatingOf, type EvaluationWorld } from './evaluation-world.ts';
import { licencesOf, type LicenceWorld } from './licence-world.ts';
import { addFamilies, fillIn, type Measuring, roundInHand } from './measuring.ts';
import { runMethod } from './method.ts';
import { publishingOf, type PublishingWorld } from './publishing-world.ts';
import { planIn, type PlannedWorld } from './planning.ts';

/** One of everything that an organisation can have. */
export interface World {
  siteId: string;
  teamId: string;
  memberId: string;
  teamMembershipId: string;
  invitationId: string;
  roleId: string;
  versionId: string;
  /** A draft of an own instrument. */
  ownInstrumentId: string;
  releaseId: string;
  adoptedVersionId: string;
  programmeId: string;
  familyId: string;
  trajectoryId: string;
  /** In the trajectory. */
  contactId: string;
  /** Of the programme. */
  contractId: string;
  professionalId: string;
  trajectoryProfessionalId: string;
  professionalTeamId: string;
  round: { id: string; slug: string };
  /** An earlier round whose checklists are being imported. */
  importedRoundId: string;
  importMappingId: string;
  /** A round with an earlier edition. */
  reopenedSlug: string;
  /** A survey that runs, with a reminder to come. */
  survey: { id: string; slug: string };
  plannedSurveyId: string;
  importedSurveyId: string;
  surveyReminderId: string;
  /** Who is asked and signs in. */
  respondentId: string;
  /** Who is asked and begins at the meeting, with its code. */
  colleagueId: string;
  meeting: string;
  roundCaseId: string;
  /** Drawn for a second opinion. */
  secondCaseId: string;
  assignmentId: string;
  responseId: string;
  assessorId: string;
  /** A method with a registration list, a trajectory of it with a person, and one that somebody codes a second time. */
  registering: { programmeId: string; trajectoryId: string; personId: string; codedId: string };
  /** What a plan holds, in that trajectory. */
  planning: PlannedWorld;
  evaluating: EvaluationWorld;
  publishing: PublishingWorld;
  benchmark: BenchmarkWorld;
  licensing: LicenceWorld;
  /** What an assessor had scored before another began anew. */
  formerResponseId: string;
}
type Surveys = Pick<World, 'survey' | 'plannedSurveyId' | 'importedSurveyId' | 'surveyReminderId' | 'respondentId' | 'colleagueId' | 'meeting'>;
/** A day to come, in so many days. */
export const soon = (days: number): string => addDays(systemClock.today(), days);

/** Two providers, each with everything. */
export interface Worlds { spirit: World; radar: World; draftId: string; publishedId: string }

export async function makeWorlds(measuring: Measuring): Promise<Worlds> {
  const { app, cast, ask, versions } = measuring;
  await addFamilies(measuring, [
    { clientNumber: 'SP-1', helpedBy: 'fatima' }, { clientNumber: 'SP-2' }, { clientNumber: 'RA-1', team: 'feijenoord', helpedBy: 'daan' }, { clientNumber: 'RA-2', team: 'feijenoord' },
  ]);
  const spirit = await roundInHand(measuring, { name: 'Amsterdam' });
  // The helpers speak of Spirit's quality officer: at Radar that is Lotte.
  const atRadar: Measuring = { ...measuring, ask: (person, ...rest) => ask(person === 'noor' ? 'lotte' : person, ...rest) };
  const radar = await roundInHand(atRadar, { name: 'Rotterdam', adoptedVersionId: versions.radar.final, teamIds: [cast.teams.feijenoord.id] }, 'ruben');
  await fillIn(measuring, spirit.cases[0]!.assignment!.responseId);
  await fillIn(measuring, radar.cases[0]!.assignment!.responseId, {}, { assessor: 'ruben' });

  const publishedId = await addVersion('published');
  const draftId = await addVersion('draft');
  await ask('thijs', 'mutation ($id: ID!) { publishDefinitionVersion(id: $id, revision: 1) { id } }', { id: publishedId });
  for (const slug of ['spirit', 'radar']) await ask('thijs', 'mutation ($id: ID!, $slug: String!) { releaseDefinition(versionId: $id, providerSlug: $slug) { id } }', { id: publishedId, slug });
  return { spirit: await worldOf('spirit', 'noor', 'ilse', spirit), radar: await worldOf('radar', 'lotte', 'karim', radar), draftId, publishedId };

  async function reopened(officer: 'noor' | 'lotte', adoptedVersionId: string, clientNumber: string): Promise<string> {
    const { importFile } = await ask<{ importFile: { roundSlug: string } }>(officer, 'mutation ($input: ImportInput!) { importFile(input: $input) { roundSlug } }', { input: {
      kind: 'checklists', file: btoa(`client;VIG-U1-1\n${clientNumber};ja\n`), commit: true,
      round: { name: `Heropend ${clientNumber}`, adoptedVersionId, periodFrom: '2019-01-01', periodTo: '2019-12-31', referenceDate: '2020-07-01', sampling: 'all', source: 'Archief' },
    } });
    const { round } = await ask<{ round: { id: string; revision: number } }>(officer, 'query ($slug: String!) { round(slug: $slug) { id revision } }', { slug: importFile.roundSlug });
    await ask(officer, 'mutation ($input: ReopenRoundInput!) { reopenRound(input: $input) { id } }', { input: { ...round, reason: 'Verkeerd gelezen' } });
    return importFile.roundSlug;
  }

  async function addVersion(suffix: string): Promise<string> {
    const document = { ...vigPilot, versionCode: `${vigPilot.versionCode}-${suffix}` };
    const { addDefinitionVersion } = await ask<{ addDefinitionVersion: { id: string } }>('thijs', 'mutation ($document: JSON!) { addDefinitionVersion(document: $document) { id } }', { document });
    return addDefinitionVersion.id;
  }

  async function worldOf(provider: 'spirit' | 'radar', officer: 'noor' | 'lotte', administrator: 'ilse' | 'karim', { round, cases: [first, second] }: Awaited<ReturnType<typeof roundInHand>>): Promise<World> {
    const { id: organisationId, siteId, roleIds } = cast.organisations[provider];
    const [helped] = await app.superuser<Omit<World, 'round' | 'registering' | 'planning' | 'evaluating' | 'publishing' | 'benchmark' | 'licensing' | keyof Surveys | 'professionalTeamId' | 'importedRoundId' | 'importMappingId' | 'reopenedSlug' | 'contactId' | 'contractId'>>(
      `select m.member_id as "memberId", m.team_id as "teamId", m.id as "teamMembershipId", p.id as "professionalId", x.id as "trajectoryProfessionalId", t.id as "trajectoryId", t.family_id as "familyId"
       from team_membership m join professional p on p.member_id = m.member_id join trajectory_professional x on x.professional_id = p.id join trajectory t on t.id = x.trajectory_id
       where m.organisation_id = $1`, [organisationId]);
    const { definitions } = await ask<{ definitions: { released: { id: string }[] } }>(officer, '{ definitions { released { id } } }');
    const { addProfessionalTeam } = await ask<{ addProfessionalTeam: { teams: { id: string }[] } }>(officer, 'mutation ($input: AddProfessionalTeamInput!) { addProfessionalTeam(input: $input) { teams { id } } }', {
      input: { professionalId: helped!.professionalId, programmeId: versions[provider].programmeId, teamId: helped!.teamId, variants: [], startsOn: '2022-01-01', endsOn: '2022-06-30' },
    });
    const [contactId, contractId] = [uuid(), uuid()];
    await app.superuser(`insert into contact (organisation_id, id, trajectory_id, happened_on, kind, outside_office_hours, failed, recorded_at, recorded_by, revision) values ($1, $2, $3, '2025-02-03', 'phone', false, false, now(), $4, 1)`,
      [organisationId, contactId, helped!.trajectoryId, helped!.memberId]);
    await app.superuser(`insert into contract (organisation_id, id, programme_id, name, starts_on, revision) values ($1, $2, $3, 'Gemeente', '2025-01-01', 1)`, [organisationId, contractId, versions[provider].programmeId]);
    const { assignment } = first!;
    // As if the draw had been so; afterwards it is frozen.
    await app.superuser(`set session_replication_role = replica; update round_case set second_drawn = true where id = '${second!.id}'; set session_replication_role = default`);
    const formerResponseId = uuid();
    await app.superuser(`
      with former as (insert into assignment (organisation_id, id, round_id, former_round_case_id, handed_over_at, assessor_id, assigned_at, revision)
        values ($1, $2, $3, $4, now(), $5, now(), 1) returning id)
      insert into response (organisation_id, id, assignment_id, round_id, former_round_case_id, state, revision) select $1, $6, id, $3, $4, 'in_progress', 1 from former`,
    [organisationId, uuid(), round.id, first!.id, helped!.memberId, formerResponseId]);
    const versionId = uuid(); // providers have none, but a foreign one must be there to be unknown
    await app.superuser(`insert into definition_version values ($1, $2, 'OWN', '1', $3, 'x', 'draft', null, 1)`, [organisationId, versionId, JSON.stringify(vigPilot)]);
    const { addOwnInstrument } = await ask<{ addOwnInstrument: { id: string } }>(officer, 'mutation { addOwnInstrument(name: { nl: "Kleine lijst", en: "Small list" }) { id } }');
    const { inviteMember } = await ask<{ inviteMember: { id: string } }>(administrator, 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }', {
      input: { email: `nieuw@${provider}.example`, name: 'Nel Nieuw', locale: 'nl', external: false, startsOn: '2026-03-02', roleCodes: ['reviewer'] },
    });
    const { beginImportedRound } = await ask<{ beginImportedRound: { id: string } }>(officer, 'mutation ($input: ImportedRoundInput!) { beginImportedRound(input: $input) { id } }', {
      input: { name: 'Papier 2022', adoptedVersionId: versions[provider].final, periodFrom: '2022-01-01', periodTo: '2022-12-31', referenceDate: '2023-07-01', sampling: 'all', source: 'Archief' },
    });
    const { addImportMapping } = await ask<{ addImportMapping: { id: string } }>(officer, 'mutation ($input: AddImportMappingInput!) { addImportMapping(input: $input) { id } }', {
      input: { kind: 'checklists', name: 'Dossiersysteem', mapping: { Nummer: 'clientNumber' }, adoptedVersionId: versions[provider].final },
    });
    const surveys = await surveysOf(provider, officer, helped!.teamId, helped!.professionalId);
    const registering = await registeringOf(provider, helped!.teamId, assignment!.assessorId);
    const coderId = provider === 'spirit' ? cast.people.sanne.memberId : helped!.memberId;
    const planning = await planIn(measuring, provider === 'spirit' ? 'fatima' : 'daan', registering.trajectoryId, coderId);
    const evaluating = await evaluatingOf(measuring, provider);
    const publishing = await publishingOf(measuring, provider, evaluating.programmeId);
    const benchmark = await benchmarkOf(measuring, provider);
    const licensing = await licencesOf(measuring, provider, helped!.professionalId);
    const reopenedSlug = await reopened(officer, versions[provider].final, `${provider === 'spirit' ? 'SP' : 'RA'}-2`);
    return {
      ...surveys, reopenedSlug, registering, planning, evaluating, publishing, benchmark, licensing, importedRoundId: beginImportedRound.id, importMappingId: addImportMapping.id, ...helped!, contactId, contractId, professionalTeamId: addProfessionalTeam.teams[0]!.id, invitationId: inviteMember.id,
      ownInstrumentId: addOwnInstrument.id, siteId, roleId: roleIds['director']!, versionId, releaseId: definitions.released[0]!.id,
      adoptedVersionId: versions[provider].final, programmeId: versions[provider].programmeId,
      round, roundCaseId: first!.id, secondCaseId: second!.id, assignmentId: assignment!.id, responseId: assignment!.responseId, assessorId: assignment!.assessorId, formerResponseId,
    };
  }

  /** Two ReSet trajectories of one who helps, of which one is given to a second coder. */
  async function registeringOf(provider: 'spirit' | 'radar', teamId: string, coderId: string): Promise<World['registering']> {
    const organisationId = cast.organisations[provider].id;
    const { programmeId } = await runMethod(app, cast, provider, reset, [teamId]);
    const helper = provider === 'spirit' ? 'fatima' as const : 'daan' as const;
    const [trajectoryId, codedId] = await addFamilies(measuring, ['RS-1', 'RS-2'].map((number) => ({
      clientNumber: `${provider} ${number}`, team: provider === 'spirit' ? 'zuidoost' as const : 'feijenoord' as const, programmeId, helpedBy: helper,
    }))) as [string, string];
    const { addPerson } = await ask<{ addPerson: { persons: { id: string }[] } }>(helper, 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { persons { id } } }', { input: { trajectoryId, role: 'mother' } });
    await app.superuser(`insert into registration (organisation_id, id, trajectory_id, coder, coder_id, saved_at, saved_by, revision) values ($1, $2, $3, 'second', $4, now(), $4, 1)`, [organisationId, uuid(), codedId, coderId]);
    return { programmeId, trajectoryId, personId: addPerson.persons[0]!.id, codedId };
  }

  /** A survey of Nieuwe Perspectieven that asks five people, and another that is planned. */
  async function surveysOf(provider: 'spirit' | 'radar', officer: 'noor' | 'lotte', teamId: string, professionalId: string): Promise<Surveys> {
    const organisationId = cast.organisations[provider].id;
    const { programmeId, adoptedVersionId } = await runMethod(app, cast, provider, np, [teamId]);
    const others = Array.from({ length: 4 }, () => uuid());
    for (const [index, id] of others.entries()) await app.superuser('insert into professional (organisation_id, id, staff_number, name, revision) values ($1, $2, $3, $3, 1)', [organisationId, id, `S-${index}`]);
    for (const id of [professionalId, ...others]) {
      await app.superuser(`insert into professional_team (organisation_id, id, professional_id, team_id, programme_id, variants, starts_on, revision) values ($1, $2, $3, $4, $5, '{}', '2020-01-01', 1)`, [organisationId, uuid(), id, teamId, programmeId]);
    }
    await app.superuser(`update professional set email = 'p@p.example' where organisation_id = $1 and id = $2`, [organisationId, professionalId]);
    const planned = { adoptedVersionId, periodFrom: '2026-01-01', periodTo: '2026-12-31', referenceDate: '2026-03-01', teamIds: [teamId] };
    const plan = async (name: string) => (await ask<{ planRound: { id: string; slug: string } }>(officer, 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id slug } }', { input: { name, ...planned } })).planRound;
    const [survey, toStart] = [await plan(`Enquête van ${provider}`), await plan(`Gepland bij ${provider}`)];
    const { startSurvey } = await ask<{ startSurvey: { survey: { reminders: { id: string }[] } } }>(officer, 'mutation ($input: StartSurveyInput!) { startSurvey(input: $input) { survey { reminders { id } } } }', {
      input: { roundId: survey.id, revision: 1, answerBy: soon(60), reminders: [soon(20)], byMail: false },
    });
    const { openSurveyMeeting } = await ask<{ openSurveyMeeting: { code: string } }>(officer, 'mutation ($id: ID!, $team: ID!) { openSurveyMeeting(roundId: $id, teamId: $team) { code } }', { id: survey.id, team: teamId });
    const { beginImportedRound } = await ask<{ beginImportedRound: { id: string } }>(officer, 'mutation ($input: ImportedRoundInput!) { beginImportedRound(input: $input) { id } }', {
      input: { name: 'Enquête op papier', adoptedVersionId, periodFrom: '2022-01-01', periodTo: '2022-12-31', referenceDate: '2023-07-01', sampling: 'all', source: 'Archief' },
    });
    const asked = async (id: string) => (await app.superuser<{ id: string }>('select id from respondent where round_id = $1 and professional_id = $2', [survey.id, id]))[0]!.id;
    return {
      survey, plannedSurveyId: toStart.id, importedSurveyId: beginImportedRound.id, surveyReminderId: startSurvey.survey.reminders[0]!.id,
      respondentId: await asked(professionalId), colleagueId: await asked(others[0]!), meeting: openSurveyMeeting.code,
    };
  }
}
