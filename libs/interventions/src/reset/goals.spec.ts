import { items, validateDefinition } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { texts } from '../survey/fixtures.ts';
import { reset } from './reset.ts';

const catalogue = reset.goalCatalogue!;
const codes = (list: readonly { code: string }[] = []) => list.map(({ code }) => code);

describe('the goals of ReSet', () => {
  it('are twenty: five of the child, five of the family and ten of the parent', () => {
    expect(catalogue.goals).toHaveLength(20);
    expect(['RST-GK', 'RST-GG', 'RST-GO'].map((domain) => catalogue.goals.filter((goal) => goal.domain === domain).length)).toEqual([5, 5, 10]);
    expect(codes(catalogue.goals).toSorted()).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'K1', 'K2', 'K3', 'K4', 'K5', 'O1', 'O10', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9'].map((code) => `RST-G-${code}`));
  });

  it('stand in five modules of the manual and two others', () => {
    expect(reset.modules?.map(({ inManual }) => inManual)).toEqual([true, true, true, true, true, false, false]);
    expect(codes(reset.modules).map((module) => catalogue.goals.filter((goal) => goal.module === module).length)).toEqual([5, 1, 3, 4, 1, 3, 3]);
    expect(reset.plan?.sections.map(({ module }) => module)).toEqual(codes(reset.modules));
  });

  it('have 46 activities, examples for each, and 13 worst outcomes', () => {
    expect(catalogue.activities).toHaveLength(46);
    expect(new Set(codes(catalogue.activities)).size).toBe(46);
    expect(catalogue.goals.every(({ examples }) => examples && examples.length > 0)).toBe(true);
    expect(catalogue.goals.filter(({ anchors }) => anchors?.some(({ score }) => score === -2))).toHaveLength(13);
  });

  it('come after one another as advice, though that goes round in a circle', () => {
    const after = (code: string) => catalogue.goals.find((goal) => goal.code === `RST-G-${code}`)?.after;
    expect(['K1', 'O4', 'O5'].map(after)).toEqual([['RST-G-O5'], ['RST-G-K1'], ['RST-G-O4']]);
    expect(catalogue.goals.filter((goal) => goal.after === undefined).map(({ code }) => code)).toEqual(['RST-G-G5', 'RST-G-O9']);
  });

  it('get one joint score, with the own view of parents beside it', () => {
    expect(catalogue.raters.map(({ rater, required }) => [rater, required])).toEqual([['together', true], ['client', false]]);
    expect(catalogue).toMatchObject({ aggregate: 'together', wordsAt: -2, advised: { most: 5, fewer: { most: 3, item: 'RST-RL-34' } } });
  });
});

describe('outcomes of ReSet', () => {
  it('are three of the study, the duration and four more, over families that are closed for good', () => {
    expect(codes(reset.indicators)).toEqual(['PI-1', 'PI-2', 'PI-3', 'RST-IND-DURATION', 'RST-IND-RETURN', 'RST-IND-MARK', 'RST-IND-WITHOUT-HELP', 'RST-IND-PROBLEMS']);
    expect(reset.indicators!.slice(0, 3).map(({ population }) => [population?.unit, population?.definitively])).toEqual(Array.from({ length: 3 }, () => ['family', true]));
    expect(reset.indicators![0]!.population?.requires).toEqual(['plan_or_report', 'goal', 'score']);
  });

  it('rest on a proposal of four statements and two open questions', () => {
    const list = reset.instruments.find(({ code }) => code === 'RST-CT')!;
    expect(list.name.nl).toContain('voorstel');
    expect(items(list).map(({ item }) => item.answer.kind)).toEqual(['scale', 'scale', 'scale', 'scale', 'text', 'text']);
  });

  it('are valid, and all of it is said in two languages', () => {
    expect(validateDefinition(reset)).toEqual({ definition: reset });
    for (const { nl, en } of [catalogue, reset.plan, reset.indicators, reset.instruments.slice(2), reset.openPoints].flatMap(texts)) expect([nl, en].every((words) => words.trim() !== '')).toBe(true);
    expect(reset.openPoints?.filter(({ code }) => code.startsWith('RST-OP-GOAL'))).toHaveLength(7);
  });
});
