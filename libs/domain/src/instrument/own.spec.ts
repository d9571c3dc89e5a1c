import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ITEMS } from '../programme/validate.ts';
import { compareVersions } from './compare.ts';
import type { Definition } from './language.ts';
import { checkOwnInstrument, readOwnDraft } from './own-check.ts';
import { emptyOwnInstrument, inOneLanguage, nextOwnVersion, type OwnAnswer, type OwnDraft, type OwnItem, ownItemCodes, ownMapping, proposeCode } from './own.ts';
import { code as codeForm } from './text.ts';
import { validateDefinition } from './validate.ts';

const NAME = { nl: 'Veiligheidsplan', en: 'Safety plan' };
const words = (text: string) => ({ nl: text, en: `${text} (en)` });
const question = (code: string, answer: OwnAnswer = { kind: 'yes_no', scale: 'YES_NO' }, over: Partial<OwnItem> = {}): OwnItem =>
  ({ code, text: words(`Vraag ${code}`), answer, counts: 'none', ...over });
const options = (...labels: string[]) => labels.map((label, index) => ({ code: `O${index + 1}`, label: words(label) }));

function draftWith(items: OwnItem[], over: Partial<OwnDraft> = {}): OwnDraft {
  const draft = emptyOwnInstrument(NAME);
  draft.instruments[0].sections[0]!.items = items;
  return { ...draft, ...over };
}
const rulesOf = (draft: OwnDraft, licensed: string[] = []) => checkOwnInstrument(draft, licensed).map(({ path, rule }) => [path, rule]);
const messages = (draft: OwnDraft, licensed: string[] = []) => checkOwnInstrument(draft, licensed).map(({ message }) => message.nl);

describe('a new own instrument', () => {
  test('has the form of a definition and lacks only questions', () => {
    const draft = emptyOwnInstrument(NAME);
    expect(readOwnDraft(draft)).toEqual({ draft });
    expect(messages(draft)).toEqual(['de lijst: dit instrument heeft geen vragen. Voeg er ten minste een toe.']);
    expect(draft.instruments[0].policy).toMatchObject({ subject: 'trajectory', filledInBy: 'assessor', independence: 'independent', reviewPercent: 100, requiresClosed: false });
  });

  test('in one language says the same twice and is marked', () => {
    const draft = emptyOwnInstrument({ nl: 'Huisbezoek', en: '' }, 'nl');
    expect(draft).toMatchObject({ onlyIn: 'nl', name: { nl: 'Huisbezoek', en: 'Huisbezoek' } });
    expect(draft.scales[0]!.options[0]!.label).toEqual({ nl: 'Ja', en: 'Ja' });
    expect(inOneLanguage(draft, 'nl')).toEqual(draft);
  });

  test('takes a code that no other definition has', () => {
    expect(emptyOwnInstrument(NAME, undefined, ['VEILIGHEIDSPLAN']).code).toBe('VEILIGHEIDSPLAN-2');
  });

  test('with a question of every kind is a definition', () => {
    const draft = draftWith([
      question('A', undefined, { counts: 'execution', norm: { statistic: 'share_yes', atLeastPercent: 80 } }),
      question('B', { kind: 'scale', scale: 'SCALE-1' }, { counts: 'execution' }), question('C', { kind: 'number', min: 0, integer: true, unit: words('keer') }, { counts: 'execution' }),
      question('D', { kind: 'date', precision: 'month' }), question('E', { kind: 'text' }),
      question('F', { kind: 'choice', options: options('Thuis', 'Elders') }), question('G', { kind: 'multiple_choice', options: options('Vader', 'Moeder') }),
      question('H', { kind: 'rows', per: 'person', persons: ['mother', 'child'], atMost: 6, explanation: true, fields: [
        { code: 'F1', label: words('Gesproken?'), answer: { kind: 'yes_no', scale: 'YES_NO' } }, { code: 'F2', label: words('Waar?'), answer: { kind: 'choice', options: options('Thuis', 'Elders') } },
      ] }),
    ]);
    draft.scales.push({ code: 'SCALE-1', options: options('Nooit', 'Soms', 'Altijd').map((option, index) => ({ ...option, value: index + 1 })) });
    expect(messages(draft)).toEqual([]);
    expect(validateDefinition(draft)).toHaveProperty('definition');
  });
});

describe('what is wrong with a draft', () => {
  test('is said of rows too: nothing asked, nobody to have one, no words', () => {
    const draft = draftWith([
      question('A', { kind: 'rows', per: 'child', fields: [] }), question('B', { kind: 'rows', per: 'person', persons: [], fields: [{ code: 'F1', label: { nl: '', en: 'Seen?' }, answer: { kind: 'text' } }] }),
    ]);
    expect(readOwnDraft(draft)).toEqual({ draft });
    expect(messages(draft)).toEqual([
      'vraag 1 (A): er wordt per rij nog niets gevraagd. Voeg er ten minste een vraag per rij aan toe.', 'vraag 2 (B): niemand kan een rij hebben. Kies er ten minste een.',
      'vraag 2 (B): de vraag per rij in het Nederlands ontbreekt. Vul die in.',
    ]);
  });

  test('is said at the question, by its number and code, in plain words', () => {
    const draft = draftWith([
      question('A'), { ...question('B'), text: { nl: '', en: 'Something' } },
      question('C', { kind: 'choice', options: options('Thuis') }), question('D', { kind: 'number', min: 5, max: 1 }),
      question('E', undefined, { counts: 'execution', answer: { kind: 'choice', options: options('Ja', 'Nee') }, norm: { statistic: 'share_yes', atLeastPercent: 80 } }),
    ]);
    expect(messages(draft)).toEqual([
      'vraag 2 (B): de tekst van de vraag in het Nederlands ontbreekt. Vul die in.',
      'vraag 3 (C): er zijn te weinig antwoorden. Geef er ten minste twee.',
      'vraag 4 (D): de grenzen 5 en 1 staan verkeerd om. Het kleinste getal komt eerst.',
      'vraag 5 (E): de norm telt hoe vaak het antwoord ja is. Kies bij een antwoord dat het als ja telt, of kies "geen norm".',
    ]);
  });

  test('of its own scale is placed at the question', () => {
    const draft = draftWith([question('A'), question('B', { kind: 'scale', scale: 'SCALE-1' })]);
    draft.scales.push({ code: 'SCALE-1', options: [{ code: 'O1', label: words('Goed') }, { code: 'O2', label: { nl: '', en: '' } }] });
    expect(rulesOf(draft)).toEqual([
      ['instruments.0.sections.0.items.1.options.1.label.nl', 'empty_text'], ['instruments.0.sections.0.items.1.options.1.label.en', 'empty_text'],
    ]);
  });

  test('in a list of one language is said once', () => {
    const draft = inOneLanguage(draftWith([{ ...question('A'), text: { nl: '', en: '' } }], { onlyIn: 'nl' }), 'nl');
    expect(messages(draft)).toEqual(['vraag 1 (A): de tekst van de vraag ontbreekt. Vul die in.']);
  });

  test('is a code that stands there twice, is none, or is that of a licensed question in use', () => {
    expect(rulesOf(draftWith([question('A'), question('A')]))).toEqual([['instruments.0.sections.0.items.1', 'duplicate_code']]);
    expect(rulesOf(draftWith([question('')]))).toEqual([['instruments.0.sections.0.items.0.code', 'wrong_code']]);
    expect(messages(draftWith([question('VIG-U1-1')]), ['VIG-U1-1'])).toEqual([expect.stringContaining('vraag 1 (VIG-U1-1): deze code hoort bij een vraag van een methodiek')]);
  });
});

describe('a draft is kept', () => {
  const many = (count: number) => draftWith(Array.from({ length: count }, (_, index) => question(`V${index}`)));

  test('incomplete, but not in another form', () => {
    expect(readOwnDraft(draftWith([{ ...question(''), text: { nl: '', en: '' } }]))).toHaveProperty('draft');
    for (const value of [null, 'list', [], { ...emptyOwnInstrument(NAME), instruments: [] }, { ...emptyOwnInstrument(NAME), rules: [] }]) {
      expect(readOwnDraft(value)).toHaveProperty('problems');
    }
  });

  test('with at most 300 questions', () => {
    expect(readOwnDraft(many(MOST_ITEMS))).toHaveProperty('draft');
    expect(readOwnDraft(many(500))).toMatchObject({ problems: [{ rule: 'too_many_items', message: { nl: expect.stringMatching(/500 vragen.*hooguit 300.*200 weg/) } }] });
  });
});

describe('a code out of a text', () => {
  test.each([
    ['Is er een huisbezoek geweest?', 'HUISBEZOEK-GEWEEST'], ['Zijn ze er?', 'ZIJN-ZE-ER'], ['3 gesprekken', 'V-3-GESPREKKEN'], ['', 'V'], ['Één coördinator', 'COORDINATOR'],
    ['Onwaarschijnlijklangwoordzonderspaties', 'ONWAARSCHIJNLIJKLANGWOORDZONDE'],
  ])('of "%s" is %s', (text, expected) => { expect(proposeCode(text, [], 'V')).toBe(expected); });

  test('is always a code, and free', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(5), (text, times) => {
      const taken: string[] = [];
      for (let time = 0; time <= times; time += 1) {
        const code = proposeCode(text, taken, 'V');
        expect(codeForm.safeParse(code).success).toBe(true);
        expect(taken).not.toContain(code);
        taken.push(code);
      }
    }));
  });
});

describe('the version after a published one', () => {
  const published = draftWith([question('A'), question('B'), question('C')]) as unknown as Definition;

  test('keeps every code, and counts on in its name', () => {
    const next = nextOwnVersion(published);
    expect(next.versionCode).toBe('V2');
    expect(readOwnDraft(next)).toEqual({ draft: next });
    expect(next.mappings![0]!.items.map(({ from, change, comparable }) => [from, change, comparable])).toEqual([['A', 'same', true], ['B', 'same', true], ['C', 'same', true]]);
  });

  test('has one trend with the earlier one for what is asked in the same words with the same answers', () => {
    const next = draftWith([question('B', { kind: 'text' }), question('D'), question('A', undefined, { guidance: words('Lees het plan') })]);
    expect(ownMapping(published, next as unknown as Definition)).toEqual([
      { from: 'A', to: ['A'], change: 'same', comparable: true }, { from: 'B', to: ['B'], change: 'changed', comparable: false },
      { from: 'C', to: [], change: 'dropped', comparable: false }, { from: null, to: ['D'], change: 'new', comparable: false },
    ]);
  });

  test('says of each question of both versions what became of it, whatever was done', () => {
    const codes = fc.uniqueArray(fc.constantFrom(...'ABCDEFGH'), { minLength: 1 });
    fc.assert(fc.property(codes, codes, (before, after) => {
      const [older, newer] = [before, after].map((list) => draftWith(list.map((code) => question(code))));
      const mappings = [{ fromVersion: 'V1', items: ownMapping(older as unknown as Definition, newer as unknown as Definition) }];
      const checked = validateDefinition({ ...newer, versionCode: 'V2', mappings });
      if (!('definition' in checked)) throw new Error(JSON.stringify(checked));
      const changes = compareVersions(older as unknown as Definition, checked.definition);
      expect(changes.flatMap(({ to }) => to.map(({ code }) => code)).toSorted()).toEqual(ownItemCodes(newer!).toSorted());
      expect(changes.flatMap(({ from }) => from?.code ?? []).toSorted()).toEqual(ownItemCodes(older!).toSorted());
    }));
  });
});
