/** Networks of sites that published round after round: one among others that grow, and a large one. */
import type pg from 'pg';
import type { Session } from '../../infra/demonstration/client.ts';
import { addTeam, adopt, type Person, release } from '../../infra/demonstration/provider.ts';
import { agree, publish } from '../../infra/demonstration/publications.ts';
import { importSurvey } from '../../infra/demonstration/survey.ts';
import { reset } from '../../libs/interventions/src/index.ts';
import { resetAnswers } from '../../libs/interventions/src/reset/answers.ts';
import { compareTimes, type Measured, median, milliseconds } from './measure.ts';
import { type CreateOrganisation, signedIn, SINCE } from './world.ts';

const [HOLDER, LARGE, PROVIDER] = ['netwerk', 'groot-netwerk', 'netwerk-aanbieder'] as const;
const YEAR = 2025;
const METHOD = { definitionCode: reset.code, kind: 'survey' };
const BENCHMARK = `query ($definitionCode: String, $kind: FigureKind, $code: String) { benchmark(definitionCode: $definitionCode, kind: $kind, code: $code) { ofOneself methods { code name { nl en } kinds }
  network { definitionCode kind versionCode takingPart siteKey rows detail strata sites { key name publicationId } headline { nl en } shared { at by sites newer } conversations { id siteKey siteName code name { nl en } openedAt notes step } } } }`;

export interface Installed { address: string; database: pg.Client; createOrganisation: CreateOrganisation }
export interface ComparingSizes { sites: number; others: number; rounds: number; large: number }

/** What one provider published over HTTP, and who looks at it. */
export interface Comparing extends Installed { analyst: Session; ofLarge: Session; officer: Session; publicationId: string; rounds: number }

/** A network of as many providers, each with as many rounds. */
export async function startComparing(installed: Installed, { sites, rounds }: ComparingSizes): Promise<Comparing> {
  const { address, createOrganisation } = installed;
  const person = (slug: string, name: string, role: string): Person => ({ email: `${name}@${slug}.example`, name, roleCodes: [role], external: false });
  for (const holder of [HOLDER, LARGE]) await createOrganisation(holder, 'licence_holder', [person(holder, 'methodiek', 'method_owner'), person(holder, 'analist', 'benchmark_analyst')]);
  await createOrganisation(PROVIDER, 'provider', [person(PROVIDER, 'beheer', 'administrator'), person(PROVIDER, 'kwaliteit', 'quality_officer'), person(PROVIDER, 'directie', 'director')]);
  const as = (name: string, slug: string = PROVIDER) => signedIn(address, `${name}@${slug}.example`);
  const [owner, officer, director] = [await as('methodiek', HOLDER), await as('kwaliteit'), await as('directie')];
  await release(owner, reset, [PROVIDER]);
  await release(await as('methodiek', LARGE), reset, []);
  const rows = resetAnswers['A']!;
  const adoptedVersionId = await adopt(officer, reset.versionCode, [await addTeam(await as('beheer'), 'Locatie', rows[0]!.team, SINCE)]);
  await importSurvey(officer, { name: 'Enquête', adoptedVersionId, periodFrom: `${YEAR}-10-01`, periodTo: `${YEAR}-12-31`, referenceDate: `${YEAR}-12-31` }, 'Papier', rows);
  const { rounds: { items: [round] } } = await officer.ask<{ rounds: { items: { id: string }[] } }>('{ rounds { items { id } } }');
  const agreementId = await agree(owner, director, { with: PROVIDER, definitionCode: reset.code, purpose: 'Leren van elkaar', figures: ['survey'], fromOn: '2010-01-01', minimumGroup: 5, namesSites: false });
  const comparing = { ...installed, officer, rounds, publicationId: await publish(officer, director, agreementId, { kind: 'survey', roundId: round!.id }), analyst: await as('analist', HOLDER), ofLarge: await as('analist', LARGE) };
  await addNetworks(comparing, { from: 0, until: sites, holder: HOLDER });
  await owner.ask('mutation ($definitionCode: String!, $kind: FigureKind!) { shareBenchmark(definitionCode: $definitionCode, kind: $kind) }', METHOD);
  return comparing;
}

/**
 * Providers numbered `from` up to `until` publish what the first one did, with values of their own: to one holder, or in networks of `size` to holders of their own. The rows
 * are right already: no triggers, no checks of references.
 */
async function addNetworks({ database, publicationId, rounds }: Comparing, { from, until, ...to }: { from: number; until: number } & ({ holder: string } | { size: number })): Promise<void> {
  const holder = 'holder' in to ? `(select id from auth.organisation where slug = '${to.holder}')` : `md5('holder' || g / ${to.size})::uuid`;
  await database.query(`begin; set local session_replication_role = replica;
    create temp table made on commit drop as
      select g, case when g = 0 then p.organisation_id else md5('provider' || g)::uuid end as provider, ${holder} as holder, case when g = 0 then f.site_key else md5('site' || g)::uuid end as site, p.id as of, p.audience_id as first_holder
      from generate_series(${from}, ${until - 1}) g, publication p join published_figure f on f.organisation_id = p.organisation_id and f.publication_id = p.id and f.place = 1 and f.site_name is not null where p.id = '${publicationId}';
    create temp table made_round on commit drop as
      select m.*, r, md5(m.holder::text || g || '-' || r)::uuid as id, md5(m.holder::text || g)::uuid as agreement from made m, generate_series(0, ${rounds - 1}) r where not (g = 0 and r = 0 and m.holder = m.first_holder);
    insert into auth.organisation select distinct on (id) id, slug, slug, kind, now() from (
      select provider as id, 'aanbieder-' || g as slug, 'provider' as kind from made union all select holder, 'houder-' || g, 'licence_holder' from made) o on conflict do nothing;
    insert into agreement select m.holder, md5(m.holder::text || g)::uuid, m.provider, m.provider, m.holder, a.definition_code, a.purpose, a.figures, a.from_on, a.until_on, a.minimum_group, a.names_sites, a.proposed_at, a.proposed_by, a.proposed_by_name
      from made m join publication p on p.id = m.of join agreement a on a.organisation_id = p.agreement_organisation_id and a.id = p.agreement_id;
    insert into agreement_step select m.provider, md5(m.agreement::text || m.r)::uuid, m.holder, m.holder, m.agreement, m.r + 2, 'published', m.id, null, now(), uuidv7(), 'directie' from made_round m
      union all select m.provider, md5(m.holder::text || g || 'accepted')::uuid, m.holder, m.holder, md5(m.holder::text || g)::uuid, 1, 'accepted', null, null, now(), uuidv7(), 'directie' from made m;
    insert into publication (organisation_id, id, audience_id, agreement_organisation_id, agreement_id, kind, definition_code, version_code, instrument_code, round_id, name, from_on, until_on, edition, objections, minimum_group, disclosure_version, sha256, published_at)
      select m.provider, m.id, m.holder, m.holder, m.agreement, p.kind, p.definition_code, p.version_code, p.instrument_code, uuidv7(), p.name, (p.from_on - m.r * interval '3 months')::date, (p.until_on - m.r * interval '3 months')::date, p.edition, p.objections, p.minimum_group,
        p.disclosure_version, p.sha256, p.published_at - m.r * interval '3 months' from made_round m join publication p on p.id = m.of;
    insert into published_figure (organisation_id, publication_id, site_key, code, place, audience_id, site_name, name, meaning, unit, norm, comparison, measure, hidden, n, value, sd, strata, explanation)
      select m.provider, m.id, case when f.site_name is null then f.site_key else m.site end, f.code, f.place, m.holder, case when f.site_name is not null then 'Locatie ' || m.g end, f.name, f.meaning, f.unit, f.norm, f.comparison, f.measure, f.hidden, f.n,
        f.value + hashtext(m.g || f.code || m.r) % 50 / 100.0, f.sd, f.strata, f.explanation from made_round m join published_figure f on f.publication_id = m.of;
    commit`);
  await database.query('vacuum analyze agreement, agreement_step, publication, published_figure'); // as the server does by itself after a while
}

const benchmark = (session: Session, code: string): Promise<{ benchmark: { network: { takingPart: number; detail: { benchmark: { dots: unknown[]; funnel: { points: unknown[] } | null } } } } }> => session.ask(BENCHMARK, { ...METHOD, code });

/** The network among more and more others, against the same one alone in another installation, in turn; last with all of them. */
export async function measureGrowth(alone: Comparing, among: Comparing, { sites, others }: ComparingSizes, times: number): Promise<Measured[]> {
  const code = await anyCode(among);
  const measured: Measured[] = [];
  let until = sites;
  for (const part of [0, 0.5, 1]) {
    const wanted = sites + Math.round(others * part);
    if (wanted > until) await addNetworks(among, { from: until, until: wanted, size: sites });
    until = wanted;
    const what = `${sites} sites with ${among.rounds} rounds each among ${(until - sites).toLocaleString('en')} providers of other networks, against the same alone`;
    if (part === 1) measured.push(await compareTimes(`a provider's view of ${what}`, () => benchmark(among.officer, code), () => benchmark(alone.officer, code), times));
    measured.push(await compareTimes(`benchmark and funnel of ${what}`, () => benchmark(among.analyst, code), () => benchmark(alone.analyst, code), times));
  }
  return measured;
}

/** What the page of a large network takes, in milliseconds and bytes for a thousand dots. */
export async function measureLarge(comparing: Comparing, sites: number, times: number): Promise<{ dots: number; milliseconds: number; bytes: number }> {
  await addNetworks(comparing, { from: 0, until: sites, holder: LARGE });
  const code = await anyCode(comparing);
  const answer = await benchmark(comparing.ofLarge, code);
  const dots = answer.benchmark.network.detail.benchmark.dots.length;
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) taken.push(await milliseconds(() => benchmark(comparing.ofLarge, code)));
  return { dots, milliseconds: (1000 * median(taken)) / dots, bytes: (1000 * Buffer.byteLength(JSON.stringify(answer))) / dots };
}

async function anyCode({ database, publicationId }: Comparing): Promise<string> {
  const { rows: [found] } = await database.query<{ code: string }>('select code from published_figure where publication_id = $1 and not hidden order by place limit 1', [publicationId]);
  return found!.code;
}
