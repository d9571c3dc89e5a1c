import { Text } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import { texts } from './texts.ts';

/** Where who may see families sees which they are. */
export function CasesHidden() {
  return <Text c="gray.7">{useTexts(texts)('cases.hidden')}</Text>;
}
