import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { formatInstant } from '../shared/dates.ts';
import { TextLink } from '../shared/links.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { useMay } from '../shared/session.ts';
import { choicesOf } from './choices.ts';
import { texts } from './edition.texts.ts';
import styles from './results.module.css';
import type { Results } from './rows.ts';

type Shown = Pick<Results, 'edition' | 'currentEdition' | 'editions' | 'origin' | 'round'>;

/** Which edition is looked at where there are several, why the round was reopened, and that it was imported where it was. */
export function EditionNotice({ results }: { results: Shown }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { edition, currentEdition, editions, origin, round } = results;
  const shown = editions.find((each) => each.edition === edition);
  const last = editions.findLast(({ reopenedAt }) => reopenedAt !== null);
  const instant = (at: string | null | undefined) => (at ? formatInstant(at, locale) : '');
  if (!origin && !last) return null;
  return (
    <Stack gap="sm" className={styles['warnings']}>
      {origin && <Text>{t('imported', { at: instant(origin.at), by: origin.by, source: origin.source })}</Text>}
      {shown && edition < currentEdition && (
        <Text>
          <strong>{t('earlier', { edition, at: instant(shown.closedAt) })}</strong> {t('newer', { edition: currentEdition })}{' '}
          <TextLink className="no-print" to="/rondes/$slug/resultaten" params={{ slug: round.slug }} search={(before) => choicesOf({ ...before, editie: undefined })}>{t('newerLink')}</TextLink>
        </Text>
      )}
      {last && (
        <Text>
          {t('reopened', { edition: last.edition, at: instant(last.closedAt), closedBy: last.closedBy, reopenedAt: instant(last.reopenedAt), reopenedBy: last.reopenedBy ?? '' })}{' '}
          {t('reason', { reason: last.reason ?? '' })}
        </Text>
      )}
      {last && <Chooser results={results} />}
    </Stack>
  );
}

function Chooser({ results: { edition, currentEdition, editions, round: { slug } } }: { results: Shown }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay();
  const navigate = useNavigate({ from: '/rondes/$slug/resultaten' });
  const closed = editions.map((each) => ({ value: String(each.edition), label: t('closed', { edition: each.edition, at: formatInstant(each.closedAt, locale) }) }));
  const running = editions.some((each) => each.edition === currentEdition) ? [] : [{ value: String(currentEdition), label: t('running', { edition: currentEdition }) }];
  return (
    <Group gap="md" align="flex-end" className="no-print">
      <NativeSelect
        label={t('choose')} value={String(edition)} data={[...running, ...closed.toReversed()]}
        onChange={({ currentTarget: { value } }) => void navigate({ search: (before) => choicesOf({ ...before, editie: Number(value) === currentEdition ? undefined : Number(value) }), replace: true, resetScroll: false })}
      />
      {edition < currentEdition && (may('response.review') || may('round.reopen')) && <TextLink to="/rondes/$slug/edities/$edition" params={{ slug, edition: String(edition) }}>{t('files')}</TextLink>}
    </Group>
  );
}
