import { type Definition, nationalReason } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { refuseEnd, TrajectoryEntity, trajectoryProblems } from '../caseload/index.ts';
import { heldCase } from '../goals/index.ts';
import { errors, findRow, type Problem, type RequestContext, updateRow } from '../platform/index.ts';
import { methodOf } from '../registration/index.ts';
import type { CloseTrajectoryInput } from './course.input.ts';
import type { ClosedTrajectory } from './course.type.ts';

/** Closes a trajectory, or corrects how it was closed. The periods of who helped in it are left as they are. */
export async function closeTrajectory(ctx: RequestContext, { id, revision, endedOn, ...given }: CloseTrajectoryInput): Promise<ClosedTrajectory> {
  const open = await heldCase(ctx, id);
  const { definition } = await methodOf(ctx, open.programmeId);
  const before = await findRow(ctx, TrajectoryEntity, id);
  if (before.revision !== revision) throw errors.conflict({ current: before });
  const closing = {
    closingReason: given.closingReason.trim(), nationalReason: nationalReason(definition, given.closingReason.trim(), given.nationalReason ?? null),
    closingNote: given.closingNote?.trim() || null, followUpHelp: given.followUpHelp, followUpHelpNote: given.followUpHelpNote?.trim() || null, finalReport: given.finalReport,
  };
  const problems = [...trajectoryProblems({ ...before, endedOn, closingReason: closing.closingReason }, definition, ctx.clock.today(), before), ...closingProblems(definition, closing)];
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  await refuseEnd(ctx, id, endedOn, before.endedOn);
  await updateRow(ctx, TrajectoryEntity, { id, revision }, { endedOn, ...closing });
  await audit.record(ctx, { verb: 'case.close', subjects: [open.familyId, id], fields: ['endedOn', ...Object.keys(closing)] });
  return { trajectoryId: id, endedOn, revision: revision + 1 };
}

type Closing = Pick<CloseTrajectoryInput, 'closingReason' | 'closingNote' | 'nationalReason'>;

function closingProblems({ closingReasons }: Definition, { closingReason, closingNote, nationalReason: national }: Closing): Problem[] {
  const reason = closingReasons?.find(({ code }) => code === closingReason);
  const problems: Problem[] = [];
  if (!closingReason) problems.push({ field: 'closingReason', message: { nl: 'ontbreekt', en: 'is missing' } });
  if (reason?.textRequired && !closingNote) problems.push({ field: 'closingNote', message: { nl: 'ontbreekt: bij deze reden hoort een toelichting', en: 'is missing: this reason needs an explanation' } });
  if (national === null) problems.push({ field: 'nationalReason', message: { nl: 'ontbreekt: deze reden laat open hoe de hulp volgens de landelijke indeling eindigde', en: 'is missing: this reason leaves open how the help ended in the national statistics' } });
  return problems;
}

