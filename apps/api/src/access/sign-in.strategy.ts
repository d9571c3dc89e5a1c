import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { accessErrors } from './access.errors.ts';
import { SignInService } from './sign-in.service.ts';

type Attempt = FastifyRequest & { signIn: SignInService };

const MOST = 254;

/** Signing in with e-mail address and password. Passport keeps one for the process, so the guard brings the application's service. */
@Injectable()
export class SignInStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  /** Reads the body alone: Passport would take a password from the address too, and addresses are kept in logs on the way. */
  async validate(attempt: Attempt): Promise<{ accountId: string } | null> {
    const { email, password } = (attempt.body ?? {}) as { email?: unknown; password?: unknown };
    if (typeof email !== 'string' || typeof password !== 'string' || email.length > MOST || password.length > MOST) return null;
    return attempt.signIn.accountFor(email, password, attempt.ip);
  }
}

@Injectable()
export class SignInGuard extends AuthGuard('local') {
  constructor(@Inject(SignInService) private readonly service: SignInService) {
    super();
  }

  override getRequest(context: ExecutionContext): Attempt {
    return Object.assign(context.switchToHttp().getRequest<FastifyRequest>(), { signIn: this.service });
  }

  override handleRequest<T>(error: unknown, account: T): T {
    if (error) throw error;
    if (!account) throw accessErrors.signInRefused();
    return account;
  }
}
