import { type TTest, welchTTest } from '@getrouw/statistics';
import type { Instrument, Reference, ReferenceFigure } from '../instrument/language.ts';
import type { SurveyItemFigure, SurveyScore } from './figures.ts';

/** What a study published of one measure in one of its groups, laid beside own figures. */
export interface StudyFigure {
  reference: Reference;
  group: Reference['groups'][number];
  figure: ReferenceFigure;
  /** Own mean minus the study's, by Welch's t test from N, mean and deviation; null where one of them is missing or the printed figure may be wrong. */
  difference: TTest | null;
  /** The study does not say how many answered; the test takes everybody in the group. */
  assumedN: boolean;
}

/** What studies published about an item, section or factor. @param own the figure that it is laid beside, where there is one. */
export function studyFigures({ references = [] }: Pick<Instrument, 'references'>, code: string, own?: Pick<SurveyItemFigure | SurveyScore, 'n' | 'mean' | 'standardDeviation'>): StudyFigure[] {
  return references.flatMap((reference) => reference.figures.filter(({ of }) => of === code).flatMap((figure): StudyFigure[] => {
    const group = reference.groups.find((each) => each.code === figure.group);
    if (!group) return [];
    const { n = group.respondents, mean, sd, doubtful, unreachable } = figure;
    const isTestable = own && own.n > 1 && own.mean !== null && n > 1 && mean !== undefined && sd !== undefined && !doubtful && !unreachable;
    return [{
      reference, group, figure, assumedN: figure.n === undefined,
      difference: isTestable ? welchTTest({ n: own.n, mean: own.mean!, standardDeviation: own.standardDeviation }, { n, mean, standardDeviation: sd }) : null,
    }];
  }));
}

/** What a study published of all its respondents together: the group with most of them that has a mean for this. */
export function studyOfAll(instrument: Pick<Instrument, 'references'>, code: string): StudyFigure | undefined {
  return studyFigures(instrument, code).filter(({ figure }) => figure.mean !== undefined).toSorted((one, other) => other.group.respondents - one.group.respondents)[0];
}
