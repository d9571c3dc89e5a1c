import type { OwnAnswer, OwnField } from '@getrouw/domain';
import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../shared/locale.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
import { emptyField, FIELD_KINDS, setFieldKind } from './edit.ts';
import { fieldId, focusAt, useBuilding, WordsField } from './fields.tsx';
import { Options } from './Options.tsx';
import styles from './own.module.css';
import { texts } from './texts.ts';

type Rows = Extract<OwnAnswer, { kind: 'rows' }>;
interface RowFieldsProps { answer: Rows; path: string; onChange: (answer: Rows, typing?: boolean) => void }

const PERSONS = ['mother', 'father', 'caregiver', 'child', 'other'] as const;
const PER = ['child', 'person', 'other'] as const;
const MOST = 20;

/** A question with a row for each child, person or other thing: who can have one, and what is asked per row. */
export function RowFields({ answer, path, onChange }: RowFieldsProps) {
  const t = useTexts(texts);
  const { problems } = useBuilding();
  const { fields, persons } = answer;
  const set = (next: OwnField[], typing = false) => onChange({ ...answer, fields: next }, typing);
  const focus = (index: number) => requestAnimationFrame(() => focusAt(`${path}.fields.${index}.label`));
  return (
    <fieldset id={fieldId(path)} className={styles['options']}>
      <legend>{t('rows')}</legend>
      <Stack gap="sm">
        <div className={styles['row']}>
          <NativeSelect
            label={t('rows.per')} value={answer.per} data={PER.map((value) => ({ value, label: t(`rows.per.${value}`) }))}
            onChange={({ currentTarget: { value } }) => {
              const { persons: _, ...rest } = answer;
              onChange({ ...rest, per: value as Rows['per'], ...(value === 'person' && { persons: [...PERSONS] }) });
            }}
          />
          <TextInput
            type="number" min={1} w="9rem" label={t('rows.atMost')} value={answer.atMost ?? ''}
            onChange={({ currentTarget: { valueAsNumber } }) => {
              const { atMost: _, ...rest } = answer;
              onChange(valueAsNumber >= 1 ? { ...rest, atMost: Math.floor(valueAsNumber) } : rest, true);
            }}
          />
        </div>
        {persons && (
          <Checkbox.Group
            id={fieldId(`${path}.persons`)} label={t('rows.persons')} value={persons} error={problems.some((problem) => problem.path === `${path}.persons`)}
            onChange={(chosen) => onChange({ ...answer, persons: PERSONS.filter((each) => chosen.includes(each)) })}
          >
            <div className={styles['row']}>{PERSONS.map((person) => <Checkbox key={person} value={person} label={t(`person.${person}`)} />)}</div>
          </Checkbox.Group>
        )}
        <ol className={styles['fields']}>
          {fields.map((field, index) => (
            <li key={field.code}>
              <Field
                field={field} number={index + 1} path={`${path}.fields.${index}`} onChange={(next, typing) => set(fields.with(index, next), typing)}
                onRemove={() => { set(fields.toSpliced(index, 1)); focus(Math.max(0, index - 1)); }}
              />
            </li>
          ))}
        </ol>
        <Button
          id={fieldId(`${path}.fields`)} size="compact-sm" variant="light" w="fit-content" disabled={fields.length >= MOST}
          onClick={() => { set([...fields, emptyField(fields)]); focus(fields.length); }}
        >
          {t('field.add')}
        </Button>
        <Checkbox label={t('rows.explanation')} checked={answer.explanation ?? false} onChange={({ currentTarget: { checked } }) => onChange({ ...answer, explanation: checked })} />
      </Stack>
    </fieldset>
  );
}

interface FieldProps { field: OwnField; number: number; path: string; onChange: (field: OwnField, typing?: boolean) => void; onRemove: () => void }

/** One thing that is asked per row. */
function Field({ field, number, path, onChange, onRemove }: FieldProps) {
  const t = useTexts(texts);
  const { answer } = field;
  return (
    <Stack gap="xs" role="group" aria-label={t('field', { number })}>
      <WordsField label={t('field', { number })} path={`${path}.label`} value={field.label} onWords={(label) => onChange({ ...field, label }, true)} />
      <div className={styles['row']}>
        <NativeSelect
          aria-label={t('field.kind', { number })} value={answer.kind} data={FIELD_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={({ currentTarget: { value } }) => onChange(setFieldKind(field, value as OwnField['answer']['kind']))}
        />
        <Button size="compact-sm" variant="subtle" mt={6} leftSection={<IconTrash size={16} aria-hidden />} aria-label={t('field.remove', { number })} onClick={onRemove}>{t('remove')}</Button>
      </div>
      {'options' in answer && <Options path={`${path}.answer.options`} options={answer.options} onChange={(options, typing) => onChange({ ...field, answer: { ...answer, options } }, typing)} />}
      <AnswerDetails answer={answer} path={`${path}.answer`} onChange={(next) => onChange({ ...field, answer: next }, true)} />
    </Stack>
  );
}
