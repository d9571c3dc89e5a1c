import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsNotEmpty, MaxLength } from 'class-validator';

/** What people call something: without spaces around it, not empty, not longer than fits on a line. */
export const IsName = (most = 100): PropertyDecorator => applyDecorators(
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)), IsNotEmpty(), MaxLength(most),
);
