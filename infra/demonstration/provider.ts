/** Sets an organisation up over HTTP: its people, team, method and cases. */
import type { Configuration, Definition, InstrumentSettings } from '../../libs/domain/src/index.ts';
import type { Session } from './client.ts';

export interface Team { id: string; name: string }

/** Adds a team on a site: a new one, unless it is among `sites`, the ids of those that were added by name. */
export async function addTeam(administrator: Session, site: string, name: string, startsOn: string, sites = new Map<string, string>()): Promise<Team> {
  const siteId = sites.get(site) ?? (await administrator.ask<{ addSite: { id: string } }>('mutation ($input: AddSiteInput!) { addSite(input: $input) { id } }', { input: { name: site } })).addSite.id;
  sites.set(site, siteId);
  const { addTeam: team } = await administrator.ask<{ addTeam: Team }>('mutation ($input: AddTeamInput!) { addTeam(input: $input) { id name } }', { input: { siteId, name, startsOn } });
  return team;
}

export async function joinTeam(administrator: Session, memberId: string, team: Team): Promise<void> {
  await administrator.ask('mutation ($input: AddTeamMembershipInput!) { addTeamMembership(input: $input) { id } }', { input: { memberId, teamId: team.id, startsOn: '2012-01-01', endsOn: null } });
}

export interface Person { email: string; name: string; roleCodes: string[]; external: boolean }

/** Who comes from outside stays until the end of the year after next. */
const UNTIL = `${new Date().getFullYear() + 2}-12-31`;

/** A person as `organisation import` reads him. */
export const personLine = ({ email, name, roleCodes: roles, external }: Person, password: string, startsOn: string) =>
  ({ email, name, roles, external, password, startsOn, endsOn: external ? UNTIL : null });

/** An organisation with its people, as the command `organisation import` reads it. */
export const organisationLine = (organisation: { slug: string; name: string; kind: string }, people: readonly Person[], password: string, startsOn: string): string =>
  JSON.stringify({ ...organisation, people: people.map((each) => personLine(each, password, startsOn)) });

/** Hands the lines that are asked for at the same moment to one command, because each starts a whole application. */
export function importedTogether(run: (lines: string) => Promise<unknown>): (line: string) => Promise<void> {
  let lines: string[] = [];
  let importing: Promise<void> | undefined;
  return (line) => {
    lines.push(line);
    importing ??= Promise.resolve().then(async () => {
      const input = lines.join('\n');
      [lines, importing] = [[], undefined];
      await run(input);
    });
    return importing;
  };
}

/** The id of each member by name. */
export async function memberIds(administrator: Session): Promise<Map<string, string>> {
  const { members } = await administrator.ask<{ members: { items: { id: string; name: string }[] } }>('{ members(first: 200) { items { id name } } }');
  return new Map(members.items.map(({ id, name }) => [name, id]));
}

/** The licence holder publishes a definition and addresses it to providers. */
export async function release(owner: Session, document: Definition, providerSlugs: string[]): Promise<void> {
  const { addDefinitionVersion: draft } = await owner.ask<{ addDefinitionVersion: { id: string; revision: number } }>(
    'mutation ($document: JSON!) { addDefinitionVersion(document: $document) { id revision } }', { document },
  );
  await owner.ask('mutation ($id: ID!, $revision: Int!) { publishDefinitionVersion(id: $id, revision: $revision) { id } }', { id: draft.id, revision: draft.revision });
  for (const providerSlug of providerSlugs) {
    await owner.ask('mutation ($id: ID!, $slug: String!) { releaseDefinition(versionId: $id, providerSlug: $slug) { id } }', { id: draft.id, slug: providerSlug });
  }
}

/**
 * The provider takes a release over and runs it with these teams; gives the id of its copy. A programme that runs an earlier version is
 * moved, whatever rounds it has open.
 */
export async function adopt(officer: Session, versionCode: string, teams: Team[]): Promise<string> {
  const { definitions } = await officer.ask<{ definitions: { released: { id: string; versionCode: string }[] } }>('{ definitions { released { id versionCode } } }');
  const released = definitions.released.find((each) => each.versionCode === versionCode);
  if (!released) throw new Error(`${versionCode} is not released to this provider`);
  const { adoptRelease } = await officer.ask<{ adoptRelease: { id: string; version: { versionCode: string } } }>(
    'mutation ($id: ID!) { adoptRelease(releaseId: $id) { id version { versionCode } } }', { id: released.id },
  );
  const { programmeConfiguration: now } = await officer.ask<{ programmeConfiguration: Configured }>(`query ($id: ID!) { programmeConfiguration(id: $id) { ${CONFIGURED} } }`, { id: adoptRelease.id });
  const { programme, configuration } = adoptRelease.version.versionCode === versionCode ? now : (await officer.ask<{ moveProgramme: Configured }>(
    `mutation ($input: MoveProgrammeInput!) { moveProgramme(input: $input) { ${CONFIGURED} } }`,
    { input: { id: adoptRelease.id, revision: now.programme.revision, releaseId: released.id, acknowledgedRounds: now.runningRounds.map(({ slug }) => slug) } },
  )).moveProgramme;
  await keep(officer, programme, { ...configuration, teamIds: teams.map(({ id }) => id) });
  return programme.version.id;
}

/** Changes how the provider uses the first instrument of its only method. */
export async function configure(officer: Session, settings: Partial<InstrumentSettings>): Promise<void> {
  const { definitions: { programmes: [first] } } = await officer.ask<{ definitions: { programmes: { id: string }[] } }>('{ definitions { programmes { id } } }');
  const { programmeConfiguration: { programme, configuration } } = await officer.ask<{ programmeConfiguration: Configured }>(
    `query ($id: ID!) { programmeConfiguration(id: $id) { ${CONFIGURED} } }`, { id: first!.id });
  await keep(officer, programme, { ...configuration, instruments: configuration.instruments.map((each, index) => (index === 0 ? { ...each, ...settings } : each)) });
}

const keep = (officer: Session, { id, revision }: Configured['programme'], configuration: Configuration) => officer.ask(
  'mutation ($input: ConfigureProgrammeInput!) { configureProgramme(input: $input) { programme { id } } }', { input: { id, revision, configuration } },
);

interface Configured { programme: { id: string; revision: number; version: { id: string } }; configuration: Configuration; runningRounds: { slug: string }[] }
const CONFIGURED = 'programme { id revision version { id } } configuration runningRounds { slug }';

/** Imports a file as the page does; `mapping` names the field of each column. */
export async function importFile(officer: Session, kind: 'cases' | 'professionals' | 'registrations' | 'goals' | 'scores' | 'contacts' | 'milestones', header: string[], rows: string[][]): Promise<void> {
  const text = [header, ...rows].map((row) => row.join(';')).join('\n');
  const { importFile: result } = await officer.ask<{ importFile: { committed: boolean; problems: unknown[] } }>(
    'mutation ($input: ImportInput!) { importFile(input: $input) { committed problems { row column value message { en } } } }',
    { input: { kind, file: Buffer.from(text).toString('base64'), mapping: Object.fromEntries(header.map((field) => [field, field])), commit: true } },
  );
  if (!result.committed) throw new Error(`import refused: ${JSON.stringify(result.problems)}`);
}
