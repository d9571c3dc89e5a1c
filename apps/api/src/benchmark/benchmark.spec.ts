import type { NetworkDetail, NetworkRow } from '@getrouw/domain';
import { np } from '@getrouw/interventions';
import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, statementsOf } from '../../test/harness.ts';
import { type Measuring, startMeasuring } from '../../test/measuring.ts';
import { anotherProvider, type GivenFigure, type GivenPublication, publish, withdrawn } from '../../test/published.ts';
import { runMethod } from '../../test/method.ts';
import { uuid } from '../platform/index.ts';

let measuring: Measuring;
/** Four providers with a site each, the first with two. */
let places: Record<'zuid' | 'noord' | 'radar' | 'west' | 'oost', { provider: string; key: string; name: string }>;
const published: Record<string, string> = {};

const from = (place: keyof typeof places, figures: GivenFigure[], over: Partial<GivenPublication> = {}) => publish(measuring.app, {
  by: places[place].provider, to: measuring.cast.organisations.licence.id, proposedBy: measuring.cast.people.thijs.memberId, versionCode: np.versionCode, sites: [{ key: places[place].key, name: places[place].name, figures }], ...over,
});
const dropOut = (n: number, dropped: number, over: Partial<GivenFigure> = {}): GivenFigure => ({ code: 'NP-IND-05', n, value: dropped / n, norm: 10, comparison: 'below', ...over });

beforeAll(async () => {
  measuring = await startMeasuring();
  const { app, cast } = measuring;
  await runMethod(app, cast, 'spirit', np, [cast.teams.zuidoost.id]);
  const [west, oost] = [await anotherProvider(app, 'west', 'West'), await anotherProvider(app, 'oost', 'Oost')];
  places = {
    zuid: { provider: cast.organisations.spirit.id, key: cast.organisations.spirit.siteId, name: 'Zuid' }, noord: { provider: cast.organisations.spirit.id, key: uuid(), name: 'Noord' },
    radar: { provider: cast.organisations.radar.id, key: cast.organisations.radar.siteId, name: 'Feijenoord' }, west: { provider: west.id, key: west.siteKey, name: 'West' }, oost: { provider: oost.id, key: oost.siteKey, name: 'Oost' },
  };
  published['earlier'] = await from('zuid', [dropOut(50, 25)], { from: '2024-01-01', until: '2024-12-31', publishedAt: '2025-01-10' });
  published['zuid'] = await from('zuid', [dropOut(100, 60, { explanation: 'Een locatie verhuisde.', strata: [{ key: 'short', n: 60, x: 50 }, { key: 'long', n: 40, x: 10 }] }), { code: 'NP-IND-07', n: 100, value: 6.5, sd: 2, measure: 'mean', unit: 'months' }]);
  await publish(app, { by: places.noord.provider, to: cast.organisations.licence.id, proposedBy: cast.people.thijs.memberId, versionCode: np.versionCode, from: '2025-01-02', sites: [{ key: places.noord.key, name: 'Noord', figures: [dropOut(80, 8)] }] });
  published['radar'] = await from('radar', [dropOut(90, 9)], { namesSites: true });
  published['west'] = await from('west', [dropOut(70, 7)]);
  published['oost'] = await from('oost', [{ code: 'NP-IND-05', hidden: true, norm: 10, comparison: 'below' }]);
  const replaced = await from('west', [dropOut(70, 70)], { from: '2025-07-01', until: '2026-06-30' });
  await withdrawn(app, await from('west', [dropOut(70, 70)], { from: '2025-07-01', until: '2026-06-30', replacesId: replaced }));
  // What a municipality got is no part of it.
  await publish(app, { by: places.zuid.provider, to: cast.organisations.amstel.id, proposedBy: cast.people.wim.memberId, versionCode: np.versionCode, until: '2026-01-31', sites: [{ key: places.zuid.key, name: 'Zuid', figures: [dropOut(10, 10)] }] });
});
afterAll(() => measuring.close());

interface View { methods: { code: string; name: { nl: string }; kinds: string[] }[]; ofOneself: boolean; network: null | {
  takingPart: number; siteKey: string | null; sites: { key: string; name: string }[]; versionCode: string; headline: { en: string }; rows: NetworkRow[]; detail: NetworkDetail; shared: { sites: number; newer: number } | null;
  conversations: { id: string; step: string; code: string }[] } }
const BENCHMARK = `query ($definitionCode: String, $kind: FigureKind, $code: String, $siteKey: ID) { benchmark(definitionCode: $definitionCode, kind: $kind, code: $code, siteKey: $siteKey) {
  methods { code name { nl } kinds } ofOneself network { takingPart siteKey versionCode sites { key name } headline { en } rows detail shared { sites newer } conversations { id step code } } } }`;
const asked = (person: PersonKey, wish: Record<string, unknown> = {}) => measuring.send<{ benchmark: View }>(person, BENCHMARK, wish);
const seen = async (person: PersonKey, wish: Record<string, unknown> = {}) => {
  const { data, errors } = await asked(person, wish);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.benchmark.network!;
};
const dotsOf = ({ detail }: { detail: NetworkDetail }) => detail.benchmark.dots.map(({ name, own, n, value, hidden }) => [name, own, n, value, hidden]);

describe('what a licence holder compares', () => {
  test('is what counts of its providers, each site with its latest period, by name; never what was withdrawn, replaced, or published to others', async () => {
    const network = await seen('zoe', { code: 'NP-IND-05' });
    expect(network.takingPart).toBe(5);
    expect(dotsOf(network)).toEqual([
      ['Oost', false, null, null, true], ['Radar, Feijenoord', false, 90, 0.1, false], ['Spirit, Noord', false, 80, 0.1, false], ['Spirit, Zuid', false, 100, 0.6, false], ['West', false, 70, 0.1, false],
    ]);
    expect(network.detail.benchmark.dots[3]!.explanation!.nl).toBe('Een locatie verhuisde.');
    expect(network.headline.en).toMatch(/differ from the network/);
    expect(network.rows.map(({ code, network: all, coverage, target, judged }) => [code, all?.median ?? null, coverage.enough, target, judged])).toEqual([
      ['NP-IND-05', 0.1, true, { comparison: 'below', value: 0.1 }, { met: 0, missed: 1, uncertain: 3 }], ['NP-IND-07', null, false, null, null],
    ]);
    expect((await asked('thijs')).data!.benchmark.methods).toEqual([{ code: 'NP', name: { nl: np.name.nl }, kinds: ['outcomes'] }]);
  });

  test('has a line for each site over its periods, the mix of cases where it is known, and the funnel', async () => {
    const { detail } = await seen('zoe', { code: 'NP-IND-05' });
    expect(detail.trends.map(({ name, points }) => [name, points.map(({ value }) => value)])).toEqual([['Oost', [null]], ['Radar, Feijenoord', [0.1]], ['Spirit, Noord', [0.1]], ['Spirit, Zuid', [0.5, 0.6]], ['West', [0.1]]]);
    expect(detail.mix!.network).toEqual([{ key: 'short', n: 60, part: 0.6 }, { key: 'long', n: 40, part: 0.4 }]);
    expect(detail.benchmark.funnel!.points.filter(({ beyond }) => beyond === 'far').map(({ name, side }) => [name, side])).toEqual([['Radar, Feijenoord', 'below'], ['Spirit, Noord', 'below'], ['Spirit, Zuid', 'above']]);
    expect(detail.target).toEqual({ comparison: 'below', value: 0.1 });
  });

  test('puts the chosen site in the target table, and does not know a site that is not there', async () => {
    const { rows } = await seen('zoe', { siteKey: places.zuid.key });
    expect([rows[0]!.own!.value, rows[0]!.judgement]).toEqual([0.6, 'missed']);
    expect(codesOf(await asked('zoe', { siteKey: uuid() }))).toEqual(['NOT_FOUND']);
  });

  test('says that there is too little where too few sites have a figure', async () => {
    const { detail } = await seen('zoe', { code: 'NP-IND-07' });
    expect(detail.benchmark).toMatchObject({ coverage: { enough: false, shown: 1, takingPart: 5, needed: 3 }, dots: [], network: null, funnel: null });
  });

  test('reads figures of an earlier version where the later one says that they mean the same', async () => {
    const later = { ...np, versionCode: 'NP-LATER', indicators: np.indicators!.map((each) => (each.code === 'NP-IND-07' ? { ...each, definition: { nl: 'Anders', en: 'Other' } } : each)), mappings: [{ fromVersion: np.versionCode, items: [] }] };
    const { id, revision } = (await measuring.ask<{ addDefinitionVersion: { id: string; revision: number } }>('thijs', 'mutation ($document: JSON!) { addDefinitionVersion(document: $document) { id revision } }', { document: later })).addDefinitionVersion;
    await measuring.ask('thijs', 'mutation ($id: ID!, $revision: Int!) { publishDefinitionVersion(id: $id, revision: $revision) { id } }', { id, revision });
    const inLater = await from('oost', [dropOut(40, 4), { code: 'NP-IND-07', n: 40, value: 6, sd: 1, measure: 'mean', unit: 'months' }], { versionCode: 'NP-LATER', until: '2026-01-31', publishedAt: '2026-02-20' });
    const same = await seen('zoe', { code: 'NP-IND-05' });
    expect(same.versionCode).toBe('NP-LATER');
    expect(dotsOf(same).map(([name]) => name)).toEqual(['Oost', 'Radar, Feijenoord', 'Spirit, Noord', 'Spirit, Zuid', 'West']);
    const { detail } = await seen('zoe', { code: 'NP-IND-07' });
    expect(detail.benchmark.coverage).toMatchObject({ shown: 1, takingPart: 5 });
    await withdrawn(measuring.app, inLater);
    expect((await seen('zoe')).versionCode).toBe(np.versionCode);
  });

  test('is refused to who lacks the verb', async () => {
    expect(codesOf(await asked('wim'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await asked('fatima'))).toEqual(['FORBIDDEN']);
  });

  test('takes as many statements however many sites, periods and figures there are', async () => {
    const count = async () => (await statementsOf(() => seen('zoe', { code: 'NP-IND-05' }))).filter((text) => /publi|benchmark|conversation|definition/.test(text)).length;
    const before = await count();
    const more = await from('oost', [dropOut(30, 3), { code: 'NP-IND-08', n: 30, value: 0.5 }], { from: '2023-01-01', until: '2023-12-31' });
    expect(before).toBeGreaterThan(5);
    expect(await count()).toBe(before);
    await withdrawn(measuring.app, more);
  });
});

const share = (person: PersonKey, definitionCode = 'NP') => measuring.send<{ shareBenchmark: boolean }>(person, 'mutation ($definitionCode: String!) { shareBenchmark(definitionCode: $definitionCode, kind: outcomes) }', { definitionCode });

describe('what a licence holder shares with who takes part', () => {
  /** How many statements it took, of one network as of a larger one. */
  const sharing: number[] = [];
  const shareCounted = async () => { sharing.push((await statementsOf(async () => expect(codesOf(await share('thijs'))).toEqual([]))).filter((text) => /publi|benchmark|definition/.test(text)).length); };

  test('is nothing before it does: a provider sees its own sites, and nothing to compare with', async () => {
    const network = await seen('noor', { code: 'NP-IND-05' });
    expect(network.shared).toBeNull();
    expect(dotsOf(network)).toEqual([['Noord', true, 80, 0.1, false], ['Zuid', true, 100, 0.6, false]]);
    expect(network.rows[0]).toMatchObject({ network: null, own: { value: 0.1 } });
  });

  test('is shared by who owns the method, of figures that at least three providers show', async () => {
    expect(codesOf(await share('zoe'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await share('thijs', 'VIG'))).toEqual(['NOT_FOUND']);
    await shareCounted();
  });

  test('shows a provider itself by name, and others without unless their agreement names them', async () => {
    const network = await seen('noor', { code: 'NP-IND-05' });
    expect(network.sites.map(({ name }) => name)).toEqual(['Noord', 'Zuid']);
    expect(network.rows.map(({ code }) => code)).toEqual(['NP-IND-05']);
    expect(dotsOf(network)).toEqual(expect.arrayContaining([
      ['Noord', true, 80, 0.1, false], ['Zuid', true, 100, 0.6, false], ['Radar, Feijenoord', false, 90, 0.1, false], [null, false, 70, 0.1, false], [null, false, null, null, true],
    ]));
    expect(network.detail.trends.map(({ name }) => name)).toEqual(['Noord', 'Zuid']);
    const text = JSON.stringify(await seen('noor', { code: 'NP-IND-05' }));
    for (const hidden of [places.west, places.oost]) for (const word of [hidden.key, hidden.provider, `"${hidden.name}"`]) expect(text).not.toContain(word);
    expect(text).not.toContain(places.radar.key);
    expect(JSON.stringify(await seen('lotte', { code: 'NP-IND-05' }))).not.toMatch(/Zuid|Noord|verhuisde/);
    expect(codesOf(await asked('noor', { siteKey: places.radar.key }))).toEqual(['NOT_FOUND']);
  });

  test('loses a site of which a publication was withdrawn, for everybody, and tells the licence holder what came after it', async () => {
    const more = await from('radar', [dropOut(120, 12)], { from: '2026-01-01', until: '2026-01-31', publishedAt: '2199-01-01', namesSites: true });
    expect((await seen('zoe')).shared).toEqual({ sites: 5, newer: 1 });
    await shareCounted();
    expect(sharing[0]).toBeGreaterThan(5);
    expect(sharing[1]).toBe(sharing[0]! + 1); // and what was shared before
    expect(dotsOf(await seen('noor', { code: 'NP-IND-05' }))).toContainEqual(['Radar, Feijenoord', false, 120, 0.1, false]);
    await withdrawn(measuring.app, more);
    const left = dotsOf(await seen('noor', { code: 'NP-IND-05' }));
    expect(left.filter(([name]) => name === 'Radar, Feijenoord')).toEqual([]);
    expect(dotsOf(await seen('lotte', { code: 'NP-IND-05' }))).toContainEqual(['Feijenoord', true, 90, 0.1, false]); // for itself the one before
    expect(left).toHaveLength(4);
    const { app, cast } = measuring;
    expect(await app.asOrganisation(cast.organisations.spirit.id, 'select from benchmark_edition_site where name is not null and edition_id = (select id from benchmark_edition order by shared_at desc, id desc limit 1)')).toBe(0);
  });

  test('as the app role by hand: nobody else reads it, and no reader changes, removes or takes it over', async () => {
    const { app, cast } = measuring;
    const [reader, other] = [cast.organisations.spirit.id, cast.organisations.amstel.id];
    for (const table of ['benchmark_edition', 'benchmark_edition_audience', 'benchmark_edition_site']) {
      expect(await app.asOrganisation(reader, `select from ${table}`), table).toBeGreaterThan(0);
      expect(await app.asOrganisation(other, `select from ${table}`), table).toBe(0);
      await expect(app.asOrganisation(reader, `update ${table} set organisation_id = '${reader}'`)).rejects.toThrow(/permission denied/);
      await expect(app.asOrganisation(reader, `delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(app.superuser(`delete from ${table}`)).rejects.toThrow(/kept as they were written|foreign key/);
    }
    expect(await app.asOrganisation(reader, 'select from benchmark_edition_source')).toBe(0);
    expect(await app.asOrganisation(reader, 'select from benchmark_edition_audience')).toBe(2); // its own of both editions
    await expect(app.asOrganisation(reader, `insert into benchmark_edition_audience select organisation_id, id, '${other}', '{}' from benchmark_edition limit 1`)).rejects.toThrow(/row-level security/);
    const [edition] = await app.superuser<{ id: string; organisation_id: string }>('select id, organisation_id from benchmark_edition order by shared_at desc, id desc limit 1');
    const sites = await app.superuser<{ site_key: string }>('select site_key from benchmark_edition_site where edition_id = $1', [edition!.id]);
    const gone = async (organisationId: string) => app.asOrganisation(organisationId, 'select from unnest($3::uuid[]) site where benchmark_edition_withdrawn($1, $2, site)', [edition!.organisation_id, edition!.id, sites.map((each) => each.site_key)]);
    expect([await gone(reader), await gone(other)]).toEqual([1, sites.length]); // who does not read it is told the same of each
  });
});

describe('what others could tell of a site without a name', () => {
  const extra = (n: number, over: Partial<GivenPublication> = {}): [GivenFigure[], Partial<GivenPublication>] => [['NP-IND-05', 'NP-IND-09'].map((code) => ({ code, n, value: 0.5 })), { from: '2026-02-01', until: '2026-02-28', ...over }];

  test('is nothing by its key or its days: keys are random, and the days are those of all sites', async () => {
    const rows = await measuring.app.superuser<{ site_key: string; name: string | null; figures: { code: string; from: string; until: string }[] }>('select s.site_key, s.name, s.figures from benchmark_edition_site s');
    for (const { site_key } of rows) expect(site_key).toMatch(/^.{8}-.{4}-4/);
    const days = rows.filter(({ name }) => name === null).flatMap(({ figures }) => figures.map(({ from, until }) => `${from} ${until}`));
    // Of two editions, in the second of which a site published later; one site without a name began a day after the others.
    expect([...new Set(days)].toSorted()).toEqual(['2025-01-01 2025-12-31', '2025-01-01 2026-01-31']);
    expect(JSON.stringify(rows)).not.toContain('verhuisde');
  });

  test('is nothing by who is left: a figure is shared when none or three providers have no name in it', async () => {
    const ids = [await from('zuid', ...extra(40)), await from('radar', ...extra(41, { namesSites: true })), await from('west', ...extra(42))];
    expect(codesOf(await share('thijs'))).toEqual([]);
    expect((await seen('noor')).rows.map(({ code }) => code)).toEqual(['NP-IND-05']);
    ids.push(await from('oost', ...extra(43)));
    expect(codesOf(await share('thijs'))).toEqual([]);
    expect(dotsOf(await seen('noor', { code: 'NP-IND-09' })).filter(([name]) => name === null)).toHaveLength(2);
    await withdrawn(measuring.app, ids.at(-1)!);
    expect(dotsOf(await seen('noor', { code: 'NP-IND-09' })).filter(([name]) => name === null)).toEqual([]);
    for (const id of ids.slice(0, -1)) await withdrawn(measuring.app, id);
  });
});

const CONVERSATION = '{ id ours closed siteName code figure { value } notes { number step text onDate organisation by } }';
interface Talk { id: string; ours: boolean; closed: boolean; figure: { value: number } | null; notes: { number: number; step: string; text: string; organisation: string; by: string }[] }
const open = (person: PersonKey, over: Record<string, unknown> = {}) => measuring.send<{ openConversation: Talk }>(person, `mutation ($input: OpenConversationInput!) { openConversation(input: $input) ${CONVERSATION} }`,
  { input: { publicationId: published['zuid'], siteKey: places.zuid.key, code: 'NP-IND-05', text: 'Klopt deze uitval?', ...over } });
const write = (person: PersonKey, id: string, after: number, step: string, text: string, onDate?: string) => measuring.send<{ writeConversation: Talk }>(person, `mutation ($input: WriteConversationInput!) { writeConversation(input: $input) ${CONVERSATION} }`, { input: { id, after, step, text, onDate } });
const read = (person: PersonKey, id: string) => measuring.send<{ conversation: Talk }>(person, `query ($id: ID!) { conversation(id: $id) ${CONVERSATION} }`, { id });

describe('a conversation about a figure that differs', () => {
  let id: string;

  test('is opened by the licence holder, answered by the provider, and closed by who opened it', async () => {
    const opened = (await open('zoe')).data!.openConversation;
    ({ id } = opened);
    expect(opened).toMatchObject({ ours: true, closed: false, figure: { value: 0.6 }, notes: [{ number: 1, step: 'check', text: 'Klopt deze uitval?', organisation: 'Radar, licentiehouder', by: 'Zoë Peters' }] });
    expect(codesOf(await open('thijs'))).toEqual(['CONVERSATION_OPEN']);
    expect((await seen('noor')).conversations).toEqual([{ id, step: 'check', code: 'NP-IND-05' }]);
    expect((await write('noor', id, 1, 'explain', 'Een locatie verhuisde.')).data!.writeConversation).toMatchObject({ ours: false, notes: [{ number: 1 }, { number: 2, by: 'Noor de Wit' }] });
    expect(codesOf(await write('noor', id, 2, 'close', 'Klaar'))).toEqual(['CONVERSATION_CLOSED']);
    expect(codesOf(await write('noor', id, 2, 'act', 'We bellen eerder.'))).toEqual(['BAD_INPUT']);
    expect(codesOf(await write('noor', id, 1, 'explain', 'Nog iets'))).toEqual(['CONVERSATION_MOVED']);
    expect(codesOf(await write('noor', id, 2, 'explain', '  '))).toEqual(['BAD_INPUT']);
    expect(codesOf(await write('noor', id, 2, 'act', 'We bellen eerder.', '2026-06-01'))).toEqual([]);
    expect((await write('thijs', id, 3, 'close', 'Dank')).data!.writeConversation.closed).toBe(true);
    expect(codesOf(await write('zoe', id, 4, 'check', 'Toch nog?'))).toEqual(['CONVERSATION_CLOSED']);
    const again = (await open('zoe', { text: 'Een jaar later weer?' })).data!.openConversation;
    expect(again.notes).toHaveLength(1);
    const statements = async (of: string) => (await statementsOf(() => read('zoe', of))).filter((text) => /conversation/.test(text)).length;
    expect([await statements(id), await statements(again.id)]).toEqual([1, 1]);
  });

  test('is there for its two sides alone, and is about what was published to who asks', async () => {
    expect(codesOf(await read('lotte', id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await write('lotte', id, 4, 'explain', 'x'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await open('zoe', { code: 'NP-IND-99' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await open('noor'))).toEqual(['NOT_FOUND']); // a provider's own figure was not published to it
    expect(codesOf(await read('fatima', id))).toEqual(['FORBIDDEN']);
  });

  test('of two notes at the same moment takes one', async () => {
    const { id: other } = (await open('zoe', { publicationId: published['radar'], siteKey: places.radar.key })).data!.openConversation;
    const both = await Promise.all([write('zoe', other, 1, 'check', 'Nog iets'), write('lotte', other, 1, 'explain', 'Het klopt')]);
    expect(both.flatMap(codesOf)).toEqual(['CONVERSATION_MOVED']);
  });

  test('keeps what was said when its publication is withdrawn, without the figure', async () => {
    const { id: other } = (await open('zoe', { publicationId: published['west'], siteKey: places.west.key })).data!.openConversation;
    await withdrawn(measuring.app, published['west']!);
    expect((await read('zoe', other)).data!.conversation).toMatchObject({ figure: null, notes: [{ number: 1 }] });
  });

  test('as the app role by hand: a side changes and removes nothing, writes nothing in the name of the other, and nobody else takes part', async () => {
    const { app, cast } = measuring;
    const [holder, reader, other] = [cast.organisations.licence.id, cast.organisations.spirit.id, cast.organisations.radar.id];
    for (const [table, column] of [['conversation', 'id'], ['conversation_note', 'conversation_id']] as const) {
      expect(await app.asOrganisation(reader, `select from ${table} where ${column} = $1`, [id])).toBeGreaterThan(0);
      expect(await app.asOrganisation(other, `select from ${table} where ${column} = $1`, [id])).toBe(0);
      await expect(app.asOrganisation(reader, `update ${table} set organisation_id = '${reader}'`)).rejects.toThrow(/permission denied/);
      await expect(app.asOrganisation(reader, `delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(app.superuser(`delete from ${table} where ${column} = $1`, [id])).rejects.toThrow(/kept as they were written|foreign key/);
    }
    const note = (acting: string, author: string, audience: string, member: string) => app.asOrganisation(acting, `insert into conversation_note values ($1, gen_random_uuid(), $2, $3, $4, 9, 'explain', 'x', null, now(), $5, 'x')`, [author, audience, holder, id, member]);
    const { noor, lotte } = cast.people;
    await expect(note(other, other, holder, lotte.memberId)).rejects.toThrow(/not a side/);
    await expect(note(reader, reader, other, noor.memberId)).rejects.toThrow(/not a side/);
    await expect(note(reader, reader, holder, noor.memberId)).rejects.toThrow(/closed conversation/);
    const { id: still } = (await open('zoe', { publicationId: published['zuid'], code: 'NP-IND-07' })).data!.openConversation;
    await expect(app.asOrganisation(reader, `insert into conversation_note values ($1, gen_random_uuid(), $2, $1, $3, 2, 'explain', 'x', null, now(), $4, 'x')`, [holder, reader, still, cast.people.zoe.memberId])).rejects.toThrow(/row-level security/);
    // A provider asks nothing about what another published to the licence holder.
    await expect(app.asOrganisation(other, `insert into conversation select $1, gen_random_uuid(), organisation_id, publication_id, site_key, code, 9, null, name, now(), $2, 'x' from conversation limit 1`, [other, cast.people.lotte.memberId])).rejects.toThrow(/conversation_publication_fkey/);
  });
});
