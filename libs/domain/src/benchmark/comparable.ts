import { canonicalJson } from '../canonical-json.ts';
import { type NoComparison, whyNotJoined } from '../fidelity/compare.ts';
import { originOf } from '../instrument/compare.ts';
import type { Indicator } from '../instrument/course.ts';
import type { Definition } from '../instrument/language.ts';
import { items } from '../instrument/walk.ts';
import { measures } from '../survey/measures.ts';
import type { BenchmarkPoint } from './point.ts';

export interface ComparablePoints {
  /** Under the code that the figure has in the wanted version; `versionCode` stays the one by which it was measured. */
  points: BenchmarkPoint[];
  /** `code`: what became of it in the wanted version, or its own code where that says nothing of it. */
  leftOut: { point: BenchmarkPoint; code: string; reason: NoComparison }[];
}

/** What a figure of an earlier version is in the wanted one. */
interface Successor { code: string; reason: NoComparison | null }

/**
 * The points that mean the same as in one version of a definition. The same code is no proof: an item of an earlier version goes along where the wanted
 * version calls it comparable; a section or factor where all of its items do; an indicator or goal where both versions say the same of it. Of a version
 * that the wanted one does not know, and of another definition, nothing goes along.
 * @param older earlier versions, for what is no item; of a version that is not among them only items are compared.
 */
export function comparablePoints(points: readonly BenchmarkPoint[], wanted: Definition, older: readonly Definition[] = []): ComparablePoints {
  const definitions = new Map(older.filter(({ code }) => code === wanted.code).map((each) => [each.versionCode, each]));
  const known = new Map<string, Map<string, Successor[]>>();
  const successorsIn = (version: string) => {
    const found = known.get(version) ?? successors(version, definitions.get(version), wanted);
    known.set(version, found);
    return found;
  };
  const result: ComparablePoints = { points: [], leftOut: [] };
  for (const point of points) {
    const absent: Successor[] = [{ code: point.code, reason: 'absent' }];
    const found = point.definitionCode !== wanted.code ? absent
      : point.versionCode === wanted.versionCode ? [{ code: point.code, reason: null }] : successorsIn(point.versionCode).get(point.code) ?? absent;
    for (const { code, reason } of found) {
      if (reason) result.leftOut.push({ point, code, reason });
      else result.points.push({ ...point, code });
    }
  }
  return result;
}

/** What became of each code of an earlier version. */
function successors(version: string, before: Definition | undefined, wanted: Definition): Map<string, Successor[]> {
  const found = new Map<string, Successor[]>();
  const add = (from: string, code: string, reason: NoComparison | null) => found.set(from, [...(found.get(from) ?? []), { code, reason }]);
  const codes = wanted.instruments.flatMap((instrument) => items(instrument)).map(({ item }) => item.code);
  const origins = new Map(codes.flatMap((code) => { const link = originOf(wanted.mappings, version, code); return link ? [[code, link] as const] : []; }));
  for (const [code, link] of origins) if (link.from !== null) add(link.from, code, whyNotJoined(link));
  if (!before) return found;
  const asBefore = (code: string): string | null => { const link = origins.get(code); return link?.comparable ? link.from : null; };
  const composedBefore = compositions(before);
  for (const [code, members] of compositions(wanted)) {
    const ofBefore = composedBefore.get(code);
    if (ofBefore) add(code, code, members.size === ofBefore.size && [...members].every((item) => ofBefore.has(asBefore(item) ?? '')) ? null : 'changed');
  }
  const statedBefore = stated(before);
  const isItem = new Set(codes);
  for (const [code, { meaning, fields }] of stated(wanted)) {
    const ofBefore = statedBefore.get(code);
    if (ofBefore) add(code, code, meaning === ofBefore.meaning && fields.every((field) => !isItem.has(field) || asBefore(field) === field) ? null : 'changed');
  }
  return found;
}

/** The items of each section and factor that has a figure. */
function compositions({ instruments, scales }: Definition): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { kind, code, items: members } of instruments.flatMap((instrument) => measures(instrument, scales))) {
    if (kind !== 'item') found.set(code, new Set([...(found.get(code) ?? []), ...members.map((member) => member.code)]));
  }
  return found;
}

interface Stated { meaning: string; fields: readonly string[] }

/** What a definition says of its indicators and goals, as far as it makes the figure; `fields`: the items that are looked at. */
function stated(definition: Definition): Map<string, Stated> {
  const { indicators = [], goalCatalogue } = definition;
  const goals = (goalCatalogue?.goals ?? []).map(({ code, name, kind, reportsTo }) => [code, { meaning: canonicalJson({ name, kind, reportsTo, scoring: scoring(definition) }), fields: [] }] as const);
  return new Map<string, Stated>([...goals, ...indicators.map((each) => [each.code, { meaning: indicatorMeaning(definition, each), fields: each.from?.fields ?? [] }] as const)]);
}

function indicatorMeaning(definition: Definition, { definition: words, measure, population, from }: Indicator): string {
  const milestone = definition.phases.flatMap(({ milestones = [] }) => milestones).find(({ code }) => code === from?.part) ?? null;
  const endings = measure === 'drop_out' ? (definition.closingReasons ?? []).map(({ code, dropOut = false }) => ({ code, dropOut })) : null;
  return canonicalJson({ words, measure, population, from, milestone, endings, scoring: measure === 'goal_attainment' ? scoring(definition) : null });
}

const scoring = ({ goalCatalogue }: Definition): unknown => goalCatalogue && { scale: goalCatalogue.scale, aggregate: goalCatalogue.aggregate ?? null };
