import { randomUUID } from 'node:crypto';
import { type OrganisationKind, SEEDED_ROLES } from '@getrouw/access-rules';
import pg from 'pg';
import type { TestDatabase } from './postgres.ts';

/** The password of everybody in the cast. */
export const PASSWORD = 'een kast vol gele laarzen';
/** Hashed at little cost, so that tests sign in quickly. */
const HASH = '$argon2id$v=19$m=1024,t=1,p=1$9/+8JR2B6QDF39gyVAbf4g$0wjwn+7TMYEM9CmuWa1kjHV13Ouw4dZXQJlYlOc3xYE';

/** Everybody has been there since this day, and so have sites and teams. */
export const SINCE = '2020-01-01';
/** Who comes from outside is there until this day. */
export const UNTIL = '2039-12-31';

const ORGANISATIONS = {
  spirit: { name: 'Spirit', kind: 'provider' },
  radar: { name: 'Radar', kind: 'provider' },
  licence: { name: 'Radar, licentiehouder', kind: 'licence_holder' },
  amstel: { name: 'Gemeente Amstel', kind: 'municipality' },
  stj: { name: 'Samenwerkend Toezicht Jeugd', kind: 'inspectorate' },
} as const satisfies Record<string, { name: string; kind: OrganisationKind }>;
type OrganisationKey = keyof typeof ORGANISATIONS;

const TEAMS = {
  zuidoost: { organisation: 'spirit', name: 'Zuidoost' },
  noord: { organisation: 'spirit', name: 'Noord' },
  feijenoord: { organisation: 'radar', name: 'Feijenoord' },
} as const satisfies Record<string, { organisation: OrganisationKey; name: string }>;
type TeamKey = keyof typeof TEAMS;

interface Part { organisation: OrganisationKey; name: string; role: string; team?: TeamKey; external?: boolean }

const PEOPLE = {
  ilse: { organisation: 'spirit', name: 'Ilse Bakker', role: 'administrator' },
  noor: { organisation: 'spirit', name: 'Noor de Wit', role: 'quality_officer' },
  tess: { organisation: 'spirit', name: 'Tess Vermeer', role: 'assessor', external: true },
  joris: { organisation: 'spirit', name: 'Joris Kok', role: 'assessor' },
  hanna: { organisation: 'spirit', name: 'Hanna Smit', role: 'reviewer' },
  bram: { organisation: 'spirit', name: 'Bram Visser', role: 'team_leader', team: 'zuidoost' },
  fatima: { organisation: 'spirit', name: 'Fatima Idrissi', role: 'professional', team: 'zuidoost' },
  sanne: { organisation: 'spirit', name: 'Sanne Mulder', role: 'behavioural_scientist' },
  pieter: { organisation: 'spirit', name: 'Pieter Dekker', role: 'director' },
  karim: { organisation: 'radar', name: 'Karim Haddad', role: 'administrator' },
  lotte: { organisation: 'radar', name: 'Lotte Jansen', role: 'quality_officer' },
  ruben: { organisation: 'radar', name: 'Ruben Prins', role: 'assessor' },
  eva: { organisation: 'radar', name: 'Eva Meijer', role: 'reviewer' },
  daan: { organisation: 'radar', name: 'Daan Willems', role: 'professional', team: 'feijenoord' },
  mila: { organisation: 'licence', name: 'Mila Brouwer', role: 'administrator' },
  thijs: { organisation: 'licence', name: 'Thijs van Dam', role: 'method_owner' },
  zoe: { organisation: 'licence', name: 'Zoë Peters', role: 'benchmark_analyst' },
  greta: { organisation: 'amstel', name: 'Greta Bos', role: 'administrator' },
  wim: { organisation: 'amstel', name: 'Wim Postma', role: 'policy_officer' },
  ton: { organisation: 'stj', name: 'Ton Kuiper', role: 'administrator' },
  inge: { organisation: 'stj', name: 'Inge Schouten', role: 'inspector' },
} as const satisfies Record<string, Part>;
export type PersonKey = keyof typeof PEOPLE;

export interface CastOrganisation { id: string; slug: string; name: string; kind: OrganisationKind; siteId: string; roleIds: Readonly<Record<string, string>> }
export interface CastTeam { id: string; name: string; organisationId: string; siteId: string }
export interface CastPerson { name: string; email: string; role: string; accountId: string; memberId: string; organisationId: string }

/** Two providers, a licence holder, a municipality and an inspectorate, with somebody in each of their roles. */
export interface Cast {
  organisations: Readonly<Record<OrganisationKey, CastOrganisation>>;
  teams: Readonly<Record<TeamKey, CastTeam>>;
  people: Readonly<Record<PersonKey, CastPerson>>;
}

/** Writes the cast into an empty test database, past row security. Everybody's password is `PASSWORD`. */
export async function castIn(database: TestDatabase): Promise<Cast> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    await client.query('begin');
    const organisations = await each(ORGANISATIONS, (key, given) => addOrganisation(client, key, given));
    const teams = await each(TEAMS, (_, given) => addTeam(client, organisations[given.organisation], given.name));
    const people = await each(PEOPLE, (key, given: Part) => addPerson(client, key, organisations[given.organisation], given, given.team && teams[given.team]));
    await client.query('commit');
    return { organisations, teams, people };
  } finally {
    await client.end();
  }
}

async function each<K extends string, G, R>(given: Readonly<Record<K, G>>, add: (key: K, one: G) => Promise<R>): Promise<Record<K, R>> {
  const added = {} as Record<K, R>;
  for (const key of Object.keys(given) as K[]) added[key] = await add(key, given[key]);
  return added;
}

async function addOrganisation(client: pg.Client, slug: string, { name, kind }: { name: string; kind: OrganisationKind }): Promise<CastOrganisation> {
  const [id, siteId] = [randomUUID(), randomUUID()];
  await client.query('insert into auth.organisation values ($1, $2, $3, $4, $5)', [id, slug, name, kind, SINCE]);
  await client.query('insert into site values ($1, $2, $3, 1)', [id, siteId, `${name} hoofdgebouw`]);
  const roleIds: Record<string, string> = {};
  for (const role of SEEDED_ROLES[kind]) {
    roleIds[role.code] = randomUUID();
    await client.query(
      'insert into role (organisation_id, id, code, name_nl, name_en, grants, seeded, revision) values ($1, $2, $3, $4, $5, $6, true, 1)',
      [id, roleIds[role.code], role.code, role.name.nl, role.name.en, JSON.stringify(role.grants)],
    );
  }
  return { id, slug, name, kind, siteId, roleIds };
}

async function addTeam(client: pg.Client, { id: organisationId, siteId }: CastOrganisation, name: string): Promise<CastTeam> {
  const id = randomUUID();
  await client.query('insert into team (organisation_id, id, site_id, name, starts_on, revision) values ($1, $2, $3, $4, $5, 1)', [organisationId, id, siteId, name, SINCE]);
  return { id, name, organisationId, siteId };
}

async function addPerson(client: pg.Client, key: string, organisation: CastOrganisation, { name, role, external = false }: Part, team?: CastTeam): Promise<CastPerson> {
  const [accountId, memberId, email] = [randomUUID(), randomUUID(), `${key}@${organisation.slug}.example`];
  await client.query('insert into auth.account values ($1, $2, $3, $4, $5, $6)', [accountId, email, name, HASH, 'nl', SINCE]);
  await client.query(
    'insert into member (organisation_id, id, account_id, name, external, starts_on, ends_on, revision) values ($1, $2, $3, $4, $5, $6, $7, 1)',
    [organisation.id, memberId, accountId, name, external, SINCE, external ? UNTIL : null],
  );
  await client.query('insert into member_role values ($1, $2, $3, $4)', [organisation.id, randomUUID(), memberId, organisation.roleIds[role]]);
  if (team) {
    await client.query(
      'insert into team_membership (organisation_id, id, member_id, team_id, starts_on, revision) values ($1, $2, $3, $4, $5, 1)',
      [organisation.id, randomUUID(), memberId, team.id, SINCE],
    );
  }
  return { name, email, role, accountId, memberId, organisationId: organisation.id };
}
