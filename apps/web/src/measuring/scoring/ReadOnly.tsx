import { Stack, Text } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import { ResponseReading } from '../reading/ResponseReading.tsx';
import { texts } from './texts.ts';
import { Thread } from './Thread.tsx';
import type { ResponseData } from './useScoring.ts';

/** A response that its assessor can read and no longer change. */
export function ReadOnly({ response }: { response: ResponseData }) {
  const t = useTexts(texts);
  const { state, roundState } = response;
  const why = state === 'approved' || state === 'left_out' ? state : roundState === 'closed' ? 'closed' : 'submitted';
  return (
    <Stack gap="xl">
      <Text>{t(`readOnly.${why}`)}</Text>
      <Thread response={response} itemCode={null} />
      <ResponseReading response={response}>{(itemCode) => <Thread response={response} itemCode={itemCode} />}</ResponseReading>
    </Stack>
  );
}
