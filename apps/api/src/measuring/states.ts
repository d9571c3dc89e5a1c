import { registerEnumType } from '@nestjs/graphql';

/** An enum of the schema and the union of its values: `const State = { open: 'open' }`. */
type Values<T> = T[keyof T];

export const RoundState = { planned: 'planned', drawn: 'drawn', scoring: 'scoring', closed: 'closed' } as const;
export type RoundState = Values<typeof RoundState>;
registerEnumType(RoundState, { name: 'RoundState' });

export const Sampling = { all: 'all', sample: 'sample' } as const;
export type Sampling = Values<typeof Sampling>;
registerEnumType(Sampling, { name: 'Sampling' });

export const Privacy = { named: 'named', pseudonymous: 'pseudonymous', anonymous: 'anonymous' } as const;
export type Privacy = Values<typeof Privacy>;
registerEnumType(Privacy, { name: 'Privacy', description: 'What the answers to a survey may know of a person: his name, a pseudonym that his own cases can be found by, or nothing' });

export const CaseStatus = { outside: 'outside', not_drawn: 'not_drawn', drawn: 'drawn' } as const;
export type CaseStatus = Values<typeof CaseStatus>;
registerEnumType(CaseStatus, { name: 'CaseStatus' });

export const ResponseState = {
  assigned: 'assigned', in_progress: 'in_progress', submitted: 'submitted', returned: 'returned', approved: 'approved', left_out: 'left_out',
} as const;
export type ResponseState = Values<typeof ResponseState>;
registerEnumType(ResponseState, { name: 'ResponseState' });

export const Opinion = { first: 'first', second: 'second' } as const;
export type Opinion = Values<typeof Opinion>;
registerEnumType(Opinion, { name: 'Opinion', description: 'A drawn share of the cases is scored by a second assessor too, who knows nothing of the first' });

export const CallOutcome = { answered: 'answered', called_back: 'called_back', not_reached: 'not_reached' } as const;
export type CallOutcome = Values<typeof CallOutcome>;
registerEnumType(CallOutcome, { name: 'CallOutcome' });

export const ReviewOutcome = { approved: 'approved', returned: 'returned' } as const;
export type ReviewOutcome = Values<typeof ReviewOutcome>;
registerEnumType(ReviewOutcome, { name: 'ReviewOutcome' });
