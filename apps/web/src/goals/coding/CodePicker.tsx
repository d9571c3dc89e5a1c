import type { GoalCatalogue } from '@getrouw/domain';
import { Select } from '@mantine/core';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { codeChoices } from '../names.ts';
import { texts } from './texts.ts';

/** Says that a goal fits no code; no code of a catalogue is written so. */
export const NONE = '-';

interface Props { label: string; catalogue: GoalCatalogue; value: string | null; onChange: (value: string | null) => void; error?: string | undefined; autoFocus?: boolean }

/** A code, found by typing a part of it or of its name. */
export function CodePicker({ label, catalogue, value, onChange, error, autoFocus }: Props) {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <Select
      label={label} searchable selectFirstOptionOnChange openOnFocus={!autoFocus} placeholder={t('code.type')} nothingFoundMessage={t('code.nothing')} maxDropdownHeight={300} w="100%" maw="34rem" error={error} data-autofocus={autoFocus}
      data={[...codeChoices(catalogue, locale), { group: t('code.else'), items: [{ value: NONE, label: t('code.none') }] }]} value={value} onChange={onChange}
    />
  );
}
