import { addMonths, anonymousFigures } from '@getrouw/domain';
import { scopeOf } from '../caseload/index.ts';
import type { RequestContext } from '../platform/index.ts';
import { methodsOf } from '../registration/index.ts';
import type { AnonymousSatisfaction } from './client.type.ts';
import { satisfactionInstruments } from './satisfaction.queries.ts';

const QUARTERS = 4;
const MONTHS = 3;

interface Form { programmeId: string; teamId: string; teamName: string; year: number; quarter: number; instrumentCode: string; answers: Record<string, unknown> }

/**
 * Whole quarters that are over, each by itself: nobody can lay two answers of this beside one another and see what one more form changed, nor tell from it when
 * somebody handed in.
 */
export async function anonymousSatisfaction(ctx: RequestContext): Promise<AnonymousSatisfaction[]> {
  const until = quarterOf(ctx.clock.today());
  const forms = await ctx.unit.sql<Form>(`
    select s.programme_id, s.team_id, t.name as team_name, left(s.month, 4)::int as year, (right(s.month, 2)::int + 2) / 3 as quarter, s.instrument_code, s.answers
    from anonymous_satisfaction s join team t on t.organisation_id = s.organisation_id and t.id = s.team_id
    where s.organisation_id = $1 and ($2::text = 'organisation' or ($2::text = 'team' and s.team_id = any($3::uuid[]))) and $4::uuid is not null and s.month >= $5 and s.month < $6
    order by t.name, t.id, s.programme_id, year desc, quarter desc`, [...scopeOf(ctx, 'result.read'), addMonths(`${until}-01`, -MONTHS * QUARTERS).slice(0, 7), until]);
  const methods = await methodsOf(ctx, [...new Set(forms.map(({ programmeId }) => programmeId))]);
  return [...Map.groupBy(forms, ({ programmeId, teamId, year, quarter }) => `${programmeId} ${teamId} ${year} ${quarter}`).values()].map((together) => {
    const { programmeId, teamId, teamName, year, quarter } = together[0]!;
    const { definition } = methods.get(programmeId)!;
    const lists = satisfactionInstruments(definition).map((instrument) => anonymousFigures(definition, instrument, together.filter(({ instrumentCode }) => instrumentCode === instrument.code).map(({ answers }) => answers)));
    return { programmeId, methodName: definition.name, teamId, teamName, year, quarter, lists };
  });
}

/** The month in which the quarter of a day begins. */
const quarterOf = (day: string): string => `${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS) * MONTHS + 1).padStart(2, '0')}`;
