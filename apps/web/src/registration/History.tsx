import { Rows } from '@getrouw/ui';
import { Text, Title } from '@mantine/core';
import { formatInstant } from '../shared/dates.ts';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import type { Method } from './list.ts';
import type { RegistrationWhy } from './registration.operation.ts';
import { texts } from './why.texts.ts';

/** How the case was classified before, since when, and whether the registration or the rules changed it. */
export function History({ registration: { method: shown, history } }: { registration: RegistrationWhy }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { targetGroup, classifications = [] } = shown as Method;
  const outcomes = ({ readings, classes }: RegistrationWhy['history'][number]) => [
    ...(targetGroup?.readings ?? []).map(({ code, name }) => `${inWords(name)}: ${t(`outcome.${(readings as Record<string, 'yes' | 'no' | 'undetermined'>)[code] ?? 'undetermined'}`)}`),
    ...classifications.flatMap(({ code, name, options }) => {
      const option = options.find((each) => each.code === (classes as Record<string, string>)[code]);
      return option ? [`${inWords(name)}: ${inWords(option.name)}`] : [];
    }),
  ];
  return (
    <section aria-labelledby="geschiedenis">
      <Title order={2} size="h3" id="geschiedenis">{t('history')}</Title>
      {history.length === 0 ? <Text c="gray.7">{t('history.none')}</Text> : (
        <Rows
          caption={t('history')} rows={history} rowKey={({ computedAt }) => computedAt}
          columns={[
            { header: t('history.since'), cell: ({ computedAt, supersededAt }) => (supersededAt ? t('history.between', { from: formatInstant(computedAt, locale), until: formatInstant(supersededAt, locale) }) : t('history.now', { from: formatInstant(computedAt, locale) })) },
            { header: t('history.why'), cell: ({ cause }) => t(cause === 'rules' ? 'history.rules' : 'history.registration') },
            { header: t('history.outcome'), cell: (moment) => <ul style={{ margin: 0, paddingInlineStart: '1rem' }}>{outcomes(moment).map((each) => <li key={each}>{each}</li>)}</ul> },
          ]}
        />
      )}
    </section>
  );
}
