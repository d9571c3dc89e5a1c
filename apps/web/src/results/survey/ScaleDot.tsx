import { DotInterval } from '@getrouw/ui';
import type { SurveyItemFigure, SurveyScore } from '@getrouw/domain';
import type { ScaleRange } from './model.ts';
import styles from './survey.module.css';

interface ScaleDotProps {
  figure: Pick<SurveyItemFigure | SurveyScore, 'mean' | 'interval' | 'judgement'>;
  range: Pick<ScaleRange, 'from' | 'to'>;
  /** A mean to lay beside it, such as that of a study. */
  beside?: number | null | undefined;
  label: string;
}

/** A mean with its interval on its own scale, whose ends are named. */
export function ScaleDot({ figure: { mean, interval, judgement }, range: { from, to }, beside, label }: ScaleDotProps) {
  const place = (value: number) => Math.min(100, Math.max(0, (100 * (value - from)) / (to - from)));
  return (
    <div className={styles['scale']}>
      <span aria-hidden>{from}</span>
      <DotInterval
        percentage={mean === null ? null : place(mean)} interval={interval && { lower: place(interval.lower), upper: place(interval.upper) }} norm={judgement ? place(judgement.from) : null}
        met={judgement?.faithful ?? null} uncertain={false} previous={beside === null || beside === undefined ? null : place(beside)} label={label}
      />
      <span aria-hidden>{to}</span>
    </div>
  );
}
