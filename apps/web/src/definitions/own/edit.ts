/** What a builder does to a draft: pure, so that every step can be tried out. A place is a section and an item within it. */
import { inOneLanguage, type OwnAnswer, type OwnDraft, type OwnField, type OwnItem, type OwnOption, type OwnSection, ownItemCodes, proposeCode, type Text } from '@getrouw/domain';

export interface Place { section: number; item: number }
export type Kind = OwnAnswer['kind'];

export const KINDS: readonly Kind[] = ['yes_no', 'scale', 'choice', 'multiple_choice', 'number', 'date', 'text', 'rows'];
/** What can be asked per row. */
export const FIELD_KINDS: readonly OwnField['answer']['kind'][] = ['yes_no', 'choice', 'multiple_choice', 'number', 'date', 'text'];

export const sectionsOf = (draft: OwnDraft): readonly OwnSection[] => draft.instruments[0].sections;
export const itemAt = (draft: OwnDraft, { section, item }: Place): OwnItem | undefined => sectionsOf(draft)[section]?.items[item];
export const countItems = (draft: OwnDraft): number => ownItemCodes(draft).length;

type Instrument = OwnDraft['instruments'][0];

export function changeInstrument(draft: OwnDraft, patch: Partial<Instrument>): OwnDraft {
  return { ...draft, instruments: [{ ...draft.instruments[0], ...patch }] };
}
const withSections = (draft: OwnDraft, sections: OwnSection[]): OwnDraft => changeInstrument(draft, { sections });

export function changeSection(draft: OwnDraft, at: number, patch: Partial<OwnSection>): OwnDraft {
  return withSections(draft, sectionsOf(draft).map((section, index) => (index === at ? { ...section, ...patch } : section)));
}

/** The name of the list is that of its instrument too. */
export function rename(draft: OwnDraft, name: Text): OwnDraft {
  return changeInstrument({ ...draft, name, abbreviation: name.nl }, { name });
}

/** A text that both languages share takes the place of both. */
export const words = ({ onlyIn }: Pick<OwnDraft, 'onlyIn'>, before: Text, locale: keyof Text, value: string): Text =>
  (onlyIn ? { nl: value, en: value } : { ...before, [locale]: value });

export const NO_WORDS: Text = { nl: '', en: '' };

/** In one language, the words of the other are gone. In both, the other begins with the same words. */
export function setLanguage(draft: OwnDraft, onlyIn: 'nl' | 'en' | undefined): OwnDraft {
  const { onlyIn: _, ...rest } = draft;
  return onlyIn ? { ...inOneLanguage(rest, onlyIn), onlyIn } : rest;
}

export function addSection(draft: OwnDraft): OwnDraft {
  const taken = new Set(sectionsOf(draft).map(({ code }) => code));
  let number = taken.size + 1;
  while (taken.has(`S${number}`)) number += 1;
  return withSections(draft, [...sectionsOf(draft), { code: `S${number}`, name: NO_WORDS, kind: 'section', items: [] }]);
}

export function moveSection(draft: OwnDraft, at: number, by: -1 | 1): OwnDraft {
  const sections = [...sectionsOf(draft)];
  const [moved] = sections.splice(at, 1);
  if (!moved || at + by < 0 || at + by > sections.length) return draft;
  sections.splice(at + by, 0, moved);
  return withSections(draft, sections);
}

/** A list keeps at least one section. */
export function removeSection(draft: OwnDraft, at: number): OwnDraft {
  return sectionsOf(draft).length < 2 ? draft : withoutLooseScales(withSections(draft, sectionsOf(draft).filter((_, index) => index !== at)));
}

/** Adds a question of the same kind as the one before it, with the same answers. */
export function addItem(draft: OwnDraft, { section, item }: Place): OwnDraft {
  const before = itemAt(draft, { section, item: item - 1 });
  const added: OwnItem = { code: proposeCode('', ownItemCodes(draft), 'V'), text: NO_WORDS, answer: { kind: 'yes_no', scale: 'YES_NO' }, counts: 'execution' };
  const items = [...(sectionsOf(draft)[section]?.items ?? [])];
  items.splice(item, 0, added);
  const next = changeSection(draft, section, { items });
  if (!before || before.answer.kind === 'yes_no') return next;
  const like = setKind(next, { section, item }, before.answer.kind);
  return changeItem(like, { section, item }, { counts: before.counts, ...(before.answer.kind !== 'scale' && { answer: before.answer }), ...(before.norm && { norm: before.norm }) });
}

export function changeItem(draft: OwnDraft, { section, item }: Place, patch: Partial<OwnItem>): OwnDraft {
  const items = sectionsOf(draft)[section]?.items ?? [];
  return changeSection(draft, section, { items: items.map((each, index) => (index === item ? withoutEmpty({ ...each, ...patch }) : each)) });
}

/** A guidance without words and a norm that was taken away are not there. */
function withoutEmpty({ guidance, norm, ...item }: OwnItem): OwnItem {
  return { ...item, ...(guidance && (guidance.nl || guidance.en) && { guidance }), ...(norm && { norm }) };
}

/** Codes of a published version: they keep their meaning. */
export const keptCodes = (draft: OwnDraft): ReadonlySet<string> =>
  new Set((draft.mappings ?? []).flatMap(({ items }) => items.flatMap(({ from }) => from ?? [])));

/** The words of a question; its code follows them until somebody changes the code, or a version with it is published. */
export function changeText(draft: OwnDraft, place: Place, text: Text): OwnDraft {
  const item = itemAt(draft, place);
  if (!item) return draft;
  const others = codesBeside(draft, place);
  const telling = (words: Text) => words[draft.onlyIn ?? 'nl'];
  const follows = !keptCodes(draft).has(item.code) && item.code === proposeCode(telling(item.text), others, 'V');
  return changeItem(draft, place, { text, ...(follows && { code: proposeCode(telling(text), others, 'V') }) });
}

const codesBeside = (draft: OwnDraft, place: Place): string[] =>
  sectionsOf(draft).flatMap((section, at) => section.items.filter((_, index) => at !== place.section || index !== place.item).map(({ code }) => code));

/** The first or last of a section goes on into the section beside it. Null where there is nowhere to go. */
export function moveItem(draft: OwnDraft, from: Place, by: -1 | 1): { draft: OwnDraft; place: Place } | null {
  const item = itemAt(draft, from);
  const place = neighbour(draft, from, by);
  if (!item || !place) return null;
  const sections = sectionsOf(draft).map((section, at) => ({ ...section, items: section.items.filter((_, index) => at !== from.section || index !== from.item) }));
  sections[place.section]!.items.splice(place.item, 0, item);
  return { draft: withSections(draft, sections), place };
}

function neighbour(draft: OwnDraft, { section, item }: Place, by: -1 | 1): Place | null {
  const target = item + by;
  if (target >= 0 && target < sectionsOf(draft)[section]!.items.length) return { section, item: target };
  const beside = sectionsOf(draft)[section + by];
  return beside ? { section: section + by, item: by < 0 ? beside.items.length : 0 } : null;
}

export function removeItem(draft: OwnDraft, { section, item }: Place): OwnDraft {
  return withoutLooseScales(changeSection(draft, section, { items: sectionsOf(draft)[section]!.items.filter((_, index) => index !== item) }));
}

/** Another kind of answer. Answers to choose from go along where the new kind has them too. */
export function setKind(draft: OwnDraft, place: Place, kind: Kind): OwnDraft {
  const item = itemAt(draft, place);
  if (!item) return draft;
  const options = optionsAt(draft, place) ?? lastOptions(draft) ?? [emptyOption([]), emptyOption([{ code: 'O1' }])];
  const { norm: _, ...asked } = item;
  const change = (answer: OwnAnswer, counts: OwnItem['counts'], scales = draft.scales) =>
    withoutLooseScales(changeSection({ ...draft, scales }, place.section, { items: sectionsOf(draft)[place.section]!.items.map((each, index) => (index === place.item ? { ...asked, answer, counts } : each)) }));
  switch (kind) {
    case 'yes_no': return change({ kind, scale: 'YES_NO' }, 'execution');
    case 'scale': {
      const code = freeScale(draft);
      return change({ kind, scale: code }, 'none', [...draft.scales, { code, options: numbered(options) }]);
    }
    case 'choice':
    case 'multiple_choice': return change({ kind, options: options.map(({ code, label }) => ({ code, label })) }, 'none');
    case 'number': return change({ kind }, 'none');
    case 'date': return change({ kind, precision: 'day' }, 'none');
    case 'text': return change({ kind }, 'none');
    case 'rows': return change({ kind, per: 'child', fields: [emptyField([])] }, 'none');
  }
}

export function emptyField(beside: readonly OwnField[]): OwnField {
  return { code: freeCode('F', beside), label: NO_WORDS, answer: { kind: 'yes_no', scale: 'YES_NO' } };
}

/** Another kind of answer per row; answers to choose from go along where the new kind has them too. */
export function setFieldKind(field: OwnField, kind: OwnField['answer']['kind']): OwnField {
  const options = 'options' in field.answer ? field.answer.options : [emptyOption([]), emptyOption([{ code: 'O1' }])];
  switch (kind) {
    case 'yes_no': return { ...field, answer: { kind, scale: 'YES_NO' } };
    case 'choice':
    case 'multiple_choice': return { ...field, answer: { kind, options } };
    case 'date': return { ...field, answer: { kind, precision: 'day' } };
    case 'number':
    case 'text': return { ...field, answer: { kind } };
  }
}

/** The answers a question offers of its own; undefined where it has none, as yes and no are everybody's. */
export function optionsAt(draft: OwnDraft, place: Place): OwnOption[] | undefined {
  const answer = itemAt(draft, place)?.answer;
  if (answer?.kind === 'scale') return draft.scales.find(({ code }) => code === answer.scale)?.options;
  return answer?.kind === 'choice' || answer?.kind === 'multiple_choice' ? answer.options : undefined;
}

export function setOptions(draft: OwnDraft, place: Place, options: OwnOption[]): OwnDraft {
  const answer = itemAt(draft, place)?.answer;
  if (answer?.kind === 'scale') return { ...draft, scales: draft.scales.map((scale) => (scale.code === answer.scale ? { ...scale, options: numbered(options) } : scale)) };
  if (answer?.kind === 'choice' || answer?.kind === 'multiple_choice') return changeItem(draft, place, { answer: { ...answer, options } });
  return draft;
}

export const emptyOption = (beside: readonly { code: string }[]): OwnOption => ({ code: freeCode('O', beside), label: NO_WORDS });

function freeCode(letter: string, beside: readonly { code: string }[]): string {
  const taken = new Set(beside.map(({ code }) => code));
  let number = taken.size + 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/** The places on a scale count up from 1; an answer that counts nowhere has none. */
function numbered(options: readonly OwnOption[]): OwnOption[] {
  let value = 0;
  return options.map((option) => ({ ...option, value: option.counts === 'outside' ? undefined : (value += 1) }));
}

/** The answers of the last scale: who writes five questions on one scale types it once. */
const lastOptions = (draft: OwnDraft): OwnOption[] | undefined => draft.scales.findLast(({ code }) => code !== 'YES_NO')?.options;

function freeScale(draft: OwnDraft): string {
  const taken = new Set(draft.scales.map(({ code }) => code));
  let number = 1;
  while (taken.has(`SCALE-${number}`)) number += 1;
  return `SCALE-${number}`;
}

function withoutLooseScales(draft: OwnDraft): OwnDraft {
  const used = new Set(sectionsOf(draft).flatMap(({ items }) => items.flatMap(({ answer }) => ('scale' in answer ? [answer.scale] : []))));
  return { ...draft, scales: draft.scales.filter(({ code }) => code === 'YES_NO' || used.has(code)) };
}

/** What two drafts say differently: by code of the question, and null for the list as a whole. */
export function differences(mine: OwnDraft, theirs: OwnDraft): { code: string | null; mine: Text | null; theirs: Text | null }[] {
  const asked = (draft: OwnDraft) => new Map(sectionsOf(draft).flatMap(({ items }, section) => items.map((item, index) =>
    [item.code, { text: item.text, whole: JSON.stringify([item, optionsAt(draft, { section, item: index })]) }] as const)));
  const [here, there] = [asked(mine), asked(theirs)];
  const rows = [...new Set([...here.keys(), ...there.keys()])].filter((code) => here.get(code)?.whole !== there.get(code)?.whole)
    .map((code) => ({ code, mine: here.get(code)?.text ?? null, theirs: there.get(code)?.text ?? null }));
  return rows.length > 0 ? rows : [{ code: null, mine: mine.name, theirs: theirs.name }];
}
