import type { FactAsked } from '@getrouw/domain';
import { Group, NativeSelect, NumberInput, Radio, TextInput } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import styles from './eligibility.module.css';
import { texts } from './texts.ts';

/** Null: unknown. */
export type FactValue = string | number | boolean | null;

interface FactProps { fact: FactAsked; value: FactValue; error: string | undefined; onChange: (value: FactValue) => void }

const WORD = { true: 'yes', false: 'no', null: 'unknown' } as const;

/** One fact; whatever it is, it can be unknown. */
export function FactField({ fact: { name, answer, special }, value, error, onChange }: FactProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const field = { label: inWords(name), description: special ? t('eligibility.special') : undefined, error, className: styles['fact'] };
  if (answer.kind === 'number') {
    return <NumberInput {...field} value={typeof value === 'number' ? value : ''} min={0} max={1000} allowDecimal={false} placeholder={t('fact.unknown')} maw="14rem" onChange={(entered) => onChange(typeof entered === 'number' ? entered : null)} />;
  }
  if (answer.kind === 'one_of') {
    const options = [{ value: '', label: t('fact.unknown') }, ...answer.values.map((each) => ({ value: String(each), label: String(each) }))];
    return <NativeSelect {...field} value={value === null ? '' : String(value)} data={options} onChange={({ currentTarget }) => onChange(answer.values.find((each) => String(each) === currentTarget.value) ?? null)} />;
  }
  if (answer.kind === 'free') {
    return <TextInput {...field} value={value === null ? '' : String(value)} maxLength={1000} onChange={({ currentTarget }) => onChange(currentTarget.value || null)} />;
  }
  return (
    <Radio.Group {...field} value={String(value)} onChange={(chosen) => onChange(chosen === 'null' ? null : chosen === 'true')}>
      <Group gap="lg" mt={4}>{(['true', 'false', 'null'] as const).map((each) => <Radio key={each} value={each} label={t(`fact.${WORD[each]}`)} />)}</Group>
    </Radio.Group>
  );
}
