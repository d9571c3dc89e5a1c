import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { IsEmail, IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { type Invited, AcceptanceService } from './acceptance.service.ts';
import { AccountService } from './account.service.ts';
import { LowerCase } from './invitation.input.ts';
import { type Account, Links, type OpenLink } from './links.ts';

class LinkInput {
  @IsString() @MaxLength(100) token: string;
}
class AcceptInput extends LinkInput {
  @IsOptional() @IsString() @MaxLength(1000) password?: string;
}
class ResetInput extends LinkInput {
  @IsString() @MaxLength(1000) password: string;
}
class ForgottenInput {
  @LowerCase() @IsEmail() @MaxLength(254) email: string;
}

type Shown = Invited | { purpose: Exclude<OpenLink['purpose'], 'invitation'>; email: string };

/** What is done with a link from a mail. The token comes in the body, which nobody logs. */
@Controller('auth')
export class LinkController {
  constructor(
    @Inject(Links) private readonly links: Links,
    @Inject(AcceptanceService) private readonly acceptance: AcceptanceService,
    @Inject(AccountService) private readonly accounts: AccountService,
  ) {}

  /** What the link is for. Uses nothing up. */
  @Post('link')
  @HttpCode(200)
  async look(@Req() request: FastifyRequest, @Body() { token }: LinkInput): Promise<Shown> {
    const signedIn = await this.#signedIn(request);
    const link = await this.links.open(token, signedIn);
    return link.purpose === 'invitation' ? this.acceptance.look(link, signedIn) : { purpose: link.purpose, email: link.email };
  }

  @Post('invitation/accept')
  @HttpCode(200)
  async accept(@Req() request: FastifyRequest, @Body() { token, password }: AcceptInput): Promise<object> {
    return this.acceptance.accept(token, await this.#signedIn(request), password);
  }

  @Post('password/forgotten')
  @HttpCode(200)
  async forgotten(@Req() request: FastifyRequest, @Body() { email }: ForgottenInput): Promise<object> {
    await this.accounts.forgotten(email, request.ip);
    return {};
  }

  @Post('password/reset')
  @HttpCode(200)
  async reset(@Req() request: FastifyRequest, @Body() { token, password }: ResetInput): Promise<object> {
    await this.accounts.reset(token, await this.#signedIn(request), password);
    return {};
  }

  @Post('email/confirm')
  @HttpCode(200)
  async confirmEmail(@Req() request: FastifyRequest, @Body() { token }: LinkInput): Promise<object> {
    await this.accounts.confirmEmail(token, await this.#signedIn(request));
    return {};
  }

  async #signedIn({ session }: FastifyRequest): Promise<Account | undefined> {
    return this.links.signedIn(session.accountId && session.sessionId);
  }
}
