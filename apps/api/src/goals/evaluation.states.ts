import type { Rater as RaterOf } from '@getrouw/domain';
import { registerEnumType } from '@nestjs/graphql';

export type Rater = RaterOf;
export const Rater = { client: 'client', professional: 'professional', network: 'network', together: 'together' } as const satisfies Record<RaterOf, RaterOf>;
registerEnumType(Rater, { name: 'Rater', description: 'Who looks at the goals, each apart; together: one score of all who sat at the table' });

export const RaterState = { open: 'open', in: 'in', missing: 'missing' } as const;
export type RaterState = keyof typeof RaterState;
registerEnumType(RaterState, { name: 'RaterState' });

/** How scores came in: by a personal link, on the device that was handed over, typed by the worker, or from a file. */
export const RaterWay = { link: 'link', device: 'device', worker: 'worker', import: 'import' } as const;
export type RaterWay = keyof typeof RaterWay;
registerEnumType(RaterWay, { name: 'RaterWay' });

export const Present = { client: 'client', professional: 'professional', network: 'network', referrer: 'referrer' } as const;
export type Present = keyof typeof Present;
registerEnumType(Present, { name: 'Present', description: 'Who was there' });

export const Decision = { go_on: 'go_on', adjust: 'adjust', extend: 'extend', end: 'end' } as const;
export type Decision = keyof typeof Decision;
registerEnumType(Decision, { name: 'EvaluationDecision' });

/** none: not closed, or closed where nobody checks forms; waiting: closed and to be read; returned: with a question; checked: approved. */
export const CheckState = { none: 'none', waiting: 'waiting', returned: 'returned', checked: 'checked' } as const;
export type CheckState = keyof typeof CheckState;
registerEnumType(CheckState, { name: 'CheckState' });
