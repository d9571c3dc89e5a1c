import { describe, expect, it } from 'vitest';
import { navigation } from './navigation.ts';
import { PRESETS } from './presets.ts';
import { ORGANISATION_KINDS, SEEDED_ROLES } from './roles.ts';

const presets = ORGANISATION_KINDS.flatMap((kind) => PRESETS[kind].map((preset) => ({ kind, ...preset })));
const grantsOf = ({ kind, roleCodes }: (typeof presets)[number]) => SEEDED_ROLES[kind].filter(({ code }) => roleCodes.includes(code)).flatMap(({ grants }) => grants);

describe('presets', () => {
  it.each(presets)('$code at a $kind names several roles that such an organisation has, each once', ({ kind, roleCodes }) => {
    const known = SEEDED_ROLES[kind].map(({ code }) => code);
    expect(roleCodes.length).toBeGreaterThan(1);
    expect(new Set(roleCodes).size).toBe(roleCodes.length);
    expect(roleCodes.filter((code) => !known.includes(code))).toEqual([]);
  });

  it.each(presets)('$code at a $kind does not lay scoring and reviewing in one hand', (preset) => {
    const verbs = grantsOf(preset).map(({ verb }) => verb);
    expect(verbs).not.toEqual(expect.arrayContaining(['response.score', 'response.review']));
  });

  it.each(presets)('$code at a $kind leaves a navigation of at most seven entries', (preset) => {
    expect(navigation(grantsOf(preset), preset.kind).length).toBeLessThanOrEqual(7);
  });

  it('have codes of their own and names in both languages', () => {
    for (const kind of ORGANISATION_KINDS) expect(new Set(PRESETS[kind].map(({ code }) => code)).size).toBe(PRESETS[kind].length);
    for (const { name } of presets) expect([name.nl, name.en]).not.toContain('');
  });

  it('for everything but assessing leaves out one role of a provider: the assessor', () => {
    const { roleCodes } = PRESETS.provider.find(({ code }) => code === 'all_but_scoring')!;
    expect(SEEDED_ROLES.provider.map(({ code }) => code).filter((code) => !roleCodes.includes(code))).toEqual(['assessor']);
  });
});
