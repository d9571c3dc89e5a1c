import { describe, expect, it } from 'vitest';
import { evaluate, evaluateMissingAsFalse } from '../condition.ts';
import type { Definition, Instrument, Item } from '../language.ts';
import { validateDefinition } from '../validate.ts';
import { effectiveNorm, itemByCode, items, scoredItems, sections } from '../walk.ts';
import { npSlice } from './np.ts';
import { resetSlice } from './reset.ts';
import { stjSlice } from './stj.ts';
import { vigFinalSlice, vigPilotSlice } from './vig.ts';

/** Through JSON and the schema, as a definition travels to the database and back. */
function travelled(definition: Definition): Definition {
  const result = validateDefinition(JSON.parse(JSON.stringify(definition)));
  if ('problems' in result) throw new Error(result.problems.map((problem) => problem.message.en).join('\n'));
  return result.definition;
}
function instrument(definition: Definition, code: string): Instrument {
  const found = definition.instruments.find((each) => each.code === code);
  if (!found) throw new Error(`no instrument ${code}`);
  return found;
}
function item(definition: Definition, inInstrument: string, code: string): Item {
  const found = itemByCode(instrument(definition, inInstrument), code);
  if (!found) throw new Error(`no item ${code}`);
  return found;
}

describe('a slice of each of the four methods', () => {
  it.each([
    ['VIG, pilot', vigPilotSlice], ['VIG, final', vigFinalSlice], ['ReSet', resetSlice], ['NP', npSlice], ['STJ', stjSlice],
  ])('of %s comes back unchanged after JSON, schema and validation', (_, slice) => {
    expect(travelled(slice)).toEqual(slice);
  });

  it('lets the same VIG question depend on another one in one version and on none in the other', () => {
    expect(item(travelled(vigFinalSlice), 'VIG-MON', 'VIG-U4-3').dependsOn).toBe('VIG-U4-2');
    expect(item(travelled(vigPilotSlice), 'VIG-MON', 'VIG-U4-3').dependsOn).toBeUndefined();
  });

  it('keeps VIG scales, sources and mappings apart per version: split, new and no longer comparable', () => {
    const pilot = travelled(vigPilotSlice);
    expect(pilot.scales[0]?.options.map((option) => option.counts)).toEqual(['yes', 'in_between', 'no']);
    expect(item(pilot, 'VIG-MON', 'VIG-U7-1').evidence).toContain('ORAL_ENQUIRY');
    const mapped = travelled(vigFinalSlice).mappings?.[0]?.items ?? [];
    expect(mapped.find((each) => each.from === 'VIG-U3-P2')?.to).toEqual(['VIG-U3-2', 'VIG-U3-3']);
    expect(mapped.find((each) => each.from === null)?.change).toBe('new');
    expect(mapped.find((each) => each.from === 'VIG-U7-1')?.comparable).toBe(false);
  });

  it('says that the VIG phone sample belongs to a coach and the progress report returns every month', () => {
    const { evidenceSources, documents } = travelled(vigFinalSlice);
    expect(evidenceSources.find(({ code }) => code === 'PHONE_SAMPLE')?.level).toBe('professional');
    expect(documents.find(({ code }) => code === 'DOC-PROGRESS')?.repeats).toBe('monthly');
  });

  it('gives ReSet any number of children, an explanation per tick and origin that is off and sensitive', () => {
    const reset = travelled(resetSlice);
    expect(item(reset, 'RST-RL', 'RST-RL-06').answer).not.toHaveProperty('atMost');
    expect(item(reset, 'RST-RL', 'RST-RL-12').answer).toMatchObject({ kind: 'yes_no' });
    expect(item(reset, 'RST-RL', 'RST-RL-12')).toMatchObject({ perPerson: ['mother', 'father', 'child'], explanation: 'allowed' });
    expect(item(reset, 'RST-RL', 'RST-RL-33')).toMatchObject({ explanation: 'required' });
    expect(item(reset, 'RST-RL', 'RST-RL-08')).toMatchObject({ offByDefault: true, sensitivity: 'special_category' });
  });

  it('tells ReSet\'s norms apart: the default with three cut-offs, a group of its own, a group without, a tool without', () => {
    const survey = instrument(travelled(resetSlice), 'RST-MG');
    const norm = (code: string) => effectiveNorm(survey, item(resetSlice, 'RST-MG', code));
    expect(norm('RST-NW-01')).toMatchObject({ statistic: 'mean', cutOffs: [{ from: 3.6 }, { from: 4 }, { from: 4.1 }] });
    expect(norm('RST-FA-01')).toMatchObject({ statistic: 'mean', cutOffs: [{ from: 3 }] });
    expect(norm('RST-FA-14')).toEqual({ statistic: 'none' });
    expect(norm('RST-HM-07')).toEqual({ statistic: 'none' });
  });

  it('holds ReSet\'s thirty tools as one battery under one question, with an answer that is not on the scale', () => {
    const reset = travelled(resetSlice);
    const battery = sections(instrument(reset, 'RST-MG')).find(({ section }) => section.kind === 'battery')?.section;
    expect(battery?.items).toHaveLength(30);
    expect(battery?.stem?.nl).toBe('Hoe vaak gebruikt u dit hulpmiddel?');
    expect(reset.scales.find(({ code }) => code === 'FREQ7')?.options.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7, undefined]);
  });

  it('keeps ReSet\'s factors, of which one component points the other way, and the items outside with the reason', () => {
    const survey = instrument(travelled(resetSlice), 'RST-MG');
    expect(survey.factors?.filter(({ componentReversed }) => componentReversed).map(({ code }) => code)).toEqual(['RST-F2']);
    expect(survey.outsideFactors?.map(({ why }) => why)).toEqual(['removed', 'loaded_nowhere', 'left_out', 'not_analysed']);
  });

  it('keeps what ReSet\'s study published, as printed, with what is doubtful and what cannot be', () => {
    const figures = instrument(travelled(resetSlice), 'RST-MG').references?.[0]?.figures ?? [];
    expect(figures.map(({ of, group }) => [of, group])).toEqual([['RST-NW-01', 'A'], ['RST-C3', 'ALL'], ['RST-F2', 'ALL'], ['RST-FA-14', 'A'], ['RST-HM-09', 'A']]);
    expect(figures[1]).toMatchObject({ mean: 4, decimals: 2, doubtful: { en: 'Does not fit the rows' } });
    expect(figures[3]?.unreachable?.nl).toBe('Kan niet op een schaal van 1 tot 3');
  });

  it('answers undetermined where ReSet\'s study read a missing fact as false, and can show that reading', () => {
    const rule = travelled(resetSlice).rules?.find(({ code }) => code === 'RST-MULTIPROBLEM');
    if (!rule?.condition) throw new Error('no condition');
    const facts = { 'RST-D1': true, relational_problems: true };
    expect(rule.studyReading).toBe('missing_is_false');
    expect(evaluate(rule.condition, facts)).toEqual({ outcome: 'undetermined', missing: ['financial_problems', 'no_supportive_network'] });
    expect(evaluateMissingAsFalse(rule.condition, facts)).toBe('no');
  });

  it('keeps a rule that is still prose, and a derived answer that points at a rule', () => {
    const reset = travelled(resetSlice);
    expect(reset.rules?.find(({ code }) => code === 'RST-PSYCHOSOMATIC')).toMatchObject({ from: ['RST-RL-12'], prose: { nl: expect.any(String) } });
    expect(item(reset, 'RST-RL', 'RST-RV-MP').answer).toEqual({ kind: 'derived', rule: 'RST-MULTIPROBLEM' });
  });

  it('places NP statements in section and principle, for one variant, at start and close, behind a filter question', () => {
    const np = travelled(npSlice);
    const placed = items(instrument(np, 'NP-MG'));
    expect(placed[0]?.sections.map(({ code }) => code)).toEqual(['NP-C-UG', 'NP-UG-IP']);
    expect(item(np, 'NP-MG', 'NP-FA-01')).toMatchObject({ variants: ['NP-PREV'], about: 'organisation' });
    expect(item(np, 'NP-RF', 'NP-K-DAK').askedAt).toEqual(['start', 'evaluation', 'close']);
    expect(item(np, 'NP-CT', 'NP-CT-01')).toMatchObject({ dependsOn: 'NP-CT-00', dependsOnAnswers: ['M1_3'] });
  });

  it('keeps NP\'s goals: main goals, steps that are activities, examples, what is done without a goal, and who scores', () => {
    const catalogue = travelled(npSlice).goalCatalogue;
    expect(catalogue?.goals.find(({ code }) => code === 'NP-D3-1a')).toMatchObject({ kind: 'step', parent: 'NP-D3-1', isActivity: true });
    expect(catalogue?.goals.find(({ code }) => code === 'NP-D1-1')?.examples).toEqual([{ nl: 'ov-kaart', en: 'travel card' }, { nl: 'fiets', en: 'bicycle' }]);
    expect(catalogue?.goals.find(({ code }) => code === 'NP-D3-GEZ-2a')?.reportsTo).toBe('NP-D3-1a');
    expect(catalogue?.activities).toHaveLength(1);
    expect(catalogue?.raters.filter(({ required }) => required)).toHaveLength(2);
  });

  it('judges STJ indicators in groups, with attention notes and conclusions per theme, by several parties and without a total', () => {
    const framework = instrument(travelled(stjSlice), 'STJ-FRAMEWORK');
    expect(framework.judgementGroups?.map((group) => group.items.length)).toEqual([3, 2]);
    expect(scoredItems(framework).every((each) => each.attentionNote)).toBe(true);
    expect(framework.sections.map((theme) => theme.conclusions?.length)).toEqual([2, 2]);
    expect(framework.respondents?.map(({ atMost }) => atMost)).toEqual([1, 3]);
    expect(framework.norm).toEqual({ statistic: 'none' });
    expect(framework.totals).toBeUndefined();
    expect(framework.followUp?.[0]).toMatchObject({ whenAnswer: 'IMPROVEMENT_POINT', afterMonths: 12 });
  });
});
