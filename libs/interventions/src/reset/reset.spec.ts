import { effectiveNorm, itemByCode, items, scoredItems, sections } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { figuresOf, printed, surveyOf } from '../survey/fixtures.ts';
import { reset } from './reset.ts';

const survey = surveyOf(reset);
const asked = items(survey).map(({ item }) => item);
const scored = scoredItems(survey);
const study = figuresOf(survey, 'RST-STUDY');
const tools = figuresOf(survey, 'RST-STUDY-TOOLS');
const within = (prefix: string) => scored.filter(({ code }) => code.startsWith(prefix)).length;
const onScale = (scale: string) => scored.filter(({ answer }) => answer.kind === 'scale' && answer.scale === scale).length;

describe('the ReSet pack', () => {
  it('is owned by JSO and has two variants, the five modules of the manual and two others', () => {
    expect(reset).toMatchObject({ code: 'RST', versionCode: 'RST-2015', owner: 'JSO' });
    expect(reset.variants?.map(({ code }) => code)).toEqual(['RESET', 'RESET_PLUS']);
    expect(reset.modules?.map(({ item }) => item)).toEqual(['RST-MO-01', 'RST-MO-02', 'RST-MO-03', 'RST-MO-04', 'RST-MO-05', undefined, undefined]);
  });

  it('has 91 statements: 19 on care organisation, 16 on facilitation, 21 on the method, 5 modules, 30 tools', () => {
    expect(scored).toHaveLength(91);
    expect(new Set(scored.map(({ code }) => code)).size).toBe(91);
    expect([within('RST-ZO'), within('RST-FA'), within('RST-MO'), within('RST-HM')]).toEqual([19, 16, 5, 30]);
    expect(['RST-LD', 'RST-NW', 'RST-VG', 'RST-EM', 'RST-HA', 'RST-GE', 'RST-OB'].map(within)).toEqual([4, 4, 5, 2, 3, 2, 1]);
  });

  it('has ten questions about the worker before them', () => {
    expect(asked.slice(0, 10).map(({ code }) => code)).toEqual(Array.from({ length: 10 }, (_, index) => `RST-RB-${String(index + 1).padStart(2, '0')}`));
    expect(asked).toHaveLength(101);
  });

  it('has four scales: 50 statements from 1 to 5, 10 from 1 to 4, 1 from 1 to 3, 30 tools from 1 to 7 with "ken ik niet" outside', () => {
    expect(['FREQ5', 'FREQ4', 'AGREE3', 'FREQ7'].map(onScale)).toEqual([50, 10, 1, 30]);
    expect(reset.scales.slice(0, 4).map(({ options }) => options.map(({ value }) => value))).toEqual([[1, 2, 3, 4, 5], [1, 2, 3, 4], [1, 2, 3], [1, 2, 3, 4, 5, 6, 7, undefined]]);
    expect(reset.scales[3]?.options[7]).toEqual({ code: 'UNKNOWN', label: { nl: 'ken ik niet', en: 'not known to me' }, counts: 'outside' });
  });

  it('has five categories with 16 parts, the tools as one battery with one question', () => {
    expect(survey.sections.map(({ code, sections: parts = [] }) => [code, parts.length])).toEqual([['RST-C1', 0], ['RST-C2', 5], ['RST-C3', 3], ['RST-C4', 7], ['RST-C5', 2]]);
    const batteries = sections(survey).filter(({ section }) => section.kind === 'battery');
    expect(batteries.map(({ section }) => [section.items?.length, section.stem?.nl])).toEqual([[30, 'Hoe vaak gebruikt u dit hulpmiddel?']]);
  });

  it.each([
    ['RST-ZO-01', [3.6, 4, 4.1]], ['RST-MO-05', [3.6, 4, 4.1]], ['RST-FA-10', [3.6, 4, 4.1]],
    ['RST-FA-01', [3]], ['RST-FA-09', [3]], ['RST-FA-13', undefined], ['RST-FA-14', undefined], ['RST-HM-01', undefined], ['RST-HM-30', undefined],
  ])('holds %s to cut-offs %j', (code, cutOffs) => {
    const norm = effectiveNorm(survey, itemByCode(survey, code)!);
    expect(norm.statistic === 'mean' ? norm.cutOffs.map(({ from }) => from) : undefined).toEqual(cutOffs);
  });

  it('says for which parts there is no total and why', () => {
    expect(sections(survey).filter(({ section }) => section.noTotal).map(({ section }) => section.code)).toEqual(['RST-C2-INT', 'RST-C2-REST', 'RST-C3-COND', 'RST-C5-MO', 'RST-C5-HM']);
  });

  it('has three factors over ten statements; the second component points the other way and no statement is turned round', () => {
    expect(survey.factors?.map(({ code, alpha, items: members, componentReversed }) => [code, alpha, members.length, componentReversed])).toEqual([
      ['RST-F1', 0.83, 4, undefined], ['RST-F2', 0.84, 4, true], ['RST-F3', 0.68, 2, undefined],
    ]);
    const members = survey.factors?.flatMap((factor) => factor.items) ?? [];
    expect(members.filter(({ reversed }) => reversed)).toEqual([]);
    expect(members.filter(({ loading }) => loading! < 0).map(({ item, loading }) => [item, loading])).toEqual([['RST-VG-04', -0.94], ['RST-GE-02', -0.9], ['RST-EM-02', -0.68], ['RST-VG-02', -0.49]]);
    expect(survey.factors?.map(({ caution }) => caution !== undefined)).toEqual([false, true, true]);
  });

  it('says of 16 statements outside the factors why', () => {
    const counted = (why: string) => survey.outsideFactors?.filter((each) => each.why === why).length;
    expect([counted('removed'), counted('left_out'), counted('not_analysed')]).toEqual([5, 5, 6]);
    expect(survey.outsideFactors?.every(({ reason }) => reason)).toBe(true);
  });

  it('carries what the study regretted, such as questions that ask two things', () => {
    expect(asked.filter(({ remark }) => remark?.en.includes('two things at once')).map(({ code }) => code)).toEqual(['RST-ZO-18', 'RST-ZO-19']);
    expect(itemByCode(survey, 'RST-FA-13')?.remark?.nl).toContain('ja of nee, en welke versie');
    expect(asked.filter(({ remark }) => remark)).toHaveLength(24);
  });

  it('explains words that a reader may not know', () => {
    expect(reset.terms).toHaveLength(30);
    expect(itemByCode(survey, 'RST-HM-26')?.terms).toEqual(['VIP']);
    expect(itemByCode(survey, 'RST-FA-09')?.terms).toEqual(['SOCIAL-MAP']);
  });

  it('holds 384 figures of 48 statements in four organisations, of which two cannot be reached', () => {
    const perOrganisation = study.filter(({ of, group, sd }) => group.length === 1 && sd !== undefined && !of.startsWith('RST-MO'));
    expect(new Set(perOrganisation.map(({ of }) => of)).size).toBe(48);
    expect(printed(perOrganisation)).toBe(384);
    expect(perOrganisation.every(({ decimals }) => decimals === 1)).toBe(true);
    expect(printed([...study, ...tools].filter(({ unreachable }) => unreachable))).toBe(2);
    expect(study.find(({ unreachable }) => unreachable)).toMatchObject({ of: 'RST-FA-13', group: 'B', mean: 2.7, sd: 1.6 });
  });

  it('holds 45 figures over all workers, 15 totals of parts, 17 of modules and the reliability of three factors', () => {
    const ofModules = study.filter(({ of }) => of.startsWith('RST-MO'));
    const ofParts = study.filter(({ of }) => of.startsWith('RST-C'));
    expect(ofModules).toHaveLength(17);
    expect(ofParts).toHaveLength(15);
    expect(study.filter(({ group }) => group === 'ALL').length - ofParts.filter(({ group }) => group === 'ALL').length - ofModules.filter(({ group }) => group === 'ALL').length).toBe(45);
    expect(study.filter(({ alpha }) => alpha !== undefined).map(({ of, alpha }) => [of, alpha])).toEqual([['RST-F1', 0.83], ['RST-F2', 0.84], ['RST-F3', 0.68]]);
  });

  it('holds 24 tools in four organisations: 93 pairs of figures and three in words, with how many know the tool', () => {
    expect(tools).toHaveLength(96);
    expect(printed(tools)).toBe(186);
    expect(tools.filter(({ words }) => words).map(({ of, group, n }) => [of, group, n])).toEqual([['RST-HM-09', 'A', 1], ['RST-HM-09', 'C', 1], ['RST-HM-04', 'A', 0]]);
    expect(tools.filter(({ n }) => n !== undefined)).toHaveLength(64);
  });

  it('marks 25 figures of statements and parts and ten of tools as doubtful', () => {
    expect(study.filter(({ doubtful }) => doubtful)).toHaveLength(25);
    expect(tools.filter(({ doubtful }) => doubtful)).toHaveLength(10);
  });

  it.each([
    ['RST-ZO-01', 'A', { mean: 4.1, sd: 0.8 }], ['RST-ZO-12', 'B', { mean: 3.3, sd: 1.4, doubtful: { nl: 'De tabel geeft 3,3 (1,4), de tekst 3,6 (1,2).' } }],
    ['RST-GE-02', 'D', { mean: 4.7, sd: 0.4 }], ['RST-ZO-03', 'ALL', { mean: 4.13, decimals: 2 }], ['RST-GE-01', 'ALL', { mean: 3.9, sd: 1.2, decimals: 1 }],
    ['RST-C2-START', 'ALL', { mean: 4, decimals: 2 }], ['RST-LD-03', 'ALL', { mean: 4.9, doubtful: { en: 'This column repeats organisation D. The organisations give 4.7.' } }],
  ])('prints %s in %s as the study does', (of, group, figure) => {
    expect(study.find((each) => each.of === of && each.group === group)).toMatchObject(figure);
  });
});
