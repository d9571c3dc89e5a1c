import { classifier, type RegisteredCase, registrationItems, validateDefinition } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { texts } from '../survey/fixtures.ts';
import { np } from './np.ts';
import { registration } from './registration.ts';

const asked = registrationItems(registration);
const codes = (list: readonly { code: string }[] = []) => list.map(({ code }) => code);
const askedAt = (...moments: string[]) => codes(asked.filter((item) => JSON.stringify(item.askedAt ?? []) === JSON.stringify(moments) && item.code.startsWith('NP-K')));

describe('the registration of NP', () => {
  it('has thirteen characteristics, nine other fields and four at an early ending', () => {
    expect(registration.sections.map(({ items }) => items?.length)).toEqual([13, 9, 4]);
    expect(asked.every(({ counts, perPerson }) => counts === 'none' && !perPerson)).toBe(true);
  });

  it('asks five of the form at the start and at the close and two at the close only', () => {
    expect(askedAt('start', 'close')).toEqual(['NP-K-DAK', 'NP-K-START', 'NP-K-OUDER', 'NP-K-SCHOOL', 'NP-K-WERK', 'NP-K-DAG']);
    expect(askedAt('close')).toEqual(['NP-K-POL', 'NP-K-LEER']);
    expect(askedAt('start')).toEqual(['NP-K-PSY', 'NP-K-JZ', 'NP-K-SCHULD']);
  });

  it('does not ask again what the youth, the case or the trajectory holds', () => {
    expect(asked.filter(({ keptWith }) => keptWith).map(({ code, keptWith }) => [code, keptWith])).toEqual([
      ['NP-K-GESL', 'person'], ['NP-K-LEEFT', 'person'], ['NP-R-DUUR', 'trajectory'], ['NP-R-FIN', 'trajectory'], ['NP-R-AFR', 'trajectory'], ['NP-R-LIJN', 'case'],
    ]);
  });

  it('marks four fields as a special category of data and has none off by default', () => {
    expect(codes(asked.filter(({ sensitivity }) => sensitivity === 'special_category'))).toEqual(['NP-K-POL', 'NP-K-LEER', 'NP-K-PSY', 'NP-R-RISICO']);
    expect(asked.some(({ offByDefault }) => offByDefault)).toBe(false);
  });

  it('is a valid definition in two languages', () => {
    expect(validateDefinition(np)).toEqual({ definition: np });
    for (const { nl, en } of [registration, np.rules, np.classifications, np.targetGroup, np.reach, np.variants].flatMap(texts)) expect([nl, en].every((words) => words.trim() !== '')).toBe(true);
  });

  it('leaves three of five variants out of the figures, with the reason', () => {
    expect(codes(np.variants?.filter(({ leftOut }) => leftOut))).toEqual(['NPT', 'NP-LICHT', 'NP-STATUS']);
    expect(codes(np.fundings)).toEqual(['NP-FIN-JEUGD', 'NP-FIN-WMO']);
    expect(codes(np.closingReasons?.filter(({ dropOut }) => dropOut))).toEqual(['NP-CR-NO-SHOW', 'NP-CR-BROKEN']);
  });

  it('has six rules and lets a professional choose the guidance line', () => {
    expect(codes(np.rules)).toEqual(['NP-DAYTIME', 'NP-LESS-TEACHABLE', 'NP-AGE-METHOD', 'NP-AGE-NJI', 'NP-AGE-SITE', 'NP-AGE-HOMELESS']);
    expect(np.classifications).toMatchObject([{ code: 'NP-LINE', assignedBy: 'judgement', options: [{ code: 'NP-BL-1' }, { code: 'NP-BL-2' }, { code: 'NP-BL-MIX' }, { code: 'UNKNOWN', unknown: true }] }]);
  });

  it('reports seventeen rows beside 21 figures of the study, of which four are doubtful', () => {
    const figures = np.reach!.references[0]!.figures;
    expect(np.reach?.rows).toHaveLength(17);
    expect(figures).toHaveLength(21);
    expect(figures.filter(({ doubtful }) => doubtful).map(({ row }) => row)).toEqual(['NP-BR-JZ', 'NP-BR-EARLY', 'NP-BR-LINE', 'NP-BR-LINE']);
    for (const { percent, count, known } of figures) if (count !== undefined) expect(Number((100 * count / known!).toFixed(1))).toBe(percent);
  });
});

const classify = classifier(np);
const youth = (values: Record<string, string>, over: Partial<RegisteredCase['persons'][number]> = {}) => classify({
  startedOn: '2016-03-10', values: { '': values }, persons: [{ id: 'y', role: 'youth', gender: 'man', born: '1998-01', ...over }],
});

describe('a youth', () => {
  it.each([
    [{ 'NP-K-DAG': 'YES' }, true], [{ 'NP-K-DAG': 'NO' }, false], [{ 'NP-K-DAG': 'NO', 'NP-K-SCHOOL': 'YES' }, false],
    [{ 'NP-K-SCHOOL': 'YES' }, true], [{ 'NP-K-SCHOOL': 'NO', 'NP-K-WERK': 'YES' }, true], [{ 'NP-K-SCHOOL': 'NO', 'NP-K-WERK': 'NO' }, false],
    [{ 'NP-K-DAG': 'UNKNOWN', 'NP-K-SCHOOL': 'NO', 'NP-K-WERK': 'NO' }, false], [{ 'NP-K-SCHOOL': 'NO' }, undefined], [{ 'NP-K-DAG': 'UNKNOWN' }, undefined],
  ])('with %j has school or work: %s', (values, expected) => {
    expect(youth(values).facts['NP-DAYTIME']).toBe(expected);
  });

  it.each([['YES', false], ['NO', true], ['UNKNOWN', undefined]])('whose learning ability is sufficient: %s, is less able to learn: %s', (answer, expected) => {
    expect(youth({ 'NP-K-LEER': answer }).facts['NP-LESS-TEACHABLE']).toBe(expected);
  });

  it.each([
    [11, ['no', 'no', 'no', 'no']], [12, ['yes', 'yes', 'no', 'no']], [15, ['yes', 'yes', 'yes', 'no']], [16, ['yes', 'yes', 'yes', 'yes']], [23, ['yes', 'yes', 'yes', 'yes']],
    [24, ['yes', 'no', 'yes', 'yes']], [25, ['no', 'no', 'yes', 'yes']], [26, ['no', 'no', 'yes', 'yes']], [27, ['no', 'no', 'yes', 'no']], [28, ['no', 'no', 'no', 'no']],
  ])('of %s years is in the target group, in its four readings: %j', (age, expected) => {
    expect(Object.values(youth({}, { born: `${2016 - age}-01` }).readings)).toEqual(expected);
  });

  it('without a date of birth is undetermined in all of them', () => {
    expect(Object.values(youth({}, { born: null }).readings)).toEqual(Array.from({ length: 4 }, () => 'undetermined'));
  });

  it('has a sex that the report can divide by', () => {
    expect(youth({ 'NP-K-POL': 'YES' }).facts).toMatchObject({ GENDER: 'man', 'NP-K-POL': true });
  });
});
