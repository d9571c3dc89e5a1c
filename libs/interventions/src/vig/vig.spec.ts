import { comparableItems, effectiveNorm, itemByCode, items, scoredItems, sections, validateDefinition, type Definition, type Instrument } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { vigFinal, vigPilot } from '../index.ts';
import { texts } from '../survey/fixtures.ts';

function checklist(definition: Definition): Instrument {
  const [only] = definition.instruments;
  if (!only) throw new Error(`${definition.versionCode} has no checklist`);
  return only;
}
const packs = [vigPilot, vigFinal];
const pilot = checklist(vigPilot);
const final = checklist(vigFinal);
const counted = (instrument: Instrument, counts: 'execution' | 'outcome') => scoredItems(instrument).filter((item) => item.counts === counts);

describe('the VIG pack', () => {
  it.each(packs.map((pack) => [pack.versionCode, pack]))('%s is a valid definition and stays the same through JSON', (_, pack) => {
    expect(validateDefinition(JSON.parse(JSON.stringify(pack)))).toEqual({ definition: pack });
  });

  it('asks 16 scored questions in the pilot: 11 on execution, 5 on outcomes', () => {
    expect(scoredItems(pilot)).toHaveLength(16);
    expect(counted(pilot, 'execution')).toHaveLength(11);
    expect(counted(pilot, 'outcome')).toHaveLength(5);
  });

  it('asks 19 scored questions in the final version: 13 on execution, 6 on outcomes', () => {
    expect(scoredItems(final)).toHaveLength(19);
    expect(counted(final, 'execution')).toHaveLength(13);
    expect(counted(final, 'outcome')).toHaveLength(6);
  });

  it('asks 24 scored questions over both versions, 11 of them in both', () => {
    const inPilot = scoredItems(pilot).map(({ code }) => code);
    const inFinal = scoredItems(final).map(({ code }) => code);
    expect(new Set([...inPilot, ...inFinal]).size).toBe(24);
    expect(inPilot.filter((code) => inFinal.includes(code))).toHaveLength(11);
  });

  it.each([['pilot', pilot], ['final', final]])('has 7 core elements and 4 outcomes with a criterion and a way of measuring: %s', (_, instrument) => {
    const criteria = sections(instrument).map(({ section }) => section).filter(({ kind }) => kind === 'core_element');
    expect(criteria.map(({ code }) => code)).toEqual([
      'VIG-U1', 'VIG-U2', 'VIG-U3', 'VIG-U4', 'VIG-U5', 'VIG-U6', 'VIG-U7', 'VIG-R1', 'VIG-R2', 'VIG-R3', 'VIG-R4',
    ]);
    expect(criteria.every(({ criterion, measure }) => criterion && measure)).toBe(true);
  });

  it('keeps the meaning of a code: a shared question has one text and one guidance in both versions', () => {
    const shared = items(pilot).map(({ item }) => item).filter(({ code }) => itemByCode(final, code));
    expect(shared).toHaveLength(12);
    expect(shared.map(({ code }) => itemByCode(final, code)).map((item) => [item?.text, item?.guidance])).toEqual(shared.map((item) => [item.text, item.guidance]));
  });

  it('compares ten questions, and not VIG-U7-1, which was asked orally in the pilot', () => {
    const comparable = comparableItems(vigFinal.mappings?.[0]?.items ?? []);
    expect(comparable).toEqual([
      'VIG-U1-1', 'VIG-U2-1', 'VIG-U2-2', 'VIG-U4-1', 'VIG-U4-3', 'VIG-U4-4', 'VIG-U5-1', 'VIG-R3-1', 'VIG-R4-1', 'VIG-R4-2',
    ]);
    expect(itemByCode(pilot, 'VIG-U7-1')?.evidence).toEqual(['DOSSIER', 'ORAL_ENQUIRY']);
    expect(itemByCode(final, 'VIG-U7-1')?.evidence).toEqual(['CASE_MINUTES']);
  });

  it('maps every scored question of both versions', () => {
    const mapping = vigFinal.mappings?.[0];
    expect(mapping?.fromVersion).toBe(vigPilot.versionCode);
    expect(new Set(mapping?.items.flatMap(({ from }) => from ?? []))).toEqual(new Set(scoredItems(pilot).map(({ code }) => code)));
    expect(new Set(mapping?.items.flatMap(({ to }) => to))).toEqual(new Set(scoredItems(final).map(({ code }) => code)));
  });

  it('has an in-between answer in the pilot only, and doubt counts as no in the final version only', () => {
    const counts = (definition: Definition) => definition.scales.flatMap((scale) => scale.options.map((option) => [option.code, option.counts]));
    expect(counts(vigPilot)).toEqual([['YES', 'yes'], ['YES_NO', 'in_between'], ['NO', 'no']]);
    expect(counts(vigFinal)).toEqual([['YES', 'yes'], ['NO', 'no']]);
    expect([pilot.policy.doubt, final.policy.doubt]).toEqual(['no_rule', 'counts_as_no']);
  });

  it('lets VIG-U4-3 depend on the existence of goals only where that is asked', () => {
    expect(itemByCode(pilot, 'VIG-U4-3')?.dependsOn).toBeUndefined();
    expect(itemByCode(final, 'VIG-U4-3')?.dependsOn).toBe('VIG-U4-2');
  });

  it.each([['pilot', pilot], ['final', final]])('holds each scored question to 80 percent, in a sample of 25 or all, by an outsider: %s', (_, instrument) => {
    for (const item of scoredItems(instrument)) expect(effectiveNorm(instrument, item)).toEqual({ statistic: 'share_yes', atLeastPercent: 80 });
    expect(instrument.policy).toMatchObject({
      subject: 'trajectory',
      filledInBy: 'assessor',
      independence: 'independent',
      notApplicable: 'mark',
      sampling: { modes: ['all', 'sample'], minimum: 25 },
      rhythms: ['half_yearly', 'yearly'],
      requiresClosed: true,
    });
  });

  it('can be scored three months after closing in the pilot and six in the final version', () => {
    expect([pilot.policy.monthsAfterClosing, final.policy.monthsAfterClosing]).toEqual([3, 6]);
  });

  it.each([['pilot', pilot], ['final', final]])('proposes "geen" for the name of the safety instrument after a no: %s', (_, instrument) => {
    expect(itemByCode(instrument, 'VIG-U1-T1')).toMatchObject({
      answer: { kind: 'text' },
      counts: 'none',
      dependsOn: 'VIG-U1-1',
      proposes: { whenAnswer: 'NO', value: { nl: 'geen', en: 'none' } },
    });
  });

  it('gives every question guidance, a source of evidence and, in the final version, the documents it leans on', () => {
    for (const { item } of [...items(pilot), ...items(final)]) {
      expect(item.guidance).toBeDefined();
      expect(item.evidence).not.toHaveLength(0);
    }
    for (const { item } of items(final)) expect(item.documents).not.toHaveLength(0);
  });

  it('lists the documents: nine in the case file, three outside it', () => {
    const inFile = vigFinal.documents.filter((document) => document.inCaseFile);
    expect(inFile.map(({ code }) => code)).toEqual([
      'DOC-INTAKE', 'DOC-PLAN', 'DOC-ADMIN', 'DOC-PROGRESS', 'DOC-FINAL', 'DOC-SAFETY', 'DOC-MON3', 'DOC-MON6', 'DOC-MON9',
    ]);
    expect(inFile.filter((document) => document.mandatory)).toHaveLength(7);
    expect(vigFinal.documents.filter((document) => !document.inCaseFile).map(({ code }) => code)).toEqual(['DOC-CV', 'DOC-CASEMIN', 'DOC-PHONE']);
    expect(vigPilot.documents).toHaveLength(10);
  });

  it('sees the family three, six and nine months after the end, wants a report every month and a case meeting every three', () => {
    const milestones = vigFinal.phases.flatMap((phase) => phase.milestones ?? []);
    const contacts = milestones.filter(({ code }) => code.startsWith('VIG-PH4-'));
    expect(contacts.map(({ due, document }) => [due, document])).toEqual([3, 6, 9].map((months) => [{ amount: months, unit: 'months', after: 'end' }, `DOC-MON${months}`]));
    expect(milestones.filter(({ repeats }) => repeats).map(({ document, due }) => [document, due])).toEqual([
      ['DOC-PROGRESS', { amount: 1, unit: 'months', after: 'start' }], [undefined, { amount: 3, unit: 'months', after: 'start' }],
    ]);
    expect(vigFinal.phases).toHaveLength(4);
  });

  it('describes the method: domains, criteria, measures, principles, meetings, rules and open points', () => {
    expect(vigFinal.lifeDomains).toHaveLength(7);
    expect(vigFinal.eligibility?.criteria).toHaveLength(4);
    expect(vigFinal.eligibility?.contraIndications).toHaveLength(2);
    expect(vigFinal.coercionMeasures).toHaveLength(4);
    expect(vigFinal.principles).toHaveLength(11);
    expect(vigFinal.partners).toHaveLength(12);
    expect(vigFinal.evaluation?.meetings.map(({ steps }) => steps.length)).toEqual([4, 4]);
    expect(final.scoringRules).toHaveLength(15);
    expect(vigFinal.openPoints?.filter(({ code }) => /^VIG-OP\d/.test(code))).toHaveLength(12);
  });

  it('is marked as working texts in own words, complete and different in both languages', () => {
    for (const pack of packs) {
      expect(pack.wording).toBe('working');
      const found = texts(pack);
      expect(found.length).toBeGreaterThan(200);
      for (const { nl, en } of found) expect([nl.trim(), en.trim()]).not.toContain('');
    }
    const sentences = packs.flatMap(texts).filter(({ nl }) => nl.split(' ').length > 3);
    expect(sentences.filter(({ nl, en }) => nl === en)).toEqual([]);
  });
});
