import { describe, expect, it } from 'vitest';
import { navigation } from './navigation.ts';
import { ORGANISATION_KINDS, SEEDED_ROLES } from './roles.ts';

const entries = (...codes: string[]) =>
  navigation(SEEDED_ROLES.provider.filter((role) => codes.includes(role.code)).flatMap((role) => role.grants), 'provider');

describe('the navigation', () => {
  it.each([
    ['assessor', ['work', 'coding']],
    ['reviewer', ['review']],
    ['professional', ['my_work', 'cases', 'surveys', 'reachability', 'definitions']],
    ['team_leader', ['my_work', 'results', 'cases', 'surveys', 'definitions']],
    ['behavioural_scientist', ['my_work', 'goal_coding', 'coding', 'results', 'cases', 'definitions']],
    ['quality_officer', ['rounds', 'results', 'publications', 'cases', 'import', 'professionals', 'programmes']],
    ['director', ['rounds', 'results', 'benchmark', 'publications', 'definitions']],
    ['administrator', ['rounds', 'results', 'professionals', 'programmes', 'members', 'organisation']],
  ])('of %s shows what the role does', (code, expected) => {
    expect(entries(code)).toEqual(expected);
  });

  it('of a person with every role keeps seven entries, and leaves out what other pages link to', () => {
    expect(entries(...SEEDED_ROLES.provider.map((role) => role.code)))
      .toEqual(['my_work', 'work', 'rounds', 'results', 'cases', 'programmes', 'members']);
  });

  it.each(ORGANISATION_KINDS.flatMap((kind) => SEEDED_ROLES[kind].map((role) => ({ kind, ...role }))))(
    'of $code at a $kind has one to seven entries',
    ({ kind, grants }) => {
      const { length } = navigation(grants, kind);
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(7);
    },
  );

  it('shows no files, rounds or cases outside a provider', () => {
    const everything = SEEDED_ROLES.provider.flatMap((role) => role.grants);
    expect(navigation(everything, 'licence_holder')).toEqual(['benchmark', 'publications', 'definitions', 'members', 'organisation']);
  });
});
