import type { Norm } from '@getrouw/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../shared/locale.ts';
import styles from './own.module.css';
import { texts } from './texts.ts';

interface NormFieldProps {
  label: string;
  norm: Norm | undefined;
  /** A question can take the norm of the list. */
  ofList?: boolean;
  onChange: (norm: Norm | undefined, typing?: boolean) => void;
}

const USUAL_PERCENT = 80;

/** At least which part of the answers has to be yes, or that there is no norm. */
export function NormField({ label, norm, ofList = false, onChange }: NormFieldProps) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState<string | null>(null);
  const percent = norm?.statistic === 'share_yes' ? norm.atLeastPercent : undefined;
  const kinds = [...(ofList ? ['list'] as const : []), 'share_yes', 'none'] as const;
  return (
    <div className={styles['row']}>
      <NativeSelect
        label={label} value={norm?.statistic ?? 'list'} data={kinds.map((value) => ({ value, label: t(`norm.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === 'list' ? undefined : value === 'none' ? { statistic: 'none' } : { statistic: 'share_yes', atLeastPercent: percent ?? USUAL_PERCENT })}
      />
      {percent !== undefined && (
        <TextInput
          type="number" min={0} max={100} w="8rem" label={t('norm.percent')} value={typed ?? percent} onBlur={() => setTyped(null)}
          onChange={({ currentTarget: { value, valueAsNumber } }) => {
            setTyped(value);
            if (valueAsNumber >= 0 && valueAsNumber <= 100) onChange({ statistic: 'share_yes', atLeastPercent: valueAsNumber }, true);
          }}
        />
      )}
    </div>
  );
}
