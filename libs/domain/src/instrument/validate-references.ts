import type { AnswerKind, Definition, Factor, Instrument } from './language.ts';
import { codesOf, placesOf, type Place, type Problems } from './problems.ts';
import { items, sections } from './walk.ts';

/** Checks that published figures are about a part and a group that exist, and that none is there twice. */
export function checkReferences(instrument: Instrument, path: string, problems: Problems): void {
  const parts = [...codesOf(items(instrument).map(({ item }) => item)), ...codesOf(sections(instrument).map(({ section }) => section)), ...codesOf(instrument.factors)];
  problems.unique(placesOf(instrument.references, `${path}.references`), { nl: 'reeks cijfers', en: 'set of figures' });
  instrument.references?.forEach(({ groups, figures }, index) => {
    const here = `${path}.references.${index}`;
    problems.unique(placesOf(groups, `${here}.groups`), { nl: 'groep', en: 'group' });
    const seen = new Set<string>();
    figures.forEach(({ of, group }, at) => {
      const place: Place = { path: `${here}.figures.${at}`, code: of };
      problems.reference(place, 'reference_unknown_part', { nl: 'de vraag, het onderdeel of de factor', en: 'the item, section or factor' }, of, parts);
      problems.reference(place, 'reference_unknown_group', { nl: 'de groep', en: 'the group' }, group, codesOf(groups));
      const both = `${of} ${group}`;
      if (seen.has(both)) problems.add(place, 'reference_twice', {
        nl: `de groep ${group} heeft hier twee keer cijfers. Zet ze bij elkaar.`,
        en: `the group ${group} has figures for this twice. Put them together.`,
      });
      seen.add(both);
    });
  });
}

/** Checks that the items of a factor have one scale: values of different length do not make one mean. */
export function checkFactorScales(definition: Definition, instrument: Instrument, path: string, problems: Problems): void {
  const answers = new Map(items(instrument).map(({ item }) => [item.code, item.answer]));
  instrument.factors?.forEach((factor, index) => {
    const ranges = rangesOf(definition, factor, answers);
    const distinct = [...new Set(ranges.values())];
    if (distinct.length <= 1) return;
    const listed = [...ranges].map(([item, range]) => `${item} ${range}`).join(', ');
    problems.add({ path: `${path}.factors.${index}`, code: factor.code }, 'factor_different_scales', {
      nl: `de vragen van deze factor hebben verschillende schalen (${listed}). Neem alleen vragen met dezelfde laagste en hoogste waarde.`,
      en: `the items of this factor have different scales (${listed}). Take only items with the same lowest and highest value.`,
    });
  });
}

function rangesOf(definition: Definition, factor: Factor, answers: ReadonlyMap<string, AnswerKind>): Map<string, string> {
  return new Map(factor.items.flatMap(({ item }) => {
    const answer = answers.get(item);
    const range = answer && rangeOf(definition, answer);
    return range === undefined ? [] : [[item, range] as const];
  }));
}

function rangeOf({ scales }: Definition, answer: AnswerKind): string | undefined {
  if (answer.kind === 'number') return `${answer.min ?? ''}-${answer.max ?? ''}`;
  if (answer.kind !== 'scale' && answer.kind !== 'yes_no') return undefined;
  const values = scales.find(({ code }) => code === answer.scale)?.options.flatMap(({ value }) => value ?? []) ?? [];
  return values.length > 0 ? `${Math.min(...values)}-${Math.max(...values)}` : undefined;
}
