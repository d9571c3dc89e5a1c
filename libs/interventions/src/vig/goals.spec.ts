import { items, registrableCodes, validateDefinition } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { texts } from '../survey/fixtures.ts';
import { vigFinal, vigPilot } from '../index.ts';

const catalogue = vigFinal.goalCatalogue!;
const codes = (list: readonly { code: string }[] = []) => list.map(({ code }) => code);
const seven = Array.from({ length: 7 }, (_, index) => `VIG-LD${index + 1}`);

describe('the goals of VIG', () => {
  it('are free words under one of seven life domains', () => {
    expect(codes(vigFinal.lifeDomains)).toEqual(seven);
    expect(registrableCodes(catalogue)).toEqual(seven);
    expect(catalogue.goals.map(({ domain }) => domain)).toEqual(seven);
    expect(catalogue.activities).toBeUndefined();
  });

  it('are checked with the letters of VIG, and MAGIE beside them', () => {
    const [own, other] = catalogue.checks!;
    expect(own!.letters.map(({ letter, name }) => [letter, name.nl])).toEqual([['S', 'Specifiek'], ['M', 'Meetbaar'], ['A', 'Actueel'], ['R', 'Realiseerbaar'], ['T', 'Tijdgebonden']]);
    expect(other!.code).toBe('MAGIE');
  });

  it('stand in a plan by life domain, of which safety and health are special', () => {
    expect(vigFinal.plan?.sections).toHaveLength(7);
    expect(codes(vigFinal.plan?.sections.filter(({ sensitivity }) => sensitivity))).toEqual(['VIG-PVA-LD2', 'VIG-PVA-LD6']);
  });

  it('are in the version in use only', () => {
    expect(vigPilot.goalCatalogue).toBeUndefined();
    expect(vigPilot.indicators).toBeUndefined();
  });
});

describe('outcomes of VIG', () => {
  it('are eight, of which children at home after six months never stands alone', () => {
    expect(codes(vigFinal.indicators)).toEqual(['VIG-IND-HOME', 'VIG-IND-GOALS', 'VIG-IND-DROPOUT', 'VIG-IND-DURATION', 'VIG-IND-RETURN', 'VIG-IND-MARK', 'VIG-IND-WITHOUT-HELP', 'VIG-IND-PROBLEMS']);
    expect(vigFinal.indicators![0]).toMatchObject({ measure: 'at_home', from: { part: 'VIG-PH4-M6', fields: ['VIG-V6-HOME'] } });
    expect(vigFinal.indicators![0]!.context).toBeDefined();
  });

  it('ask every client two things at the end', () => {
    const set = vigFinal.instruments.find(({ code }) => code === 'OUTCOME-SET')!;
    expect(items(set).map(({ item: { code, answer } }) => [code, answer.kind])).toEqual([['OS-MARK', 'number'], ['OS-WITHOUT-HELP', 'choice']]);
    expect(items(set)[0]!.item.answer).toMatchObject({ min: 1, max: 10, integer: true });
  });

  it('are valid, and all of it is said in two languages', () => {
    expect(validateDefinition(vigFinal)).toEqual({ definition: vigFinal });
    for (const { nl, en } of [catalogue, vigFinal.plan, vigFinal.indicators, vigFinal.openPoints].flatMap(texts)) expect([nl, en].every((words) => words.trim() !== '')).toBe(true);
    expect(vigFinal.openPoints?.filter(({ code }) => code.startsWith('VIG-OP-GOAL'))).toHaveLength(5);
  });
});
