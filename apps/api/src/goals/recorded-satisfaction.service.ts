import { isCalendarDate } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, type RequestContext, uuid } from '../platform/index.ts';
import type { RecordRefusalInput, TypeInSatisfactionInput } from './client.input.ts';
import { clientErrors } from './evaluation.errors.ts';
import type { Evaluation } from './evaluation.type.ts';
import { givenReason, shown, subjects } from './evaluations.service.ts';
import { catalogueOf } from './open-case.ts';
import { heldEvaluation, type OpenEvaluation } from './open-evaluation.ts';
import { answersGiven, satisfactionInstruments } from './satisfaction.queries.ts';

/** Keeps a form that the client filled in on paper, also after the evaluation is closed: forms come by post. Typed in once more, it takes the place of what was typed in. */
export async function typeInSatisfaction(ctx: RequestContext, { evaluationId, answeredOn, answers }: TypeInSatisfactionInput): Promise<Evaluation> {
  const open = await heldEvaluation(ctx, evaluationId);
  refuseDay(ctx, open, answeredOn);
  const { definition } = await catalogueOf(ctx, open.programmeId);
  const forms = answersGiven(definition, answers);
  await refuseOwn(ctx, open, forms.map(({ instrumentCode }) => instrumentCode));
  for (const { instrumentCode, answers: given } of forms) await keep(ctx, open, { instrumentCode, answers: given, refusedBecause: null, answeredOn });
  await audit.record(ctx, { verb: 'satisfaction.type_in', subjects: subjects(open), fields: forms.map(({ instrumentCode }) => instrumentCode) });
  return shown(ctx, evaluationId);
}

/** The client was asked what he thinks of the help, and told that he does not want to say. */
export async function recordRefusal(ctx: RequestContext, { evaluationId, reason }: RecordRefusalInput): Promise<Evaluation> {
  const open = await heldEvaluation(ctx, evaluationId);
  const { definition } = await catalogueOf(ctx, open.programmeId);
  const codes = satisfactionInstruments(definition).map(({ code }) => code);
  if (codes.length === 0) throw clientErrors.noSatisfaction();
  await refuseOwn(ctx, open, codes, { alsoPaper: true });
  for (const instrumentCode of codes) await keep(ctx, open, { instrumentCode, answers: {}, refusedBecause: givenReason(reason), answeredOn: ctx.clock.today() });
  await audit.record(ctx, { verb: 'satisfaction.refuse', subjects: subjects(open), fields: codes });
  return shown(ctx, evaluationId);
}

interface Recorded { instrumentCode: string; answers: Record<string, unknown>; refusedBecause: string | null; answeredOn: string }

async function keep(ctx: RequestContext, { id, trajectoryId }: OpenEvaluation, { instrumentCode, answers, refusedBecause, answeredOn }: Recorded): Promise<void> {
  const values = [ctx.organisationId, id, instrumentCode, JSON.stringify(answers), refusedBecause, answeredOn, ctx.memberId];
  const there = await ctx.unit.sql(`
    update satisfaction set answers = $4, refused = $5::text is not null, refused_because = $5, on_paper = $5::text is null, answered_on = $6, recorded_by = $7, revision = revision + 1
    where organisation_id = $1 and evaluation_id = $2 and instrument_code = $3 returning id`, values);
  if (there.length > 0) return;
  await ctx.unit.sql(`
    insert into satisfaction (organisation_id, id, trajectory_id, evaluation_id, instrument_code, answers, refused, refused_because, on_paper, answered_on, recorded_by, revision)
    values ($1, $8, $9, $2, $3, $4, $5::text is not null, $5, $5::text is null, $6, $7, 1)`, [...values, uuid(), trajectoryId]);
}

/** What the client answered himself stays his; a form of his on paper is no refusal either. */
async function refuseOwn(ctx: RequestContext, { id }: OpenEvaluation, codes: readonly string[], { alsoPaper = false } = {}): Promise<void> {
  const own = await ctx.unit.sql('select from satisfaction where organisation_id = $1 and evaluation_id = $2 and instrument_code = any($3::text[]) and (recorded_by is null or $4) and not refused', [ctx.organisationId, id, codes, alsoPaper]);
  if (own.length > 0) throw clientErrors.ownSatisfaction();
}

function refuseDay(ctx: RequestContext, { startedOn }: OpenEvaluation, day: string): void {
  const today = ctx.clock.today();
  if (isCalendarDate(day) && day >= startedOn && day <= today) return;
  throw badField('answeredOn', day > today ? { nl: 'ligt in de toekomst', en: 'is in the future' } : { nl: 'ligt voor de start van het traject', en: 'is before the start of the trajectory' },
    { nl: `${startedOn} tot en met ${today}`, en: `${startedOn} to ${today}` });
}
