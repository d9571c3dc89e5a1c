export { theme } from './theme.ts';
export { Empty } from './empty.tsx';
export { Facts } from './facts.tsx';
export { Rows, type Column } from './rows.tsx';
export { AnswerChoice, type Choice } from './answer-choice.tsx';
export { DotInterval, DotLegend, type DotSign, PercentAxis } from './dot-interval.tsx';
export { type Pair, PairBars } from './pair-bars.tsx';
export { ProgressLine } from './progress-line.tsx';
