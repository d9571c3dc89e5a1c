import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ActiveOrganisation, type Clock, CLOCK } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';
import { tokenOf } from './session-store.ts';

const HOUR_MS = 3_600_000;

/** How long each kind of link works. */
export const LIVES_MS = { invitation: 14 * 24 * HOUR_MS, password_reset: HOUR_MS, email_change: 24 * HOUR_MS } as const;

interface Kept { state: 'open' | 'used' | 'void' | 'expired'; account_id: string | null; name: string | null; email: string | null; organisation_id: string | null; invitation_id: string | null }

/** A link that works. */
export type OpenLink =
  | { purpose: 'invitation'; organisationId: string; invitationId: string }
  | { purpose: 'password_reset' | 'email_change'; accountId: string; name: string; email: string };

export interface Account { id: string; email: string; name: string }

const REFUSED = { used: accessErrors.linkUsed, void: accessErrors.linkVoid, expired: accessErrors.linkExpired };

/** Links that come by mail and work once. Whoever holds the token is who the mail was for, unless somebody else is signed in. */
@Injectable()
export class Links {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource, @Inject(CLOCK) private readonly clock: Clock) {}

  /** The link of this token. Changes nothing. Refuses one that works no longer, or that is for another account than the one that is signed in. */
  async open(token: string, signedIn: Account | undefined): Promise<OpenLink> {
    const [link] = await this.dataSource.query<(Kept & { purpose: OpenLink['purpose'] })[]>('select * from auth.link_look($1, $2)', [tokenOf(token), this.clock.now()]);
    if (!link) throw accessErrors.linkUnknown();
    if (link.state !== 'open') throw REFUSED[link.state]();
    if (link.purpose === 'invitation') return { purpose: link.purpose, organisationId: link.organisation_id!, invitationId: link.invitation_id! };
    if (signedIn && signedIn.id !== link.account_id) throw accessErrors.linkForeign();
    return { purpose: link.purpose, accountId: link.account_id!, name: link.name!, email: link.email! };
  }

  /** The account that is signed in in this session. */
  async signedIn(sessionId: string | undefined): Promise<Account | undefined> {
    if (sessionId === undefined) return undefined;
    const [account] = await this.dataSource.query<Account[]>('select id, email, name from auth.account_of($1, $2)', [tokenOf(sessionId), this.clock.now()]);
    return account;
  }

  async organisation(id: string): Promise<ActiveOrganisation> {
    const [organisation] = await this.dataSource.query<ActiveOrganisation[]>('select id, slug, kind, name from auth.organisation where id = $1', [id]);
    return organisation!;
  }

  /** Where the account of this link works today. */
  async organisationsOf(token: string): Promise<ActiveOrganisation[]> {
    return this.dataSource.query<ActiveOrganisation[]>(
      'select id, slug, kind, name from auth.organisation where id in (select auth.link_organisations($1, $2)) order by id', [tokenOf(token), this.clock.today()],
    );
  }
}
