import { type Cast, castIn, PASSWORD, type PersonKey, SINCE } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type Session, startApp, type TestApp } from '../../test/harness.ts';

let app: TestApp;
let cast: Cast;
let ilse: Session;
let noor: Session;
beforeAll(async () => {
  app = await startApp();
  cast = await castIn(app.database);
  [ilse, noor] = [await as('ilse'), await as('noor')];
});
afterAll(() => app.close());

const as = (person: PersonKey) => app.signIn(cast.people[person].email, PASSWORD);
const SITE = 'mutation ($input: AddSiteInput!) { addSite(input: $input) { id name revision } }';
const CHANGE_SITE = 'mutation ($input: ChangeSiteInput!) { changeSite(input: $input) { id name endsOn revision } }';
const TEAM = 'mutation ($input: AddTeamInput!) { addTeam(input: $input) { id name startsOn endsOn revision site { id name } } }';
const CHANGE_TEAM = 'mutation ($input: ChangeTeamInput!) { changeTeam(input: $input) { id name startsOn endsOn revision site { id } } }';
interface Site { id: string; name: string; revision: number }
interface Team extends Site { startsOn: string; endsOn: string | null; site: Site }

const addSite = async (name: string) => dataOf(await app.graphql<{ addSite: Site }>(ilse, SITE, { input: { name } })).addSite;
const addTeam = async (name: string, siteId: string) => dataOf(await app.graphql<{ addTeam: Team }>(ilse, TEAM, { input: { name, siteId, startsOn: '2026-01-01' } })).addTeam;

describe('sites and teams', () => {
  test('are added and changed, and each change is in the trail without its values', async () => {
    const site = await addSite('  Amsterdam-West ');
    expect(site).toMatchObject({ name: 'Amsterdam-West', revision: 1 });
    const team = await addTeam('West', site.id);
    expect(team).toMatchObject({ name: 'West', startsOn: '2026-01-01', endsOn: null, revision: 1, site: { id: site.id, name: 'Amsterdam-West' } });
    const changed = dataOf(await app.graphql<{ changeTeam: Team }>(ilse, CHANGE_TEAM, {
      input: { id: team.id, revision: 1, name: 'West en Haven', siteId: cast.organisations.spirit.siteId, startsOn: '2026-01-01', endsOn: '2026-06-30' },
    })).changeTeam;
    expect(changed).toMatchObject({ name: 'West en Haven', endsOn: '2026-06-30', revision: 2, site: { id: cast.organisations.spirit.siteId } });
    const trail = await app.superuser('select verb, subjects, fields, member_id from audit_entry where subjects && $1 order by id', [[site.id, team.id]]);
    expect(trail).toEqual([
      { verb: 'site.manage', subjects: [site.id], fields: ['name'], member_id: cast.people.ilse.memberId },
      { verb: 'team.manage', subjects: [team.id], fields: ['siteId', 'name', 'startsOn'], member_id: cast.people.ilse.memberId },
      { verb: 'team.manage', subjects: [team.id], fields: ['siteId', 'name', 'startsOn', 'endsOn'], member_id: cast.people.ilse.memberId },
    ]);
  });

  test('are those of the own organisation', async () => {
    const { sites, teams } = dataOf(await app.graphql<{ sites: Site[]; teams: Team[] }>(noor, '{ sites { id name } teams { id name startsOn site { id } } }'));
    expect(sites.map(({ id }) => id)).toContain(cast.organisations.spirit.siteId);
    expect(sites.map(({ id }) => id)).not.toContain(cast.organisations.radar.siteId);
    expect(teams).toContainEqual({ id: cast.teams.zuidoost.id, name: 'Zuidoost', startsOn: SINCE, site: { id: cast.organisations.spirit.siteId } });
    expect(teams.map(({ id }) => id)).not.toContain(cast.teams.feijenoord.id);
  });

  test('of another organisation do not exist', async () => {
    const { siteId } = cast.organisations.radar;
    const team = { name: 'Overgenomen', startsOn: '2026-01-01', revision: 1 };
    const answers = await Promise.all([
      app.graphql(ilse, CHANGE_SITE, { input: { id: siteId, revision: 1, name: 'Van ons' } }),
      app.graphql(ilse, TEAM, { input: { siteId, name: 'Bij hen', startsOn: '2026-01-01' } }),
      app.graphql(ilse, CHANGE_TEAM, { input: { ...team, id: cast.teams.feijenoord.id, siteId: cast.organisations.spirit.siteId } }),
      app.graphql(ilse, CHANGE_TEAM, { input: { ...team, id: cast.teams.noord.id, siteId } }),
    ]);
    expect(answers.map(codesOf)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
  });

  test('need a verb to be changed', async () => {
    const answer = await app.graphql(noor, SITE, { input: { name: 'Noord' } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'site.manage' } });
    expect((await app.graphql(noor, TEAM, { input: { siteId: cast.organisations.spirit.siteId, name: 'x', startsOn: SINCE } })).errors?.[0]?.extensions.details).toEqual({ verb: 'team.manage' });
    expect((await app.graphql(await as('tess'), '{ sites { id } }')).errors?.[0]?.extensions.details).toEqual({ verb: 'organisation.read' });
  });

  test('are not changed by who saw an older one', async () => {
    const site = await addSite('Haarlem');
    dataOf(await app.graphql(ilse, CHANGE_SITE, { input: { ...site, name: 'Haarlem-Oost' } }));
    const stale = await app.graphql(ilse, CHANGE_SITE, { input: { ...site, name: 'Haarlem-Zuid' } });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { current: { name: 'Haarlem-Oost', revision: 2 } } });
  });

  test('close: a site after its teams, which can move before', async () => {
    const site = await addSite('Purmerend');
    const team = await addTeam('Waterland', site.id);
    const close = (endsOn: string | null, revision: number) => app.graphql<{ changeSite: Site }>(ilse, CHANGE_SITE, { input: { id: site.id, revision, name: 'Purmerend', endsOn } });
    const change = (input: object) => app.graphql(ilse, CHANGE_TEAM, { input: { id: team.id, name: 'Waterland', siteId: site.id, startsOn: '2026-01-01', ...input } });
    expect((await close('2026-06-30', 1)).errors?.[0]?.extensions).toMatchObject({ code: 'TENANCY_SITE_HAS_TEAMS', details: { names: 'Waterland', endsOn: '2026-06-30' } });
    dataOf(await change({ revision: 1, endsOn: '2026-06-30' }));
    expect(dataOf(await close('2026-06-30', 1)).changeSite).toMatchObject({ endsOn: '2026-06-30', revision: 2 });
    expect(codesOf(await change({ revision: 2, endsOn: null }))).toEqual(['TENANCY_SITE_CLOSES']);
    expect(codesOf(await app.graphql(ilse, TEAM, { input: { siteId: site.id, name: 'Te laat', startsOn: '2026-01-01' } }))).toEqual(['TENANCY_SITE_CLOSES']);
    expect(codesOf(await change({ revision: 2, siteId: cast.organisations.spirit.siteId, endsOn: null }))).toEqual([]);
    expect(dataOf(await close(null, 2)).changeSite).toMatchObject({ endsOn: null });
  });

  test('a site does not close while a team is put there', async () => {
    for (let time = 1; time <= 5; time += 1) {
      const site = await addSite(`Hoorn ${time}`);
      const answers = await Promise.all([
        app.graphql(ilse, CHANGE_SITE, { input: { ...site, endsOn: '2026-06-30' } }),
        app.graphql(ilse, TEAM, { input: { siteId: site.id, name: `Hoorn ${time}`, startsOn: '2026-01-01' } }),
      ]);
      expect(answers.flatMap(codesOf)).toEqual([expect.stringMatching(/^TENANCY_SITE_(HAS_TEAMS|CLOSES)$/)]);
    }
  });

  test('have names of their own', async () => {
    await addSite('Zaandam');
    expect(codesOf(await app.graphql(ilse, SITE, { input: { name: 'Zaandam' } }))).toEqual(['TENANCY_SITE_NAME_TAKEN']);
    expect(codesOf(await app.graphql(ilse, TEAM, { input: { siteId: cast.organisations.spirit.siteId, name: 'Noord', startsOn: SINCE } }))).toEqual(['TENANCY_TEAM_NAME_TAKEN']);
  });

  test.each([
    ['an empty name', TEAM, { name: '   ' }, 'name'],
    ['a name that is too long', TEAM, { name: 'x'.repeat(101) }, 'name'],
    ['a site that is no id', TEAM, { siteId: 'noord' }, 'siteId'],
  ])('refuse %s', async (_, mutation, wrong, field) => {
    const answer = await app.graphql(ilse, mutation, { input: { siteId: cast.organisations.spirit.siteId, name: 'Nieuw', startsOn: SINCE, ...wrong } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', details: { problems: [{ field: expect.stringContaining(field) }] } });
  });

  test('refuse a date that does not exist, and an end before the start', async () => {
    const input = { id: cast.teams.noord.id, revision: 1, siteId: cast.organisations.spirit.siteId, name: 'Noord', startsOn: SINCE };
    expect(codesOf(await app.graphql(ilse, CHANGE_TEAM, { input: { ...input, endsOn: '2026-02-30' } }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await app.graphql(ilse, CHANGE_TEAM, { input: { ...input, endsOn: '2019-12-31' } }))).toEqual(['TENANCY_TEAM_ENDS_BEFORE_IT_STARTS']);
  });
});
