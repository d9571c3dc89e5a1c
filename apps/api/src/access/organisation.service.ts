import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import type { RequestContext } from '../platform/index.ts';
import { RoleService } from './role.service.ts';

@Injectable()
export class OrganisationService {
  constructor(@Inject(RoleService) private readonly roles: RoleService) {}

  /** Makes the organisation of the context, with the roles that its kind begins with. The unit must be of the role that migrates. */
  async create(ctx: RequestContext): Promise<void> {
    const { id, slug, name, kind } = ctx.organisation!;
    await ctx.unit.sql('set local role getrouw_auth');
    await ctx.unit.sql('insert into auth.organisation values ($1, $2, $3, $4, $5)', [id, slug, name, kind, ctx.clock.now()]);
    await ctx.unit.sql('reset role');
    await this.roles.seed(ctx);
    await audit.record(ctx, { verb: 'organisation.create', subjects: [id], fields: ['slug', 'name', 'kind', 'roles'] });
  }
}
