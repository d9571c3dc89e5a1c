import { Text } from '@mantine/core';
import { useState } from 'react';
import { FreeText } from '../../shared/FreeText.tsx';
import { useTexts } from '../../shared/locale.ts';
import { texts } from './texts.ts';

interface RemarkProps {
  value: string | null;
  required: boolean;
  autoFocus: boolean;
  onChange: (remark: string | null) => void;
  onLeave: () => void;
}

/** A remark with an answer. While somebody types, what stands here is what he typed, not what the server made of it. */
export function Remark({ value, required, autoFocus, onChange, onLeave }: RemarkProps) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <FreeText
        label={t(required ? 'remark.required' : 'remark')} required={required} withAsterisk={false} maxLength={4000} autoFocus={autoFocus}
        value={typed ?? value ?? ''} onFocus={({ currentTarget }) => currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length)}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChange(currentTarget.value.trim() === '' ? null : currentTarget.value);
        }}
        onBlur={() => { setTyped(null); onLeave(); }}
      />
      {required && <Text size="sm" c="gray.7">{t('mark.why')}</Text>}
    </>
  );
}
