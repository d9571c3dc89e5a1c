import { describe, expect, it } from 'vitest';
import { ORGANISATION_KINDS, SEEDED_ROLES } from './roles.ts';
import { isVerb, VERBS, verbEntry } from './verbs.ts';

const provider = (code: string) => SEEDED_ROLES.provider.find((role) => role.code === code)!;
/** Every seeded role, the administrators of the four kinds included. */
const all = ORGANISATION_KINDS.flatMap((kind) => SEEDED_ROLES[kind]);

describe('the seeded roles', () => {
  it('are those of the four kinds of organisation', () => {
    expect(Object.fromEntries(ORGANISATION_KINDS.map((kind) => [kind, SEEDED_ROLES[kind].map((role) => role.code)]))).toEqual({
      provider: ['professional', 'team_leader', 'behavioural_scientist', 'quality_officer', 'assessor', 'reviewer', 'director', 'administrator'],
      licence_holder: ['method_owner', 'benchmark_analyst', 'administrator'],
      municipality: ['policy_officer', 'administrator'],
      inspectorate: ['inspector', 'administrator'],
    });
  });

  it.each(all)('of $code hold each verb once, with a reach that the verb knows', ({ grants }) => {
    expect(new Set(grants.map(({ verb }) => verb)).size).toBe(grants.length);
    for (const { verb, reach } of grants) expect(verbEntry(verb).reaches).toHaveProperty(reach);
  });

  it('leave no verb of the catalogue without a holder', () => {
    const held = new Set(all.flatMap(({ grants }) => grants.map(({ verb }) => verb)));
    expect(Object.keys(VERBS).filter((verb) => isVerb(verb) && !held.has(verb))).toEqual([]);
  });

  it('let an assessor score what is assigned to him, call the coaches of his rounds, code what was given to him, and nothing else', () => {
    expect(provider('assessor').grants).toEqual([{ verb: 'response.score', reach: 'own' }, { verb: 'reachability.record', reach: 'own' }, { verb: 'registration.code', reach: 'own' }]);
  });

  it.each(all)('of $code keep scoring and reviewing in different hands', ({ grants }) => {
    const verbs = grants.map(({ verb }) => verb);
    expect(verbs).not.toEqual(expect.arrayContaining(['response.score', 'response.review']));
  });

  const outside = ORGANISATION_KINDS.filter((kind) => kind !== 'provider').flatMap((kind) => SEEDED_ROLES[kind]);
  it.each([provider('director'), provider('administrator'), ...outside])('keep families out of sight of $code', ({ grants }) => {
    expect(grants.filter(({ verb }) => verbEntry(verb).subject === 'Case')).toEqual([]);
  });

  it('and the verbs have a name in Dutch and English', () => {
    for (const text of [...all.map(({ name }) => name), ...Object.values(VERBS)]) {
      expect(text.nl).not.toBe('');
      expect(text.en).not.toBe('');
    }
  });
});
