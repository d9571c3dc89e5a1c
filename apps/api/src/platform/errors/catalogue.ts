export type Locale = 'nl' | 'en';
export type Texts = Readonly<Record<Locale, string>>;
export type Details = Readonly<Record<string, unknown>>;

export interface ErrorKind {
  readonly code: string;
  readonly texts: Texts;
  /** Status where an answer has one of its own (not GraphQL). */
  readonly status: number;
}

/** A refusal from the catalogue: what callers may be told, in their language. */
export class AppError extends Error {
  constructor(readonly kind: ErrorKind, readonly details: Details = {}, readonly field?: string) {
    super(kind.code);
  }

  text(locale: Locale): string {
    return this.kind.texts[locale].replace(/\{(\w+)\}/g, (_, name: string) => String(this.details[name] ?? ''));
  }
}

const kinds = new Map<string, ErrorKind>();
const byConstraint = new Map<string, () => AppError>();

type Refusal<D extends Details> = [keyof D] extends [never]
  ? (details?: D, field?: string) => AppError
  : (details: D, field?: string) => AppError;

/**
 * Adds an error to the catalogue and returns the function that makes one. Texts may name details as `{name}`.
 * `constraints`: names of database constraints that mean this error.
 */
export function refusal<D extends Details = Record<never, never>>(
  code: string, texts: Texts, { status = 422, constraints = [] }: { status?: number; constraints?: readonly string[] } = {},
): Refusal<D> {
  if (kinds.has(code)) throw new Error(`${code} is in the catalogue already`);
  const kind = Object.freeze({ code, texts, status });
  kinds.set(code, kind);
  for (const name of constraints) {
    if (byConstraint.has(name)) throw new Error(`${name} means another error already`);
    byConstraint.set(name, () => new AppError(kind));
  }
  return ((details?: D, field?: string) => new AppError(kind, details, field)) as Refusal<D>;
}

/** What the violation of this constraint means to a caller, where a concept has said so. */
export const constraintError = (name: string | undefined): AppError | undefined => byConstraint.get(name ?? '')?.();

export const catalogue = (): readonly ErrorKind[] => [...kinds.values()];
export const mappedConstraints = (): readonly string[] => [...byConstraint.keys()];
