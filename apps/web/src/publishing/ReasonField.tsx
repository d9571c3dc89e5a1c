import { Textarea, type TextareaProps } from '@mantine/core';
import { useTexts } from '../shared/locale.ts';
import { texts } from './texts.ts';

/** Why something is done, for the other side to read. */
export function ReasonField(props: TextareaProps) {
  const t = useTexts(texts);
  return <Textarea data-autofocus autosize minRows={2} maxLength={2000} required withAsterisk={false} description={t('reason.read')} {...props} />;
}
