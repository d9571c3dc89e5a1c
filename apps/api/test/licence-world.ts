import { uuid } from '../src/platform/index.ts';
import type { Measuring } from './measuring.ts';

/** A licence that the licence holder can end (of the other provider: of somebody else), and a certificate of a professional. */
export interface LicenceWorld { licenceId: string; certificateId: string }

export async function licencesOf({ app, cast, versions }: Measuring, provider: 'spirit' | 'radar', professionalId: string): Promise<LicenceWorld> {
  const { licence, amstel, [provider]: organisation } = cast.organisations;
  const [holder, reader, by] = provider === 'spirit' ? [licence, organisation, cast.people.thijs] : [organisation, amstel, cast.people.lotte];
  const world = { licenceId: uuid(), certificateId: uuid() };
  await app.superuser(`insert into licence values ($1, $2, $3, 'VIG', '{}', '{}', '2025-01-01', null, '2025-01-01', $4, $5)`, [holder.id, world.licenceId, reader.id, by.memberId, by.name]);
  await app.superuser(`insert into certificate values ($1, $2, $3, $4, 'VIG-coach', '2024-01-01', null, 1)`, [organisation.id, world.certificateId, professionalId, versions[provider].programmeId]);
  return world;
}
