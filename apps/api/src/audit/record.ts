import { type RequestContext, uuid } from '../platform/index.ts';

export interface AuditFact {
  /** What was done, as `round.plan`. */
  verb: string;
  /** Ids of what it was done to. */
  subjects: readonly string[];
  /** Names of the fields that changed; never their values. */
  fields?: readonly string[];
  /** From a fixed list of the concept, never free text of a person. */
  reason?: string;
}

/** Writes down a change or an export, in the transaction that makes it; which fails when this does. */
export async function record(ctx: RequestContext, { verb, subjects, fields = [], reason }: AuditFact): Promise<void> {
  await ctx.unit.send(
    'insert into audit_entry (organisation_id, id, at, account_id, member_id, verb, subjects, fields, reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [ctx.organisationId, uuid(), ctx.clock.now(), ctx.actor?.accountId ?? null, ctx.actor?.memberId ?? null, verb, subjects, fields, reason ?? null],
  );
}

const reads = new WeakMap<RequestContext, Map<string, Set<string>>>();

/** Writes down whose data a query shows: one row per kind and operation, however many fields call this. `subject` as in `@Reads`. */
export function recordRead(ctx: RequestContext, subject: string, ids: Iterable<string>): void {
  let kinds = reads.get(ctx);
  if (!kinds) {
    reads.set(ctx, (kinds = new Map()));
    const all = kinds;
    ctx.unit.readsRecorded();
    ctx.unit.beforeCommit(async () => {
      for (const [kind, subjects] of all) if (subjects.size > 0) await record(ctx, { verb: `${kind}.read`, subjects: [...subjects].toSorted() });
    });
  }
  const seen = kinds.get(subject) ?? new Set<string>();
  kinds.set(subject, seen);
  for (const id of ids) seen.add(id);
}
