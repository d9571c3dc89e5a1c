import { Body, Controller, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config, errors } from '../platform/index.ts';
import { deviceCookieName, KNOWN_DAYS } from './known-device.ts';
import { cookieName, cookieOptions } from './sessions.ts';
import { type Admitted, SignInService } from './sign-in.service.ts';
import { SignInGuard } from './sign-in.strategy.ts';

const DAY_S = 86_400;

class ChooseOrganisationInput {
  @IsUUID('all') organisationId: string;
}

@Controller('auth')
export class SignInController {
  constructor(@Inject(SignInService) private readonly service: SignInService, @Inject(Config) private readonly config: Config) {}

  @Post('sign-in')
  @HttpCode(200)
  @UseGuards(SignInGuard)
  async signIn(@Req() request: FastifyRequest & { user: Admitted }, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    await request.session.regenerate(); // a session id that someone planted before is worth nothing
    request.session.accountId = request.user.accountId;
    reply.setCookie(deviceCookieName(this.config), request.user.device, { ...cookieOptions(this.config), maxAge: KNOWN_DAYS * DAY_S });
    return {};
  }

  @Post('sign-out')
  @HttpCode(200)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    await request.session.destroy();
    reply.clearCookie(cookieName(this.config), { path: '/' });
    return {};
  }

  @Post('sign-out-everywhere')
  @HttpCode(200)
  async signOutEverywhere(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    if (!request.session.accountId) throw errors.unauthenticated();
    await this.service.endEverywhere(request.session.sessionId);
    return this.signOut(request, reply);
  }

  @Post('organisation')
  @HttpCode(200)
  async chooseOrganisation(@Req() request: FastifyRequest, @Body() input: ChooseOrganisationInput): Promise<object> {
    if (!request.session.accountId) throw errors.unauthenticated();
    await this.service.choose(request.session.sessionId, input.organisationId);
    return {};
  }
}
