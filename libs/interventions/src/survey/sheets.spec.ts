import type { Definition } from '@getrouw/domain';
import { mean, standardDeviation } from '@getrouw/statistics';
import { describe, expect, it } from 'vitest';
import { np, reset } from '../index.ts';
import { npAnswers } from '../np/answers.ts';
import { resetAnswers } from '../reset/answers.ts';
import { surveyOf } from './fixtures.ts';
import type { Sheet } from './sheets.ts';

/** The printed figures of statements in this group beside those of the sheets: how many there are, and which differ. */
function compared(definition: Definition, group: string, rows: readonly Sheet[]) {
  const figures = surveyOf(definition).references!.flatMap((reference) => reference.figures).filter((figure) => figure.group === group && rows.some(({ answers }) => answers[figure.of]));
  const differing = figures.filter(({ of, mean: m, sd, decimals }) => {
    const values = rows.flatMap(({ answers }) => (answers[of] ? [Number(answers[of].slice(1))] : []));
    const near = (printed: number | undefined, computed: number | null) => printed === undefined || Math.abs(computed! - printed) <= 0.5 * 10 ** -decimals + 1e-9;
    return !near(m, mean(values)) || !near(sd, standardDeviation(values));
  });
  return { figures: figures.length, differing: differing.map(({ of }) => of), impossible: figures.filter(({ unreachable }) => unreachable).map(({ of }) => of) };
}

describe('the rebuilt answers', () => {
  it.each([['A', 11], ['B', 14], ['C', 22], ['D', 24]])('of ReSet in organisation %s are of %i respondents and give what is printed', (organisation, respondents) => {
    const rows = resetAnswers[organisation]!;
    expect(rows).toHaveLength(respondents);
    const { figures, differing, impossible } = compared(reset, organisation, rows);
    expect(figures).toBe(48);
    expect(differing).toEqual(impossible);
    expect(impossible).toEqual(organisation === 'B' ? ['RST-FA-13'] : []);
  });

  it('of Nieuwe Perspectieven are of 53 respondents and give what is printed', () => {
    expect(npAnswers).toHaveLength(53);
    const { figures, differing, impossible } = compared(np, 'ALL', npAnswers);
    expect(figures).toBe(105);
    expect(differing).toEqual(impossible);
    expect(impossible).toEqual(['NP-UG-PL-05', 'NP-IO-OA-05']);
  });
});
