import { Empty, Rows } from '@getrouw/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatInstant } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { useMay, useViewer } from '../shared/session.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import { PrepareDialog } from './PrepareDialog.tsx';
import { type Draft, type Listed, publicationsDocument } from './publications.operation.ts';
import { PublishingTabs } from './PublishingTabs.tsx';
import { texts } from './texts.ts';
import { usePublicationWords } from './usePublicationWords.ts';
import { useTitle } from './useTitle.ts';

/** In the order of the screen. */
const KINDS = ['licence_holder', 'municipality', 'inspectorate', 'provider'] as const;

/** What waits for approval, and what was published by the own organisation or to it. */
export function PublicationsPage() {
  const t = useTexts(texts);
  const may = useMay();
  const { organisation } = useViewer();
  const isProvider = organisation?.kind === 'provider';
  const paging = usePaging();
  const result = useOperation(publicationsDocument, { after: paging.after });
  const [preparing, setPreparing] = useState(false);
  const { drafts = [], items = [], open = [] } = result.data?.publications ?? {};
  const prepare = <Button onClick={() => setPreparing(true)}>{t('prepare')}</Button>;
  const isEmpty = items.length === 0 && drafts.length === 0 && !paging.hasPrevious;
  return (
    <Page title={t('title')} lead={t(isProvider ? 'lead.provider' : 'lead.reader')} action={!isEmpty && open.length > 0 && prepare}>
      <PublishingTabs />
      <Loaded result={result}>
        {({ publications: { next } }) => (isEmpty
          ? <Nothing isProvider={isProvider} prepare={open.length > 0 ? prepare : undefined} />
          : (
            <Stack gap="xl">
              {(may('publication.prepare') || may('publication.approve')) && <Waiting drafts={drafts} />}
              {items.length > 0 && <Published items={items} own={organisation!.id} />}
              <Pager paging={paging} next={next} />
            </Stack>
          ))}
      </Loaded>
      {preparing && result.data && <PrepareDialog of={result.data.publications} onClose={() => setPreparing(false)} />}
    </Page>
  );
}

function Nothing({ isProvider, prepare }: { isProvider: boolean; prepare: React.ReactNode }) {
  const t = useTexts(texts);
  const may = useMay();
  const agreements = <ButtonLink to="/afspraken">{t('empty.agreements')}</ButtonLink>;
  if (!isProvider) return <Empty title={t('empty.reader')} action={agreements}>{t('empty.readerText')}</Empty>;
  if (prepare) return <Empty title={t('empty.ready')} action={prepare}>{t('empty.readyText')}</Empty>;
  return may('publication.prepare') ? <Empty title={t('empty.first')} action={agreements}>{t('empty.firstText')}</Empty> : <Empty title={t('empty.only')} action={agreements}>{t('empty.onlyText')}</Empty>;
}

function Waiting({ drafts }: { drafts: readonly Draft[] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const titleOf = useTitle();
  const { period } = usePublicationWords();
  const [discarding, setDiscarding] = useState<Draft>();
  return (
    <section aria-labelledby="wacht">
      <Title order={2} id="wacht" mb="sm">{t('waiting')}</Title>
      {drafts.length === 0 ? <Text c="gray.7">{t('waiting.none')}</Text> : (
        <Rows
          caption={t('waiting')} rows={drafts} rowKey={({ id }) => id}
          columns={[
            { header: t('what'), cell: (draft) => <><TextLink to="/publicaties/voorbeeld/$id" params={{ id: draft.id }}>{titleOf(draft)}</TextLink>{draft.replacesId && ` (${t('correction')})`}</> },
            { header: t('for'), cell: ({ reader }) => reader.name },
            { header: t('period'), cell: period },
            { header: t('preparedBy'), cell: ({ preparedBy, preparedAt }) => t('by', { name: preparedBy, at: formatInstant(preparedAt, locale) }) },
            { header: t('action'), onScreenOnly: true, cell: (draft) => <Button variant="subtle" size="compact-sm" aria-label={t('discardOf', { name: titleOf(draft), reader: draft.reader.name })} onClick={() => setDiscarding(draft)}>{t('discard')}</Button> },
          ]}
        />
      )}
      {discarding && <DiscardDialog draft={discarding} onClose={() => setDiscarding(undefined)} />}
    </section>
  );
}

/** By us, divided by the kind of who reads it; or to us, where the others are all providers. */
function Published({ items, own }: { items: readonly Listed[]; own: string }) {
  const t = useTexts(texts);
  const byUs = items.filter(({ provider }) => provider.id === own);
  const toUs = items.filter(({ provider }) => provider.id !== own);
  return (
    <>
      {byUs.length > 0 && (
        <section aria-labelledby="door-ons">
          <Title order={2} id="door-ons" mb="sm">{t('byUs')}</Title>
          <Stack gap="lg">
            {KINDS.map((kind) => [kind, byUs.filter(({ reader }) => reader.kind === kind)] as const).filter(([, of]) => of.length > 0).map(([kind, of]) => (
              <section key={kind} aria-labelledby={`aan-${kind}`}><Title order={3} id={`aan-${kind}`} mb="xs">{t(`kind.${kind}`)}</Title><List items={of} other="reader" caption={t(`kind.${kind}`)} /></section>
            ))}
          </Stack>
        </section>
      )}
      {toUs.length > 0 && <section aria-labelledby="aan-ons"><Title order={2} id="aan-ons" mb="sm">{t('toUs')}</Title><List items={toUs} other="provider" caption={t('toUs')} /></section>}
    </>
  );
}

function List({ items, other, caption }: { items: readonly Listed[]; other: 'provider' | 'reader'; caption: string }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const titleOf = useTitle();
  const { period } = usePublicationWords();
  return (
    <Rows
      caption={caption} rows={items} rowKey={({ id }) => id}
      columns={[
        { header: t('what'), cell: (each) => <TextLink to="/publicaties/$id" params={{ id: each.id }}>{titleOf(each)}</TextLink> },
        { header: t(other === 'reader' ? 'for' : 'from'), cell: (each) => each[other].name },
        { header: t('purpose'), cell: ({ purpose }) => purpose },
        { header: t('period'), cell: period },
        { header: t('published'), cell: ({ publishedAt }) => formatInstant(publishedAt!, locale) },
        { header: t('state'), cell: ({ withdrawnAt, replacedById, replacesId }) => [t(withdrawnAt ? 'state.withdrawn' : replacedById ? 'state.replaced' : 'state.current'), replacesId && t('correction')].filter(Boolean).join(', ') },
      ]}
    />
  );
}
