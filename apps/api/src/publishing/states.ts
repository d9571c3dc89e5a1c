import { registerEnumType } from '@nestjs/graphql';

/** What can be agreed upon and published: a round over case files, a survey, who is reached, outcomes of a period. */
export const FIGURE_KINDS = ['fidelity', 'survey', 'reach', 'outcomes'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];
export const FigureKinds = Object.fromEntries(FIGURE_KINDS.map((kind) => [kind, kind]));
registerEnumType(FigureKinds, { name: 'FigureKind', description: 'A round over case files, a survey, who is reached, outcomes of a period' });

export const AGREEMENT_STATES = ['proposed', 'accepted', 'declined', 'ended'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];
export const AgreementStates = Object.fromEntries(AGREEMENT_STATES.map((state) => [state, state]));
registerEnumType(AgreementStates, { name: 'AgreementState' });

export const STEP_KINDS = ['accepted', 'declined', 'ended', 'published', 'withdrawn'] as const;
export type StepKind = (typeof STEP_KINDS)[number];
export const StepKinds = Object.fromEntries(STEP_KINDS.map((kind) => [kind, kind]));
registerEnumType(StepKinds, { name: 'AgreementStepKind' });

/** The site of the whole. */
export const WHOLE = '00000000-0000-0000-0000-000000000000';
