import { vigFinal } from '@getrouw/interventions';
import type { Configuration, Definition } from '@getrouw/domain';
import { type Cast, PASSWORD } from '@getrouw/testing';
import { dataOf, type Session, type TestApp } from './harness.ts';

/**
 * The licence holder publishes a version and releases it; the provider's quality officer takes it over, with these teams. Gives the ids of
 * the programme and of its copy; a programme that runs another version stays with that.
 */
export async function runMethod(
  app: TestApp, cast: Cast, provider: 'spirit' | 'radar', document: Definition = vigFinal, teamIds?: string[],
): Promise<{ programmeId: string; adoptedVersionId: string }> {
  const owner = await app.signIn(cast.people.thijs.email, PASSWORD);
  const officer = await app.signIn(cast.people[provider === 'spirit' ? 'noor' : 'lotte'].email, PASSWORD);
  const { id } = await versionOf(app, owner, document);
  dataOf(await app.graphql(owner, 'mutation ($id: ID!, $slug: String!) { releaseDefinition(versionId: $id, providerSlug: $slug) { id } }', { id, slug: provider }));
  const releases = dataOf(await app.graphql<{ definitions: { released: { id: string; definitionCode: string; versionCode: string }[] } }>(
    officer, '{ definitions { released { id definitionCode versionCode } } }')).definitions.released;
  const release = releases.find((each) => each.definitionCode === document.code && each.versionCode === document.versionCode)!;
  const { adoptRelease: programme } = dataOf(await app.graphql<{ adoptRelease: { id: string } }>(officer, 'mutation ($id: ID!) { adoptRelease(releaseId: $id) { id } }', { id: release.id }));
  const { adopted } = dataOf(await app.graphql<{ definitions: { adopted: { id: string; originReleaseId: string }[] } }>(officer, '{ definitions { adopted { id originReleaseId } } }')).definitions;
  if (teamIds) await configure(app, officer, programme.id, (configuration) => ({ ...configuration, teamIds }));
  return { programmeId: programme.id, adoptedVersionId: adopted.find(({ originReleaseId }) => originReleaseId === release.id)!.id };
}

/** Changes a programme's configuration as it is now; gives the number of the new state. */
export async function configure(app: TestApp, officer: Session, programmeId: string, change: (now: Configuration) => Configuration): Promise<number> {
  const { programmeConfiguration: now } = dataOf(await app.graphql<{ programmeConfiguration: { programme: { revision: number }; configuration: Configuration } }>(
    officer, 'query ($id: ID!) { programmeConfiguration(id: $id) { programme { revision } configuration } }', { id: programmeId }));
  const { configureProgramme } = dataOf(await app.graphql<{ configureProgramme: { programme: { configurationNumber: number } } }>(
    officer, 'mutation ($input: ConfigureProgrammeInput!) { configureProgramme(input: $input) { programme { configurationNumber } } }',
    { input: { id: programmeId, revision: now.programme.revision, configuration: change(now.configuration) } }));
  return configureProgramme.programme.configurationNumber;
}

/** The published version of this document; published now when it is not there yet. */
async function versionOf(app: TestApp, owner: Session, document: Definition): Promise<{ id: string }> {
  const { definitions } = dataOf(await app.graphql<{ definitions: { own: { id: string; definitionCode: string; versionCode: string }[] } }>(
    owner, '{ definitions { own { id definitionCode versionCode } } }'));
  const known = definitions.own.find((each) => each.definitionCode === document.code && each.versionCode === document.versionCode);
  if (known) return known;
  const { addDefinitionVersion: draft } = dataOf(await app.graphql<{ addDefinitionVersion: { id: string; revision: number } }>(
    owner, 'mutation ($document: JSON!) { addDefinitionVersion(document: $document) { id revision } }', { document }));
  dataOf(await app.graphql(owner, 'mutation ($id: ID!, $revision: Int!) { publishDefinitionVersion(id: $id, revision: $revision) { id } }', { id: draft.id, revision: draft.revision }));
  return draft;
}
