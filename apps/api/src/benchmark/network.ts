import { type BenchmarkPoint, type ComparablePoints, comparablePoints, type Definition, type NetworkIndicator, originOf, studyOfAll, type Target } from '@getrouw/domain';
import type { AboutRow, PointRow } from './published.queries.ts';

/** The version into which figures are read: of those that were published the latest that is known here, otherwise the one of the latest publication. */
export function wantedVersion(rows: readonly Pick<PointRow, 'versionCode' | 'publishedAt'>[], documents: readonly Definition[]): string {
  const published = new Set(rows.map(({ versionCode }) => versionCode));
  const known = documents.findLast(({ versionCode }) => published.has(versionCode));
  return known?.versionCode ?? rows.toSorted((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())[0]!.versionCode;
}

/** What means the same as in this version. Of a version that is not known here only itself can be compared. */
export function readInto(version: string, points: readonly BenchmarkPoint[], documents: readonly Definition[]): ComparablePoints {
  const wanted = documents.find(({ versionCode }) => versionCode === version);
  if (wanted) return comparablePoints(points, wanted, documents);
  return { points: points.filter(({ versionCode }) => versionCode === version), leftOut: points.filter(({ versionCode }) => versionCode !== version).map((point) => ({ point, code: point.code, reason: 'absent' })) };
}

/** Under which codes earlier versions may have a figure. */
export function codesOf(code: string, version: string, documents: readonly Definition[]): string[] {
  const mappings = documents.find(({ versionCode }) => versionCode === version)?.mappings ?? [];
  const origins = mappings.map(({ fromVersion }) => originOf(mappings, fromVersion, code)?.from ?? code);
  return [...new Set([code, ...origins])];
}

/** What each figure of a version is, in the order of its instrument; under the words of an earlier version where nobody published it in this one. */
export function indicatorsIn(version: string, codes: ReadonlySet<string>, about: readonly AboutRow[], documents: readonly Definition[]): NetworkIndicator[] {
  const instruments = documents.find(({ versionCode }) => versionCode === version)?.instruments ?? [];
  const named = new Map(about.toSorted((one, other) => Number(one.versionCode === version) - Number(other.versionCode === version)).map((row) => [row.code, row]));
  return [...named.values()].filter(({ code }) => codes.has(code)).toSorted((one, other) => one.place - other.place).map(({ code, name, meaning, unit, measure, scale, norm, comparison }) => {
    const study = measure === 'mean' ? instruments.map((instrument) => studyOfAll(instrument, code)).find((found) => found !== undefined) : undefined;
    const usable = study && !study.figure.doubtful && !study.figure.unreachable;
    return {
      code, name, meaning, unit, measure, scale, target: targetOf(norm, comparison, measure),
      reference: usable ? { name: study.reference.name, source: study.reference.source, value: study.figure.mean!, n: study.figure.n ?? study.group.respondents } : null,
    };
  });
}

/** Norms are published in percents of a share; a benchmark has shares from 0 to 1. */
export const targetOf = (norm: number | null, comparison: Target['comparison'] | null, measure: 'share' | 'mean'): Target | null =>
  (norm === null ? null : { comparison: comparison ?? 'at_least', value: measure === 'share' ? norm / 100 : norm });
