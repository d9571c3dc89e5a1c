import { checkOwnInstrument, emptyOwnInstrument, nextOwnVersion, type Definition, type OwnDraft, ownItemCodes, readOwnDraft } from '@getrouw/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addItem, addSection, changeItem, changeText, countItems, differences, itemAt, KINDS, moveItem, moveSection, optionsAt, removeItem, removeSection, rename, setKind, setLanguage, setOptions, words } from './edit.ts';

const START = emptyOwnInstrument({ nl: 'Lijst', en: 'List' });
const FIRST = { section: 0, item: 0 };
const say = (nl: string) => ({ nl, en: nl });
const asking = (...texts: string[]) => texts.reduce((draft, text, item) => changeText(addItem(draft, { section: 0, item }), { section: 0, item }, say(text)), START);
const texts = (draft: OwnDraft) => draft.instruments[0].sections.map(({ items }) => items.map(({ text }) => text.nl));

describe('a question', () => {
  test('has a code that follows its words', () => {
    let draft = addItem(START, FIRST);
    for (const typed of ['I', 'Is er', 'Is er een huisbezoek', 'Is er een huisbezoek geweest?']) draft = changeText(draft, FIRST, say(typed));
    expect(ownItemCodes(draft)).toEqual(['HUISBEZOEK-GEWEEST']);
  });

  test('keeps the code that somebody gave it', () => {
    const draft = changeText(changeItem(asking('Huisbezoek'), FIRST, { code: 'H1' }), FIRST, say('Bezoek'));
    expect(ownItemCodes(draft)).toEqual(['H1']);
  });

  test('keeps the code that was published, whatever its words become', () => {
    const next = nextOwnVersion(asking('Huisbezoek') as unknown as Definition);
    expect(ownItemCodes(changeText(next, FIRST, say('Bezoek')))).toEqual(['HUISBEZOEK']);
  });

  test('after another is of the same kind with the same answers', () => {
    const scaled = setOptions(setKind(asking('Eens?'), FIRST, 'scale'), FIRST, [{ code: 'O1', label: say('Oneens') }, { code: 'O2', label: say('Eens') }]);
    const draft = addItem(scaled, { section: 0, item: 1 });
    expect(optionsAt(draft, { section: 0, item: 1 })).toEqual([{ code: 'O1', label: say('Oneens'), value: 1 }, { code: 'O2', label: say('Eens'), value: 2 }]);
    expect(draft.scales.map(({ code }) => code)).toEqual(['YES_NO', 'SCALE-1', 'SCALE-2']);
  });

  test('that changes its kind takes its answers along and leaves no scale behind', () => {
    const scaled = setOptions(setKind(asking('Wie?'), FIRST, 'scale'), FIRST, [{ code: 'O1', label: say('Vader') }, { code: 'O2', label: say('Weet niet'), counts: 'outside' }]);
    expect(optionsAt(scaled, FIRST)!.map(({ value }) => value)).toEqual([1, undefined]);
    const choice = setKind(scaled, FIRST, 'choice');
    expect(optionsAt(choice, FIRST)).toEqual([{ code: 'O1', label: say('Vader') }, { code: 'O2', label: say('Weet niet') }]);
    expect(choice.scales.map(({ code }) => code)).toEqual(['YES_NO']);
  });

  test('moves through its section and on into the next', () => {
    const draft = addSection(asking('een', 'twee'));
    const down = moveItem(draft, FIRST, 1)!;
    expect([texts(down.draft), down.place]).toEqual([[['twee', 'een'], []], { section: 0, item: 1 }]);
    const over = moveItem(down.draft, down.place, 1)!;
    expect([texts(over.draft), over.place]).toEqual([[['twee'], ['een']], { section: 1, item: 0 }]);
    expect(moveItem(over.draft, over.place, 1)).toBeNull();
    expect(moveItem(draft, FIRST, -1)).toBeNull();
  });

  test('whose guidance is emptied has none', () => {
    const draft = changeItem(asking('een'), FIRST, { guidance: say('Kijk in het plan') });
    expect(itemAt(changeItem(draft, FIRST, { guidance: say('') }), FIRST)).not.toHaveProperty('guidance');
  });
});

test('sections are added, moved and removed, but one stays', () => {
  const draft = addSection(asking('een'));
  expect(texts(moveSection(draft, 1, -1))).toEqual([[], ['een']]);
  expect(moveSection(draft, 1, 1)).toBe(draft);
  expect(texts(removeSection(draft, 0))).toEqual([[]]);
  expect(removeSection(START, 0)).toBe(START);
});

test('in one language each text says the same twice, and again in two what was said', () => {
  const draft = setLanguage(rename(START, { nl: 'Lijst', en: 'List' }), 'en');
  expect([draft.onlyIn, draft.name, draft.instruments[0].name]).toEqual(['en', say('List'), say('List')]);
  expect(words(draft, draft.name, 'en', 'Visit')).toEqual(say('Visit'));
  const both = setLanguage(draft, undefined);
  expect(both).not.toHaveProperty('onlyIn');
  expect(words(both, both.name, 'nl', 'Bezoek')).toEqual({ nl: 'Bezoek', en: 'List' });
});

test('what two people did differently is told by question, else of the list as a whole', () => {
  const base = asking('een', 'twee');
  const mine = changeText(base, FIRST, say('anders'));
  const theirs = removeItem(base, { section: 0, item: 1 });
  expect(differences(mine, theirs)).toEqual([
    { code: 'ANDERS', mine: say('anders'), theirs: null }, { code: 'TWEE', mine: say('twee'), theirs: null }, { code: 'EEN', mine: null, theirs: say('een') },
  ]);
  expect(differences(base, rename(base, say('Nieuw')))).toEqual([{ code: null, mine: base.name, theirs: say('Nieuw') }]);
});

test('whatever is done, the draft can be kept and no two questions have one code', () => {
  const place = fc.record({ section: fc.nat(2), item: fc.nat(4) });
  const step = fc.oneof(
    place.map((at) => (draft: OwnDraft) => (draft.instruments[0].sections[at.section] ? addItem(draft, at) : draft)),
    fc.tuple(place, fc.string()).map(([at, text]) => (draft: OwnDraft) => changeText(draft, at, say(text))),
    fc.tuple(place, fc.constantFrom(...KINDS)).map(([at, kind]) => (draft: OwnDraft) => setKind(draft, at, kind)),
    fc.tuple(place, fc.constantFrom(-1 as const, 1 as const)).map(([at, by]) => (draft: OwnDraft) => (itemAt(draft, at) ? moveItem(draft, at, by)?.draft ?? draft : draft)),
    place.map((at) => (draft: OwnDraft) => (itemAt(draft, at) ? removeItem(draft, at) : draft)),
    fc.constant(addSection), fc.nat(2).map((at) => (draft: OwnDraft) => removeSection(draft, at)),
  );
  fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
    const draft = steps.reduce((before, each) => each(before), START);
    expect(readOwnDraft(draft)).toEqual({ draft });
    expect(new Set(ownItemCodes(draft)).size).toBe(countItems(draft));
    expect(checkOwnInstrument(draft, []).filter(({ rule }) => !['empty_text', 'instrument_without_items'].includes(rule))).toEqual([]);
  }));
});
