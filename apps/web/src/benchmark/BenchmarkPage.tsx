import type { NetworkDetail, NetworkRow } from '@getrouw/domain';
import { Empty } from '@getrouw/ui';
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay, useViewer } from '../shared/session.ts';
import { benchmarkDocument, type BenchmarkShown, type Network, shareBenchmarkDocument } from './benchmark.operation.ts';
import styles from './benchmark.module.css';
import { FigureDetail } from './FigureDetail.tsx';
import { LongRows } from './LongRows.tsx';
import { type BenchmarkSearch, benchmarkSearchOf } from './search.ts';
import { TargetTable } from './TargetTable.tsx';
import { texts } from './texts.ts';

const route = getRouteApi('/in/vergelijken');
type Kind = Network['kind'];

/** Published figures of sites beside one another: for a licence holder its network, for a provider itself in it. */
export function BenchmarkPage() {
  const t = useTexts(texts);
  const { kind: organisation } = useViewer().organisation!;
  const { methodiek, soort, cijfer, locatie } = route.useSearch();
  const result = useOperation(benchmarkDocument, { definitionCode: methodiek, kind: soort as Kind | undefined, code: cijfer, siteKey: locatie });
  const isProvider = organisation === 'provider';
  const hasNetwork = result.data?.benchmark.network != null;
  return (
    <Page title={t('title')} lead={t(isProvider ? 'lead.own' : 'lead')} action={hasNetwork && <Button variant="default" onClick={() => window.print()}>{t('print')}</Button>}>
      <Loaded result={result}>
        {({ benchmark }) => (benchmark.network ? <Shown shown={benchmark} network={benchmark.network} /> : <Nothing isProvider={isProvider} />)}
      </Loaded>
    </Page>
  );
}

function Nothing({ isProvider }: { isProvider: boolean }) {
  const t = useTexts(texts);
  if (isProvider) return <Empty title={t('none')} action={<ButtonLink to="/publicaties">{t('none.publications')}</ButtonLink>}>{t('none.provider')}</Empty>;
  return <Empty title={t('none')} action={<ButtonLink to="/afspraken">{t('none.agreements')}</ButtonLink>}>{t('none.holder')}</Empty>;
}

function Shown({ shown, network }: { shown: BenchmarkShown; network: Network }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const choose = (choice: Partial<BenchmarkSearch>) => void navigate({ search: (before: BenchmarkSearch) => benchmarkSearchOf({ ...before, ...choice }), replace: true, resetScroll: false });
  const detail = network.detail as NetworkDetail | null;
  const unshared = shown.ofOneself && network.shared === null;
  return (
    <Stack gap="xl">
      <Choosers shown={shown} network={network} onChoose={choose} />
      <section aria-labelledby="samenvatting">
        <Title order={2} id="samenvatting" size="h3">{t('summary')}</Title>
        <p className={styles['headline']}>{unshared ? t('notShared') : inWords(network.headline)}</p>
        <Text size="sm" c="gray.7">{t('about', { count: network.takingPart, version: network.versionCode })}</Text>
        <Sharing shown={shown} network={network} />
      </section>
      <Conversations network={network} />
      <section aria-labelledby="tabel">
        <Title order={2} id="tabel">{t('table')}</Title>
        <Text c="gray.7" mb="sm" maw="46rem">{t('table.lead')} {detail && <TextLink to="/vergelijken" search={search} hash="cijfer" className="no-print">{t('table.jump')}</TextLink>}</Text>
        <TargetTable rows={network.rows as NetworkRow[]} hasSite={network.siteKey !== null} chosen={detail?.code ?? null} unshared={unshared} search={search} />
      </section>
      {detail && <FigureDetail key={`${network.definitionCode} ${network.kind} ${detail.code}`} network={network} detail={detail} ofOneself={shown.ofOneself} opened={search.punt ?? null} onOpen={(punt) => choose({ punt: punt ?? '' })} />}
    </Stack>
  );
}

function Choosers({ shown: { methods, ofOneself }, network, onChoose }: { shown: BenchmarkShown; network: Network; onChoose: (choice: Partial<BenchmarkSearch>) => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const kinds = methods.find(({ code }) => code === network.definitionCode)?.kinds ?? [];
  const another = { cijfer: '', locatie: '', punt: '' };
  if (methods.length === 1 && kinds.length === 1 && ofOneself && network.sites.length === 1) return null;
  return (
    <Group align="flex-end" gap="md" className="no-print">
      {methods.length > 1 && (
        <NativeSelect label={t('method')} value={network.definitionCode} data={methods.map(({ code, name }) => ({ value: code, label: inWords(name) }))} onChange={({ currentTarget }) => onChoose({ ...another, methodiek: currentTarget.value, soort: '' })} />
      )}
      {kinds.length > 1 && (
        <NativeSelect label={t('kind')} value={network.kind} data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} onChange={({ currentTarget }) => onChoose({ ...another, methodiek: network.definitionCode, soort: currentTarget.value })} />
      )}
      {(!ofOneself || network.sites.length > 1) && (
        <NativeSelect
          label={t(ofOneself ? 'site.own' : 'site')} value={network.siteKey ?? ''} onChange={({ currentTarget }) => onChoose({ locatie: currentTarget.value })}
          data={[...(ofOneself ? [] : [{ value: '', label: t('site.none') }]), ...network.sites.map(({ key, name }) => ({ value: key, label: name }))]}
        />
      )}
    </Group>
  );
}

function Sharing({ shown: { ofOneself }, network }: { shown: BenchmarkShown; network: Network }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const share = useCommand(shareBenchmarkDocument, { changes: [benchmarkDocument], onDone: () => setAsking(false) });
  const { shared, definitionCode, kind } = network;
  return (
    <>
      {shared && <Text size="sm" c="gray.7">{t('shared', { date: formatInstant(shared.at, locale), by: shared.by })} {ofOneself ? t('shared.asThen') : shared.newer > 0 && t('shared.newer', { count: shared.newer })}</Text>}
      {!ofOneself && may('benchmark.share') && <Button mt="sm" variant="default" className="no-print" onClick={() => setAsking(true)}>{t('share')}</Button>}
      {asking && (
        <FormDialog title={t('share.title')} submit={t('share.do')} command={share} onClose={() => setAsking(false)} onSubmit={(event) => { event?.preventDefault(); share.mutate({ definitionCode, kind }); }}>
          <Text>{t('share.text')}</Text>
        </FormDialog>
      )}
    </>
  );
}

function Conversations({ network: { conversations } }: { network: Network }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  if (conversations.length === 0) return null;
  return (
    <section aria-labelledby="gesprekken">
      <Title order={2} id="gesprekken" mb="sm">{t('conversations')}</Title>
      <LongRows
        shown={10} caption={t('conversations')} rows={conversations} rowKey={({ id }) => id}
        columns={[
          { header: t('figure'), cell: ({ id, siteName, name }) => <TextLink to="/vergelijken/gesprekken/$id" params={{ id }}>{t('conversations.about', { site: siteName, name: inWords(name) })}</TextLink> },
          { header: t('conversations.since'), cell: ({ openedAt }) => formatInstant(openedAt, locale) },
          { header: t('conversations.step'), cell: ({ step }) => t(`step.${step}`) },
        ]}
      />
    </section>
  );
}
