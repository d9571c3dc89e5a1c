import { isCalendarDate } from '@getrouw/domain';
import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString } from 'class-validator';
import { isUuid } from '../database/uuid.ts';
import { badField } from '../errors/errors.ts';
import { keysOf } from './paging.ts';

/** A page of a list: so many rows after the row at which the page before it ended. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50 }) @IsInt() first: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() after?: string | null;
}

const KINDS = {
  text: (key: unknown) => typeof key === 'string',
  int: Number.isSafeInteger,
  date: (key: unknown) => typeof key === 'string' && isCalendarDate(key),
  instant: (key: unknown) => typeof key === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(key) && !Number.isNaN(Date.parse(key)),
  uuid: (key: unknown) => typeof key === 'string' && isUuid(key),
};

/** The keys of the row at which the page before ended, or nulls for the first page. A cursor that was made up is refused. */
export function lastSeen(after: string | null | undefined, ...kinds: (keyof typeof KINDS)[]): unknown[] {
  const keys = keysOf(after, kinds.length) ?? kinds.map(() => null);
  if (after === null || after === undefined || keys.every((key, index) => KINDS[kinds[index]!](key))) return keys;
  throw badField('after', { nl: 'is geen bladwijzer van deze lijst', en: 'is not a cursor of this list' }, { nl: 'de waarde van next', en: 'the value of next' });
}
