import { effectiveNorm, itemByCode, items, scoredItems, sections } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { figuresOf, printed, surveyOf } from '../survey/fixtures.ts';
import { np } from './np.ts';

const survey = surveyOf(np);
const asked = items(survey).map(({ item }) => item);
const scored = scoredItems(survey);
const study = figuresOf(survey, 'NP-STUDY');
const ofAll = study.filter(({ group, alpha }) => group === 'ALL' && alpha === undefined);
const isPart = new Set(sections(survey).map(({ section }) => section.code));

describe('the pack of Nieuwe Perspectieven', () => {
  it('is owned by VanMontfoort, has eight principles and five variants, and leaves out for NPT the three statements that the printed numbers show', () => {
    expect(np).toMatchObject({ code: 'NP', versionCode: 'NP-2015', owner: 'VanMontfoort' });
    expect(np.principles?.map(({ code }) => code)).toEqual(['NP-P-IP', 'NP-P-HG', 'NP-P-PL', 'NP-P-GV', 'NP-P-VP', 'NP-P-LD', 'NP-P-NW', 'NP-P-OA']);
    expect(np.variants?.map(({ code }) => code)).toEqual(['NP-PREV', 'NPT', 'NP-MAATWERK', 'NP-LICHT', 'NP-STATUS']);
    expect(asked.filter(({ variants }) => variants).map(({ code, variants }) => [code, variants])).toEqual(['NP-IO-KM-01', 'NP-IO-IN-01', 'NP-IO-IN-06'].map((code) => [code, ['NP-PREV', 'NP-MAATWERK', 'NP-LICHT', 'NP-STATUS']]));
    expect(np.openPoints?.[0]?.finding.nl).toContain('7 stellingen over kennismaking en intake, 13 over zorgorganisatie en 4 over de methode');
  });

  it('has 105 statements in twelve parts within five categories, four of them with statements', () => {
    expect(scored).toHaveLength(105);
    expect(new Set(scored.map(({ code }) => code)).size).toBe(105);
    expect(survey.sections.map(({ code, sections: parts = [] }) => [code, parts.map(({ items: within }) => within?.length)])).toEqual([
      ['NP-C-TS', []], ['NP-C-UG', [9, 9, 6, 6, 6, 9, 11]], ['NP-C-IO', [10, 7, 9]], ['NP-C-ZO', [15]], ['NP-C-FA', [8]],
    ]);
  });

  it('has five questions about the worker, which the study did not print', () => {
    const about = asked.filter(({ counts }) => counts === 'none');
    expect(about.map(({ code }) => code)).toEqual(['NP-TS-01', 'NP-TS-02', 'NP-TS-03', 'NP-TS-04', 'NP-TS-05']);
    expect(about.every(({ guidanceNote }) => guidanceNote)).toBe(true);
  });

  it('answers every statement from 1 to 7 and holds it to a mean of 5', () => {
    expect(np.scales.slice(0, 1).map(({ options }) => options.map(({ value }) => value))).toEqual([[1, 2, 3, 4, 5, 6, 7]]);
    for (const item of scored) {
      expect(item.answer).toEqual({ kind: 'scale', scale: 'FREQ7' });
      expect(effectiveNorm(survey, item)).toMatchObject({ statistic: 'mean', cutOffs: [{ from: 5, inclusive: true, faithful: true }] });
    }
  });

  it('has eight factors over 26 statements, each within one principle, none turned round', () => {
    expect(survey.factors?.map(({ code, alpha, section, items: members }) => [code, alpha, section, members.length])).toEqual([
      ['F1', 0.75, 'NP-UG-IP', 5], ['F2a', 0.74, 'NP-UG-HG', 4], ['F2b', 0.69, 'NP-UG-HG', 4], ['F3', 0.71, 'NP-UG-PL', 2],
      ['F4', 0.62, 'NP-UG-GV', 2], ['F5a', 0.79, 'NP-UG-VP', 3], ['F5b', 0.75, 'NP-UG-VP', 3], ['F6', 0.82, 'NP-UG-NW', 3],
    ]);
    for (const { section, items: members } of survey.factors ?? []) for (const { item, reversed, loading } of members) {
      expect(item.startsWith(section!)).toBe(true);
      expect(reversed).toBe(false);
      expect(loading).toBeGreaterThanOrEqual(0.57);
    }
  });

  it('says of the 21 other statements of the six principles that were examined why they are in no factor, and of two that were not', () => {
    const counted = (why: string) => survey.outsideFactors?.filter((each) => each.why === why).length;
    expect([counted('loaded_nowhere'), counted('removed'), counted('left_out')]).toEqual([11, 10, 18]);
    expect(survey.outsideFactors?.every(({ reason }) => reason)).toBe(true);
    const examined = scored.filter(({ code }) => code.startsWith('NP-UG') && !code.startsWith('NP-UG-LD'));
    expect(examined).toHaveLength(26 + 11 + 10);
  });

  it('carries what the study warned about', () => {
    expect(asked.filter(({ remark, counts }) => remark && counts !== 'none').map(({ code }) => code)).toEqual([
      'NP-UG-IP-08', 'NP-UG-GV-03', 'NP-UG-LD-08', 'NP-IO-KM-01', 'NP-IO-KM-03', 'NP-IO-IN-01', 'NP-IO-IN-03', 'NP-IO-IN-04', 'NP-IO-IN-06', 'NP-FA-FA-03',
    ]);
    expect(itemByCode(survey, 'NP-IO-IN-06')?.remark?.en).toContain('A low score can say two things');
  });

  it('explains words that a reader may not know', () => {
    expect(np.terms).toHaveLength(25);
    expect(itemByCode(survey, 'NP-UG-NW-06')?.terms).toEqual(['VIP']);
    expect(itemByCode(survey, 'NP-IO-OA-01')?.terms).toEqual(['DOT-CHART']);
  });

  it('holds 210 figures of 105 statements, of which four cannot be reached, and 24 of twelve parts', () => {
    const ofStatements = ofAll.filter(({ of }) => !isPart.has(of));
    expect(printed(ofStatements)).toBe(210);
    expect(printed(ofAll.filter(({ of }) => isPart.has(of)))).toBe(24);
    expect(printed(study.filter(({ unreachable }) => unreachable))).toBe(4);
    expect(study.filter(({ unreachable }) => unreachable).map(({ of, mean, sd }) => [of, mean, sd])).toEqual([['NP-UG-PL-05', 4.31, 1.51], ['NP-IO-OA-05', 5.65, 1.24]]);
    expect(study.every(({ decimals }) => decimals === 2)).toBe(true);
  });

  it('has 43 statements and four parts below the norm, as the study says', () => {
    const below = (part: boolean) => ofAll.filter(({ of, mean }) => isPart.has(of) === part && mean! < 5).map(({ of }) => of);
    expect(below(false)).toHaveLength(43);
    expect(below(true).toSorted()).toEqual(['NP-FA-FA', 'NP-IO-IN', 'NP-UG-NW', 'NP-ZO-OR']);
  });

  it('holds five statements per site and the reliability of eight factors, and marks seven figures as doubtful', () => {
    expect(study.filter(({ group }) => group !== 'ALL')).toHaveLength(10);
    expect(study.filter(({ alpha }) => alpha !== undefined)).toHaveLength(8);
    expect(study.filter(({ doubtful }) => doubtful).map(({ of, group }) => `${of} ${group}`)).toEqual([
      'NP-UG-GV-03 ALL', 'NP-UG-LD-08 ALL', 'NP-IO-KM-01 ALL', 'NP-ZO-OR-01 ALL', 'NP-ZO-OR-13 ALL', 'NP-FA-FA-05 A', 'NP-FA-FA-05 B',
    ]);
  });

  it.each([
    ['NP-UG-IP', 'ALL', { mean: 5.51, sd: 0.6 }], ['NP-UG-IP-01', 'ALL', { mean: 5.74, sd: 1.24 }], ['NP-IO-KM-01', 'ALL', { mean: 5, sd: 2.23 }],
    ['NP-UG-LD-08', 'ALL', { mean: 3.84, sd: 1.83, n: 45 }], ['NP-UG-LD-08', 'B', { mean: 3.17, sd: 1.2, n: 18 }], ['NP-FA-FA-08', 'ALL', { mean: 4.27, sd: 1.21 }],
  ])('prints %s in %s as the study does', (of, group, figure) => {
    expect(study.find((each) => each.of === of && each.group === group)).toMatchObject(figure);
  });
});
