import { addDays, type Milestone, type Text } from '@getrouw/domain';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import type { RequestContext } from '../platform/index.ts';
import { methodsOf } from '../registration/index.ts';
import { tasksStep } from './tasks.ts';
import { milestoneOf, mine } from './work.queries.ts';

export interface CalendarEvent { id: string; dueOn: string; summary: string; familyId: string; trajectoryId: string; stamp: Date }

const MOST = 500;
const DAYS_BACK = 90;
const DAYS_AHEAD = 366;

/** What the member is to do, from three months back to a year ahead. */
export async function calendarEvents(ctx: RequestContext): Promise<CalendarEvent[]> {
  const today = ctx.clock.today();
  const own = `${trajectoryWithin('t')} and ${mine('$5::date')}`;
  const values = [...scopeOf(ctx, 'case.read'), today];
  await tasksStep(ctx, { sql: own, values: values.slice(1) });
  const rows = await ctx.unit.sql<Omit<CalendarEvent, 'summary' | 'stamp'> & { code: string; clientNumber: string; programmeId: string }>(`
    select k.id, k.due_on, k.code, f.client_number, t.programme_id, t.family_id, t.id as trajectory_id from task k
      join trajectory t on t.organisation_id = k.organisation_id and t.id = k.trajectory_id join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
    where k.organisation_id = $1 and ${own} and k.due_on between $6 and $7 and (k.until is null or k.until > $5) order by k.due_on, k.id limit ${MOST}`,
  [...values, addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD)]);
  const methods = await methodsOf(ctx, [...new Set(rows.map(({ programmeId }) => programmeId))]);
  return rows.map(({ code, clientNumber, programmeId, ...row }) => {
    const name = nameOf(milestoneOf(methods.get(programmeId)!.definition, code))[ctx.locale];
    // The day and not the instant: what did not change reads the same.
    return { ...row, summary: ctx.locale === 'nl' ? `${name} dossier ${clientNumber}` : `${name} case ${clientNumber}`, stamp: new Date(`${row.dueOn}T00:00:00Z`) };
  });
}

/** A calendar is kept by others: what is about coercion or the safety of children is not named in it. */
const nameOf = (milestone: Milestone | undefined): Text => (!milestone || milestone.group === 'coercion' || milestone.group === 'safety' ? UNNAMED : milestone.name);
const UNNAMED: Text = { nl: 'Mijlpaal', en: 'Milestone' };
