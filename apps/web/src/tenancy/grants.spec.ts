import { SEEDED_ROLES, VERBS } from '@getrouw/access-rules';
import { expect, test } from 'vitest';
import { bySubject, codeOf, offered } from './grants.ts';

const grantsOf = (code: string) => SEEDED_ROLES.provider.find((role) => role.code === code)!.grants;

test('somebody is offered what he holds, as wide as he holds it or narrower', () => {
  expect(offered(grantsOf('team_leader'))).toContainEqual({ verb: 'case.read', reaches: ['own', 'team'] });
  expect(offered(grantsOf('team_leader')).map(({ verb }) => verb)).not.toContain('member.manage');
  expect(offered([])).toEqual([]);
});

test('a role that held more keeps it on offer', () => {
  expect(offered([...grantsOf('administrator'), ...grantsOf('assessor')])).toContainEqual({ verb: 'response.score', reaches: ['own'] });
});

test('what a role may do is grouped by subject, in the order of the catalogue, and nothing gets lost', () => {
  const groups = bySubject(grantsOf('quality_officer'));
  expect(groups.map(({ subject }) => subject)).toEqual(['Organisation', 'Definition', 'Programme', 'Case', 'Professional', 'Round', 'Response', 'Result', 'Publication']);
  expect(groups.flatMap(({ grants }) => grants)).toHaveLength(grantsOf('quality_officer').length);
  expect(bySubject(Object.keys(VERBS).map((verb) => ({ verb }))).flatMap(({ grants }) => grants)).toHaveLength(Object.keys(VERBS).length);
});

test.each([['Secretaris', 'eigen_secretaris'], ['Coördinator & planner', 'eigen_coordinator_planner'], ['!', 'eigen_'], ['a'.repeat(60), `eigen_${'a'.repeat(34)}`]])('the code of %s is %s', (name, code) => {
  expect(codeOf(name)).toBe(code);
  expect(code).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
});
