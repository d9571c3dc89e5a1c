import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { Config, type RequestContext, updateRow } from '../platform/index.ts';
import type { MakeClientLinkInput } from './client.input.ts';
import { clientAddress, clientLink, codeHash, newClientCode } from './client-secrets.ts';
import type { ClientLink } from './client.type.ts';
import { EvaluationRaterEntity } from './evaluation.entity.ts';
import { clientErrors, evaluationErrors } from './evaluation.errors.ts';
import type { RaterInput } from './evaluation.input.ts';
import type { Evaluation } from './evaluation.type.ts';
import { notClosed, shown, subjects } from './evaluations.service.ts';
import { raterOf } from './open-evaluation.ts';

const DAY_MS = 86_400_000;
const LIVES_DAYS = 14;

/** Personal links with which a client, or somebody from the network, scores apart. */
@Injectable()
export class ClientLinksService {
  constructor(@Inject(Config) private readonly config: Config) {}

  /** A new link makes the ones before it void. From now on his scores are not shown to who helps until nobody is open any more. */
  async make(ctx: RequestContext, { evaluationId, rater, device }: MakeClientLinkInput): Promise<ClientLink> {
    const open = await notClosed(ctx, evaluationId);
    if (open.endedOn !== null) throw clientErrors.linkOver();
    if (rater !== 'client' && rater !== 'network') throw evaluationErrors.noLink();
    const row = raterOf(open, rater);
    if (row.state !== 'open') throw evaluationErrors.raterIn();
    const linkNumber = row.linkNumber + 1;
    const until = new Date(ctx.clock.now().getTime() + (device ? 1 : LIVES_DAYS) * DAY_MS);
    const code = device ? null : newClientCode();
    await updateRow(ctx, EvaluationRaterEntity, row, { linkNumber, linkUntil: until, codeHash: code === null ? null : codeHash(this.config, code), way: device ? 'device' : 'link' });
    await audit.record(ctx, { verb: 'evaluation.link', subjects: subjects(open), fields: [rater] });
    return { address: clientAddress(this.config, ctx.organisation!.slug), link: clientLink(this.config, row.id, linkNumber), code, until };
  }

  /** No link works any more. Scores that came by one stay apart: only where there are none the worker may fill them in himself. */
  async revoke(ctx: RequestContext, { evaluationId, rater }: RaterInput): Promise<Evaluation> {
    const open = await notClosed(ctx, evaluationId);
    const row = raterOf(open, rater);
    await updateRow(ctx, EvaluationRaterEntity, row, { linkUntil: null, codeHash: null, way: row.scored === 0 ? null : row.way });
    await audit.record(ctx, { verb: 'evaluation.revoke_link', subjects: subjects(open), fields: [rater] });
    return shown(ctx, evaluationId);
  }
}
