import { input, type Operation } from './operation.ts';

const TODAY = '2026-03-02';
const name = { nl: 'Secretaris', en: 'Secretary' };

/** Root operations of an organisation, of who belongs to it, and of accounts. */
export const ORGANISATION_OPERATIONS: Readonly<Record<string, Operation>> = {
  installation: {},
  viewer: {},
  setLocale: { variables: () => ({ locale: 'nl' }) },
  sites: {},
  teams: {},
  addSite: { variables: input(() => ({ name: 'Noord' })) },
  changeSite: { by: 'ilse', variables: input(({ spirit }) => ({ id: spirit.siteId, revision: 1, name: 'Midden' })), foreign: { 'input.id': ({ siteId }) => siteId } },
  addTeam: { by: 'ilse', variables: input(({ spirit }) => ({ siteId: spirit.siteId, name: 'Oost', startsOn: TODAY })), foreign: { 'input.siteId': ({ siteId }) => siteId } },
  changeTeam: {
    by: 'ilse', variables: input(({ spirit }) => ({ id: spirit.teamId, revision: 1, siteId: spirit.siteId, name: 'Zuid', startsOn: '2020-01-01' })),
    foreign: { 'input.id': ({ teamId }) => teamId, 'input.siteId': ({ siteId }) => siteId },
  },
  members: {},
  roles: {},
  member: { by: 'ilse', variables: ({ spirit }) => ({ id: spirit.memberId }), foreign: { id: ({ memberId }) => memberId } },
  memberWork: { by: 'ilse', variables: ({ spirit }) => ({ memberId: spirit.memberId }), foreign: { memberId: ({ memberId }) => memberId } },
  changeMember: {
    by: 'ilse', variables: input(({ spirit }) => ({ id: spirit.memberId, revision: 1, name: 'Fatima', external: false, startsOn: '2020-01-01' })),
    foreign: { 'input.id': ({ memberId }) => memberId },
  },
  setMemberRoles: {
    by: 'ilse', variables: input(({ spirit }) => ({ memberId: spirit.memberId, revision: 1, roleCodes: ['professional'] })), foreign: { 'input.memberId': ({ memberId }) => memberId },
  },
  addTeamMembership: {
    by: 'ilse', variables: input(({ spirit }) => ({ memberId: spirit.memberId, teamId: spirit.teamId, startsOn: TODAY })),
    foreign: { 'input.memberId': ({ memberId }) => memberId, 'input.teamId': ({ teamId }) => teamId },
  },
  changeTeamMembership: {
    by: 'ilse', variables: input(({ spirit }) => ({ id: spirit.teamMembershipId, revision: 1, startsOn: TODAY, endsOn: TODAY })), foreign: { 'input.id': ({ teamMembershipId }) => teamMembershipId },
  },
  addRole: { variables: input(() => ({ code: 'secretaris', name, grants: [] })) },
  changeRole: { by: 'ilse', variables: input(({ spirit }) => ({ id: spirit.roleId, revision: 1, name, grants: [] })), foreign: { 'input.id': ({ roleId }) => roleId } },
  deleteRole: { by: 'ilse', variables: ({ spirit }) => ({ id: spirit.roleId, revision: 1 }), foreign: { id: ({ roleId }) => roleId } },
  auditEntries: {},
  shownMail: {},
  invitations: {},
  inviteMember: { variables: input(() => ({ email: 'wendy@spirit.example', name: 'Wendy', locale: 'nl', external: false, startsOn: TODAY, roleCodes: [] })) },
  sendInvitationAgain: { by: 'ilse', variables: ({ spirit }) => ({ id: spirit.invitationId, revision: 1 }), foreign: { id: ({ invitationId }) => invitationId } },
  withdrawInvitation: { by: 'ilse', variables: ({ spirit }) => ({ id: spirit.invitationId, revision: 2 }), foreign: { id: ({ invitationId }) => invitationId } },
  changePassword: { variables: input(() => ({ currentPassword: 'x', newPassword: 'drie koeien in de wei' })) },
  changeEmail: { variables: input(() => ({ currentPassword: 'x', email: 'ander@spirit.example' })) },
  endMembership: {
    by: 'ilse', variables: input(({ spirit }) => ({ id: spirit.memberId, revision: 1, endsOn: '2030-01-01', trajectories: [], assignments: [] })),
    foreign: { 'input.id': ({ memberId }) => memberId },
  },
};
