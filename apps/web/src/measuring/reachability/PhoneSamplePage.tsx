import type { PhoneSampleQuery } from '@getrouw/contracts';
import { Empty, Rows } from '@getrouw/ui';
import { Button, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { useMay } from '../../shared/session.ts';
import { CallForm } from './CallForm.tsx';
import { outcomeText } from './outcome.ts';
import { phoneSampleDocument } from './phone-sample.operation.ts';
import { texts } from './texts.ts';

export type Sample = PhoneSampleQuery['phoneSample'];
export type Coach = Sample['coaches'][number];

const route = getRouteApi('/in/rondes/$slug/belproef');

/** The calls of a round, for whoever makes them. */
export function PhoneSamplePage() {
  const t = useTexts(texts);
  const may = useMay();
  const { slug } = route.useParams();
  const result = useOperation(phoneSampleDocument, { slug });
  const sample = result.data?.phoneSample;
  const name = sample?.roundName ?? '…';
  const above = may('round.read')
    ? [<TextLink key="list" to="/rondes">{t('rounds')}</TextLink>, <TextLink key="round" to="/rondes/$slug/voortgang" params={{ slug }}>{name}</TextLink>]
    : [<TextLink key="list" to="/mijn-dossiers">{t('files')}</TextLink>];
  return (
    <Page title={t('title')} lead={sample && t('lead', { round: name, minutes: sample.minutes })} breadcrumbs={[...above, <Text key="here" span size="sm">{t('title')}</Text>]}>
      <Loaded result={result}>{({ phoneSample }) => <Coaches sample={phoneSample} />}</Loaded>
    </Page>
  );
}

function Coaches({ sample }: { sample: Sample }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [calling, setCalling] = useState<Coach>();
  const { coaches, coverage, roundState } = sample;
  return (
    <Stack gap="lg">
      <div>
        <Text role="status">{t('coverage', { ...coverage })} {coverage.withoutCoach > 0 && t('withoutCoach', { count: coverage.withoutCoach })}</Text>
        <Text size="sm" c="gray.7">{t(roundState === 'closed' ? 'closed' : 'private')}</Text>
      </div>
      {coaches.length === 0 ? <Empty title={t('empty')}>{t('emptyText')}</Empty> : (
        <Rows
          caption={t('caption')} rows={coaches} rowKey={({ professionalId }) => professionalId}
          columns={[
            { header: t('coach'), cell: ({ name }) => name },
            { header: t('families'), cell: ({ families }) => families, end: true },
            { header: t('result'), cell: ({ call, called }) => (call ? outcomeText(t, call) : <Text span size="sm" c="gray.7">{t(called ? 'byOther' : 'none')}</Text>) },
            { header: t('when'), cell: ({ call }) => call && <time dateTime={call.calledAt}>{formatInstant(call.calledAt, locale)}</time> },
            { header: t('by'), cell: ({ call }) => call?.calledByName },
            ...(roundState === 'closed' ? [] : [{ header: t('action'), cell: (coach: Coach) => (coach.call || !coach.called) && (
              <Button size="compact-sm" variant="default" aria-label={t(coach.call ? 'changeOf' : 'recordOf', { coach: coach.name })} onClick={() => setCalling(coach)}>{t(coach.call ? 'change' : 'record')}</Button>
            ) }]),
          ]}
        />
      )}
      {calling && <CallForm sample={sample} coach={calling} onClose={() => setCalling(undefined)} />}
    </Stack>
  );
}
