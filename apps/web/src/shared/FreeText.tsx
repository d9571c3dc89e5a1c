import { Text, Textarea, type TextareaProps } from '@mantine/core';
import { useTexts } from './locale.ts';
import { mayHoldName } from './names.ts';
import { texts } from './texts.ts';

/** A field for free text about a case: it asks for no names, and says so again when it sees what may be one. */
export function FreeText(props: TextareaProps & { value?: string | undefined }) {
  const t = useTexts(texts);
  const warned = mayHoldName(props.value ?? '');
  return (
    <div>
      <Textarea autosize minRows={2} description={t('nameWarning')} {...props} />
      <Text role="status" size="sm" mt={warned ? 4 : 0}>{warned && <><strong aria-hidden>! </strong>{t('nameSeen')}</>}</Text>
    </div>
  );
}
