import { describe, expect, it } from 'vitest';
import { isReached, phoneAnswer, phoneSample } from './phone-sample.ts';
import { npSlice } from './slices/np.ts';
import { vigFinalSlice, vigPilotSlice } from './slices/vig.ts';

const [instrument] = vigFinalSlice.instruments;
const item = { code: 'CALL', text: { nl: 'Bereikt?', en: 'Reached?' }, answer: { kind: 'yes_no' as const, scale: vigFinalSlice.scales[0]!.code }, counts: 'execution' as const, evidence: ['PHONE'], parameters: { callbackMinutesMax: 60 } };
const asking = (over: Partial<typeof item>, level: 'professional' | 'trajectory' = 'professional') => phoneSample(
  { ...vigFinalSlice, evidenceSources: [{ code: 'PHONE', name: item.text, level }] },
  { ...instrument!, sections: [{ code: 'S', name: item.text, kind: 'section', items: [{ ...item, ...over }] }] },
);

describe('the phone sample of an instrument', () => {
  it('is the question about a professional that says how soon he calls back', () => {
    expect(asking({})).toEqual({ itemCode: 'CALL', source: 'PHONE', minutes: 60, yes: 'YES', no: 'NO' });
  });

  it('is none where the source is not about a professional, or nothing says how soon', () => {
    expect(asking({}, 'trajectory')).toBeNull();
    expect(asking({ parameters: {} as typeof item.parameters })).toBeNull();
    for (const definition of [vigPilotSlice, npSlice]) expect(phoneSample(definition, definition.instruments[0]!)).toBeNull();
  });

  it('says yes to an answer and to calling back within the time, the last minute included', () => {
    const sample = asking({})!;
    const calls = [['answered', null], ['called_back', 60], ['called_back', 61], ['called_back', 0], ['not_reached', null]] as const;
    expect(calls.map(([outcome, calledBackMinutes]) => isReached(sample, { outcome, calledBackMinutes }))).toEqual([true, true, false, true, false]);
    expect(phoneAnswer(sample, { outcome: 'not_reached', calledBackMinutes: null })).toBe('NO');
  });
});
