import { Text } from '@mantine/core';
import { TextLink } from '../../shared/links.tsx';
import { useTexts } from '../../shared/locale.ts';
import { useMay } from '../../shared/session.ts';
import type { DrawnCase } from './cases.ts';
import { texts } from './texts.ts';

/** Who scores a case, whether somebody else is to take it over, and what those before left. */
export function AssessorName({ roundCase: { assignment, former }, slug }: { roundCase: DrawnCase; slug: string }) {
  const t = useTexts(texts);
  const may = useMay();
  const reads = may('round.assign') || may('response.review');
  return (
    <>
      {assignment ? assignment.assessorName : <Text span size="sm" c="gray.7">{t('case.none')}</Text>}
      {assignment?.toHandOver && <Text size="sm" fw={600}>{t('case.toHandOver')}</Text>}
      {former.filter(({ answered }) => answered > 0).map(({ responseId, assessorName, answered }) => (
        <Text key={responseId} size="sm" c="gray.7">
          {reads ? <TextLink to="/rondes/$slug/eerder/$responseId" params={{ slug, responseId }}>{t('case.former', { name: assessorName, count: answered })}</TextLink> : t('case.former', { name: assessorName, count: answered })}
        </Text>
      ))}
    </>
  );
}
