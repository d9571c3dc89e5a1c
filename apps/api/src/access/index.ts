import type { Concept } from '../concept.ts';
import { AccessModule } from './access.module.ts';
import { InvitationEntity, InvitationRoleEntity } from './invitation.entity.ts';
import { MemberEntity, TeamMembershipEntity } from './member.entity.ts';
import { MemberRoleEntity, RoleEntity } from './role.entity.ts';
import { prepareSessions } from './sessions.ts';

export { Attempts } from './attempts.ts';
export { accessCommands, type WithApplication } from './commands.ts';
export { endMember, type Ending, findMember, findMemberRow } from './ending.ts';
export { holding, holds } from './holding.ts';
export { MemberEntity } from './member.entity.ts';
export { MemberQueries } from './member.queries.ts';
export { Member, TeamMembership } from './member.type.ts';
export { type Origin, Sender } from './token.decorator.ts';
export { callerOf } from './members.ts';
export { Locales } from './viewer.type.ts';

export const accessConcept: Concept = {
  module: AccessModule, entities: [MemberEntity, TeamMembershipEntity, RoleEntity, MemberRoleEntity, InvitationEntity, InvitationRoleEntity], prepare: prepareSessions,
};
