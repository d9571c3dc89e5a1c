import type { OwnDraft } from '@getrouw/domain';
import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { formatInstant } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { operationKey, request, useCommand } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { useMay } from '../../shared/session.ts';
import { Builder } from './Builder.tsx';
import { Outline } from './Outline.tsx';
import { type OwnInstrument, ownInstrumentDocument, reviseOwnInstrumentDocument } from './own-instrument.operation.ts';
import { ownInstrumentsDocument } from './own-instruments.operation.ts';
import { OnlyIn } from './OwnInstrumentsPage.tsx';
import { texts } from './texts.ts';

/** One version of an own list: while it is a draft one builds it, afterwards one reads it. */
export function OwnInstrumentPage() {
  const { id } = getRouteApi('/in/methodiek/eigen/$id').useParams();
  const result = useQuery({
    queryKey: operationKey(ownInstrumentDocument, { id }),
    queryFn: () => request(ownInstrumentDocument, { id }),
    refetchOnWindowFocus: false, // what is on the screen changes by one's own hand, or by what is announced
  });
  return <Loaded result={result}>{({ ownInstrument }) => (ownInstrument.state === 'draft' ? <Builder key={id} own={ownInstrument} /> : <Published own={ownInstrument} />)}</Loaded>;
}

function Published({ own }: { own: OwnInstrument }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const router = useRouter();
  const may = useMay();
  const draft = own.document as OwnDraft;
  const revise = useCommand(reviseOwnInstrumentDocument, {
    changes: [ownInstrumentsDocument], onDone: ({ reviseOwnInstrument: { id } }) => router.navigate({ to: '/methodiek/eigen/$id', params: { id } }),
  });
  return (
    <Page
      title={inWords(own.name)} lead={<>{t('published.lead', { version: own.versionCode, at: formatInstant(own.changedAt, locale), name: own.changedBy })} <OnlyIn draft={draft} /></>}
      breadcrumbs={[
        <TextLink key="methods" to="/methodiek">{t('methods')}</TextLink>, <TextLink key="own" to="/methodiek/eigen">{t('list.title')}</TextLink>, <Text key="this" span size="sm">{own.versionCode}</Text>,
      ]}
      action={(
        <Group gap="sm">
          <ButtonLink variant="default" to="/methodiek/eigen/$id/voorbeeld" params={{ id: own.id }}>{t('preview')}</ButtonLink>
          <Button variant="default" loading={revise.isPending} onClick={() => revise.mutate({ id: own.id })}>{t('revise')}</Button>
          {may('round.plan') && <ButtonLink to="/rondes/nieuw">{t('planRound')}</ButtonLink>}
        </Group>
      )}
    >
      {revise.isError && <ErrorNotice error={revise.error} during="write" />}
      <Outline draft={draft} />
    </Page>
  );
}
