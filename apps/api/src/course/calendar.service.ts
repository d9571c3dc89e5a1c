import { createHash, randomBytes } from 'node:crypto';
import { audit } from '../audit/index.ts';
import { type Config, insertRow, type RequestContext } from '../platform/index.ts';
import { CalendarFeedEntity } from './calendar.entity.ts';
import type { NewCalendar, WorkSettings } from './settings.type.ts';

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** How a member wants to hear of his work. */
export async function workSettings(ctx: RequestContext): Promise<WorkSettings> {
  const [settings] = await ctx.unit.sql<WorkSettings>(`
    select m.work_mail as mail, f.created_at as calendar_since, f.read_at as calendar_read_at from member m
      left join calendar_feed f on f.organisation_id = m.organisation_id and f.member_id = m.id and f.revoked_at is null
    where m.organisation_id = $1 and m.id = $2`, [ctx.organisationId, ctx.memberId]);
  return settings!;
}

export async function setWorkMail(ctx: RequestContext, wanted: boolean): Promise<WorkSettings> {
  await ctx.unit.sql('update member set work_mail = $3 where organisation_id = $1 and id = $2', [ctx.organisationId, ctx.memberId, wanted]);
  return workSettings(ctx);
}

/** Makes a new secret address; the one before works no longer. It is told once. */
export async function renewCalendar(ctx: RequestContext, { address }: Config): Promise<NewCalendar> {
  await revoke(ctx);
  const secret = randomBytes(32).toString('base64url');
  const { id } = await insertRow(ctx, CalendarFeedEntity, { memberId: ctx.memberId, secretHash: hashOf(secret), createdAt: ctx.clock.now(), readAt: null, revokedAt: null });
  await audit.record(ctx, { verb: 'calendar.renew', subjects: [id] });
  return { address: `${address.replace(/\/$/, '')}/kalender/${secret}.ics`, settings: await workSettings(ctx) };
}

export async function revokeCalendar(ctx: RequestContext): Promise<WorkSettings> {
  const revoked = await revoke(ctx);
  if (revoked.length > 0) await audit.record(ctx, { verb: 'calendar.revoke', subjects: revoked });
  return workSettings(ctx);
}

async function revoke(ctx: RequestContext): Promise<string[]> {
  const rows = await ctx.unit.sql<{ id: string }>('update calendar_feed set revoked_at = $3 where organisation_id = $1 and member_id = $2 and revoked_at is null returning id', [ctx.organisationId, ctx.memberId, ctx.clock.now()]);
  return rows.map(({ id }) => id);
}
