import { Textarea, type TextareaProps } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import { fieldId } from './draft.ts';
import { useErrorAt } from './problems.tsx';
import { texts } from './texts.ts';

interface ReasonProps { path: string; value: string; onChange: (reason: string) => void }

/** Why one deviates here; each deviation asks for it. */
export function Reason({ path, value, onChange }: ReasonProps) {
  const t = useTexts(texts);
  const errorAt = useErrorAt();
  return (
    <Words
      id={fieldId(`${path}.reason`)} label={t('reason')} description={t('reasonHelp')} required maxLength={2000} error={errorAt(path, 'reason')}
      value={value} onWords={onChange}
    />
  );
}

/** A few lines of text. */
export function Words({ onWords, ...props }: TextareaProps & { onWords: (words: string) => void }) {
  return <Textarea autosize minRows={1} maxLength={2000} {...props} onChange={({ currentTarget }) => onWords(currentTarget.value)} />;
}
