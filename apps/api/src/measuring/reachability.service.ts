import { isInOfficeHours, isReached } from '@getrouw/domain';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/index.ts';
import { badField, errors, insertRow, isUuid, type RequestContext, updateRow } from '../platform/index.ts';
import { measuringErrors } from './measuring.errors.ts';
import { ReachabilityCallEntity } from './reachability-call.entity.ts';
import { callers, isCoachIn, recordsAll, roundToCall } from './reachability.queries.ts';
import type { Caller, ReachabilityCall, RecordCallInput } from './reachability.type.ts';
import { roundById } from './rounds.queries.ts';
import { CallOutcome } from './states.ts';

/** Keeps what a call to a coach found; one per coach and round, to be corrected until the round is closed. What is there already is not a conflict. */
export async function recordCall(ctx: RequestContext, input: RecordCallInput): Promise<ReachabilityCall> {
  const round = await roundById(ctx, input.roundId);
  const sample = await roundToCall(ctx, round);
  if (round.state === 'closed') throw measuringErrors.roundClosed();
  if (round.state === 'planned') throw measuringErrors.roundState({ state: round.state, accepted: 'drawn, scoring' });
  const { professionalId } = input;
  const [coach] = !isUuid(professionalId) ? [] : await ctx.unit.sql<{ memberId: string | null }>(
    'select member_id from professional where organisation_id = $1 and id = $2', [ctx.organisationId, professionalId]);
  if (!coach) throw errors.notFound({ kind: 'professional' });
  const caller = await callerOf(ctx, round.id, input.calledById ?? ctx.memberId);
  if (coach.memberId === caller.memberId) throw measuringErrors.ownCall();
  if (!(await isCoachIn(ctx, round.id, professionalId))) throw measuringErrors.coachNotInRound();
  const found = { calledAt: checkedTime(ctx, input.calledAt, round.periodFrom), calledBy: caller.memberId, ...checkedOutcome(input) };
  const [current] = await ctx.unit.sql<typeof found & { id: string; revision: number }>(`
    select id, called_at, called_by, outcome, called_back_minutes, revision from reachability_call where organisation_id = $1 and round_id = $2 and professional_id = $3`,
  [ctx.organisationId, round.id, professionalId]);
  const shown = (revision: number) => ({ calledAt: found.calledAt, calledById: caller.memberId, calledByName: caller.name, outcome: found.outcome, calledBackMinutes: found.calledBackMinutes, revision, reached: isReached(sample, found) });
  if (current && current.calledBy !== ctx.memberId && !recordsAll(ctx)) throw measuringErrors.calledByOther();
  if (current) {
    const { id, revision, ...kept } = current;
    if (isDeepStrictEqual(kept, found)) return shown(revision);
    await updateRow(ctx, ReachabilityCallEntity, { id, revision: input.revision }, { ...found, savedAt: ctx.clock.now(), savedBy: ctx.memberId });
  } else {
    if (input.revision !== 0) throw errors.conflict({ current: null });
    await insertRow(ctx, ReachabilityCallEntity, { roundId: round.id, professionalId, ...found, savedAt: ctx.clock.now(), savedBy: ctx.memberId });
  }
  await audit.record(ctx, { verb: 'reachability.record', subjects: [round.id, professionalId], fields: Object.keys(found) });
  return shown(input.revision + 1);
}

/** Who made the call: whoever records it, or, for who records them all, an assessor of the round. */
async function callerOf(ctx: RequestContext, roundId: string, memberId: string): Promise<Caller> {
  const possible = (await callers(ctx, roundId)).filter((each) => each.memberId === ctx.memberId || recordsAll(ctx));
  const caller = possible.find((each) => each.memberId === memberId);
  if (!caller) throw errors.notFound({ kind: 'member' });
  return caller;
}

const EVENING = { nl: 'een moment buiten kantoortijd: op werkdagen voor 9.00 of vanaf 17.00 uur, of in het weekend', en: 'a moment outside office hours: on working days before 9:00 or from 17:00 on, or in the weekend' };

function checkedTime(ctx: RequestContext, calledAt: Date, periodFrom: string): Date {
  if (calledAt > ctx.clock.now()) throw badField('calledAt', { nl: 'ligt in de toekomst', en: 'is in the future' }, { nl: 'een moment dat voorbij is', en: 'a moment that has passed' });
  if (calledAt < new Date(periodFrom)) {
    throw badField('calledAt', { nl: 'ligt voor de periode van de ronde', en: 'is before the period of the round' }, { nl: `een dag vanaf ${periodFrom}`, en: `a day from ${periodFrom} on` });
  }
  if (isInOfficeHours(calledAt)) throw badField('calledAt', { nl: 'valt binnen kantoortijd', en: 'is within office hours' }, EVENING);
  return calledAt;
}

function checkedOutcome({ outcome, calledBackMinutes = null }: RecordCallInput): Pick<ReachabilityCallEntity, 'outcome' | 'calledBackMinutes'> {
  if ((outcome === CallOutcome.called_back) === (calledBackMinutes !== null)) return { outcome, calledBackMinutes };
  throw calledBackMinutes === null
    ? badField('calledBackMinutes', { nl: 'ontbreekt', en: 'is missing' }, { nl: 'na hoeveel minuten de coach terugbelde', en: 'after how many minutes the coach called back' })
    : badField('calledBackMinutes', { nl: 'past niet bij deze uitkomst', en: 'does not go with this outcome' }, { nl: 'niets, of kies dat de coach terugbelde', en: 'nothing, or choose that the coach called back' });
}
