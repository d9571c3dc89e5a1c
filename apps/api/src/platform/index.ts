/** What concepts use of the platform. */
export { Config } from './config/config.ts';
export { CLOCK, clockOf, systemClock, type Clock } from './context/clock.ts';
export { CONTEXT_SOURCE, type ContextSource } from './context/context-source.ts';
export { Ctx } from './context/ctx.decorator.ts';
export { localeOf } from './context/locale.ts';
export { type ActiveOrganisation, type Actor, ANONYMOUS, type Caller, RequestContext } from './context/request-context.ts';
export { UnitRunner } from './context/unit-runner.ts';
export type { Entity } from './database/data-source.ts';
export { deleteRow, findRow, insertRow, type RevisedRow, type Row, updateRow } from './database/rows.ts';
export { type Scope, Unit } from './database/unit.ts';
export { isUuid, uuid } from './database/uuid.ts';
export { AppError, type Locale, refusal, type Texts } from './errors/catalogue.ts';
export { badField, errors, type Problem } from './errors/errors.ts';
export { Public, Reads, Requires, SignedIn } from './graphql/access.ts';
export { cut, keysOf, limitOf } from './graphql/paging.ts';
export { CalendarDate, DateTime, Json } from './graphql/scalars.ts';
export { Text, TextInput } from './graphql/text.ts';
export { LOGGER } from './logging/logger.ts';
