import {
  compareVersions, type Configuration, configurationChanges, type Definition, type DefinitionProblem, deviations, moveConfiguration,
  trendConsequence, validateConfiguration,
} from '@getrouw/domain';
import { badField, type RequestContext } from '../platform/index.ts';
import type { Team } from '../tenancy/index.ts';
import type { ConfigurationChange, ConfigurationPreview, MovePreview, ProgrammeConfiguration } from './configuration.type.ts';
import { configurationAt, configurationHistory, everyTeam, programmeConfigurationNow } from './configurations.queries.ts';
import { definitionErrors } from './definitions.errors.ts';
import { definitionDocument } from './definitions.queries.ts';
import { documentHash } from './hash.ts';
import type { Programme } from './programme.type.ts';
import { programme } from './programmes.queries.ts';
import { newerVersions, type NewerVersion, roundsAt, runningRounds } from './versions.queries.ts';

/** Everything that the page of a programme's configuration shows. */
export async function programmeConfiguration(ctx: RequestContext, id: string): Promise<ProgrammeConfiguration> {
  const found = await programme(ctx, id);
  const [{ configuration }, history, teams, newer, rounds] = await Promise.all([
    programmeConfigurationNow(ctx, id), configurationHistory(ctx, id), everyTeam(ctx), newerVersions(ctx, found), runningRounds(ctx, found),
  ]);
  const licensed = found.version.document;
  return { programme: found, licensed, configuration, deviations: deviations(licensed, configuration), history, teams, newerVersions: newer, runningRounds: rounds };
}

/** What saving this would do, or why it would be refused. Keeps nothing. */
export async function configurationPreview(ctx: RequestContext, programmeId: string, value: unknown): Promise<ConfigurationPreview> {
  const { version: { document } } = await programme(ctx, programmeId);
  const [{ configuration }, teams] = await Promise.all([programmeConfigurationNow(ctx, programmeId), everyTeam(ctx)]);
  const { problems, wanted } = checked(document, value, teams);
  return { problems, changes: wanted ? configurationChanges({ definition: document, configuration }, { definition: document, configuration: wanted }, nameOf(teams)) : [] };
}

/** What differs between two states of the history. */
export async function changesBetween(ctx: RequestContext, programmeId: string, from: number, to: number): Promise<ConfigurationChange[]> {
  const [before, after, teams] = await Promise.all([configurationAt(ctx, programmeId, from), configurationAt(ctx, programmeId, to), everyTeam(ctx)]);
  const state = ({ document, configuration }: { document: Definition; configuration: Configuration }) => ({ definition: document, configuration });
  return configurationChanges(state(before), state(after), nameOf(teams));
}

/** Two versions side by side, and what moving would do to the configuration and to the rounds that run. */
export async function movePreview(ctx: RequestContext, programmeId: string, target: Target): Promise<MovePreview> {
  const found = await programme(ctx, programmeId);
  const [{ configuration }, to] = await Promise.all([programmeConfigurationNow(ctx, programmeId), moveTarget(ctx, found, target)]);
  const { document, id: adoptedVersionId, versionCode, name } = found.version;
  const rows = compareVersions(document, to.document).map((row) => ({ note: null, ...row, consequence: trendConsequence(row) }));
  return {
    comparison: { from: { adoptedVersionId, releaseId: null, versionCode, name }, to, rows },
    ...moveConfiguration(document, to.document, configuration),
    ...await roundsAt(ctx, found, to.document),
  };
}

/** A version by its copy or by its release. */
export interface Target { adoptedVersionId?: string | null | undefined; releaseId?: string | null | undefined }

/** The version to move to; NOT_FOUND for what this organisation does not have, a refusal for what is not newer. */
export async function moveTarget(ctx: RequestContext, from: Programme, { adoptedVersionId, releaseId }: Target): Promise<NewerVersion> {
  const id = adoptedVersionId ?? releaseId;
  if (!id) throw badField('releaseId', { nl: 'kies een versie', en: 'choose a version' }, { nl: 'de id van een kopie of van een vrijgave', en: 'the id of a copy or of a release' });
  const found = (await newerVersions(ctx, from)).find((each) => (adoptedVersionId ? each.adoptedVersionId === id : each.releaseId === id));
  if (found && documentHash(found.document) !== found.sha256) throw definitionErrors.releaseEdited();
  if (found) return found;
  await definitionDocument(ctx, id);
  throw definitionErrors.notNewer();
}

/** The problems of what somebody wants, unknown teams included, and what is wanted, where its form is right. */
export function checked(document: Definition, value: unknown, teams: readonly Team[]): { problems: DefinitionProblem[]; wanted: Configuration | null } {
  const result = validateConfiguration(document, value);
  const wanted = 'configuration' in result ? result.configuration : result.wanted;
  return { problems: [...('problems' in result ? result.problems : []), ...(wanted ? unknownTeams(wanted, teams) : [])], wanted };
}

function unknownTeams({ teamIds }: Configuration, teams: readonly Team[]): DefinitionProblem[] {
  const known = new Set(teams.map(({ id }) => id));
  return teamIds.filter((id) => !known.has(id)).map((id) => ({
    path: 'teamIds', code: id, rule: 'unknown_team', message: { nl: 'dit team bestaat niet. Kies een team van uw organisatie.', en: 'this team does not exist. Choose a team of your organisation.' },
  }));
}

const nameOf = (teams: readonly Team[]) => (id: string) => teams.find((team) => team.id === id)?.name ?? id;
