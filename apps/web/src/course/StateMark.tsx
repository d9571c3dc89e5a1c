import type { MilestoneState } from '@getrouw/domain';
import { useTexts } from '../shared/locale.ts';
import styles from './course.module.css';
import { texts } from './texts.ts';

const SIGN: Readonly<Record<MilestoneState, string>> = {
  met: '●', met_late: '◐', due: '◆', soon: '◇', overdue: '▲', upcoming: '○', missed: '✕', not_applicable: '–', postponed: '↷', not_known: '?',
};

/** Where a milestone stands: a sign with its word. */
export function StateMark({ state }: { state: MilestoneState }) {
  const t = useTexts(texts);
  return <span className={styles['state']} data-late={state === 'overdue' || undefined}><span aria-hidden>{SIGN[state]}</span>{t(`state.${state}`)}</span>;
}
