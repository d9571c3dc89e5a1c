import { type CaseResult, type Definition, fidelityFigures, figureKinds, indicatorsOf, type Instrument, itemByCode, measured, type Measured, type MeasuredValue, type OutcomeCase, type OutcomeCount, type OutcomeIndicator, reachQuestions, measures, optionsOf, sections, splitOf, type SurveyGroup, type SurveyResult, type Text } from '@getrouw/domain';
import { pinned, type RoundRow } from '../measuring/index.ts';
import { errors, type RequestContext } from '../platform/index.ts';
import { methodOf, reachedCases } from '../registration/index.ts';
import { counted, countedCases } from './figures.ts';
import { outcomeCases } from './outcomes.cases.ts';

/** What a reader needs to understand a figure without the definition. `norm` in percents of a share, on the scale of a mean; `comparison`: what it asks; `scale`: the ends of the scale that a mean is on. */
export interface AboutFigure { name: Text; meaning: Text | null; unit: 'percent' | 'months' | 'scale'; norm: number | null; comparison: 'at_least' | 'below' | null; scale: { least: number; most: number } | null }

const atLeast = (norm: number | null): Pick<AboutFigure, 'norm' | 'comparison'> => ({ norm, comparison: norm === null ? null : 'at_least' });

/** What can be published, as it was measured: each figure by site, and how many clients who object are left out. Populations are families, with which of their trajectories counts. `families`: who had help in the period, or whose files count; null of a survey. `sampled`: whether files are a sample. */
export interface MeasuredFigures { about: Record<string, AboutFigure>; versionCode: string; instrumentCode: string | null; edition: number | null; figures: Measured[]; families: Measured | null; sampled: boolean | null; objections: number; sites: { id: string; name: string }[] }

/** Under a code that no definition can have. */
const familiesOf = (values: readonly { subject: string; siteKey: string }[]): Measured =>
  measured('#families', [...new Map(values.map((each) => [each.subject, { ...each, value: true, stratum: null }])).values()]);

interface TeamAt { id: string; siteId: string; site: string }
const teamsAt = (ctx: RequestContext): Promise<TeamAt[]> => ctx.unit.sql<TeamAt>(`select m.id, s.id as site_id, s.name as site from team m join site s on s.organisation_id = m.organisation_id and s.id = m.site_id where m.organisation_id = $1`, [ctx.organisationId]);
const objecting = async (ctx: RequestContext): Promise<Set<string>> => new Set((await ctx.unit.sql<{ id: string }>('select id from family where organisation_id = $1 and objection_on is not null', [ctx.organisationId])).map(({ id }) => id));
const named = (teams: readonly TeamAt[]) => [...new Map(teams.map(({ siteId, site }) => [siteId, { id: siteId, name: site }])).values()];

/** The figures of a closed round over case files: of each question the share of yes. */
export async function measuredFidelity(ctx: RequestContext, round: RoundRow): Promise<MeasuredFigures> {
  const [{ definition, instrument }, cases, teams, refusing] = await Promise.all([pinned(ctx, round), countedCases(ctx, round, null), teamsAt(ctx), objecting(ctx)]);
  const siteOf = new Map(teams.map(({ id, siteId }) => [id, siteId]));
  const open = cases.filter(({ familyId }) => !refusing.has(familyId));
  const figuresOf = (each: readonly CaseResult[]) => fidelityFigures({ instrument, scales: definition.scales, cases: each, sampled: false }).whole.items.filter(({ own }) => !own);
  const values = counted(definition, instrument, open).flatMap((each) => figuresOf([each]).filter(({ n }) => n > 0)
    .map(({ itemCode, yes }) => ({ code: itemCode, value: { subject: each.familyId, siteKey: siteOf.get(each.teamId)!, value: yes > 0, stratum: null } satisfies MeasuredValue })));
  return {
    about: Object.fromEntries(figuresOf([]).map(({ itemCode, norm }) => [itemCode, { name: itemByCode(instrument, itemCode)!.text, meaning: null, unit: 'percent' as const, scale: null, ...atLeast(norm) }])),
    sampled: round.sampling === 'sample', families: familiesOf(open.map(({ familyId, teamId }) => ({ subject: familyId, siteKey: siteOf.get(teamId)! }))), versionCode: round.versionCode, instrumentCode: round.instrumentCode, edition: round.edition, sites: named(teams),
    figures: [...Map.groupBy(values, ({ code }) => code)].map(([code, of]) => measured(code, of.map(({ value }) => value))), objections: new Set(cases.filter(({ familyId }) => refusing.has(familyId)).map(({ familyId }) => familyId)).size,
  };
}

/** The figures of a closed survey as they were frozen: means of questions, sections and factors. What was hidden then stays so. */
export async function measuredSurvey(ctx: RequestContext, round: RoundRow): Promise<MeasuredFigures> {
  const [{ definition, instrument }, [snapshot], teams, asked] = await Promise.all([
    pinned(ctx, round),
    ctx.unit.sql<{ figures: SurveyResult }>('select figures from snapshot where organisation_id = $1 and round_id = $2 and edition = $3', [ctx.organisationId, round.id, round.edition]),
    teamsAt(ctx),
    ctx.unit.sql<{ teamId: string }>('select team_id from round_team where organisation_id = $1 and round_id = $2', [ctx.organisationId, round.id]),
  ]);
  if (!snapshot) throw errors.notFound({ kind: 'snapshot' });
  const { whole, partitions } = snapshot.figures;
  const sites = named(teams.filter(({ id }) => asked.some(({ teamId }) => teamId === id)));
  const groups = partitions.find(({ dimension }) => dimension === 'site')?.groups ?? (whole && sites.length === 1 ? [{ ...whole, key: sites[0]!.id }] : []);
  const rows = ({ items, sections, factors }: SurveyGroup) => [...items.filter(({ own }) => !own).map(({ itemCode, ...of }) => ({ code: itemCode, ...of })), ...sections, ...factors];
  const bySite = groups.map((group) => ({ siteKey: group.key!, of: new Map(rows(group).map((row) => [row.code, row])) }));
  const all = whole ? rows(whole) : [];
  const scaleOf = new Map(measures(instrument, definition.scales).map(({ code, items: [first] }) => [code, first ? endsOf(optionsOf(itemByCode(instrument, first.code)!, definition.scales)) : null]));
  return {
    about: Object.fromEntries(all.map(({ code, judgement }) => [code, { name: nameOf(instrument, code), meaning: null, unit: 'scale' as const, scale: scaleOf.get(code) ?? null, ...atLeast(judgement?.from ?? null) }])),
    sampled: null, families: null,
    versionCode: round.versionCode, instrumentCode: round.instrumentCode, edition: round.edition, sites: named(teams), objections: 0,
    figures: all.filter(({ n }) => n > 0).map(({ code, n, mean, standardDeviation }): Measured => {
      // Respondents are nobody: made-up ones stand for them, as many as there are.
      const people = (key: string, count: number) => new Set(Array.from({ length: count }, (_, index) => `${round.id} ${key} ${index}`));
      const shown = bySite.flatMap(({ siteKey, of }) => { const row = of.get(code); return row && row.n > 0 ? [{ siteKey, population: people(siteKey, row.n), n: row.n, value: row.mean, sd: row.standardDeviation, strata: [] }] : []; });
      const rest = n - shown.reduce((sum, part) => sum + part.n, 0);
      const unseen = sites.filter(({ id }) => !shown.some(({ siteKey }) => siteKey === id)).map(({ id }) => ({ siteKey: id, population: people(id, 0), n: 0, value: null, sd: null, strata: [] }));
      // Those of the sites that were hidden, and of none, count for what is shown beside them.
      const parts = [...shown, ...unseen, ...(rest > 0 ? [{ siteKey: null, population: people('rest', rest), n: rest, value: null, sd: null, strata: [] }] : [])];
      return { code, measure: 'mean', sites: parts, whole: { population: new Set(parts.flatMap(({ population }) => [...population])), n, value: mean, sd: standardDeviation, strata: [] } };
    }),
  };
}

/** The outcome indicators of what ended in a period: shares by length of the help, so that the mix of cases can be allowed for. */
export async function measuredOutcomes(ctx: RequestContext, programmeId: string, from: string, until: string): Promise<MeasuredFigures> {
  const [{ definition }, teams, refusing] = await Promise.all([methodOf(ctx, programmeId), teamsAt(ctx), objecting(ctx)]);
  const waited = await waiting(ctx, programmeId, from, until, refusing);
  const split = splitOf(definition, 'duration');
  const cases: OutcomeCase[] = [...await outcomeCases(ctx, definition, { verb: 'publication.read', programmeId, from, until, teamIds: null, split: undefined })];
  const open = cases.filter(({ id }) => !refusing.has(id));
  const bySite = indicatorsOf(definition, open, { from, until, split: { by: 'site' } }).toSorted((one, other) => placeOf(one) - placeOf(other));
  const byLength = split && new Map(indicatorsOf(definition, open, { from, until, split }).map(({ code, counts }) => [code, counts]));
  // What nobody is known of has a measure too, and is hidden.
  const ofIndicator = ({ code, measure, counts: all }: OutcomeIndicator): Measured => ({ ...measured(code, counts(all, code)), measure: figureKinds[measure] === 'share' ? 'share' : 'mean' });
  const counts = (all: readonly OutcomeCount[], code: string): MeasuredValue[] => all.flatMap((each, index) => (each.counted && each.group !== null
    ? [{ subject: `${each.caseId}/${each.trajectoryId ?? each.period ?? ''}`, siteKey: each.group, value: each.value, stratum: byLength?.get(code)![index]!.group ?? null }] : []));
  return {
    about: Object.fromEntries([[WAITING, ABOUT_WAITING], ...bySite.map(({ code, name, definition: meaning, unit, target }) => [code, { name, meaning, unit, scale: unit === 'scale' ? scaleOfIndicator(definition, code) : null, norm: target?.percent ?? null, comparison: target?.comparison ?? null }] as const)]),
    versionCode: definition.versionCode, instrumentCode: null, edition: null, sites: named(teams), sampled: false,
    families: familiesOf(open.map(({ id, trajectories }) => ({ subject: id, siteKey: trajectories.at(-1)!.siteId! }))),
    figures: [...bySite.filter(isFirst).map(ofIndicator), ...(waited.whole.n > 0 ? [waited] : []), ...bySite.filter((each) => !isFirst(each)).map(ofIndicator).filter(({ whole }) => whole.n > 0)],
    objections: cases.length - open.length,
  };
}

/** Who is reached in a period: each share of those of whom it is known. */
export async function measuredReach(ctx: RequestContext, programmeId: string, from: string, until: string): Promise<MeasuredFigures> {
  const { definition } = await methodOf(ctx, programmeId);
  if (!definition.targetGroup) throw errors.notFound({ kind: 'targetGroup' });
  const [cases, teams, refusing] = await Promise.all([reachedCases(ctx, 'publication.read', programmeId, definition, from, until), teamsAt(ctx), objecting(ctx)]);
  const siteOf = new Map(teams.map(({ id, siteId }) => [id, siteId]));
  const open = cases.filter(({ familyId }) => !refusing.has(familyId));
  const questions = reachQuestions(definition);
  return {
    about: Object.fromEntries(questions.map(({ code, name }) => [code, { name, meaning: null, unit: 'percent' as const, scale: null, ...atLeast(null) }])), versionCode: definition.versionCode, sampled: false, instrumentCode: null, edition: null,
    families: familiesOf(open.map(({ familyId, teamId }) => ({ subject: familyId, siteKey: siteOf.get(teamId)! }))), sites: named(teams), objections: cases.length - open.length,
    figures: questions.map(({ code, answer }) => measured(code, open.flatMap(({ familyId, trajectoryId, teamId, facts, readings }) => {
      const value = answer(facts, readings);
      return value === null ? [] : [{ subject: `${familyId}/${trajectoryId}`, siteKey: siteOf.get(teamId)!, value, stratum: null }];
    }))).filter(({ whole }) => whole.n > 0),
  };
}

/** What municipalities ask of every method comes first: goals reached, satisfaction, drop-out. */
const FIRST: readonly string[] = ['goal_attainment', 'satisfaction', 'drop_out'];
const isFirst = ({ measure }: Pick<OutcomeIndicator, 'measure'>): boolean => FIRST.includes(measure);
const placeOf = ({ measure }: Pick<OutcomeIndicator, 'measure'>): number => FIRST.indexOf(measure);

type Ends = AboutFigure['scale'];
function endsOf(options: readonly { value?: number | undefined }[] | undefined): Ends {
  const values = (options ?? []).flatMap(({ value }) => value ?? []);
  return values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) };
}

/** The scale of the items whose mean an indicator is. */
function scaleOfIndicator({ indicators = [], instruments, scales }: Definition, code: string): Ends {
  const from = indicators.find((each) => each.code === code)?.from;
  const instrument = instruments.find((each) => each.code === from?.part);
  const item = instrument && from ? itemByCode(instrument, from.fields[0]!) : undefined;
  return item ? endsOf(optionsOf(item, scales)) : null;
}

/** From referral to start in months, of those whose help began in the period, each once by its first start. */
async function waiting(ctx: RequestContext, programmeId: string, from: string, until: string, refusing: ReadonlySet<string>): Promise<Measured> {
  const rows = await ctx.unit.sql<{ familyId: string; siteId: string; days: number }>(`
    select distinct on (t.family_id) t.family_id, m.site_id, t.started_on - t.referred_on as days from trajectory t join team m on m.organisation_id = t.organisation_id and m.id = t.team_id
    where t.organisation_id = $1 and t.programme_id = $2 and t.started_on between $3 and $4 and t.referred_on is not null order by t.family_id, t.started_on, t.number`, [ctx.organisationId, programmeId, from, until]);
  return measured(WAITING, rows.filter(({ familyId }) => !refusing.has(familyId)).map(({ familyId, siteId, days }) => ({ subject: familyId, siteKey: siteId, value: days / DAYS_PER_MONTH, stratum: null })));
}

const WAITING = 'WAITING';
const DAYS_PER_MONTH = 365.2425 / 12;
const ABOUT_WAITING: AboutFigure = {
  name: { nl: 'Wachttijd', en: 'Waiting time' }, unit: 'months', scale: null, ...atLeast(null),
  meaning: { nl: 'Van verwijzing tot start van de hulp, gemiddeld. Wie in deze periode begon telt mee, als de dag van verwijzing bekend is.', en: 'From referral to the start of the help, on average. Who began in this period counts, where the day of referral is known.' },
};

/** Of a question its text, of a section or factor its name. */
const nameOf = (instrument: Instrument, code: string): Text => itemByCode(instrument, code)?.text ?? sections(instrument).find(({ section }) => section.code === code)?.section.name ?? factorName(instrument, code) ?? { nl: code, en: code };

/** Factors go by the names of sections. */
function factorName({ factors = [] }: Instrument, code: string): Text | undefined {
  const name = factors.find((factor) => factor.code === code)?.name;
  return name && { nl: `${name.nl} (factor)`, en: `${name.en} (factor)` };
}
