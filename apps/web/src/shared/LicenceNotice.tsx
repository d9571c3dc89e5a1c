import type { RoundLicenceGapsFragment } from '@getrouw/contracts';
import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { formatDate } from './dates.ts';
import { texts } from './licence.texts.ts';
import { TextLink } from './links.tsx';
import { useLocale, useLocalText, useTexts } from './locale.ts';
import { useMay } from './session.ts';

/** Says over which days of a round the method was not licensed; nothing where it was. */
export function LicenceNotice({ licence }: { licence: RoundLicenceGapsFragment | null | undefined }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const may = useMay();
  if (!licence || licence.gaps.length === 0) return null;
  return (
    <Alert color="gray" icon={<IconAlertTriangle aria-hidden />} title={t('title')} py="xs">
      {licence.gaps.map(({ fromOn, untilOn, sites, variants }) => (
        <Text key={`${fromOn} ${untilOn} ${sites?.join() ?? ''} ${variants?.map(inWords).join() ?? ''}`} size="sm">
          {t(sites || variants ? 'gap.sites' : 'gap', { from: formatDate(fromOn, locale, 'long'), until: formatDate(untilOn, locale, 'long'), holder: licence.holder, sites: [...(sites ?? []), ...(variants ?? []).map(inWords)].join(', ') })}
        </Text>
      ))}
      <Text size="sm" className="no-print">{t('help')} {may('definition.read') && <TextLink to="/licenties">{t('link')}</TextLink>}</Text>
    </Alert>
  );
}
