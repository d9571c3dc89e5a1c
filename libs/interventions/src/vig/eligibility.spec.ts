import { classifier, factsAsked, type Outcome, weighEligibility } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { vigFinal } from './final.ts';

const domains = (count: number) => Object.fromEntries((vigFinal.lifeDomains ?? []).map(({ code }, index) => [`${code}-SERIOUS`, index < count]));
const family = { ...domains(4), parenting_stands_out: true, social_assistance: true, addiction: false, psychiatric_disorder: false, 'VIG-INC4': true };
const child = { child_age: 7, child_concern: true };
const outcome = (over: object = {}, children: object[] = [child], weighed: { code: string; admitted: boolean; reason: string }[] = []) =>
  weighEligibility(vigFinal, { family: { ...family, ...over }, children: children as (typeof child)[] }, weighed).outcome;

describe('the target group of VIG', () => {
  it('is a family with a child of 0-23 about whom there are concerns', () => {
    expect(outcome()).toBe('yes');
    expect(outcome({}, [{ child_age: 23, child_concern: true }])).toBe('yes');
    expect(outcome({}, [{ child_age: 24, child_concern: true }, { child_age: 4, child_concern: false }])).toBe('no');
    expect(outcome({}, [])).toBe('undetermined');
  });

  it('with a ground for coercion', () => {
    expect(outcome({ social_assistance: false, supervision_order: false, threatened_board_report: false, threatened_eviction: false })).toBe('no');
    expect(outcome({ social_assistance: false, threatened_eviction: true })).toBe('yes');
    expect(outcome({ social_assistance: false })).toBe('undetermined');
  });

  it('with serious problems on four of the seven domains, among which parenting stands out', () => {
    expect(outcome(domains(3))).toBe('no');
    expect(outcome({ parenting_stands_out: false })).toBe('no');
    expect(outcome({ parenting_stands_out: null })).toBe('undetermined');
  });

  it('with risks in several areas, which a professional judges', () => {
    expect(outcome({ 'VIG-INC4': null })).toBe('undetermined');
    expect(outcome({ 'VIG-INC4': false })).toBe('no');
  });

  it('and a contra-indication is weighed with a reason', () => {
    expect(outcome({ addiction: true })).toBe('undetermined');
    expect(outcome({ addiction: true }, [child], [{ code: 'VIG-CON1', admitted: true, reason: 'In behandeling' }])).toBe('yes');
    expect(outcome({ psychiatric_disorder: true }, [child], [{ code: 'VIG-CON2', admitted: false, reason: 'Eerst opname' }])).toBe('no');
  });

  it('asks special categories of data only for the contra-indications', () => {
    expect(factsAsked(vigFinal).filter(({ special }) => special).map(({ code }) => code)).toEqual(['addiction', 'psychiatric_disorder']);
  });

  it('counts a family once, by its last trajectory, and reads the weighing; the report has a row for each criterion and contra-indication', () => {
    expect(vigFinal.targetGroup).toMatchObject({ unit: 'family', counted: 'last', readings: [{ code: 'CRITERIA' }] });
    expect(vigFinal.targetGroup?.readings[0]?.rule).toBeUndefined();
    expect(vigFinal.reach?.rows.map(({ of }) => of)).toEqual(['VIG-INC1', 'VIG-INC2', 'VIG-INC3', 'VIG-INC4', 'VIG-CON1', 'VIG-CON2']);
    const classified = (weighed: Outcome | null, facts: Record<string, boolean> = {}) => classifier(vigFinal)({ startedOn: '2024-03-10', persons: [], values: {}, weighed, facts });
    expect([classified('yes'), classified('no'), classified(null)].map(({ readings }) => readings['CRITERIA'])).toEqual(['yes', 'no', 'undetermined']);
    expect(classified(null, { ...domains(4), parenting_stands_out: true, social_assistance: true, 'VIG-INC4': true, addiction: false }).facts)
      .toMatchObject({ 'VIG-INC2': true, 'VIG-INC3': true, 'VIG-INC4': true, 'VIG-CON1': false });
    expect(classified(null, domains(3)).facts['VIG-INC3']).toBe(false);
  });
});
