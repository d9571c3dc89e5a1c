import { type AnonymousForm, anonymousFigures, type Definition } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { programmes } from '../definitions/index.ts';
import { satisfactionForm, satisfactionInstruments } from '../goals/index.ts';
import { badField, errors, type RequestContext } from '../platform/index.ts';
import { methodOf } from '../registration/index.ts';
import type { AnonymousSatisfaction, AnonymousSatisfactionArgs } from './satisfaction.type.ts';

/** The quarter of a month or day, such as 2026-Q1. */
const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** What clients said without a name, per question, in a quarter that is over; of all teams together and of each within reach. */
export async function anonymousSatisfaction(ctx: RequestContext, { programmeId, quarter = null }: AnonymousSatisfactionArgs): Promise<AnonymousSatisfaction> {
  const offered = (await programmes(ctx)).filter(({ version: { document } }) => satisfactionInstruments(document).length > 0);
  const programme = programmeId ? offered.find(({ id }) => id === programmeId) : offered[0];
  if (!programme && programmeId) throw errors.notFound({ kind: 'programme' });
  audit.recordRead(ctx, 'result', []);
  if (!programme) return { programmes: offered, programmeId: null, quarters: [], quarter: null, figures: [], form: null, teams: [] };
  const { definition } = await methodOf(ctx, programme.id);
  const quarters = await quartersOf(ctx, programme.id);
  const chosen = quarter ?? quarters[0] ?? null;
  if (quarter !== null && !quarters.includes(quarter)) throw badField('quarter', { nl: 'van dit kwartaal is niets, of het loopt nog', en: 'there is nothing of this quarter, or it still runs' }, { nl: quarters.join(', ') || 'geen', en: quarters.join(', ') || 'none' });
  const teams = await ctx.unit.sql<{ id: string; name: string }>(`select m.id, m.name from team m where m.organisation_id = $1 and ($2::text <> 'team' or m.id = any($3::uuid[])) order by m.name, m.id`,
    [ctx.organisationId, ctx.reach('result.read'), ctx.teamIds]);
  return {
    programmes: offered, programmeId: programme.id, quarters, quarter: chosen, teams, form: satisfactionForm(definition),
    figures: chosen === null ? [] : await figuresOf(ctx, programme.id, definition, chosen, new Set(teams.map(({ id }) => id))),
  };
}

/** Quarters that are over in which somebody handed in a form, the latest first. */
async function quartersOf(ctx: RequestContext, programmeId: string): Promise<string[]> {
  const now = quarterOf(ctx.clock.today());
  const months = await ctx.unit.sql<{ month: string }>('select distinct month from anonymous_satisfaction where organisation_id = $1 and programme_id = $2', [ctx.organisationId, programmeId]);
  return [...new Set(months.map(({ month }) => quarterOf(month)))].filter((each) => each < now).toSorted().toReversed();
}

async function figuresOf(ctx: RequestContext, programmeId: string, definition: Definition, quarter: string, within: ReadonlySet<string>): Promise<AnonymousSatisfaction['figures']> {
  const forms = await ctx.unit.sql<AnonymousForm & { instrumentCode: string; month: string }>('select team_id, instrument_code, month, answers from anonymous_satisfaction where organisation_id = $1 and programme_id = $2 and left(month, 4) = $3',
    [ctx.organisationId, programmeId, quarter.slice(0, 4)]);
  const given = forms.filter(({ month }) => quarterOf(month) === quarter);
  return satisfactionInstruments(definition).map((instrument) => {
    const { groups, hidden, ...figures } = anonymousFigures(instrument, definition.scales, given.filter(({ instrumentCode }) => instrumentCode === instrument.code));
    return { ...figures, groups: groups.filter(({ teamId }) => teamId === null || within.has(teamId)), hidden: hidden.filter((teamId) => within.has(teamId)) };
  });
}
