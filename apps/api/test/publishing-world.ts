import { uuid } from '../src/platform/index.ts';
import type { Measuring } from './measuring.ts';

/** With the municipality: an agreement that holds, with a draft and a publication of drop-out in 2025, and one that it proposed. */
export interface PublishingWorld { agreementId: string; waitingId: string; draftId: string; publicationId: string }

export async function publishingOf({ app, cast }: Measuring, provider: 'spirit' | 'radar', programmeId: string): Promise<PublishingWorld> {
  const { id: organisationId } = cast.organisations[provider];
  const { id: readerId } = cast.organisations.amstel;
  const { wim } = cast.people;
  const officer = cast.people[provider === 'spirit' ? 'noor' : 'lotte'];
  const world = { agreementId: uuid(), waitingId: uuid(), draftId: uuid(), publicationId: uuid() };
  for (const id of [world.agreementId, world.waitingId]) {
    await app.superuser(`insert into agreement values ($1, $2, $3, $3, $1, 'NP', 'Uitval volgen', '{outcomes}', '2025-01-01', null, 5, false, '2026-01-05', $4, $5)`,
      [readerId, id, organisationId, wim.memberId, wim.name]);
  }
  await app.superuser(`insert into agreement_step values ($1, $2, $3, $3, $4, 1, 'accepted', null, null, '2026-01-06', $5, $6)`, [organisationId, uuid(), readerId, world.agreementId, officer.memberId, officer.name]);
  await app.superuser(`insert into publication_draft values ($1, $2, $3, $4, 'outcomes', $5, null, '2025-01-01', '2025-06-30', '{}', null, null, 'draft', '2026-01-07', $6, null, null, 1)`,
    [organisationId, world.draftId, readerId, world.agreementId, programmeId, officer.memberId]);
  await app.superuser(`
    insert into publication (organisation_id, id, audience_id, agreement_organisation_id, agreement_id, kind, definition_code, version_code, name, from_on, until_on, objections, minimum_group, disclosure_version, sha256, published_at)
    values ($1, $2, $3, $3, $4, 'outcomes', 'NP', 'NP-1', 'Uitkomsten', '2025-01-01', '2025-12-31', 0, 5, '1', 'x', '2026-01-08')`, [organisationId, world.publicationId, readerId, world.agreementId]);
  await app.superuser(`
    insert into published_figure (organisation_id, publication_id, site_key, code, place, audience_id, name, unit, measure, hidden, n, value)
    values ($1, $2, '00000000-0000-0000-0000-000000000000', 'NP-IND-05', 1, $3, '{"nl": "Uitval", "en": "Drop-out"}', 'percent', 'share', false, 20, 0.1)`, [organisationId, world.publicationId, readerId]);
  return world;
}
