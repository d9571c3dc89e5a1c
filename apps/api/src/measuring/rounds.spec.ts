import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, casesOf, DRAW, drawAll, type Measuring, plan, planRound, ROUND, startMeasuring } from '../../test/measuring.ts';

let measuring: Measuring;
beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, [
    ...Array.from({ length: 20 }, (_, index) => ({ clientNumber: `SP-${String(100 + index)}`, closingReason: index < 5 ? 'doelen bereikt' : undefined })),
    ...Array.from({ length: 10 }, (_, index) => ({ clientNumber: `SP-${String(200 + index)}`, team: 'noord' as const, endedOn: '2025-12-01' })),
    // The second trajectory is the latest: it decides the stratum.
    { clientNumber: 'SP-300', again: [{ team: 'noord', startedOn: '2025-08-04', endedOn: '2025-11-28' }] },
    { clientNumber: 'SP-400', endedOn: null },
    { clientNumber: 'SP-401', startedOn: '2024-01-08', endedOn: '2024-06-28' },
    { clientNumber: 'RA-1', team: 'feijenoord' },
  ]);
});
afterAll(() => measuring.close());

const PLAN = `mutation ($input: PlanRoundInput!) { planRound(input: $input) { ${ROUND} } }`;
const FRAME = `trajectories families sampleTrajectories sampleFamilies proposedSampling proposedSize minimum warnings { nl en }
  rows { characteristic value label { nl } population sample } outside { code label { nl } count }`;
const PREVIEW = `query ($id: ID!, $sampling: Sampling!, $size: Int, $seed: Int!) { drawPreview(roundId: $id, sampling: $sampling, sampleSize: $size, seed: $seed) { ${FRAME} } }`;
interface Frame {
  trajectories: number; families: number; sampleTrajectories: number; sampleFamilies: number; proposedSampling: string; proposedSize: number; minimum: number;
  warnings: { nl: string }[]; rows: { characteristic: string; value: string; label: { nl: string }; population: number; sample: number }[];
  outside: { code: string; label: { nl: string }; count: number }[];
}
const frameOf = async (slug: string) => (await measuring.ask<{ round: { frame: Frame } }>('noor', `query ($slug: String!) { round(slug: $slug) { frame { ${FRAME} } } }`, { slug })).round.frame;
const planWith = (over: Record<string, unknown>) => measuring.send('noor', PLAN, {
  input: plan({ adoptedVersionId: measuring.versions.spirit.final, teamIds: [measuring.cast.teams.zuidoost.id], ...over }),
});

describe('planning', () => {
  test('the address is made of the name, with a number where it is taken', async () => {
    expect((await planRound(measuring, { name: 'Eén rónde, 2025!' })).slug).toBe('een-ronde-2025');
    expect((await planRound(measuring, { name: 'Een ronde 2025' })).slug).toBe('een-ronde-2025-2');
    expect((await planRound(measuring, { name: '???' })).slug).toBe('ronde');
  });

  test('what can be chosen is the programme, its versions and the teams', async () => {
    const { roundChoices } = await measuring.ask<{ roundChoices: { programmes: unknown[]; versions: { versionCode: string }[]; teams: { name: string }[]; today: string } }>(
      'noor', '{ roundChoices { programmes { id } versions { versionCode } teams { name site { name } } today } }',
    );
    expect(roundChoices.programmes).toEqual([{ id: measuring.versions.spirit.programmeId }]);
    expect(roundChoices.versions.map(({ versionCode }) => versionCode).toSorted()).toEqual(['VIG-MON-2012-PILOT', 'VIG-MON-FINAL']);
    expect(roundChoices.teams.map(({ name }) => name)).toEqual(['Noord', 'Zuidoost']);
    expect(roundChoices.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.each([
    ['name', { name: '   ' }],
    ['name', { name: 'x'.repeat(121) }],
    ['periodTo', { periodTo: '2024-12-31' }],
    ['referenceDate', { referenceDate: '2024-12-31' }],
    ['teamIds', { teamIds: [] }],
    ['teamIds', { teamIds: ['geen-id'] }],
  ])('a plan with a wrong %s is refused by name of the field', async (field, over) => {
    const { errors } = await planWith(over);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(JSON.stringify(errors?.[0]?.extensions.details)).toContain(`"field":"${field}`);
  });

  test('a date that does not exist is refused', async () => {
    expect(codesOf(await planWith({ periodFrom: '2025-02-30' }))).toEqual(['BAD_INPUT']);
  });

  test("another organisation's version, or team, does not exist", async () => {
    expect(codesOf(await planWith({ adoptedVersionId: measuring.versions.radar.final }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await planWith({ adoptedVersionId: 'unknown' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await planWith({ teamIds: [measuring.cast.teams.feijenoord.id] }))).toEqual(['NOT_FOUND']);
  });

  test('a team that does not work with the method cannot take part', async () => {
    const [{ id } = { id: '' }] = await measuring.app.superuser<{ id: string }>(
      `insert into team select organisation_id, gen_random_uuid(), site_id, 'West', starts_on, null, 1 from team where id = $1 returning id`, [measuring.cast.teams.noord.id],
    );
    const answer = await planWith({ teamIds: [id] });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'teamIds' });
  });

  test('who may not plan is told which verb he lacks', async () => {
    for (const person of ['joris', 'hanna', 'bram', 'fatima', 'pieter'] as const) {
      const answer = await measuring.send(person, PLAN, { input: plan({ adoptedVersionId: measuring.versions.spirit.final, teamIds: [measuring.cast.teams.noord.id] }) });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'round.plan' } });
    }
  });
});

describe('the population', () => {
  test('says who is in it and why the others are not', async () => {
    const { slug } = await planRound(measuring, { referenceDate: '2026-05-01' });
    const frame = await frameOf(slug);
    // Ended in December and November, so not six months before the first of May... November 28 plus six months is May 28.
    expect(frame.outside.map(({ code, count }) => [code, count])).toEqual([['ended_too_recently', 11], ['not_ended', 1], ['outside_period', 1]]);
    expect(frame).toMatchObject({ trajectories: 21, families: 21, sampleFamilies: 0, proposedSampling: 'all', minimum: 25 });
    const outside = await casesOf(measuring, slug, 'outside');
    expect(outside.find(({ clientNumber }) => clientNumber === 'SP-200')?.reason?.nl).toBe('Te kort geleden afgesloten; te beoordelen vanaf 2026-06-01');
    expect(outside.find(({ clientNumber }) => clientNumber === 'SP-400')?.reason?.nl).toBe('Traject loopt nog');
  });

  test('the pilot version asks three months after closing, the final one six', async () => {
    const { slug } = await planRound(measuring, { adoptedVersionId: measuring.versions.spirit.pilot, referenceDate: '2026-05-01' });
    expect((await frameOf(slug)).trajectories).toBe(32);
  });

  test('is paged by client number before the draw and after it', async () => {
    const round = await planRound(measuring);
    const page = async (after: string | null) => (await measuring.ask<{ roundCases: { items: { clientNumber: string }[]; next: string | null; total: number } }>(
      'noor', 'query ($slug: String!, $after: String) { roundCases(slug: $slug, first: 15, after: $after) { items { clientNumber } next total } }', { slug: round.slug, after },
    )).roundCases;
    for (const drawn of [false, true]) {
      if (drawn) await drawAll(measuring, round);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { items, next, total } = await page(after);
        expect(total).toBe(34);
        seen.push(...items.map(({ clientNumber }) => clientNumber));
        after = next;
      } while (after);
      expect(seen).toHaveLength(34);
      expect(seen).toEqual(seen.toSorted());
      expect(seen.filter((each) => each === 'SP-300')).toHaveLength(2);
    }
  });

  test('a page of 0 or 201 rows, or a place of another list, is refused', async () => {
    const { slug } = await planRound(measuring);
    const madeUp = Buffer.from('["SP-1", "two", 3]').toString('base64url');
    for (const wrong of ['first: 0', 'first: 201', 'after: "onzin"', `after: "${madeUp}"`]) {
      expect(codesOf(await measuring.send('noor', `query ($slug: String!) { roundCases(slug: $slug, ${wrong}) { total } }`, { slug }))).toEqual(['BAD_INPUT']);
    }
  });
});

describe('which families are in a round', () => {
  const CASES = 'query ($slug: String!) { roundCases(slug: $slug) { total items { clientNumber } } }';
  const BLOCKERS = 'query ($slug: String!) { round(slug: $slug) { blockerCount blockers { clientNumber } progressByTeam { drawn } frame { families } } }';
  interface Blocked { round: { blockerCount: number; blockers: { clientNumber: string }[] } }

  test.each(['pieter', 'ilse'] as const)('is not for %s, who follows it without seeing families', async (person) => {
    const planned = await planRound(measuring, { name: 'Gevolgd' });
    for (const { slug } of [planned, await drawAll(measuring, planned)]) {
      expect((await measuring.send(person, CASES, { slug })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'case.read' } });
    }
    const { round } = await measuring.ask<Blocked>(person, BLOCKERS, { slug: planned.slug });
    expect(round).toMatchObject({ blockerCount: 32, blockers: [], progressByTeam: [{ drawn: 11 }, { drawn: 21 }], frame: { families: 31 } });
    expect((await measuring.ask<Blocked>('noor', BLOCKERS, { slug: planned.slug })).round.blockers).toHaveLength(32);
  });

  test('is for who follows rounds and leads a team as far as his team goes', async () => {
    const { organisationId, memberId } = measuring.cast.people.bram;
    await measuring.app.superuser(`
      insert into member_role select $1, gen_random_uuid(), $2, r.id from role r where r.organisation_id = $1 and r.code = 'director'`, [organisationId, memberId]);
    await measuring.app.superuser('update member set revision = revision + 1 where organisation_id = $1 and id = $2', [organisationId, memberId]);
    const planned = await planRound(measuring, { name: 'Deels' });
    for (const { slug } of [planned, await drawAll(measuring, planned)]) {
      const { roundCases } = await measuring.ask<{ roundCases: { total: number; items: { clientNumber: string }[] } }>('bram', CASES, { slug });
      expect(roundCases.total).toBe(23);
      expect(roundCases.items.filter(({ clientNumber }) => clientNumber.startsWith('SP-2'))).toEqual([]);
    }
    const { round } = await measuring.ask<Blocked>('bram', BLOCKERS, { slug: planned.slug });
    expect([round.blockerCount, round.blockers.length]).toEqual([32, 21]);
  });
});

describe('the draw', () => {
  test('a sample is stratified by the team of the latest trajectory and brings all trajectories of a family', async () => {
    const round = await planRound(measuring);
    const { drawPreview } = await measuring.ask<{ drawPreview: Frame }>('noor', PREVIEW, { id: round.id, sampling: 'sample', size: 31, seed: 3 });
    expect(drawPreview).toMatchObject({ families: 31, trajectories: 32, sampleFamilies: 31, sampleTrajectories: 32, proposedSampling: 'sample', proposedSize: 25, warnings: [] });
    const { draw } = await measuring.ask<{ draw: typeof round }>('noor', DRAW, { input: { roundId: round.id, revision: round.revision, sampling: 'sample', sampleSize: 25, seed: 3 } });
    expect(draw).toMatchObject({ state: 'drawn', sampling: 'sample', sampleSize: 25, seed: 3, revision: 2 });
    const frame = await frameOf(round.slug);
    expect(frame.sampleFamilies).toBe(25);
    // 20 families of Zuidoost and 11 of Noord: 16.1 and 8.9 places of 25.
    const strata = await measuring.app.superuser<{ name: string; families: number }>(`
      select m.name, count(distinct c.family_id) as families from round_case c join team m on m.id = c.stratum_team_id
      where c.round_id = $1 and c.status = 'drawn' group by m.name order by m.name`, [round.id]);
    expect(strata).toEqual([{ name: 'Noord', families: 9 }, { name: 'Zuidoost', families: 16 }]);
    expect(frame.rows.filter(({ characteristic }) => characteristic === 'closing_reason').map(({ label, population }) => [label.nl, population]))
      .toEqual([['Niet ingevuld', 27], ['doelen bereikt', 5]]);
    expect(frame.rows.filter(({ characteristic }) => characteristic === 'year').map(({ value, population }) => [value, population])).toEqual([['2025', 32]]);
  });

  test('the same seed gives the same sample, as shown beforehand, and another seed another', async () => {
    const drawnWith = async (seed: number) => {
      const round = await planRound(measuring);
      const { drawPreview } = await measuring.ask<{ drawPreview: Frame }>('noor', PREVIEW, { id: round.id, sampling: 'sample', size: 12, seed });
      await measuring.ask('noor', DRAW, { input: { roundId: round.id, revision: round.revision, sampling: 'sample', sampleSize: 12, seed } });
      expect({ ...await frameOf(round.slug) }).toEqual(drawPreview);
      return (await casesOf(measuring, round.slug, 'drawn')).map(({ clientNumber, trajectoryNumber }) => `${clientNumber} ${trajectoryNumber}`);
    };
    const first = await drawnWith(42);
    expect(await drawnWith(42)).toEqual(first);
    expect(await drawnWith(43)).not.toEqual(first);
  });

  test('is not tried out hundreds of times in one request, nor is the population', async () => {
    const round = await planRound(measuring);
    const many = (count: number, field: string) => Array.from({ length: count }, (_, index) => `p${index}: ${field}`).join(' ');
    const preview = `drawPreview(roundId: "${round.id}", sampling: all, seed: 1) { families }`;
    expect(codesOf(await measuring.send('noor', `{ ${many(3, preview)} }`))).toEqual([]);
    expect(codesOf(await measuring.send('noor', `{ ${many(5, preview)} }`))).toEqual(['TOO_LARGE']);
    for (const field of ['frame { families }', 'objections', 'blockerCount']) {
      expect(codesOf(await measuring.send('noor', `{ round(slug: "${round.slug}") { ${many(5, field)} } }`)), field).toEqual(['TOO_LARGE']);
    }
  });

  test('a sample of fewer families than the method recommends is warned about', async () => {
    const round = await planRound(measuring);
    const { drawPreview } = await measuring.ask<{ drawPreview: Frame }>('noor', PREVIEW, { id: round.id, sampling: 'sample', size: 24, seed: 1 });
    expect(drawPreview.warnings[0]?.nl).toMatch(/24 gezinnen, minder dan de 25/);
  });

  test('keeps the frame as it was, whatever happens to the cases afterwards', async () => {
    const round = await planRound(measuring, { teamIds: [measuring.cast.teams.noord.id] });
    await drawAll(measuring, round);
    await addFamilies(measuring, [{ clientNumber: 'SP-999', team: 'noord', endedOn: '2025-12-02' }]);
    const frozen = await frameOf(round.slug);
    await measuring.app.superuser('delete from classification_due');
    await measuring.app.superuser(`delete from trajectory where family_id = (select id from family where client_number = 'SP-999')`);
    expect(frozen).toMatchObject({ trajectories: 11, sampleTrajectories: 11 });
  });

  test('can be made again until somebody was assigned, with the revision that was seen', async () => {
    const round = await planRound(measuring);
    const drawn = await drawAll(measuring, round);
    const again = { roundId: round.id, sampling: 'sample', sampleSize: 5, seed: 2 };
    expect(codesOf(await measuring.send('noor', DRAW, { input: { ...again, revision: round.revision } }))).toEqual(['CONFLICT']);
    await measuring.ask('noor', DRAW, { input: { ...again, revision: drawn.revision } });
    const cases = await casesOf(measuring, round.slug, 'drawn');
    await measuring.ask('noor', 'mutation ($input: AssignInput!) { assign(input: $input) { assigned } }', {
      input: { roundCaseIds: [cases[0]!.id], assessorId: measuring.cast.people.joris.memberId },
    });
    expect(codesOf(await measuring.send('noor', DRAW, { input: { ...again, revision: 4 } }))).toEqual(['ROUND_STATE']);
    await expect(measuring.app.superuser('delete from round_case where round_id = $1', [round.id])).rejects.toMatchObject({ constraint: 'round_draw_frozen' });
  });

  test('needs a size for a sample and somebody to draw', async () => {
    const round = await planRound(measuring);
    const input = { roundId: round.id, revision: round.revision, sampling: 'sample', seed: 2 };
    expect((await measuring.send('noor', DRAW, { input })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'sampleSize' });
    expect(codesOf(await measuring.send('noor', DRAW, { input: { ...input, sampleSize: 0 } }))).toEqual(['BAD_INPUT']);
    const empty = await planRound(measuring, { periodFrom: '2019-01-01', periodTo: '2019-12-31', referenceDate: '2020-07-01' });
    expect(codesOf(await measuring.send('noor', DRAW, { input: { ...input, roundId: empty.id, sampleSize: 5 } }))).toEqual(['ROUND_NOTHING_TO_DRAW']);
  });
});

describe('reach', () => {
  test("another organisation's round does not exist, and is in no list", async () => {
    const round = await planRound(measuring, { name: 'Alleen van Spirit' });
    expect(codesOf(await measuring.send('lotte', 'query ($slug: String!) { round(slug: $slug) { id } }', { slug: round.slug }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('lotte', 'query ($slug: String!) { roundCases(slug: $slug) { total } }', { slug: round.slug }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('lotte', PREVIEW, { id: round.id, sampling: 'all', seed: 1 }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('lotte', DRAW, { input: { roundId: round.id, revision: 1, sampling: 'all', seed: 1 } }))).toEqual(['NOT_FOUND']);
    expect((await measuring.ask<{ rounds: { items: unknown[] } }>('lotte', '{ rounds { items { id } } }')).rounds.items).toEqual([]);
  });

  test('showing cases leaves an audit row with the families, planning and drawing one with the round', async () => {
    const round = await drawAll(measuring, await planRound(measuring));
    await casesOf(measuring, round.slug, 'drawn');
    const rows = await measuring.app.superuser<{ verb: string; subjects: string[]; fields: string[] }>(
      `select verb, subjects, fields from audit_entry where at >= (select max(at) from audit_entry where verb = 'round.plan') order by id`,
    );
    expect(rows.filter(({ verb }) => verb.startsWith('round.')).map(({ verb, subjects }) => [verb, subjects])).toEqual([['round.plan', [round.id]], ['round.draw', [round.id]]]);
    expect(rows.find(({ verb }) => verb === 'case.read')?.subjects).toHaveLength(31);
  });
});
