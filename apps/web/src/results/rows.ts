import type { RoundResultsQuery } from '@getrouw/contracts';
import type { ComparedFigure, Definition, FidelityResult, GroupFigures, Instrument, Item, ItemFigure, Text } from '@getrouw/domain';
import { itemNumbers, type Option, optionsOf, type Part, parts, pinned } from '../shared/instrument.ts';
import type { Order } from './choices.ts';

type Sent = RoundResultsQuery['results'];
type SentTrend = RoundResultsQuery['trend'];

/** Beside the previous round, by item code. */
export type Comparison = Readonly<Record<string, ComparedFigure>>;

/** The results of a round, with the types of what the contract calls JSON. */
export interface Results extends Omit<Sent, 'figures' | 'comparison' | 'teamComparisons' | 'document'> {
  figures: FidelityResult;
  comparison: Comparison | null;
  teamComparisons: Readonly<Record<string, Comparison>> | null;
  definition: Definition;
  instrument: Instrument;
  /** Over the closed rounds of the series that the round is in; of all teams that somebody reaches, or of his first. */
  trend: SentTrend;
}

export function readResults({ figures, comparison, teamComparisons, document, ...rest }: Sent, trend: SentTrend): Results {
  return {
    ...rest, ...pinned(document, rest.instrumentCode),
    trend, figures: figures as FidelityResult, comparison: comparison as Results['comparison'], teamComparisons: teamComparisons as Results['teamComparisons'],
  };
}

/** The figures of one team by its name, or of the round as a whole. */
export interface Shown { team: Sent['teams'][number] | null; figures: GroupFigures }

export function shownOf({ teams, figures }: Results, name: string | undefined): Shown {
  const team = teams.find((each) => each.name === name) ?? null;
  const group = team && figures.teams.find(({ teamId }) => teamId === team.id);
  return group ? { team, figures: group } : { team: null, figures: figures.whole };
}

/** What is shown beside the previous round; absent where there is none, or the team took no part in it. */
export const comparisonOf = ({ comparison, teamComparisons }: Results, { team }: Pick<Shown, 'team'>): Comparison | undefined =>
  (team ? teamComparisons?.[team.id] : comparison) ?? undefined;

/** The teams that have figures, by name. */
export const teamsOf = ({ teams, figures }: Results): Sent['teams'] =>
  teams.filter(({ id }) => figures.teams.some(({ teamId }) => teamId === id)).toSorted((one, other) => one.name.localeCompare(other.name));

/** A question with its figure and all that explains it. */
export interface Row {
  item: Item;
  number: string;
  part: Part;
  figure: ItemFigure;
  /** Beside the previous round; absent where there is none to compare with. */
  compared: ComparedFigure | undefined;
  /** What the method says of the change since the previous round's version. */
  changeNote: Text | undefined;
  teams: readonly { name: string; figure: ItemFigure }[];
  remarks: Sent['remarks'];
  /** Where the provider deviates from the licensed version with this question, or with a document it leans on. */
  deviations: Sent['deviations'];
}

/** One row per question that is counted, in reading order. */
export function rowsOf(results: Results, { team, figures }: Shown): Row[] {
  const { definition, instrument, previous } = results;
  const comparison = comparisonOf(results, { team });
  const numbers = itemNumbers(instrument);
  const mapping = definition.mappings?.find(({ fromVersion }) => fromVersion === previous?.versionCode)?.items;
  const figureIn = (group: GroupFigures, code: string) => group.items.find(({ itemCode }) => itemCode === code);
  return parts(instrument).flatMap((part) => part.items.flatMap((item) => {
    const figure = figureIn(figures, item.code);
    if (!figure) return [];
    return [{
      item, part, figure,
      number: numbers.get(item.code) ?? '',
      compared: comparison?.[item.code],
      changeNote: mapping?.find(({ to }) => to.includes(item.code))?.note,
      teams: teamsOf(results).map(({ id, name }) => ({ name, figure: figureIn(results.figures.teams.find(({ teamId }) => teamId === id)!, item.code)! })),
      deviations: results.deviations.filter(({ instrument: of, code }) => of === instrument.code && (code === item.code || item.documents?.includes(code))),
      remarks: results.remarks.filter(({ itemCode, teamId }) => itemCode === item.code && (!team || teamId === team.id)),
    }];
  }));
}

/** How far above its norm a question is, in percentage points; null where either is missing. */
const distance = ({ figure: { percentage, norm } }: Row): number | null => (percentage === null || norm === null ? null : percentage - norm);
const change = ({ compared }: Row): number | null => compared?.difference ?? null;

/** Rows with the heading of their core element; one group without heading where they stand in another order. Lowest first, what has no value last. */
export function grouped(rows: readonly Row[], order: Order): { part: Part | null; rows: readonly Row[] }[] {
  if (order === 'kernelement') return [...Map.groupBy(rows, ({ part }) => part)].map(([part, members]) => ({ part, rows: members }));
  const value = order === 'norm' ? distance : change;
  return [{ part: null, rows: rows.toSorted((one, other) => (value(one) ?? Infinity) - (value(other) ?? Infinity) || 0) }];
}

/** What the answers of these questions are called that count like this; undefined where none of them has such an answer. */
export function answerLabel(definition: Definition, rows: readonly Row[], counts: NonNullable<Option['counts']>): Text | undefined {
  return rows.flatMap(({ item }) => optionsOf(definition, item)).find((option) => option.counts === counts)?.label;
}
