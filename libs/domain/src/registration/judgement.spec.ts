import { describe, expect, it } from 'vitest';
import { checked, family, familySlice } from './fixtures.ts';
import { checkJudgement, evidenceFor, type Judgement } from './judgement.ts';

const definition = checked(familySlice);
const fields = (judgement: Judgement, classification = 'PROFILE') => checkJudgement(definition, classification, judgement).map(({ field, accepted }) => [field, accepted.nl]);

describe('the evidence for a profile', () => {
  const signs = (values: Record<string, unknown>) => evidenceFor(definition, family({ '': values }), 'PROFILE')[0]!.signs.map(({ fact, outcome, supports }) => [fact, outcome, supports]);

  it('says of each sign whether it is there and which way that points', () => {
    expect(signs({ NETWORK: 'NO', HELPERS: 6 })).toEqual([['D-NETWORK', 'yes', true], ['D-CARE', 'yes', false]]);
    expect(signs({ NETWORK: 'YES', HELPERS: 5 })).toEqual([['D-NETWORK', 'no', false], ['D-CARE', 'no', true]]);
    expect(signs({})).toEqual([['D-NETWORK', 'undetermined', null], ['D-CARE', 'undetermined', null]]);
  });

  it('is there for every profile, with odds where the study has them, and chooses none', () => {
    const found = evidenceFor(definition, family({}), 'PROFILE');
    expect(found.map(({ option, signs: list }) => [option, list.length])).toEqual([['A', 2], ['B', 0], ['U', 0]]);
    expect(found[0]!.signs[0]).toMatchObject({ odds: 3.4, direction: 'more', name: { nl: 'D-NETWORK' } });
  });
});

describe('a choice by a professional', () => {
  it.each<[string, Judgement]>([
    ['with its evidence', { option: 'A', reason: 'Komt afspraken niet na' }],
    ['with a second', { option: 'A', second: 'B', reason: 'Beide' }],
    ['that too little is known, without evidence', { option: 'U' }],
  ])('is accepted %s', (_, judgement) => {
    expect(fields(judgement)).toEqual([]);
  });

  it('is refused without evidence, or with more than anybody reads', () => {
    for (const reason of [undefined, null, '', '  ']) expect(fields({ option: 'A', ...(reason !== undefined && { reason }) })).toEqual([['reason', 'Zeg waarop de keuze berust.']]);
    expect(fields({ option: 'A', reason: 'x'.repeat(1001) })).toEqual([['reason', 'Hooguit 1000 tekens.']]);
  });

  it('is refused for an option that does not exist, and where rules decide', () => {
    expect(fields({ option: 'F', reason: 'x' })).toEqual([['option', 'Mogelijk zijn: A, B, U.']]);
    expect(fields({ option: 'K-MULTI', reason: 'x' }, 'KIND')).toEqual([['option', 'Geen eigen keuze.']]);
    expect(() => fields({ option: 'A' }, 'GONE')).toThrow('GONE is not a classification');
  });

  it('is refused with a second that is the first, unknown, not there, or not asked', () => {
    for (const second of ['A', 'U', 'F']) expect(fields({ option: 'A', second, reason: 'x' })).toEqual([['second', 'Mogelijk zijn: B.']]);
    expect(fields({ option: 'U', second: 'A' })).toEqual([['second', 'Laat de tweede keuze weg.']]);
    expect(fields({ option: 'P1', second: 'P2', reason: 'x' }, 'PHASE')).toEqual([['second', 'Laat de tweede keuze weg.']]);
  });
});
