import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { CONTEXT_SOURCE } from '../platform/index.ts';
import { AcceptanceService } from './acceptance.service.ts';
import { AccountResolver } from './account.resolver.ts';
import { AccountService } from './account.service.ts';
import { Attempts } from './attempts.ts';
import { InvitationQueries } from './invitation.queries.ts';
import { InvitationResolver } from './invitation.resolver.ts';
import { InvitationService } from './invitation.service.ts';
import { LinkController } from './link.controller.ts';
import { Links } from './links.ts';
import { MemberQueries } from './member.queries.ts';
import { MemberResolver } from './member.resolver.ts';
import { MemberService } from './member.service.ts';
import { OrganisationService } from './organisation.service.ts';
import { RoleResolver } from './role.resolver.ts';
import { RoleService } from './role.service.ts';
import { SessionContext } from './session-context.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInStrategy } from './sign-in.strategy.ts';
import { ViewerQueries } from './viewer.queries.ts';
import { ViewerResolver } from './viewer.resolver.ts';

@Global()
@Module({
  imports: [PassportModule],
  controllers: [SignInController, LinkController],
  providers: [
    Attempts, SignInService, SignInStrategy, { provide: CONTEXT_SOURCE, useClass: SessionContext },
    ViewerQueries, ViewerResolver, MemberQueries, MemberService, MemberResolver, RoleService, RoleResolver, OrganisationService,
    Links, InvitationQueries, InvitationService, InvitationResolver, AcceptanceService, AccountService, AccountResolver,
  ],
  exports: [CONTEXT_SOURCE, MemberQueries, Attempts],
})
export class AccessModule {}
