import { describe, expect, it } from 'vitest';
import { vigFinalSlice } from '../instrument/slices/vig.ts';
import { decided, withSettings } from './fixtures.ts';
import { mergeConfigurations } from './merge.ts';

type Over = Parameters<typeof withSettings>[1];
const made = (over: Over, teamIds = ['a', 'b']) => withSettings(vigFinalSlice, over, teamIds);
const raised = (item: string, atLeastPercent: number) => ({ item, atLeastPercent, ...decided });
const BASE: Over = { raisedNorms: [raised('VIG-U1-1', 85)] };
const merge = (mine: Over, theirs: Over) => {
  const { configuration, both } = mergeConfigurations(made(BASE), made({ ...BASE, ...mine }), made({ ...BASE, ...theirs }));
  return { settings: configuration.instruments[0]!, both };
};

describe('what two people made of one configuration, put together', () => {
  it('has what each of them changed', () => {
    const { settings, both } = merge({ rhythm: 'yearly', raisedNorms: [] }, { sampleSize: 30, raisedNorms: [raised('VIG-U1-1', 85), raised('VIG-U7-1', 90)] });
    expect(settings).toMatchObject({ rhythm: 'yearly', sampleSize: 30, raisedNorms: [{ item: 'VIG-U7-1', atLeastPercent: 90 }] });
    expect(both).toEqual([]);
  });

  it('has what I changed where both changed the same, and says so', () => {
    const { settings, both } = merge({ sampleSize: 20, raisedNorms: [raised('VIG-U1-1', 95)] }, { sampleSize: 30, raisedNorms: [raised('VIG-U1-1', 90)] });
    expect(settings).toMatchObject({ sampleSize: 20, raisedNorms: [{ atLeastPercent: 95 }] });
    expect(both).toEqual([{ instrument: 'VIG-MON', what: 'sampleSize' }, { instrument: 'VIG-MON', what: 'raisedNorms', code: 'VIG-U1-1' }]);
  });

  it('has one of what both changed alike, whoever is said to have decided it', () => {
    const { settings, both } = merge({ raisedNorms: [{ ...raised('VIG-U1-1', 90), decidedBy: '' }] }, { raisedNorms: [raised('VIG-U1-1', 90)] });
    expect([settings.raisedNorms.length, both]).toEqual([1, []]);
  });

  it('asks nothing more of a question that one of them switched off', () => {
    const { settings } = merge({ raisedNorms: [raised('VIG-U1-1', 95)] }, { raisedNorms: [], switchedOff: [{ item: 'VIG-U1-1', ...decided }] });
    expect(settings).toMatchObject({ raisedNorms: [], switchedOff: [{ item: 'VIG-U1-1' }] });
  });

  it('has the teams that nobody took away and those that somebody added', () => {
    const { configuration } = mergeConfigurations(made({}, ['a', 'b']), made({}, ['b', 'c']), made({}, ['a', 'd']));
    expect(configuration.teamIds).toEqual(['c', 'd']);
  });

  it('is what the other made of it where I changed nothing, and mine where the other changed nothing', () => {
    const [mine, theirs] = [made({ rhythm: 'yearly' }), made({ ...BASE, sampleSize: 12 }, ['b'])];
    expect(mergeConfigurations(made(BASE), made(BASE), theirs)).toEqual({ configuration: theirs, both: [] });
    expect(mergeConfigurations(made(BASE), mine, made(BASE))).toEqual({ configuration: mine, both: [] });
  });
});
