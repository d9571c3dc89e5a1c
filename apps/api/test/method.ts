import { vigFinal } from '@getrouw/interventions';
import type { Definition } from '@getrouw/domain';
import { type Cast, PASSWORD } from '@getrouw/testing';
import { dataOf, type Session, type TestApp } from './harness.ts';

/** The licence holder publishes a version and releases it; the provider's quality officer takes it over. Gives the ids of the programme and of its copy. */
export async function runMethod(app: TestApp, cast: Cast, provider: 'spirit' | 'radar', document: Definition = vigFinal): Promise<{ programmeId: string; adoptedVersionId: string }> {
  const owner = await app.signIn(cast.people.thijs.email, PASSWORD);
  const officer = await app.signIn(cast.people[provider === 'spirit' ? 'noor' : 'lotte'].email, PASSWORD);
  const { id } = await versionOf(app, owner, document);
  dataOf(await app.graphql(owner, 'mutation ($id: ID!, $slug: String!) { releaseDefinition(versionId: $id, providerSlug: $slug) { id } }', { id, slug: provider }));
  const { definitions } = dataOf(await app.graphql<{ definitions: { released: { id: string; definitionCode: string; versionCode: string }[] } }>(
    officer, '{ definitions { released { id definitionCode versionCode } } }'));
  const release = definitions.released.find((each) => each.definitionCode === document.code && each.versionCode === document.versionCode)!;
  const { adoptRelease } = dataOf(await app.graphql<{ adoptRelease: { id: string; version: { id: string } } }>(
    officer, 'mutation ($id: ID!) { adoptRelease(releaseId: $id) { id version { id } } }', { id: release.id }));
  return { programmeId: adoptRelease.id, adoptedVersionId: adoptRelease.version.id };
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
