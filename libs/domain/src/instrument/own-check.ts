import { MOST_ITEMS } from '../programme/validate.ts';
import type { Definition } from './language.ts';
import { type OwnDraft, ownDraft, ownItemCodes } from './own.ts';
import { type DefinitionProblem, Problems } from './problems.ts';
import type { Text } from './text.ts';
import { checkParts, validateDefinition } from './validate.ts';

/**
 * Reads what somebody wants to keep as a draft. Incomplete is fine; another form than the builder's, or more questions than anybody
 * fills in with attention, is not.
 */
export function readOwnDraft(value: unknown): { draft: OwnDraft } | { problems: DefinitionProblem[] } {
  const parsed = ownDraft.safeParse(value);
  const problems = new Problems();
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) problems.add({ path: path.join('.'), code: path.join('.') || 'document' }, 'wrong_form', {
      nl: `dit past niet in een eigen lijst (${message}).`, en: `this does not fit in an own list (${message}).`,
    });
    return { problems: problems.list };
  }
  const { length } = ownItemCodes(parsed.data);
  if (length > MOST_ITEMS) problems.add({ path: 'instruments.0', code: parsed.data.code }, 'too_many_items', {
    nl: `deze lijst heeft ${length} vragen. Een lijst heeft er hooguit ${MOST_ITEMS}. Haal er ${length - MOST_ITEMS} weg, of maak er twee lijsten van.`,
    en: `this list has ${length} questions. A list has at most ${MOST_ITEMS}. Remove ${length - MOST_ITEMS}, or make two lists of it.`,
  });
  return problems.list.length > 0 ? { problems: problems.list } : { draft: parsed.data };
}

/**
 * What is still wrong with a draft, in the words of who makes it. Each problem names the question, the part or the list it is about, and its
 * path leads there; a problem of a question's own scale is placed at the question (`instruments.0.sections.0.items.2.options.1.label.nl`).
 * @param licensed codes of questions in licensed versions that are in use: results of both would be read as one.
 */
export function checkOwnInstrument(draft: OwnDraft, licensed: Iterable<string>): DefinitionProblem[] {
  const { mappings: _, ...asked } = draft;
  const document = asked as unknown as Definition;
  const checked = validateDefinition(document);
  const problems = new Problems();
  if ('problems' in checked) {
    problems.list.push(...checked.problems);
    if (checked.problems.some(({ rule }) => FORM_RULES.has(rule))) checkParts(document, problems);
  }
  const taken = new Set([...licensed].map((code) => code.toUpperCase()));
  draft.instruments[0].sections.forEach((section, at) => section.items.forEach(({ code }, index) => {
    if (taken.has(code.toUpperCase())) problems.add({ path: `instruments.0.sections.${at}.items.${index}`, code }, 'licensed_code', {
      nl: 'deze code hoort bij een vraag van een methodiek die u gebruikt. Kies een andere code.',
      en: 'this code belongs to a question of a method that you use. Choose another code.',
    });
  }));
  const repeated = draft.onlyIn === 'nl' ? /\.en$/ : draft.onlyIn === 'en' ? /\.nl$/ : undefined;
  return problems.list
    .filter(({ path }) => !repeated?.test(path) && !/^abbreviation|^instruments\.0\.(code|name)/.test(path))
    .map((problem) => inPlainWords(draft, { ...problem, path: besideQuestion(draft, problem.path) }));
}

const FORM_RULES = new Set(['empty_text', 'wrong_code', 'too_small', 'too_big', 'unknown_value', 'unknown_field', 'wrong_type', 'wrong_form']);

function besideQuestion({ scales, instruments: [{ sections }] }: OwnDraft, path: string): string {
  const [, index, rest = ''] = /^scales\.(\d+)(.*)$/.exec(path) ?? [];
  const scale = index === undefined ? undefined : scales[Number(index)]?.code;
  if (scale === undefined) return path;
  for (const [at, section] of sections.entries()) {
    const item = section.items.findIndex(({ answer }) => answer.kind === 'scale' && answer.scale === scale);
    if (item >= 0) return `instruments.0.sections.${at}.items.${item}${rest}`;
  }
  return path;
}

function inPlainWords(draft: OwnDraft, { path, code, rule, message }: DefinitionProblem): DefinitionProblem {
  const place = placeOf(draft, path);
  const words = plainWords(draft, path, rule);
  const without = (text: string): string => text.replace(`${code}: `, '').replace(/^(scales|instruments|norm|name|summary)[\w.]*: /, '');
  const say = (locale: keyof Text) => `${place[locale]}: ${words?.[locale] ?? without(message[locale])}`;
  return { path, code, rule, message: { nl: say('nl'), en: say('en') } };
}

/** Which question or part it is, as the screen numbers them. */
function placeOf({ instruments: [{ sections }] }: OwnDraft, path: string): Text {
  const [, at, index] = /^instruments\.0\.sections\.(\d+)(?:\.items\.(\d+))?/.exec(path) ?? [];
  if (at === undefined) return { nl: 'de lijst', en: 'the list' };
  if (index === undefined) return { nl: `onderdeel ${Number(at) + 1}`, en: `part ${Number(at) + 1}` };
  const number = sections.slice(0, Number(at)).reduce((sum, { items }) => sum + items.length, 0) + Number(index) + 1;
  const code = sections[Number(at)]?.items[Number(index)]?.code;
  const called = code ? ` (${code})` : '';
  return { nl: `vraag ${number}${called}`, en: `question ${number}${called}` };
}

const FIELDS: readonly [RegExp, Text][] = [
  [/fields\.\d+\.label/, { nl: 'de vraag per rij', en: 'the question per row' }],
  [/options\.\d+\.label/, { nl: 'de tekst van een antwoord', en: 'the text of an answer' }],
  [/\.items\.\d+\.text/, { nl: 'de tekst van de vraag', en: 'the text of the question' }],
  [/\.guidance/, { nl: 'de toelichting', en: 'the guidance' }],
  [/\.unit/, { nl: 'de eenheid', en: 'the unit' }],
  [/\.criterion/, { nl: 'de uitleg', en: 'the explanation' }],
  [/name/, { nl: 'de naam', en: 'the name' }],
  [/summary/, { nl: 'waar de lijst voor is', en: 'what the list is for' }],
];

function plainWords({ onlyIn }: OwnDraft, path: string, rule: string): Text | undefined {
  if (rule === 'empty_text') {
    const field = FIELDS.find(([form]) => form.test(path))?.[1] ?? { nl: 'de tekst', en: 'the text' };
    const [nl, en] = onlyIn ? ['', ''] : path.endsWith('.en') ? [' in het Engels', ' in English'] : [' in het Nederlands', ' in Dutch'];
    return { nl: `${field.nl}${nl} ontbreekt. Vul die in.`, en: `${field.en} is missing${en}. Enter it.` };
  }
  if (rule === 'too_small' && path.endsWith('.options')) return {
    nl: 'er zijn te weinig antwoorden. Geef er ten minste twee.', en: 'there are too few answers. Give at least two.',
  };
  if (rule === 'too_small' && path.endsWith('.fields')) return {
    nl: 'er wordt per rij nog niets gevraagd. Voeg er ten minste een vraag per rij aan toe.', en: 'nothing is asked per row yet. Add at least one question per row.',
  };
  if (rule === 'too_small' && path.endsWith('.persons')) return {
    nl: 'niemand kan een rij hebben. Kies er ten minste een.', en: 'nobody can have a row. Choose at least one.',
  };
  if (rule === 'norm_does_not_fit_answer') return {
    nl: 'de norm telt hoe vaak het antwoord ja is. Kies bij een antwoord dat het als ja telt, of kies "geen norm".',
    en: 'the norm counts how often the answer is yes. Choose for one answer that it counts as yes, or choose "no norm".',
  };
  return undefined;
}
