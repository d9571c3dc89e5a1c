import type { Gender as GenderOf, PersonRole as RoleOf } from '@getrouw/domain';
import { registerEnumType } from '@nestjs/graphql';

export const Coder = { first: 'first', second: 'second' } as const;
export type Coder = keyof typeof Coder;
registerEnumType(Coder, { name: 'Coder', description: 'The first is who helps; a second person codes a share of the files, and knows nothing of the first' });

export const Moment = { start: 'start', close: 'close' } as const;
export type Moment = keyof typeof Moment;
registerEnumType(Moment, { name: 'Moment' });

export type PersonRole = RoleOf;
export const PersonRole = { mother: 'mother', father: 'father', caregiver: 'caregiver', child: 'child', youth: 'youth', other: 'other' } as const satisfies Record<RoleOf, RoleOf>;
registerEnumType(PersonRole, { name: 'PersonRole' });

export type Gender = GenderOf;
export const Gender = { man: 'man', woman: 'woman', other: 'other' } as const satisfies Record<GenderOf, GenderOf>;
registerEnumType(Gender, { name: 'Gender' });
