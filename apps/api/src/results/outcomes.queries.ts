import { besideWider, type Definition, goalResults, indicatorsOf, NOT_COUNTED, type OutcomesReport, outcomesReport, splitItems, splitOf } from '@getrouw/domain';
import type { Verb } from '@getrouw/access-rules';
import { audit } from '../audit/index.ts';
import { readableBy } from '../caseload/index.ts';
import { type Programme, programmes } from '../definitions/index.ts';
import { badField, cut, errors, lastSeen, limitOf, type Locale, type RequestContext } from '../platform/index.ts';
import { methodOf, periodInOrder } from '../registration/index.ts';
import { type CasesWish, outcomeCases, REACHED, reachedValues } from './outcomes.cases.ts';
import { outcomesCsv } from './outcomes.export.ts';
import type { OutcomeCasePage, OutcomeCasesArgs, OutcomeCaseShown, OutcomePlace, Outcomes, OutcomesArgs } from './outcomes.type.ts';
import type { ExportFile } from './result.type.ts';

/** In place of an indicator: the table of goals. */
const GOALS_TABLE = 'GOALS';
const SPLITS = { year: { nl: 'jaar van afsluiten', en: 'year of closing' }, site: { nl: 'locatie', en: 'site' }, team: { nl: 'team', en: 'team' }, duration: { nl: 'duur van de hulp', en: 'length of the help' } } as const;

/** Whether help works: the figures over closed cases that the method follows, of the teams within reach. */
export async function outcomes(ctx: RequestContext, args: OutcomesArgs): Promise<Outcomes> {
  const offered = (await programmes(ctx)).filter(({ version: { document } }) => followsOutcomes(document));
  const found = await reported(ctx, 'result.read', offered, args);
  audit.recordRead(ctx, 'result', args.small && found ? [found.programme.id] : []);
  const open = seesAll(ctx, 'result.read');
  if (!found) return { programmes: offered, programmeId: null, report: null, splits: [], sites: [], teams: [], open };
  const { programme, definition, places, report } = found;
  const sites = sitesOf(places);
  return {
    programmes: offered, programmeId: programme.id, report, open, sites: sites.length > 1 ? sites : [], teams: places.length > 1 ? places.map(({ id, name }) => ({ id, name })) : [],
    splits: [
      ...Object.entries(SPLITS).filter(([value]) => splitOf(definition, value) && (value !== 'site' || sites.length > 1) && (value !== 'team' || places.length > 1)).map(([value, name]) => ({ value, name })),
      ...splitItems(definition).map(({ code, text }) => ({ value: code, name: text })),
    ],
  };
}

/** The same figures as a file. */
export async function outcomesExport(ctx: RequestContext, args: OutcomesArgs, locale: Locale): Promise<ExportFile> {
  const found = await reported(ctx, 'result.export', (await programmes(ctx)).filter(({ version: { document } }) => followsOutcomes(document)), args);
  if (!found) throw errors.notFound({ kind: 'programme' });
  audit.recordRead(ctx, 'result', []);
  await audit.record(ctx, { verb: 'result.export', subjects: [found.programme.id] });
  return { fileName: `${{ nl: 'uitkomsten', en: 'outcomes' }[locale]}-${found.definition.code.toLowerCase()}.csv`, mimeType: 'text/csv; charset=utf-8', content: outcomesCsv(found.report, locale) };
}

/** The cases behind a figure that count, or that do not and why; for who may see them. */
export async function outcomeCasesOf(ctx: RequestContext, { programmeId, indicator, counted, reason = null, first, after, ...args }: OutcomeCasesArgs): Promise<OutcomeCasePage> {
  const { definition } = await methodOf(ctx, programmeId);
  const followed = (definition.indicators ?? []).filter(({ measure }) => measure !== undefined).map(({ code }) => code);
  const known = [...followed, ...(definition.goalCatalogue ? [GOALS_TABLE] : [])];
  if (!known.includes(indicator)) throw badField('indicator', { nl: 'is geen cijfer van deze methodiek', en: 'is no figure of this method' }, { nl: known.join(', '), en: known.join(', ') });
  if (reason !== null && !Object.hasOwn(NOT_COUNTED, reason)) throw badField('reason', { nl: 'is geen reden', en: 'is no reason' }, { nl: Object.keys(NOT_COUNTED).join(', '), en: Object.keys(NOT_COUNTED).join(', ') });
  const [number] = lastSeen(after, 'text');
  const { wish, teams } = await narrowed(ctx, 'case.read', programmeId, definition, args);
  const cases = await outcomeCases(ctx, { ...definition, indicators: definition.indicators?.filter(({ code }) => code === indicator) }, wish);
  const options = { from: args.from ?? undefined, until: args.until ?? undefined, teams };
  const counts: Omit<OutcomeCaseShown, 'clientNumber'>[] = indicator === GOALS_TABLE
    ? goalResults(definition, cases, options).cases.flatMap((each) => (each.counted === counted && (each.counted || reason === null || each.reason === reason)
      ? [{ familyId: each.id, trajectoryId: null, period: 1, value: null, why: each.counted ? null : NOT_COUNTED[each.reason].text }] : []))
    : indicatorsOf({ ...definition, indicators: definition.indicators!.filter(({ code }) => code === indicator) }, cases, options)[0]!.counts.flatMap((each) => (each.counted === counted && (each.counted || reason === null || each.reason === reason)
      ? [{ familyId: each.caseId, trajectoryId: each.trajectoryId, period: each.period, value: each.counted ? each.value : null, why: each.counted ? null : each.text }] : []));
  const ofFamily = Map.groupBy(counts, ({ familyId }) => familyId);
  const families = await ctx.unit.sql<{ id: string; clientNumber: string }>(`select f.id, f.client_number from family f
    where f.organisation_id = $1 and f.id = any($2) and ${readableBy('$3::uuid')} and ($4::text is null or f.client_number > $4) order by f.client_number limit $5`, [ctx.organisationId, [...ofFamily.keys()], ctx.memberId, number, limitOf(first)]);
  const page = cut(families, first, ({ clientNumber }) => [clientNumber]);
  audit.recordRead(ctx, 'case', page.items.map(({ id }) => id));
  return { next: page.next, items: page.items.flatMap(({ id, clientNumber }) => ofFamily.get(id)!.map((each) => ({ clientNumber, ...each }))) };
}

const followsOutcomes = ({ indicators = [], goalCatalogue }: Definition): boolean => goalCatalogue !== undefined || indicators.some(({ measure }) => measure !== undefined);

/** Whether who asks may see each case that figures with this verb are about. */
const seesAll = (ctx: RequestContext, verb: Verb): boolean => ctx.reach('case.read') === 'organisation' || (ctx.reach('case.read') !== undefined && ctx.reach('case.read') === ctx.reach(verb));

interface Place { id: string; name: string; siteId: string; site: string }
interface Reported { programme: Programme; definition: Definition; places: Place[]; report: OutcomesReport }

async function reported(ctx: RequestContext, verb: Verb, offered: readonly Programme[], { programmeId, split, small, ...args }: OutcomesArgs): Promise<Reported | undefined> {
  const programme = programmeId ? offered.find(({ id }) => id === programmeId) : offered[0];
  if (!programme && programmeId) throw errors.notFound({ kind: 'programme' });
  if (small && !seesAll(ctx, verb)) throw errors.forbidden({ verb: 'case.read' });
  if (!programme) return undefined;
  const { definition } = await methodOf(ctx, programme.id);
  const narrowing = await narrowed(ctx, verb, programme.id, definition, { ...args, split });
  const { places } = narrowing;
  const asked = await reportOf(ctx, definition, narrowing, small ? 1 : undefined);
  const report = seesAll(ctx, verb) ? asked : await besideWhole(ctx, verb, programme.id, definition, { ...args, split }, asked);
  const names = new Map([...places, ...sitesOf(places)].map(({ id, name }) => [id, { nl: name, en: name }]));
  return { programme, definition, places, report: {
    ...report, indicators: report.indicators.map((each) => ({
      ...each, groups: each.groups.map((group) => ({ ...group, name: group.name ?? names.get(group.key!) ?? null })), notCounted: seesAll(ctx, verb) ? each.notCounted : [],
    })),
  } };
}

async function reportOf(ctx: RequestContext, definition: Definition, { wish, teams }: Narrowed, minimum?: number): Promise<OutcomesReport> {
  return outcomesReport(definition, await outcomeCases(ctx, definition, wish), {
    from: wish.from ?? undefined, until: wish.until ?? undefined, teams, split: wish.split, ...(minimum !== undefined && { minimum }),
  });
}

/** Who may not see every case does not find out about a few by asking with and without a period, and with and without a place. */
async function besideWhole(ctx: RequestContext, verb: Verb, programmeId: string, definition: Definition, given: Narrowing, report: OutcomesReport): Promise<OutcomesReport> {
  const wider = [...(given.from || given.until ? [{ ...given, from: null, until: null }] : []), ...(given.siteId || given.teamId ? [{ ...given, siteId: null, teamId: null }] : [])];
  let sofar = report;
  for (const more of wider) sofar = besideWider(sofar, await reportOf(ctx, definition, await narrowed(ctx, verb, programmeId, definition, more)));
  return sofar;
}

interface Narrowed { wish: CasesWish; places: Place[]; teams: ReadonlySet<string> | undefined }
interface Narrowing { from?: string | null; until?: string | null; siteId?: string | null; teamId?: string | null; split?: string | null | undefined }

/** What is asked for, checked: the period, the site or team within reach, and by what figures are divided. */
async function narrowed(ctx: RequestContext, verb: Verb, programmeId: string, definition: Definition, { from = null, until = null, siteId = null, teamId = null, split = null }: Narrowing): Promise<Narrowed> {
  periodInOrder(from, until);
  const by = split === null ? undefined : splitOf(definition, split);
  if (split !== null && !by) throw badField('split', { nl: 'hier worden cijfers niet naar verdeeld', en: 'figures are not divided by this' }, { nl: 'year, site, team, duration of de code van een kenmerk', en: 'year, site, team, duration or the code of a characteristic' });
  const all: CasesWish = { verb, programmeId, from: null, until: null, teamIds: null, split: by };
  const places = await ctx.unit.sql<Place>(`select m.id, m.name, s.id as site_id, s.name as site from team m join site s on s.organisation_id = $1 and s.id = m.site_id
    where m.organisation_id = $1 and ($2::text <> 'team' or m.id = any($3::uuid[])) and exists (select from trajectory t where t.team_id = m.id and ${REACHED}) order by m.name, m.id`, reachedValues(ctx, all));
  const chosen = places.filter((place) => (siteId === null || place.siteId === siteId) && (teamId === null || place.id === teamId));
  if (chosen.length === 0 && (siteId !== null || teamId !== null)) throw errors.notFound({ kind: teamId === null ? 'site' : 'team' });
  const isWhole = siteId === null && teamId === null;
  const teamIds = isWhole ? null : chosen.map(({ id }) => id);
  return { wish: { ...all, from, until, teamIds }, places, teams: teamIds === null && ctx.reach(verb) !== 'team' ? undefined : new Set(chosen.map(({ id }) => id)) };
}

const sitesOf = (places: readonly Place[]): OutcomePlace[] => [...new Map(places.map(({ siteId, site }) => [siteId, { id: siteId, name: site }])).values()].toSorted((one, other) => one.name.localeCompare(other.name));
