import type { AnswerKind, Definition, Item } from '@getrouw/domain';
import { AnswerText } from '@getrouw/ui';
import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { PERSONS, ROW_OF, type RowValue, rowsOf } from '../../shared/rows.ts';
import { AnswerControl } from '../../shared/AnswerControl.tsx';
import styles from './rows.module.css';
import { texts } from './texts.ts';

type Rows = Extract<AnswerKind, { kind: 'rows' }>;

interface RowsControlProps {
  definition: Definition;
  item: Item;
  answer: Rows;
  name: string;
  title: ReactNode;
  value: unknown;
  describedBy: string | undefined;
  /** No rows is no answer. */
  onChange: (value: RowValue[] | null) => void;
}

/** A row for each child, person or other thing, each with its own answers. */
export function RowsControl({ definition, item, answer, name, title, value, describedBy, onChange }: RowsControlProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const group = useRef<HTMLFieldSetElement>(null);
  // What is half typed belongs to a row: after one is taken away the others begin anew.
  const [generation, setGeneration] = useState(0);
  const rows = rowsOf(value);
  const set = (next: RowValue[]) => onChange(next.length > 0 ? next : null);
  const after = (selector: string) => requestAnimationFrame(() => group.current?.querySelector<HTMLElement>(selector)?.focus());
  const called = (index: number) => t('row', { what: inWords(ROW_OF[answer.per]), number: index + 1 });
  const add = () => {
    set([...rows, { ...(answer.persons && { person: answer.persons[0] }), fields: {} }]);
    after(`[data-row="${rows.length}"] :is(select, input)`);
  };
  const remove = (index: number) => {
    set(rows.toSpliced(index, 1));
    setGeneration(generation + 1);
    after('[data-add]');
  };
  return (
    <fieldset ref={group} className={styles['rows']} aria-describedby={describedBy}>
      <legend>{title}</legend>
      {rows.map((row, index) => (
        <fieldset key={`${generation}-${index}`} className={styles['row']} data-row={index}>
          <legend>{called(index)}</legend>
          <Row definition={definition} item={item} answer={answer} name={`${name}-${index}`} row={row} onChange={(next) => set(rows.with(index, next))} />
          <Button size="compact-sm" variant="subtle" w="fit-content" aria-label={t('row.remove', { row: called(index) })} onClick={() => remove(index)}>{t('row.removeShort')}</Button>
        </fieldset>
      ))}
      <Button data-add size="compact-md" variant="default" w="fit-content" disabled={rows.length >= (answer.atMost ?? Infinity)} onClick={add}>{t('row.add', { what: inWords(ROW_OF[answer.per]) })}</Button>
    </fieldset>
  );
}

interface RowProps extends Pick<RowsControlProps, 'definition' | 'item' | 'answer' | 'name'> { row: RowValue; onChange: (row: RowValue) => void }

function Row({ definition, item, answer, name, row, onChange }: RowProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { explanation, ...rest } = row;
  const give = (code: string, given: unknown) => {
    const { [code]: _, ...fields } = row.fields;
    onChange({ ...row, fields: given === null || (typeof given === 'string' && given.trim() === '') ? fields : { ...fields, [code]: given } });
  };
  return (
    <>
      {answer.persons && (
        <NativeSelect
          label={t('row.person')} maw="16rem" value={row.person ?? ''} data={answer.persons.map((person) => ({ value: person, label: inWords(PERSONS[person]) }))}
          onChange={({ currentTarget }) => onChange({ ...row, person: currentTarget.value })}
        />
      )}
      {answer.fields.map((field) => (
        <AnswerControl
          key={field.code} definition={definition} item={{ code: item.code, text: field.label, answer: field.answer, counts: 'none' }} name={`${name}-${field.code}`} title={inWords(field.label)}
          value={row.fields[field.code] ?? null} describedBy={undefined} hasKeys={false} onChoose={(given) => give(field.code, given)} onType={(given) => give(field.code, given)}
        />
      ))}
      {answer.explanation && (
        <AnswerText label={t('row.explanation')} value={explanation ?? ''} onChange={(words) => onChange(words?.trim() ? { ...rest, explanation: words } : rest)} />
      )}
    </>
  );
}
