import type { Definition, Item } from '@getrouw/domain';
import { Button, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { formatDate, formatInstant } from '../shared/dates.ts';
import { valueText } from '../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import type { CourseOf } from './course.operation.ts';
import styles from './course.module.css';
import { elsewhereOf, rowOf, type Shown } from './milestones.ts';
import { StateMark } from './StateMark.tsx';
import { texts } from './texts.ts';

/** One occurrence of a milestone: where it stands, its term, what was written down, and what was stated before. */
export function MilestoneRow({ of, shown: { milestone, occurrence, statement }, onState }: { of: CourseOf; shown: Shown; onState: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const row = useRef<HTMLLIElement>(null);
  const anchor = rowOf(milestone.code, occurrence.number);
  useEffect(() => { if (location.hash === `#${anchor}`) requestAnimationFrame(() => goTo(row.current)); }, [anchor]); // after the page went to its title
  const inWords = useLocalText();
  const { number, state, dueOn, happenedOn, reason, norm, waitsFor } = occurrence;
  const name = number > 1 ? `${inWords(milestone.name)} (${t('number', { number })})` : inWords(milestone.name);
  const history = of.statements.filter((each) => each.code === milestone.code && each.number === number);
  const date = happenedOn ? t('metOn', { date: formatDate(happenedOn, locale) }) : dueOn && state !== 'not_applicable' && t('dueOn', { date: formatDate(dueOn, locale) });
  const amount = (count: number) => t(norm!.unit, { count });
  const term = norm && (norm.ofContract ? t('norm.contract', { amount: amount(norm.amount), method: amount(norm.method ?? 0) }) : norm.amount > 0 && t('norm', { amount: amount(norm.amount) }));
  const answers = (statement?.answers ?? {}) as Record<string, unknown>;
  const given = (milestone.fields ?? []).filter(({ code }) => answers[code] !== undefined && answers[code] !== null)
    .map(({ code, label, answer }) => `${inWords(label)}: ${valueText(of.method as Definition, { code, text: label, answer, counts: 'none' } as Item, answers[code], locale)}`);
  const elsewhere = elsewhereOf(milestone);
  const stated = statement !== undefined && statement.state !== 'withdrawn';
  return (
    <li ref={row} id={anchor}>
      <div>
        <Text fw={560}>{name}</Text>
        <Text size="sm" c="gray.7"><StateMark state={state} />{date && ` · ${date}`}{term && ` · ${term}`}</Text>
        {reason && <Text size="sm">{reason}</Text>}
        {waitsFor.length > 0 && <Text size="sm" c="gray.7">{t('waitsFor')}</Text>}
        {given.map((line) => <Text key={line} size="sm">{line}</Text>)}
        {history.length > 1 && (
          <details>
            <summary><Text span size="sm" c="gray.7">{t('history')} ({history.length})</Text></summary>
            <ul className={styles['history']}>
              {history.map((each) => (
                <li key={each.revision}>
                  {each.state === 'withdrawn' ? t('withdrawn') : t(`state.${each.state}`)} {(each.happenedOn ?? each.postponedTo) && formatDate((each.happenedOn ?? each.postponedTo)!, locale)} {each.reason}
                  {' '}<Text span size="sm" c="gray.7">({each.recordedBy ? t('by', { at: formatInstant(each.recordedAt as string, locale), name: each.recordedBy }) : t('byImport', { at: formatInstant(each.recordedAt as string, locale) })})</Text>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {of.mayWrite && !(elsewhere && happenedOn) && (
        <Button size="xs" variant="default" aria-label={t(stated ? 'changeOf' : 'doneOf', { name })} onClick={onState}>{t(stated ? 'change' : 'done')}</Button>
      )}
    </li>
  );
}

function goTo(row: HTMLLIElement | null): void {
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('button')?.focus({ preventScroll: true });
}
