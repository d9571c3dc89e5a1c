import { subject } from '@casl/ability';
import { describe, expect, it } from 'vitest';
import { SEEDED_ROLES } from './roles.ts';
import { type AccessRule, buildRules, defineAbility, grantsBeyond, type Holder, reachOf } from './rules.ts';
import type { Grant, Verb } from './verbs.ts';

const fatima: Holder = { memberId: 'fatima', teamIds: ['west'] };
const grants = (code: string): readonly Grant[] => SEEDED_ROLES.provider.find((role) => role.code === code)!.grants;
const abilityOf = (code: string, holder = fatima) => defineAbility(buildRules(grants(code), holder));
const caseOf = (memberIds: string[], teamId: string) => subject('Case', { memberIds, teamId });

describe('the rules of a member', () => {
  it('open the own cases of a professional and no others', () => {
    const ability = abilityOf('professional');
    expect(ability.can('case.read', caseOf(['joris', 'fatima'], 'oost'))).toBe(true);
    expect(ability.can('case.read', caseOf(['joris'], 'west'))).toBe(false);
  });

  it('open the cases of a team leader’s team and no others', () => {
    const ability = abilityOf('team_leader');
    expect(ability.can('case.read', caseOf(['joris'], 'west'))).toBe(true);
    expect(ability.can('case.read', caseOf(['joris'], 'oost'))).toBe(false);
  });

  it('open every case to a quality officer', () => {
    expect(abilityOf('quality_officer').can('case.read', caseOf(['joris'], 'oost'))).toBe(true);
  });

  it('open to an assessor what is assigned to him, and no case', () => {
    const ability = abilityOf('assessor');
    expect(ability.can('response.score', subject('Response', { assessorId: 'fatima' }))).toBe(true);
    expect(ability.can('response.score', subject('Response', { assessorId: 'joris' }))).toBe(false);
    expect(ability.can('case.read', 'Case')).toBe(false);
  });

  it('add up over several roles', () => {
    const both = defineAbility(buildRules([...grants('professional'), ...grants('team_leader')], fatima));
    expect(both.can('case.read', caseOf(['fatima'], 'oost'))).toBe(true);
    expect(both.can('case.read', caseOf(['joris'], 'west'))).toBe(true);
    expect(both.can('case.read', caseOf(['joris'], 'oost'))).toBe(false);
  });

  it('match no case for a team leader without a team', () => {
    const ability = abilityOf('team_leader', { memberId: 'fatima', teamIds: [] });
    expect(ability.can('case.read', 'Case')).toBe(true);
    expect(ability.can('case.read', caseOf(['fatima'], 'west'))).toBe(false);
  });

  it('say the same after a round trip through JSON', () => {
    for (const { code } of SEEDED_ROLES.provider) {
      for (const holder of [fatima, { memberId: 'joris', teamIds: [] }]) {
        const rules = buildRules(grants(code), holder);
        const sent = JSON.parse(JSON.stringify(rules)) as AccessRule[];
        expect(sent).toEqual(rules);
        for (const row of [caseOf(['fatima'], 'oost'), caseOf(['joris'], 'west'), caseOf([], 'oost')]) {
          expect(defineAbility(sent).can('case.read', row)).toBe(defineAbility(rules).can('case.read', row));
        }
      }
    }
  });
});

describe('rules are refused', () => {
  it.each<[string, Grant, unknown]>([
    ['without a member', { verb: 'case.read', reach: 'own' }, { memberId: undefined, teamIds: [] }],
    ['with an empty member', { verb: 'case.read', reach: 'own' }, { memberId: '', teamIds: [] }],
    ['without teams', { verb: 'case.read', reach: 'team' }, { memberId: 'fatima' }],
    ['with an undefined team', { verb: 'case.read', reach: 'team' }, { memberId: 'fatima', teamIds: [undefined] }],
    ['for a verb outside the catalogue', { verb: 'case.burn' as Verb, reach: 'own' }, fatima],
    ['with a reach the verb does not have', { verb: 'response.score', reach: 'organisation' }, fatima],
  ])('%s', (_, grant, holder) => {
    expect(() => buildRules([grant], holder as Holder)).toThrow(TypeError);
  });

  it.each([
    ['empty', {}],
    ['undefined', undefined],
    ['without ids', { teamId: {} }],
    ['with an undefined field', { teamId: undefined }],
  ])('when their conditions are %s', (_, conditions) => {
    const rule = { action: 'case.read', subject: 'Case', conditions } as unknown as AccessRule;
    expect(() => defineAbility([rule])).toThrow(TypeError);
  });
});

describe('the reach of a verb', () => {
  it('is the widest of all roles', () => {
    expect(reachOf([...grants('quality_officer'), ...grants('professional'), ...grants('team_leader')], 'case.read')).toBe('organisation');
    expect(reachOf([...grants('professional'), ...grants('team_leader')], 'case.read')).toBe('team');
    expect(reachOf(grants('professional'), 'case.read')).toBe('own');
  });

  it('does not exist for a verb that is not held', () => {
    expect(reachOf(grants('assessor'), 'case.read')).toBeUndefined();
  });
});

describe('what somebody may put into a role', () => {
  it('is what he holds, as wide as he holds it or narrower', () => {
    expect(grantsBeyond(grants('team_leader'), [{ verb: 'case.read', reach: 'own' }, { verb: 'case.read', reach: 'team' }])).toEqual([]);
  });

  it('is not a verb he lacks, nor a wider reach', () => {
    const wanted: Grant[] = [{ verb: 'case.read', reach: 'organisation' }, { verb: 'round.close', reach: 'organisation' }, { verb: 'case.write', reach: 'team' }];
    expect(grantsBeyond(grants('team_leader'), wanted)).toEqual(wanted.slice(0, 2));
  });
});
