import { describe, expect, it } from 'vitest';
import type { Definition } from '../instrument/language.ts';
import { npSlice } from '../instrument/slices/np.ts';
import { resetSlice } from '../instrument/slices/reset.ts';
import { vigFinalSlice, vigPilotSlice } from '../instrument/slices/vig.ts';
import { itemByCode, items } from '../instrument/walk.ts';
import { applyConfiguration } from './apply.ts';
import { configurationChanges } from './changes.ts';
import { licensedConfiguration } from './configuration.ts';
import { decided, ownItem, withSettings } from './fixtures.ts';
import { droppedInUse, moveConfiguration, trendConsequence } from './move.ts';
import { MOST_ITEMS, validateConfiguration } from './validate.ts';

const rulesOf = (definition: Definition, value: unknown) => {
  const checked = validateConfiguration(definition, value);
  return 'problems' in checked ? checked.problems.map(({ rule, path, code }) => [rule, path, code]) : [];
};
const applied = (definition: Definition, over: Parameters<typeof withSettings>[1]) => applyConfiguration(definition, withSettings(definition, over)).instruments[0]!;
const codes = (definition: Definition) => items(definition.instruments[0]!).map(({ item }) => item.code);
const none = (id: string) => id;

describe('what is refused', () => {
  const off = (...list: string[]) => ({ switchedOff: list.map((item) => ({ item, ...decided })) });

  it('a deviation without reason, of every kind', () => {
    const why = { ...decided, reason: ' ' };
    expect(rulesOf(vigFinalSlice, withSettings(vigFinalSlice, {
      switchedOff: [{ item: 'VIG-U7-1', ...why }], raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 90, ...why }], ownGuidance: [{ item: 'VIG-U1-1', guidance: { nl: 'Let op', en: 'Mind' }, ...why }],
      ownItems: [{ section: 'VIG-U1', item: ownItem('OWN-1', 'YES_NO_SCALE'), ...why }], droppedDocuments: [{ document: 'DOC-PHONE', ...why }],
    }))).toEqual(['raisedNorms', 'ownGuidance', 'switchedOff', 'droppedDocuments', 'ownItems'].map((list) => ['deviation_without_reason', `instruments.0.${list}.0`, expect.any(String) as string]));
    expect(rulesOf(npSlice, withSettings(npSlice, { outOfUse: why }))).toContainEqual(['deviation_without_reason', 'instruments.0.outOfUse', npSlice.instruments[0]!.code]);
  });

  it('a share that is scored twice and less than the method asks, or no share', () => {
    const asks = { ...vigFinalSlice, instruments: vigFinalSlice.instruments.map((each) => ({ ...each, policy: { ...each.policy, secondScorerPercent: 20 } })) };
    expect(rulesOf(asks, withSettings(asks, { secondPercent: 10 }))).toEqual([['second_share_lowered', 'instruments.0.secondPercent', asks.instruments[0]!.code]]);
    expect([{}, { secondPercent: 20 }, { secondPercent: 100 }].flatMap((over) => rulesOf(asks, withSettings(asks, over)))).toEqual([]);
    expect(rulesOf(asks, withSettings(asks, { secondPercent: 101 }))).toHaveLength(1);
    expect(moveConfiguration(vigFinalSlice, asks, withSettings(vigFinalSlice, { secondPercent: 10 })).configuration.instruments[0]).not.toHaveProperty('secondPercent');
  });

  it('a norm that is lowered, stays the same, or is none', () => {
    const raise = (item: string, atLeastPercent: number) => withSettings(vigFinalSlice, { raisedNorms: [{ item, atLeastPercent, ...decided }] });
    expect(rulesOf(vigFinalSlice, raise('VIG-U1-1', 79))).toEqual([['norm_lowered', 'instruments.0.raisedNorms.0', 'VIG-U1-1']]);
    expect(rulesOf(vigFinalSlice, raise('VIG-U1-1', 80))).toEqual([['norm_lowered', 'instruments.0.raisedNorms.0', 'VIG-U1-1']]);
    expect(rulesOf(vigFinalSlice, raise('VIG-U1-1', 81))).toEqual([]);
    expect(rulesOf(vigFinalSlice, raise('VIG-U1-T1', 90))).toEqual([['no_norm_to_raise', 'instruments.0.raisedNorms.0', 'VIG-U1-T1']]);
    expect(rulesOf(vigFinalSlice, raise('VIG-U1-1', 101))).toEqual([['too_big', 'instruments.0.raisedNorms.0.atLeastPercent', expect.any(String)]]);
  });

  it('a question switched off on which a question, an own question, a derived answer or a module leans', () => {
    expect(rulesOf(vigFinalSlice, withSettings(vigFinalSlice, off('VIG-U3-2')))).toEqual([['others_depend', 'instruments.0.switchedOff.0', 'VIG-U3-2']]);
    expect(rulesOf(vigFinalSlice, withSettings(vigFinalSlice, off('VIG-U3-2', 'VIG-U3-3')))).toEqual([]);
    const own = { section: 'VIG-U7', item: ownItem('OWN-1', 'YES_NO_SCALE', { dependsOn: 'VIG-U7-1' }), ...decided };
    expect(rulesOf(vigFinalSlice, withSettings(vigFinalSlice, { ...off('VIG-U7-1'), ownItems: [own] }))).toEqual([['others_depend', 'instruments.0.switchedOff.0', 'VIG-U7-1']]);
    const module = resetSlice.modules![0]!;
    const at = resetSlice.instruments.findIndex((instrument) => itemByCode(instrument, module.item!));
    const licensed = licensedConfiguration(resetSlice, []);
    const without = (modules: string[]) => ({ ...licensed, modules, instruments: licensed.instruments.map((each, index) => (index === at ? { ...each, ...off(module.item!) } : each)) });
    expect(rulesOf(resetSlice, without([module.code]))).toEqual([['others_depend', `instruments.${at}.switchedOff.0`, module.item]]);
    expect(rulesOf(resetSlice, without([]))).toEqual([]);
  });

  it('an own code that a licensed question has, or another own question', () => {
    const own = (...list: string[]) => withSettings(vigFinalSlice, { ownItems: list.map((code) => ({ section: 'VIG-U1', item: ownItem(code, 'YES_NO_SCALE'), ...decided })) });
    expect(rulesOf(vigFinalSlice, own('VIG-U7-1'))).toEqual([['own_code_is_licensed', 'instruments.0.ownItems.0', 'VIG-U7-1']]);
    expect(rulesOf(vigFinalSlice, own('vig-u7-1'))).toEqual([['own_code_is_licensed', 'instruments.0.ownItems.0', 'vig-u7-1']]);
    expect(rulesOf(vigFinalSlice, own('OWN-1', 'OWN-1'))).toEqual([['duplicate_code', 'instruments.0.ownItems.1', 'OWN-1']]);
  });

  it('an own question that refers to what is not there, at the question', () => {
    const own = (section: string, item: ReturnType<typeof ownItem>) => rulesOf(vigFinalSlice, withSettings(vigFinalSlice, { ownItems: [{ section, item, ...decided }] }));
    expect(own('VIG-U99', ownItem('OWN-1', 'YES_NO_SCALE'))).toEqual([['unknown_section', 'instruments.0.ownItems.0', 'OWN-1']]);
    expect(own('VIG-U1', ownItem('OWN-1', 'NO_SCALE'))).toEqual([['unknown_scale', 'instruments.0.ownItems.0', 'OWN-1']]);
    expect(own('VIG-U1', ownItem('OWN-1', 'YES_NO_SCALE', { dependsOn: 'VIG-U99-1' }))).toEqual([['depends_on_unknown_item', 'instruments.0.ownItems.0', 'OWN-1']]);
    expect(own('VIG-U1', { ...ownItem('OWN-1', 'YES_NO_SCALE'), text: { nl: '', en: 'Text' } })).toEqual([['empty_text', 'instruments.0.ownItems.0.item.text.nl', 'OWN-1']]);
  });

  it('own words that fill a book', () => {
    const guidance = (nl: string) => ({ ownGuidance: [{ item: 'VIG-U1-1', guidance: { nl, en: 'Look' }, ...decided }] });
    expect(rulesOf(vigFinalSlice, withSettings(vigFinalSlice, guidance('x'.repeat(2001))))).toEqual([['too_big', 'instruments.0.ownGuidance.0.guidance.nl', 'VIG-U1-1']]);
  });

  it('everything at once, also where texts are still empty', () => {
    const unready = withSettings(vigFinalSlice, {
      ownGuidance: [{ item: 'VIG-U1-1', guidance: { nl: '', en: 'Look' }, ...decided, reason: '' }], ...off('VIG-U7-1'),
      raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 10, ...decided }],
    });
    expect(rulesOf(vigFinalSlice, unready).map(([rule]) => rule)).toEqual(['empty_text', 'deviation_without_reason', 'norm_lowered']);
    expect(validateConfiguration(vigFinalSlice, unready)).toMatchObject({ wanted: { instruments: [{ ownGuidance: [{ guidance: { nl: '…', en: 'Look' } }] }] } });
  });

  it('more questions than anybody fills in with attention', () => {
    const own = (count: number) => withSettings(vigFinalSlice, {
      ownItems: Array.from({ length: count }, (_, index) => ({ section: 'VIG-U1', item: ownItem(`OWN-${index}`, 'YES_NO_SCALE'), ...decided })),
    });
    const room = MOST_ITEMS - codes(vigFinalSlice).length;
    expect(rulesOf(vigFinalSlice, own(room))).toEqual([]);
    expect(rulesOf(vigFinalSlice, own(room + 1))).toEqual([['too_many_items', 'instruments.0.ownItems', 'VIG-MON']]);
    expect(rulesOf(vigFinalSlice, own(500))).toEqual([['too_many_items', 'instruments.0.ownItems', 'VIG-MON']]);
  });

  it('what the version does not know: variants, modules, instruments, rhythms, questions, documents; and nothing at all', () => {
    const licensed = licensedConfiguration(vigFinalSlice, []);
    expect(rulesOf(vigFinalSlice, { ...licensed, variants: ['X'], modules: ['Y'], instruments: [...licensed.instruments, { ...licensed.instruments[0]!, instrument: 'Z' }] }).map(([rule]) => rule))
      .toEqual(['unknown_variant', 'unknown_module', 'unknown_instrument']);
    expect(rulesOf(vigFinalSlice, withSettings(vigFinalSlice, { rhythm: 'monthly' }))).toEqual([['unknown_rhythm', 'instruments.0.rhythm', 'VIG-MON']]);
    expect(rulesOf(vigFinalSlice, withSettings(vigFinalSlice, { ...off('VIG-X'), addedDocuments: [{ document: 'DOC-PHONE', ...decided }] })).map(([rule]) => rule)).toEqual(['unknown_item', 'unknown_document']);
    expect(rulesOf(vigFinalSlice, withSettings(vigFinalSlice, off(...codes(vigFinalSlice))))).toEqual([['no_items_left', 'instruments.0.switchedOff', 'VIG-MON']]);
    expect(rulesOf(vigFinalSlice, withSettings(vigFinalSlice, { outOfUse: decided }))).toEqual([['nothing_in_use', 'instruments', 'VIG']]);
    for (const value of [null, 7, 'x', [], {}, { ...licensed, teamIds: [7] }, { ...licensed, colour: 'red' }]) expect(rulesOf(vigFinalSlice, value)).not.toEqual([]);
  });
});

describe('the version as configured', () => {
  it('has both norms, both guidances, own questions in their section, and not what is switched off', () => {
    const instrument = applied(vigFinalSlice, {
      raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 90, ...decided }], ownGuidance: [{ item: 'VIG-U1-1', guidance: { nl: 'Kijk in het plan', en: 'Look in the plan' }, ...decided }],
      ownItems: [{ section: 'VIG-U1', item: ownItem('OWN-1', 'YES_NO_SCALE'), ...decided }], switchedOff: [{ item: 'VIG-U7-1', ...decided }],
    });
    expect(itemByCode(instrument, 'VIG-U1-1')).toMatchObject({ raisedNorm: 90, ownGuidance: { nl: 'Kijk in het plan' } });
    expect(instrument.sections[0]!.items!.map(({ code, own }) => [code, own ?? false])).toEqual([['VIG-U1-1', false], ['VIG-U1-T1', false], ['OWN-1', true]]);
    expect(itemByCode(instrument, 'VIG-U7-1')).toBeUndefined();
    expect(itemByCode(vigFinalSlice.instruments[0]!, 'VIG-U1-1')).not.toHaveProperty('raisedNorm');
  });

  it('asks for the documents that are mandatory here, for the instrument that was decided on only', () => {
    const optional: Definition = { ...vigFinalSlice, documents: vigFinalSlice.documents.map((each) => ({ ...each, mandatory: each.code !== 'DOC-PHONE' })) };
    const configuration = withSettings(optional, { droppedDocuments: [{ document: 'DOC-MON3', ...decided }], addedDocuments: [{ document: 'DOC-PHONE', ...decided }] });
    const mandatory = (applied: string) => applyConfiguration(optional, configuration, applied).documents.map(({ code, mandatory: must }) => [code, must]);
    expect(mandatory('VIG-MON')).toEqual([['DOC-PROGRESS', true], ['DOC-MON3', false], ['DOC-PHONE', true]]);
    expect(mandatory('VIG-OTHER')).toEqual([['DOC-PROGRESS', true], ['DOC-MON3', true], ['DOC-PHONE', false]]);
  });

  it('leaves out what is asked for other variants only', () => {
    const [kept] = npSlice.variants!.filter(({ code }) => code !== 'NP-PREV');
    const whole = applyConfiguration(npSlice, { ...licensedConfiguration(npSlice, []), variants: [kept!.code] });
    expect(whole.variants).toEqual([kept]);
    expect(whole.instruments.some((instrument) => itemByCode(instrument, 'NP-FA-01'))).toBe(false);
  });
});

describe('a rule of the course', () => {
  it('names only the questions that are still asked', () => {
    const definition: Definition = { ...vigFinalSlice, courseRules: [{ code: 'R', name: { nl: 'x', en: 'x' }, kind: 'method', check: { kind: 'satisfaction' }, items: ['VIG-U1-1', 'VIG-U7-1'] }] };
    expect(applyConfiguration(definition, withSettings(definition, { switchedOff: [{ item: 'VIG-U7-1', ...decided }] })).courseRules![0]!.items).toEqual(['VIG-U1-1']);
  });
});

describe('changes are said before they are made', () => {
  const changes = (before: Parameters<typeof withSettings>[1], after: Parameters<typeof withSettings>[1], teams: [string[], string[]] = [[], []]) => configurationChanges(
    { definition: vigFinalSlice, configuration: withSettings(vigFinalSlice, before, teams[0]) }, { definition: vigFinalSlice, configuration: withSettings(vigFinalSlice, after, teams[1]) },
    (id) => ({ a: 'Noord', b: 'Zuidoost' })[id] ?? id);

  it('with what each does to comparability', () => {
    expect(changes({}, { switchedOff: [{ item: 'VIG-U7-1', ...decided }], review: { mode: 'share', percent: 20 } }, [['a'], ['a', 'b']])).toMatchObject([
      { what: { nl: 'Teams' }, before: { nl: 'Noord' }, after: { nl: 'Noord, Zuidoost' }, consequence: { nl: expect.stringContaining('trend per team') as string } },
      { what: { nl: 'Checklist: wat wordt nagekeken' }, before: { nl: 'alles' }, after: { nl: 'een geloot deel van 20%' } },
      { what: { nl: 'VIG-U7-1' }, before: null, after: { nl: 'Vraag uitgezet: Is dit gezin twee keer ingebracht? (Ons contract vraagt dit)' }, consequence: { nl: expect.stringContaining('trend stopt') as string } },
    ]);
  });

  it('also where a deviation goes away, gets another value, or another place', () => {
    const raised = (atLeastPercent: number) => ({ raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent, ...decided }] });
    expect(changes(raised(85), raised(90))).toMatchObject([{ before: { en: expect.stringContaining('85%') as string }, after: { en: expect.stringContaining('90%') as string } }]);
    expect(changes(raised(85), {})).toMatchObject([{ after: null, consequence: { en: 'As the licence holder means it again.' } }]);
    const own = (...list: [string, string][]) => ({ ownItems: list.map(([section, code]) => ({ section, item: ownItem(code, 'YES_NO_SCALE'), ...decided })) });
    expect(changes(own(['VIG-U1', 'OWN-1']), own(['VIG-U7', 'OWN-1']))).toMatchObject([{ what: { nl: 'OWN-1' }, after: { en: expect.stringContaining('place differs') as string } }]);
    expect(changes(own(['VIG-U1', 'OWN-1'], ['VIG-U1', 'OWN-2']), own(['VIG-U1', 'OWN-2'], ['VIG-U1', 'OWN-1']))).toMatchObject([{ before: { nl: 'OWN-1, OWN-2' }, after: { nl: 'OWN-2, OWN-1' } }]);
  });

  it('and say of an own question that asks something else that its trend begins anew', () => {
    const own = (over: object) => ({ ownItems: [{ section: 'VIG-U1', item: ownItem('OWN-1', 'YES_NO_SCALE', over), ...decided }] });
    const consequence = (over: object) => changes(own({}), own(over))[0]!.consequence!.en;
    expect(consequence({ text: { nl: 'Anders', en: 'Different' } })).toContain('trend begins anew');
    expect(consequence({ answer: { kind: 'text' }, counts: 'none' })).toContain('trend begins anew');
    expect(consequence({ guidance: { nl: 'Kijk', en: 'Look' } })).toContain('outside the figures');
  });

  it('between versions too', () => {
    const [first] = configurationChanges(
      { definition: vigPilotSlice, configuration: licensedConfiguration(vigPilotSlice, []) }, { definition: vigFinalSlice, configuration: licensedConfiguration(vigFinalSlice, []) }, none);
    expect(first).toMatchObject({ what: { en: 'Version' }, before: { en: 'VIG-MON-2012-PILOT' }, after: { en: 'VIG-MON-FINAL' } });
  });
});

describe('moving to another version', () => {
  it('drops what the other version has no place for', () => {
    const configuration = withSettings(vigPilotSlice, {
      rhythm: 'yearly', raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 85, ...decided }], switchedOff: [{ item: 'VIG-U3-P2', ...decided }],
      ownItems: [{ section: 'VIG-U1', item: ownItem('VIG-U6-1', 'PILOT_SCALE'), ...decided }, { section: 'VIG-U1', item: ownItem('OWN-1', 'PILOT_SCALE'), ...decided }],
    }, ['a']);
    const { configuration: moved, fallenAway } = moveConfiguration(vigPilotSlice, vigFinalSlice, configuration);
    expect(moved.teamIds).toEqual(['a']);
    expect(moved.instruments[0]).toMatchObject({ rhythm: 'yearly', raisedNorms: [{ item: 'VIG-U1-1' }], switchedOff: [], ownItems: [] });
    expect(fallenAway.map(({ kind, code }) => [kind, code])).toEqual([['item_off', 'VIG-U3-P2'], ['own_item', 'VIG-U6-1'], ['own_item', 'OWN-1']]);
  });

  it('drops a switched-off question that a new one leans on, and a raised norm that is not higher any more', () => {
    const configuration = withSettings(vigFinalSlice, { switchedOff: [{ item: 'VIG-U7-1', ...decided }], raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 85, ...decided }] });
    const [instrument] = vigFinalSlice.instruments;
    const newer: Definition = { ...vigFinalSlice, versionCode: 'NEXT', instruments: [{
      ...instrument!, norm: { statistic: 'share_yes', atLeastPercent: 85 },
      sections: instrument!.sections.map((section) => (section.code === 'VIG-U7' ? { ...section, items: [...section.items!, { ...section.items![0]!, code: 'VIG-U7-2', dependsOn: 'VIG-U7-1' }] } : section)),
    }] };
    expect(moveConfiguration(vigFinalSlice, newer, configuration).fallenAway.map(({ code }) => code)).toEqual(['VIG-U7-1', 'VIG-U1-1']);
  });

  it('says which questions of a round the newer version lacks', () => {
    const [instrument] = vigFinalSlice.instruments;
    const newer: Definition = { ...vigFinalSlice, versionCode: 'NEXT', mappings: [], instruments: [{ ...instrument!, sections: instrument!.sections.filter(({ code }) => code !== 'VIG-U7' && code !== 'VIG-U6') }] };
    const use = { definition: vigFinalSlice, instrumentCode: 'VIG-MON' };
    expect(droppedInUse({ ...use, configuration: null }, newer)).toEqual(['VIG-U6-1', 'VIG-U7-1']);
    expect(droppedInUse({ ...use, configuration: withSettings(vigFinalSlice, { switchedOff: [{ item: 'VIG-U7-1', ...decided }] }) }, newer)).toEqual(['VIG-U6-1']);
    expect(droppedInUse({ ...use, configuration: null }, vigFinalSlice)).toEqual([]);
  });

  it('says of each question what happens to its trend', () => {
    const [one, other] = items(vigFinalSlice.instruments[0]!).map(({ item }) => item);
    expect(trendConsequence({ from: one!, to: [one!], change: 'same', comparable: true }).en).toContain('goes on');
    expect(trendConsequence({ from: one!, to: [other!], change: 'changed', comparable: true }).en).toContain('another code');
    expect(trendConsequence({ from: one!, to: [one!], change: 'changed', comparable: false }).en).toContain('begins anew');
    expect(trendConsequence({ from: one!, to: [], change: 'dropped', comparable: false }).en).toContain('stops');
    expect(trendConsequence({ from: null, to: [one!], change: 'new', comparable: false }).en).toContain('begins with this version');
  });
});
