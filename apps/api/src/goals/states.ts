import { registerEnumType } from '@nestjs/graphql';

export const Whose = { youth: 'youth', child: 'child', parent: 'parent', family: 'family' } as const;
export type Whose = keyof typeof Whose;
registerEnumType(Whose, { name: 'Whose', description: 'Whose goal it is' });

export const Term = { short: 'short', long: 'long' } as const;
export type Term = keyof typeof Term;
registerEnumType(Term, { name: 'Term' });

export const GoalScale = { gas: 'gas', ten: 'ten' } as const;
export type GoalScale = keyof typeof GoalScale;
registerEnumType(GoalScale, { name: 'GoalScale', description: 'gas: -2 to +2 by goal attainment scaling; ten: a mark of 0 to 10' });

export const EndReason = { reached: 'reached', changed: 'changed', dropped: 'dropped', handed_over: 'handed_over' } as const;
export type EndReason = keyof typeof EndReason;
registerEnumType(EndReason, { name: 'EndReason', description: 'Why a goal ended; handed_over: others go on with it' });

export const Relation = {
  partner: 'partner', parent: 'parent', child: 'child', sibling: 'sibling', grandparent: 'grandparent', relative: 'relative', friend: 'friend', neighbour: 'neighbour', school: 'school', work: 'work', helper: 'helper', other: 'other',
} as const;
export type Relation = keyof typeof Relation;
registerEnumType(Relation, { name: 'Relation' });

export const Support = { practical: 'practical', emotional: 'emotional', advice: 'advice', company: 'company', money: 'money' } as const;
export type Support = keyof typeof Support;
registerEnumType(Support, { name: 'Support' });
