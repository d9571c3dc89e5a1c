import { audit } from '../audit/index.ts';
import { documentHash } from '../definitions/index.ts';
import { close, type RoundRow } from '../measuring/index.ts';
import { type Config, insertRow, type RequestContext } from '../platform/index.ts';
import { figuresNow } from './figures.ts';
import { qualityNow } from './quality.ts';
import { SnapshotEntity } from './snapshot.entity.ts';
import { surveyFiguresNow } from './survey-figures.ts';

/** Closes a round and freezes its figures. Doing it twice with one press does it once. */
export async function closeRound(ctx: RequestContext, id: string, revision: number, config?: Config): Promise<RoundRow> {
  const { round, closed } = await close(ctx, id, revision, config);
  if (!closed) return round;
  const isSurvey = round.privacy !== null;
  const figures = isSurvey ? await surveyFiguresNow(ctx, round, round.privacy!) : await figuresNow(ctx, round, null);
  const snapshot = await insertRow(ctx, SnapshotEntity, {
    roundId: round.id, edition: round.edition, formulaVersion: figures.formulaVersion, figures, sha256: documentHash(figures), quality: isSurvey ? null : await qualityNow(ctx, round),
    closedAt: round.closedAt!, closedBy: ctx.memberId,
  });
  await audit.record(ctx, { verb: 'result.freeze', subjects: [round.id, snapshot.id], fields: ['figures'] });
  return round;
}
