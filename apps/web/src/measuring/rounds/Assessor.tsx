import { Text } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import type { DrawnCase } from './cases.ts';
import { texts } from './texts.ts';

/** Who scores; nobody yet; or somebody whose name the reader may not know, because he gives the other opinion. */
export function Assessor({ assignment }: { assignment: DrawnCase['assignment'] }) {
  const t = useTexts(texts);
  return assignment?.assessorName ?? <Text span size="sm" c="gray.7">{t(assignment ? 'case.hidden' : 'case.none')}</Text>;
}
