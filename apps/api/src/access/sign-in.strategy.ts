import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { Config } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';
import { deviceCookieName } from './known-device.ts';
import { canKeepSession } from './sessions.ts';
import { type Admitted, SignInService } from './sign-in.service.ts';

type Attempt = FastifyRequest & { signIn: SignInService; config: Config };

const MOST = 254;

/** Signing in with e-mail address and password. Passport keeps one for the process, so the guard brings what is the application's. */
@Injectable()
export class SignInStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  /** Reads the body alone: Passport would take a password from the address too, and addresses are kept in logs on the way. */
  async validate(attempt: Attempt): Promise<Admitted | null> {
    const { email, password } = (attempt.body ?? {}) as { email?: unknown; password?: unknown };
    if (typeof email !== 'string' || typeof password !== 'string' || email.length > MOST || password.length > MOST) return null;
    return attempt.signIn.accountFor(email, password, { address: attempt.ip, device: attempt.cookies[deviceCookieName(attempt.config)] });
  }
}

@Injectable()
export class SignInGuard extends AuthGuard('local') {
  constructor(@Inject(SignInService) private readonly service: SignInService, @Inject(Config) private readonly config: Config) {
    super();
  }

  /** A session that the browser would not get is not begun, and the password for it not judged. */
  override canActivate(context: ExecutionContext): ReturnType<CanActivate['canActivate']> {
    if (!canKeepSession(this.config, this.getRequest(context))) throw accessErrors.needsHttps();
    return super.canActivate(context);
  }

  override getRequest(context: ExecutionContext): Attempt {
    return Object.assign(context.switchToHttp().getRequest<FastifyRequest>(), { signIn: this.service, config: this.config });
  }

  override handleRequest<T>(error: unknown, account: T): T {
    if (error) throw error;
    if (!account) throw accessErrors.signInRefused();
    return account;
  }
}
