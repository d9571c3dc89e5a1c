import type { RoundProgressQuery } from '@getrouw/contracts';
import { Text, Title } from '@mantine/core';
import { TextLink } from '../../shared/links.tsx';
import { useTexts } from '../../shared/locale.ts';
import { useMay } from '../../shared/session.ts';
import { texts } from './second.texts.ts';

type Coverage = NonNullable<RoundProgressQuery['round']['phoneSample']>;

/** How far the calls to coaches are; what they found stands nowhere here. */
export function PhoneCoverage({ slug, coaches, called, families, covered, withoutCoach }: Coverage & { slug: string }) {
  const t = useTexts(texts);
  const may = useMay();
  return (
    <section aria-labelledby="belproef">
      <Title order={2} id="belproef">{t('phone')}</Title>
      <Text mb="xs">{t('phone.coverage', { coaches, called, families, covered })}{withoutCoach > 0 && ` ${t('phone.withoutCoach', { count: withoutCoach })}`}</Text>
      {may('reachability.record') && <TextLink to="/rondes/$slug/belproef" params={{ slug }}>{t('phone.link')}</TextLink>}
    </section>
  );
}
