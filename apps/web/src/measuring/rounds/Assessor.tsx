import { Text } from '@mantine/core';
import { TextLink } from '../../shared/links.tsx';
import { useTexts } from '../../shared/locale.ts';
import { useMay } from '../../shared/session.ts';
import { type DrawnCase, type Opinion, opinionOn } from './cases.ts';
import { texts } from './texts.ts';

/**
 * Who gives this opinion on a case: nobody yet, somebody, or somebody whose name the reader may not know because he gives the other; whether somebody
 * else is to take it over, and what those before left.
 */
export function Assessor({ roundCase, opinion, slug }: { roundCase: DrawnCase; opinion: Opinion; slug: string }) {
  const t = useTexts(texts);
  const may = useMay();
  const reads = may('round.assign') || may('response.review');
  const assignment = opinionOn(roundCase, opinion);
  return (
    <>
      {assignment?.assessorName ?? <Text span size="sm" c="gray.7">{t(assignment ? 'case.hidden' : 'case.none')}</Text>}
      {assignment?.toHandOver && <Text size="sm" fw={600}>{t('case.toHandOver')}</Text>}
      {roundCase.former.filter((each) => each.opinion === opinion && each.answered > 0).map(({ responseId, assessorName, answered }) => (
        <Text key={responseId} size="sm" c="gray.7">
          {reads ? <TextLink to="/rondes/$slug/eerder/$responseId" params={{ slug, responseId }}>{t('case.former', { name: assessorName, count: answered })}</TextLink> : t('case.former', { name: assessorName, count: answered })}
        </Text>
      ))}
    </>
  );
}
