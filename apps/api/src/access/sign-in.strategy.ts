import { Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { accessErrors } from './access.errors.ts';
import { SignInService } from './sign-in.service.ts';

const MOST = 254;

/** At most one proxy stands in front: what it says is so, what a caller claimed before it need not be. */
const addressOf = ({ ip, ips }: FastifyRequest): string => ips?.[1] ?? ip;

/** Signing in with e-mail address and password. */
@Injectable()
export class SignInStrategy extends PassportStrategy(Strategy) {
  constructor(@Inject(SignInService) private readonly service: SignInService) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, email: unknown, password: unknown): Promise<{ accountId: string } | null> {
    if (typeof email !== 'string' || typeof password !== 'string' || email.length > MOST || password.length > MOST) return null;
    return this.service.accountFor(email, password, addressOf(request));
  }
}

@Injectable()
export class SignInGuard extends AuthGuard('local') {
  override handleRequest<T>(error: unknown, account: T): T {
    if (error) throw error;
    if (!account) throw accessErrors.signInRefused();
    return account;
  }
}
