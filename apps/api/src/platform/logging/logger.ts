import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';

/** Token of the process's logger. */
export const LOGGER = Symbol('logger');

interface DatabaseError { code?: string; constraint?: string; table?: string; column?: string; schema?: string }

/** JSON lines without values: no parameters, no variables, and of an error neither its message nor PostgreSQL's detail, which can quote them. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } };
  return destination ? pino(options, destination) : pino(options);
}

/** What of an error may be written down: its name, codes, statement text and the places in the code. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, query, driverError, cause } = error as Error & { code?: string; query?: unknown; driverError?: DatabaseError };
  const database = driverError ?? (error as DatabaseError);
  return {
    name: error.name,
    ...(typeof (database.code ?? code) === 'string' && { code: database.code ?? code }),
    ...pick(database, ['constraint', 'schema', 'table', 'column']),
    ...(typeof query === 'string' && { statement: query }),
    at: frames(error),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}

function pick(from: object, names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(from).filter(([name, value]) => names.includes(name) && typeof value === 'string'));
}

/** The stack begins with the message, which can span lines. */
const frames = (error: Error): string[] => (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map((line) => line.trim());

/** Nest's own lines through the same logger. Errors are described; other things that are not texts are left out. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: unknown): void {
    this.#write('debug', message, context);
  }
  warn(message: unknown, context?: unknown): void {
    this.#write('warn', message, context);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.#write('error', message, rest.at(-1));
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.#write('fatal', message, rest.at(-1));
  }

  #write(level: 'debug' | 'warn' | 'error' | 'fatal', message: unknown, context: unknown): void {
    const source = typeof context === 'string' ? { source: context.split('\n')[0] } : {};
    if (typeof message === 'string') this.logger[level](source, message);
    else this.logger[level]({ ...source, err: message }, 'error');
  }
}
