import { type Comparison, type MeanJudgement, meanText, type Norm, MOST_PAIRED, SIGNIFICANT, type SurveyItemFigure, type SurveyScore } from '@getrouw/domain';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import type { ItemRow, ScaleRange } from './model.ts';
import { texts } from './texts.ts';

type Figure = Pick<SurveyItemFigure | SurveyScore, 'n' | 'mean' | 'interval' | 'judgement'>;

/** Puts the figures of a survey into words, in the language of the screen. */
export function useSurveyWords() {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const number = (value: number, digits = 2) => value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const short = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 2 });
  const mean = (value: number | null, judgement: MeanJudgement | null) => (value === null ? '–' : meanText(value, judgement?.from ?? null, locale));
  const probability = (p: number) => (p < 0.001 ? `< ${number(0.001, 3)}` : number(p, 3));
  const signed = (value: number) => value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' }).replace('-', '−');
  /** The name of the band that a mean falls in. */
  const judgement = ({ n, judgement: given }: Figure, norm: Norm) => {
    if (n === 0) return t('judgement.none');
    if (!given || norm.statistic !== 'mean') return t('judgement.noNorm');
    const band = given.band === null ? null : inWords(norm.cutOffs[given.band]!.name);
    if (given.faithful) return band!;
    return band === null ? t('judgement.below') : `${band}, ${t('judgement.below')}`;
  };
  /** From where to where the bands go. */
  const bands = (norm: Norm) => (norm.statistic === 'mean' ? norm.cutOffs.map(({ name, from, inclusive }) => t(inclusive ? 'band.from' : 'band.above', { name: inWords(name), from: short(from) })).join('; ') : '');
  const picture = (figure: Figure, norm: Norm) => [
    t('picture.mean', { mean: mean(figure.mean, figure.judgement) }),
    figure.interval && t('picture.interval', { lower: number(figure.interval.lower), upper: number(figure.interval.upper) }),
    figure.judgement && t('picture.norm', { norm: short(figure.judgement.from), judgement: judgement(figure, norm) }),
  ].filter(Boolean).join(', ');
  const optionLabel = ({ options }: ScaleRange, code: string | null) => { const option = options.find((each) => each.code === code); return option ? inWords(option.label) : ''; };
  const distribution = ({ figure, range }: ItemRow) => (figure?.options ?? []).filter(({ count }) => count > 0).map(({ option, count }) => `${optionLabel(range, option)}: ${count}`).join(', ');
  /** What the groups of a division differ in, in plain words; `name` says what a group is called. */
  const conclusion = ({ p, pairs, groups, df1 }: Comparison, name: (key: string) => string): string => {
    if (p === null) return t('compare.noSpread');
    if (p >= SIGNIFICANT) return t('compare.same');
    // Two groups are one pair, which the test over all groups has judged already.
    const clear = pairs.filter((pair) => df1 === 1 || (pair.p !== null && pair.p < SIGNIFICANT))
      .map(({ first, second, difference }) => t('compare.higher', difference > 0 ? { high: name(first), low: name(second) } : { high: name(second), low: name(first) }));
    if (clear.length > 0) return clear.join('; ');
    return t(groups.length === df1 + 1 && groups.length <= MOST_PAIRED ? 'compare.noPair' : 'compare.differ');
  };
  return { number, short, mean, probability, signed, judgement, bands, picture, optionLabel, distribution, conclusion };
}
