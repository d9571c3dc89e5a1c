import type { OwnOption } from '@getrouw/domain';
import { Button, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTexts } from '../../shared/locale.ts';
import { emptyOption } from './edit.ts';
import { fieldId, focusAt, WordsField } from './fields.tsx';
import styles from './own.module.css';
import { texts } from './texts.ts';

const COUNTS = ['', 'yes', 'in_between', 'no', 'outside'] as const;
const MOST = 50;

interface OptionsProps {
  /** Where they stand in the draft. */
  path: string;
  options: readonly OwnOption[];
  /** On a scale each answer says what it counts as. */
  isScale?: boolean;
  onChange: (options: OwnOption[], typing?: boolean) => void;
}

/** The answers of a question that has its own. Enter in one makes the next. */
export function Options({ path, options, isScale = false, onChange: set }: OptionsProps) {
  const t = useTexts(texts);
  const focus = (index: number) => requestAnimationFrame(() => focusAt(`${path}.${index}`));
  const add = (at: number) => {
    if (options.length >= MOST) return;
    set(options.toSpliced(at, 0, emptyOption(options)));
    focus(at);
  };
  const replace = (index: number, { counts, ...patch }: Partial<Omit<OwnOption, 'counts'>> & { counts?: (typeof COUNTS)[number] }) => {
    const { counts: before, ...option } = { ...options[index]!, ...patch };
    const now = counts ?? before;
    set(options.with(index, { ...option, ...(now && { counts: now }) }), counts === undefined);
  };
  return (
    <fieldset id={fieldId(path)} className={styles['options']}>
      <legend>{t('options')}</legend>
      <ol>
        {options.map((option, index) => (
          <li key={option.code} id={fieldId(`${path}.${index}`)}>
            <WordsField
              label={t('option', { number: index + 1 })} path={`${path}.${index}.label`} value={option.label} onWords={(label) => replace(index, { label })}
              onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) { event.preventDefault(); add(index + 1); } }}
            />
            {isScale && (
              <NativeSelect
                label={t('option.counts', { number: index + 1 })} value={option.counts ?? ''} data={COUNTS.map((value) => ({ value, label: t(`countsAs.${value || 'nothing'}`) }))}
                onChange={({ currentTarget }) => replace(index, { counts: currentTarget.value as (typeof COUNTS)[number] })}
              />
            )}
            <Button
              size="compact-sm" variant="subtle" mt="1.75rem" leftSection={<IconX size={16} aria-hidden />} aria-label={t('option.remove', { number: index + 1 })}
              onClick={() => { set(options.toSpliced(index, 1)); focus(Math.max(0, index - 1)); }}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ol>
      <Button size="compact-sm" variant="light" disabled={options.length >= MOST} onClick={() => add(options.length)}>{t('option.add')}</Button>
    </fieldset>
  );
}
