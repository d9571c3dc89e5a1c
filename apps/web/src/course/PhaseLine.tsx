import { useLocalText, useTexts } from '../shared/locale.ts';
import type { CourseOf } from './course.operation.ts';
import styles from './course.module.css';
import { texts } from './texts.ts';

/** The phases of the help on a line, with what was met in each and what is late. */
export function PhaseLine({ of: { method, course } }: { of: CourseOf }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const now = method.phases.findIndex(({ code }) => code === course.phase);
  return (
    <ol className={styles['phases']} aria-label={t('phases')}>
      {method.phases.map(({ code, name }, index) => {
        const there = course.milestones.filter(({ phase }) => phase === code);
        const met = there.filter(({ state }) => state === 'met' || state === 'met_late').length;
        const [late, missed] = [there.filter(({ state }) => state === 'overdue').length, there.filter(({ state }) => state === 'missed').length];
        return (
          <li key={code} aria-current={index === now ? 'step' : undefined} data-past={index < now || now === -1 || undefined}>
            <strong>{inWords(name)}{index === now && ` (${t('phase.now')})`}</strong>
            <small>{there.length === 0 ? t('phase.none') : t('phase.counts', { met })}</small>
            {missed > 0 && <small>{t('phase.missed', { count: missed })}</small>}
            {late > 0 && <small><strong>{t('phase.late', { count: late })}</strong></small>}
          </li>
        );
      })}
    </ol>
  );
}
