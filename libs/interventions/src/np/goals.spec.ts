import { type Definition, items, registrableCodes, validateDefinition } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { texts } from '../survey/fixtures.ts';
import { np } from './np.ts';

const catalogue = np.goalCatalogue!;
const codes = (list: readonly { code: string }[] = []) => list.map(({ code }) => code);
const goal = (code: string) => catalogue.goals.find((each) => each.code === code)!;
const instrument = (code: string): Definition['instruments'][number] => np.instruments.find((each) => each.code === code)!;
const asked = items(instrument('NP-CT')).map(({ item }) => item);

describe('the goals of Nieuwe Perspectieven', () => {
  it('are 35 to choose from, 14 of the older text beside them, in four domains', () => {
    expect(codes(catalogue.domains)).toEqual(['NP-D1', 'NP-D2', 'NP-D3', 'NP-D4']);
    expect(catalogue.goals).toHaveLength(49);
    expect(registrableCodes(catalogue)).toHaveLength(35);
    const registrable = catalogue.goals.filter(({ registrable: can }) => can !== false);
    expect(['NP-D1-BAS', 'NP-D2-FI', 'NP-D2-HV', 'NP-D3-GEZ', 'NP-D3-POL', 'NP-D3-OPV', 'NP-D3-REL', 'NP-D3-LAN', 'NP-D4-DAG'].map((theme) => registrable.filter((each) => each.theme === theme).length)).toEqual([3, 6, 5, 5, 2, 1, 3, 2, 8]);
    expect(codes(catalogue.goals.filter(({ registrable: can }) => can === false))).toEqual([
      'NP-D3-1', 'NP-D3-1a', 'NP-D3-1b', 'NP-D3-1c', 'NP-D3-2', 'NP-D3-2a', 'NP-D3-2b', 'NP-D3-3', 'NP-D3-4', 'NP-D3-5', 'NP-D4-1', 'NP-D4-1a', 'NP-D4-1b', 'NP-D4-2',
    ]);
  });

  it('of annex 15 are reported under a goal of the text, except physical health', () => {
    const annex = catalogue.goals.filter(({ code }) => /^NP-D[34]-[A-Z]/.test(code));
    expect(annex).toHaveLength(21);
    expect(codes(annex.filter(({ reportsTo }) => reportsTo === undefined))).toEqual(['NP-D3-GEZ-1']);
  });

  it('are 10 steps on the way and 25 results, of which 14 are activities and three seldom written down', () => {
    expect(catalogue.goals.filter(({ kind, registrable }) => kind === 'step' && registrable !== false)).toHaveLength(10);
    expect(catalogue.goals.filter(({ kind }) => kind === 'step')).toHaveLength(17);
    expect(catalogue.goals.filter(({ isActivity, registrable }) => isActivity && registrable !== false)).toHaveLength(14);
    expect(codes(catalogue.goals.filter(({ underReported }) => underReported))).toEqual(['NP-D1-3', 'NP-D2-FI-1a', 'NP-D2-HV-1a']);
    expect(catalogue.activities).toHaveLength(16);
    expect(catalogue.goals.flatMap(({ anchors = [] }) => anchors)).toHaveLength(29);
  });

  it('follow the order of steps as advice', () => {
    expect(['NP-D2-FI-1', 'NP-D2-FI-1a', 'NP-D2-FI-2a', 'NP-D2-FI-2b', 'NP-D2-FI-2c'].map((code) => goal(code).after?.[0])).toEqual([undefined, 'NP-D2-FI-1', 'NP-D2-FI-1a', 'NP-D2-FI-2a', 'NP-D2-FI-2b']);
    expect(['NP-D2-HV-1a', 'NP-D2-HV-1b', 'NP-D2-HV-1c', 'NP-D2-HV-1'].map((code) => goal(code).after?.[0])).toEqual([undefined, 'NP-D2-HV-1a', 'NP-D2-HV-1b', 'NP-D2-HV-1c']);
  });

  it('are scored by youth and worker, with somebody from the network beside them, from -2 to +2', () => {
    expect(catalogue.scale.map(({ score }) => score)).toEqual([2, 1, 0, -1, -2]);
    expect(catalogue.raters.map(({ rater, required }) => [rater, required])).toEqual([['client', true], ['professional', true], ['network', false]]);
    expect(catalogue).toMatchObject({ aggregate: 'mean_toward_client', wordsAt: -2, evaluateEveryMonths: 3, advised: { most: 5 } });
    expect(catalogue.durationGroups?.map(({ code, from, to }) => [code, from, to])).toEqual([['M3', 1, 1], ['M6', 2, 2], ['M9_PLUS', 3, undefined]]);
    expect(catalogue.checks?.map(({ code, letters }) => [code, letters.map(({ letter }) => letter).join('')])).toEqual([['SMART', 'SMART'], ['MAGIE', 'MAGIE']]);
  });

  it('stand beside 168 figures of the study, of which two cannot be and one is doubtful', () => {
    const figures = catalogue.references!.flatMap((reference) => reference.figures);
    expect(figures).toHaveLength(168);
    expect(figures.filter(({ group }) => group === undefined)).toHaveLength(42);
    expect(figures.filter(({ unreachable }) => unreachable).map(({ goal: of, moment, group }) => [of, moment, group])).toEqual([['NP-D3-GEZ-2a', 'end', 'M6'], ['NP-D4-DAG-1', 'end', 'M9_PLUS']]);
    expect(figures.filter(({ doubtful }) => doubtful)).toMatchObject([{ goal: 'NP-D4-DAG-1', moment: 'first', group: 'M9_PLUS' }]);
    expect(figures.reduce((sum, { n }) => sum + n, 0)).toBe(8374);
  });
});

describe('the plan and the questions to youths', () => {
  it('are fourteen parts, of which five hold special categories, and the network', () => {
    expect(np.plan?.sections).toHaveLength(14);
    expect(codes(np.plan?.sections.filter(({ sensitivity }) => sensitivity === 'special_category'))).toEqual(['NP-TP-04', 'NP-TP-07', 'NP-TP-12', 'NP-TP-13', 'NP-TP-14']);
    expect(np.plan?.network).toBe(true);
  });

  it('are eight statements, a filter and two open questions, by name or without', () => {
    expect(instrument('NP-CT')).toMatchObject({ kind: 'satisfaction', policy: { anonymity: 'named', filledInBy: 'client' }, modes: [{ anonymity: 'anonymous' }] });
    expect(codes(asked.filter(({ answer }) => answer.kind === 'scale'))).toEqual(Array.from({ length: 8 }, (_, index) => `NP-CT-0${index + 1}`));
    expect(codes(asked.filter(({ answer }) => answer.kind !== 'scale'))).toEqual(['NP-CT-00', 'NP-CT-TIP', 'NP-CT-TOP']);
    expect(np.scales.find(({ code }) => code === 'AGREE5')?.options.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, undefined]);
  });
});

describe('the indicators of Nieuwe Perspectieven', () => {
  it('are the eleven of the study, with drop-out below 10 percent, and four more', () => {
    const numbered = np.indicators!.filter(({ code }) => /^NP-IND-\d\d$/.test(code));
    expect(codes(numbered).toSorted()).toEqual(Array.from({ length: 11 }, (_, index) => `NP-IND-${String(index + 1).padStart(2, '0')}`));
    expect(codes(np.indicators!.filter(({ code }) => !/^NP-IND-\d\d$/.test(code)))).toEqual(['NP-IND-MARK', 'NP-IND-WITHOUT-HELP', 'NP-IND-PROBLEMS', 'NP-IND-HOMELESS']);
    expect(np.indicators!.find(({ code }) => code === 'NP-IND-05')).toMatchObject({ measure: 'drop_out', target: { comparison: 'below', percent: 10 }, population: { unit: 'care_period', firstPeriod: true } });
    expect(np.indicators!.filter(({ measure }) => measure !== undefined)).toHaveLength(10);
  });

  it('are valid, and all of it is said in two languages', () => {
    expect(validateDefinition(np)).toEqual({ definition: np });
    for (const { nl, en } of [catalogue, np.plan, np.indicators, instrument('NP-CT'), instrument('OUTCOME-SET'), np.openPoints].flatMap(texts)) expect([nl, en].every((words) => words.trim() !== '')).toBe(true);
    expect(np.openPoints?.filter(({ code }) => code.startsWith('NP-OP-GOAL'))).toHaveLength(9);
  });
});
