import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, MaxLength } from 'class-validator';

/** A text that may be left out, without the spaces around it; an empty one is none. */
export const OptionalText = (most: number): PropertyDecorator => applyDecorators(
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value)), IsOptional(), MaxLength(most),
);
