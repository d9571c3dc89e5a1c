import type { OwnField } from '@getrouw/domain';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import { NO_WORDS } from './edit.ts';
import { WordsField } from './fields.tsx';
import styles from './own.module.css';
import { texts } from './texts.ts';

type Answer = OwnField['answer'];

/** What a number or a date asks for beside its words. */
export function AnswerDetails<A extends Answer | { kind: 'scale' }>({ answer, path, onChange }: { answer: A; path: string; onChange: (answer: A) => void }) {
  const t = useTexts(texts);
  if (answer.kind === 'date') return (
    <NativeSelect
      label={t('precision')} maw="16rem" value={answer.precision} data={(['day', 'month', 'year'] as const).map((value) => ({ value, label: t(`precision.${value}`) }))}
      onChange={({ currentTarget }) => onChange({ ...answer, precision: currentTarget.value as 'day' })}
    />
  );
  if (answer.kind !== 'number') return null;
  const bound = (key: 'min' | 'max') => (
    <TextInput
      type="number" label={t(key)} w="8rem" value={answer[key] ?? ''} step="any"
      onChange={({ currentTarget: { valueAsNumber } }) => {
        const { [key]: _, ...rest } = answer;
        onChange((Number.isNaN(valueAsNumber) ? rest : { ...rest, [key]: valueAsNumber }) as A);
      }}
    />
  );
  return (
    <>
      <div className={styles['row']}>
        {bound('min')}
        {bound('max')}
        <Checkbox mt="1.9rem" label={t('integer')} checked={answer.integer ?? false} onChange={({ currentTarget }) => onChange({ ...answer, integer: currentTarget.checked })} />
      </div>
      <WordsField
        label={t('unit')} path={`${path}.unit`} value={answer.unit ?? NO_WORDS}
        onWords={(unit) => { const { unit: _, ...rest } = answer; onChange((unit.nl || unit.en ? { ...rest, unit } : rest) as A); }}
      />
    </>
  );
}
