import { type Item, LONGEST_EXPLANATION } from '@getrouw/domain';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { AnswerText } from '@getrouw/ui';
import type { ReactNode } from 'react';
import { AnswerControl } from '../shared/AnswerControl.tsx';
import { FreeText } from '../shared/FreeText.tsx';
import { chosenOf, optionsOf, valueText } from '../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { CellTrouble } from './CellTrouble.tsx';
import styles from './fields.module.css';
import { type Given, isFilled, keyOf, matters, personsOf } from './list.ts';
import type { Person } from './registration.operation.ts';
import type { Sheet } from './sheet.ts';
import { texts } from './texts.ts';

const EMPTY: Given = { value: null, explanation: null };

/** A question that is asked once for the case. */
export function CaseField({ item, sheet }: { item: Item; sheet: Sheet }) {
  const inWords = useLocalText();
  const key = keyOf(sheet.moment, null, item.code);
  return (
    <div className={styles['field']} data-vak={key} data-matters={matters(item, sheet.moment, null, sheet.filling.values) || undefined}>
      <Answer item={item} sheet={sheet} cellKey={key} title={inWords(item.text)}><Guidance item={item} /></Answer>
    </div>
  );
}

/** A question with more answers than yes and no, of each person: a control for each of them. */
export function PersonsField({ item, sheet, persons }: { item: Item; sheet: Sheet; persons: readonly Person[] }) {
  const inWords = useLocalText();
  const { moment, names } = sheet;
  const about = personsOf(item, persons);
  if (about.length === 0) return null;
  return (
    <fieldset className={styles['field']}>
      <legend>{inWords(item.text)}</legend>
      <Guidance item={item} />
      <div className={styles['persons']}>
        {about.map(({ id }) => {
          const key = keyOf(moment, id, item.code);
          return (
            <div key={id} data-vak={key} data-matters={matters(item, moment, id, sheet.filling.values) || undefined}>
              <Answer item={item} sheet={sheet} cellKey={key} title={names.get(id)!} compact />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

function Guidance({ item: { guidance } }: { item: Item }) {
  const inWords = useLocalText();
  return guidance ? <Text size="sm" c="gray.7">{inWords(guidance)}</Text> : null;
}

/** What an answer is given with, and what keeps it from being saved. */
function Answer({ item, sheet, cellKey, title, compact, children }: { item: Item; sheet: Sheet; cellKey: string; title: string; compact?: boolean; children?: ReactNode }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { method, mayWrite, filling: { values, give } } = sheet;
  const given = values[cellKey] ?? EMPTY;
  const set = (value: unknown, typing?: boolean) => give(cellKey, { value: value ?? null, explanation: value === null ? null : given.explanation }, typing);
  if (!mayWrite) {
    return (
      <div>
        <Text fw={560}>{title}</Text>
        {children}
        <Text>{valueText(method, item, given.value, locale) || t('grid.open')}</Text>
        {given.explanation && <Text size="sm" c="gray.7">{given.explanation}</Text>}
      </div>
    );
  }
  return (
    <Stack gap="xs">
      {compact && item.answer.kind === 'choice'
        ? <Select item={item} sheet={sheet} title={title} value={given.value} onGive={set} />
        : item.answer.kind === 'text'
          ? <><FreeText label={title} maxLength={item.answer.maxLength ?? 4000} value={typeof given.value === 'string' ? given.value : ''} onChange={({ currentTarget: { value } }) => set(value.trim() === '' ? null : value, true)} />{children}</>
          : (
            <AnswerControl definition={method} item={item} name={cellKey} title={title} value={given.value} describedBy={undefined} hasKeys={false} onChoose={(value) => set(value)} onType={(value) => set(value, true)}>
              {children}
            </AnswerControl>
          )}
      {item.explanation && isFilled(given) && (
        <details open={given.explanation ? true : undefined}>
          <summary>{t('explanation.open')}</summary>
          <FreeText label={t('explanation.of', { about: title })} maxLength={LONGEST_EXPLANATION} value={given.explanation ?? ''} onChange={({ currentTarget: { value } }) => give(cellKey, { ...given, explanation: value || null }, true)} />
        </details>
      )}
      <CellTrouble sheet={sheet} item={item} cellKey={cellKey} />
    </Stack>
  );
}

/** A choice in a small space, with the words that go with it. */
function Select({ item, sheet: { method }, title, value, onGive }: { item: Item; sheet: Sheet; title: string; value: unknown; onGive: (value: unknown, typing?: boolean) => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { option, text } = chosenOf(value);
  const asksText = item.answer.kind === 'choice' && item.answer.options.some(({ code, asksText: asks }) => asks && code === option);
  const choose = (code: string) => {
    const asks = item.answer.kind === 'choice' && item.answer.options.some((each) => each.code === code && each.asksText);
    onGive(code === '' ? null : asks ? { option: code, text: text ?? '' } : code);
  };
  return (
    <>
      <NativeSelect
        label={title} value={option ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[{ value: '', label: t('grid.open') }, ...optionsOf(method, item).map(({ code, label }) => ({ value: code, label: inWords(label) }))]}
      />
      {asksText && <AnswerText label={t('namely.of', { name: title })} value={text ?? ''} onChange={(words) => onGive({ option, text: words ?? '' }, true)} />}
    </>
  );
}
