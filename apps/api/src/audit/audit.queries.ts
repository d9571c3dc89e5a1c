import { Injectable } from '@nestjs/common';
import { badField, cut, isUuid, keysOf, limitOf, type RequestContext } from '../platform/index.ts';
import type { AuditEntry, AuditEntryPage } from './audit.type.ts';

@Injectable()
export class AuditQueries {
  /** The trail of the organisation, newest first. */
  async page(ctx: RequestContext, first: number, after: string | undefined): Promise<AuditEntryPage> {
    const [before] = keysOf(after, 1) ?? [];
    if (before !== undefined && !(typeof before === 'string' && isUuid(before))) throw badField('after', { nl: 'is geen bladwijzer van deze lijst', en: 'is not a cursor of this list' });
    const rows = await ctx.unit.sql<AuditEntry>(
      `select e.id, e.at, m.name as member_name, e.verb, e.subjects, e.fields, e.reason
       from audit_entry e left join member m on m.organisation_id = $1 and m.id = e.member_id
       where e.organisation_id = $1 and ($2::uuid is null or e.id < $2)
       order by e.id desc limit $3`,
      [ctx.organisationId, before ?? null, limitOf(first)],
    );
    return cut(rows, first, ({ id }) => [id]);
  }
}
