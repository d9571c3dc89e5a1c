import { uuid } from '../src/platform/index.ts';
import type { Measuring } from './measuring.ts';
import { publish } from './published.ts';

/** With the licence holder: a publication of one site, and a conversation about it. */
export interface BenchmarkWorld { publicationId: string; conversationId: string }

export async function benchmarkOf({ app, cast }: Measuring, provider: 'spirit' | 'radar'): Promise<BenchmarkWorld> {
  const { id: by, siteId } = cast.organisations[provider];
  const [{ id: to }, { thijs }] = [cast.organisations.licence, cast.people];
  const publicationId = await publish(app, { by, to, proposedBy: thijs.memberId, sites: [{ key: siteId, name: 'Hoofdgebouw', figures: [{ code: 'NP-IND-05', n: 20, value: 0.1 }, { code: 'NP-IND-04', n: 20, value: 0.4 }] }] });
  const conversationId = uuid();
  await app.superuser(`insert into conversation values ($1, $2, $3, $4, $5, 'NP-IND-05', 1, 'Hoofdgebouw', '{"nl": "Uitval", "en": "Drop-out"}', '2026-02-01', $6, $7)`, [to, conversationId, by, publicationId, siteId, thijs.memberId, thijs.name]);
  await app.superuser(`insert into conversation_note values ($1, $2, $3, $1, $4, 1, 'check', 'Klopt dit?', null, '2026-02-01', $5, $6)`, [to, uuid(), by, conversationId, thijs.memberId, thijs.name]);
  return { publicationId, conversationId };
}
