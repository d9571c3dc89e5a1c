import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { addFamilies, drawAll, type Measuring, planRound, type RoundAnswer, startMeasuring } from '../../test/measuring.ts';
import { clockOf, uuid } from '../platform/index.ts';

let measuring: Measuring;
let round: RoundAnswer;
/** A round about 2025 that runs in March 2026, at two sites. */
beforeAll(async () => {
  measuring = await startMeasuring({ clock: clockOf(() => new Date('2026-03-02T10:00:00Z')) });
  const { app, cast } = measuring;
  const site = uuid();
  await app.superuser(`insert into site select organisation_id, $2, 'Locatie Noord', revision from site where id = $1`, [cast.teams.noord.siteId, site]);
  await app.superuser('update team set site_id = $2 where id = $1', [cast.teams.noord.id, site]);
  round = await planRound(measuring);
});
afterAll(() => measuring.close());
afterEach(() => measuring.app.superuser('set session_replication_role = replica; delete from licence_end; delete from licence; set session_replication_role = default'));

interface RoundLicence { holder: string; gaps: { fromOn: string; untilOn: string; sites: string[] | null }[] }
const gapsOf = async ({ slug }: RoundAnswer = round) => {
  const { round: found } = await measuring.ask<{ round: { licence: RoundLicence } }>('noor', 'query ($slug: String!) { round(slug: $slug) { licence { holder gaps { fromOn untilOn sites } } } }', { slug });
  const { results } = await measuring.ask<{ results: { licence: RoundLicence } }>('noor', 'query ($slug: String!) { results(slug: $slug) { licence { holder gaps { fromOn untilOn sites } } } }', { slug });
  expect(results.licence).toEqual(found.licence);
  return found.licence.gaps;
};
const grant = async (fromOn: string, untilOn: string | null, sites: string[] = [], provider: 'spirit' | 'radar' = 'spirit', code = 'VIG', variants: string[] = []) => {
  const { licence, [provider]: audience } = measuring.cast.organisations;
  await measuring.app.superuser(`insert into licence values ($1, $2, $3, $4, $9, $5, $6, $7, '2025-01-01', $8, 'Thijs')`, [licence.id, uuid(), audience.id, code, sites, fromOn, untilOn, measuring.cast.people.thijs.memberId, variants]);
};

test('a round without a licence is marked over all of its days, also by one of another provider or method', async () => {
  await grant('2020-01-01', null, [], 'radar');
  await grant('2020-01-01', null, [], 'spirit', 'NP');
  expect(await gapsOf()).toEqual([{ fromOn: '2025-01-01', untilOn: '2026-03-02', sites: null }]);
});

test('one that is licensed until today, or for longer, is not marked', async () => {
  await grant('2025-01-01', '2026-03-02');
  expect(await gapsOf()).toEqual([]);
});

test('a licence that ends in the middle of a round, or while it is still running, marks the days after it', async () => {
  await grant('2025-01-01', '2025-06-30');
  expect(await gapsOf()).toEqual([{ fromOn: '2025-07-01', untilOn: '2026-03-02', sites: null }]);
  await grant('2025-07-01', '2025-12-31');
  expect(await gapsOf()).toEqual([{ fromOn: '2026-01-01', untilOn: '2026-03-02', sites: null }]);
});

test('a licence that was ended before its day marks the days after that end', async () => {
  await grant('2025-01-01', null);
  await measuring.app.superuser(`insert into licence_end select organisation_id, gen_random_uuid(), audience_id, id, '2025-09-30', 'Gestopt', '2025-09-01', granted_by, 'Thijs' from licence`);
  expect(await gapsOf()).toEqual([{ fromOn: '2025-10-01', untilOn: '2026-03-02', sites: null }]);
});

test('the sites that a licence does not name are marked by name', async () => {
  await grant('2025-01-01', null, ['locatie noord']);
  expect(await gapsOf()).toEqual([{ fromOn: '2025-01-01', untilOn: '2026-03-02', sites: ['Spirit hoofdgebouw'] }]);
});

test('it is never kept from being drawn', async () => {
  await addFamilies(measuring, [{ clientNumber: 'SP-1' }]);
  expect((await drawAll(measuring, await planRound(measuring, { name: 'Zonder licentie' }))).state).toBe('drawn');
});

test('a variant that no licence names is marked by name, on the page and in the file', async () => {
  await addFamilies(measuring, [{ clientNumber: 'SP-2' }]);
  const drawn = await drawAll(measuring, await planRound(measuring, { name: 'Met varianten' }));
  await measuring.app.superuser(`update trajectory t set variant = 'KORT' from round_case c where c.trajectory_id = t.id and c.round_id = $1`, [drawn.id]);
  await grant('2020-01-01', null, [], 'spirit', 'VIG', ['LANG']);
  const { round: found } = await measuring.ask<{ round: { licence: { gaps: unknown[] } } }>('noor', 'query ($slug: String!) { round(slug: $slug) { licence { gaps { fromOn untilOn sites variants { nl } } } } }', { slug: drawn.slug });
  expect(found.licence.gaps).toEqual([{ fromOn: '2025-01-01', untilOn: '2026-03-02', sites: null, variants: null }]);
  await measuring.app.superuser(`update trajectory t set variant = 'LANG' from family f where f.id = t.family_id and f.client_number = 'SP-1'`);
  expect((await measuring.ask<{ round: { licence: { gaps: unknown[] } } }>('noor', 'query ($slug: String!) { round(slug: $slug) { licence { gaps { variants { nl } } } } }', { slug: drawn.slug })).round.licence.gaps).toEqual([{ variants: [{ nl: 'KORT' }] }]);
  const { resultsExport } = await measuring.ask<{ resultsExport: { content: string } }>('noor', 'query ($slug: String!) { resultsExport(slug: $slug, locale: nl) { content } }', { slug: drawn.slug });
  expect(resultsExport.content.split('\r\n')[0]).toMatch(/;zonder geldige licentie$/);
  expect(resultsExport.content.split('\r\n')[1]).toMatch(/;2025-01-01 tot en met 2026-03-02 \(KORT\)$/);
});
