import { CONTACT_KINDS, type ContactKind as KindOf, NATIONAL_REASONS, type Opening as OpeningOf } from '@getrouw/domain';
import { registerEnumType } from '@nestjs/graphql';

export const MilestoneState = { met: 'met', not_applicable: 'not_applicable', postponed: 'postponed', withdrawn: 'withdrawn' } as const;
export type MilestoneState = keyof typeof MilestoneState;
registerEnumType(MilestoneState, { name: 'MilestoneState', description: 'What somebody states; that something is due or late is computed. withdrawn: the statement before was a mistake' });

const named = <K extends string>(codes: readonly K[]) => Object.fromEntries(codes.map((code) => [code, code])) as { readonly [C in K]: C };

export type ContactKind = KindOf;
export const ContactKind = named(CONTACT_KINDS);
registerEnumType(ContactKind, { name: 'ContactKind', description: 'about: about the case, with others than the client or the network' });

export const NationalReason = named(NATIONAL_REASONS);
export type NationalReason = keyof typeof NationalReason;
registerEnumType(NationalReason, { name: 'NationalReason', description: 'How the national youth statistics close help' });

export const FollowUpHelp = named(['none_needed', 'arranged', 'refused', 'not_arranged', 'unknown']);
export type FollowUpHelp = keyof typeof FollowUpHelp;
registerEnumType(FollowUpHelp, { name: 'FollowUpHelp' });

export type Opening = OpeningOf;

export const WorkView = named(['mine', 'team', 'review']);
export type WorkView = keyof typeof WorkView;
registerEnumType(WorkView, { name: 'WorkView' });
