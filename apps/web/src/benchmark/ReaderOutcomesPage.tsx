import type { ReaderCell, ReaderRow, ReaderTable } from '@getrouw/domain';
import { Empty } from '@getrouw/ui';
import { Alert, Button, Group, NativeSelect, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../shared/dates.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import styles from './benchmark.module.css';
import { saveBinary } from '../shared/save-file.ts';
import { outcomesForReaderDocument, outcomesForReaderFileDocument, type ReaderMethod } from './reader.operation.ts';
import { texts } from './reader.texts.ts';
import { useValueWords } from './useValueWords.ts';

/** For a municipality: whether the help that it pays for works, by what providers publish to it. */
export function ReaderOutcomesPage() {
  const t = useTexts(texts);
  const result = useOperation(outcomesForReaderDocument);
  const locale = useLocale();
  const download = useCommand(outcomesForReaderFileDocument, { changes: [], onDone: ({ outcomesForReaderFile }) => saveBinary(outcomesForReaderFile) });
  const isEmpty = result.data?.outcomesForReader.methods.length === 0;
  return (
    <Page
      title={t('title')} lead={t('lead')}
      action={result.data && !isEmpty && (
        <Group gap="sm">
          {(['xlsx', 'pdf'] as const).map((format) => <Button key={format} variant="default" loading={download.isPending && download.variables.format === format} onClick={() => download.mutate({ format, locale })}>{t(format)}</Button>)}
          <Button variant="default" onClick={() => window.print()}>{t('print')}</Button>
        </Group>
      )}
    >
      {download.isError && <ErrorNotice error={download.error} during="read" />}
      <Loaded result={result}>
        {({ outcomesForReader: { methods } }) => (methods.length === 0 ? <Empty title={t('none')} action={<ButtonLink to="/afspraken">{t('none.agreements')}</ButtonLink>}>{t('none.text')}</Empty> : <Methods methods={methods} />)}
      </Loaded>
    </Page>
  );
}

const keyOf = ({ provider, definitionCode, kind }: ReaderMethod) => `${provider.id} ${definitionCode} ${kind}`;

function Methods({ methods }: { methods: readonly ReaderMethod[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const [{ provider, method }, setWish] = useState({ provider: '', method: '' });
  const providers = [...new Map(methods.map(({ provider: { id, name } }) => [id, name]))];
  const codes = [...new Map(methods.map(({ definitionCode, name }) => [definitionCode, inWords(name)]))];
  const shown = methods.filter((each) => (provider === '' || each.provider.id === provider) && (method === '' || each.definitionCode === method));
  const choices = (list: readonly (readonly [string, string])[]) => [{ value: '', label: t('all') }, ...list.map(([value, label]) => ({ value, label }))];
  return (
    <Stack gap="xl">
      <Alert color="petrol" variant="light" role="note" maw="52rem">{t('caution')}</Alert>
      {(providers.length > 1 || codes.length > 1) && (
        <Group gap="md" className="no-print">
          {providers.length > 1 && <NativeSelect label={t('filter.provider')} value={provider} data={choices(providers)} onChange={({ currentTarget: { value } }) => setWish({ method, provider: value })} />}
          {codes.length > 1 && <NativeSelect label={t('filter.method')} value={method} data={choices(codes)} onChange={({ currentTarget: { value } }) => setWish({ provider, method: value })} />}
        </Group>
      )}
      {shown.map((each) => <Method key={keyOf(each)} method={each} />)}
    </Stack>
  );
}

function Method({ method }: { method: ReaderMethod }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { provider, name, kind, purpose, minimumGroup, families } = method;
  const { periods, rows } = method.table as ReaderTable;
  const heading = t('heading', { provider: provider.name, method: inWords(name) });
  const id = keyOf(method).replaceAll(' ', '-');
  const hasTotal = rows.some(({ total, cells }) => total !== null || cells.some((cell) => cell?.hidden));
  const periodOf = ({ from, until }: { from: string; until: string }) => t('total.of', { from: formatDate(from, locale), until: formatDate(until, locale) });
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id}>{heading} <Text span c="gray.7">({t(`kind.${kind}`)})</Text></Title>
      <Text c="gray.7" size="sm" mb="sm" maw="46rem">{t('about', { purpose, minimum: minimumGroup })}</Text>
      {/* Wide tables are reached and moved by keyboard too. */}
      <div className={styles['scroll']} role="region" tabIndex={0} aria-label={t('scroll', { name: heading })}>
        <table className={styles['table']}>
          <caption><VisuallyHidden>{heading}</VisuallyHidden></caption>
          <thead>
            <tr>
              <th scope="col">{t('figure')}</th>
              {periods.map((period) => <th key={period.publicationId} scope="col"><TextLink to="/publicaties/$id" params={{ id: period.publicationId }} aria-label={t('publication', { period: periodOf(period) })}>{periodOf(period)}</TextLink></th>)}
              {hasTotal && <th scope="col">{t('total')}</th>}
            </tr>
          </thead>
          <tbody>
            {periods.length > 0 && kind !== 'survey' && (
              <tr>
                <th scope="row">{t(kind === 'fidelity' ? 'families.files' : 'families')}</th>
                {families.map((count, index) => <td key={periods[index]!.publicationId}>{count ?? <span className={styles['muted']}>{t('families.none')}</span>}</td>)}
                {hasTotal && <td />}
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row"><Heading row={row} /></th>
                {row.cells.map((cell, index) => <td key={periods[index]!.publicationId}><Cell row={row} cell={cell} /></td>)}
                {hasTotal && <td><Total row={row} periodOf={periodOf} /></td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Heading({ row }: { row: ReaderRow }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useValueWords();
  return (
    <>
      <span className={styles['name']}>{inWords(row.name)}</span>
      {row.scale && <span className={styles['note']}>{t('scale', { least: row.scale.least, most: row.scale.most })}</span>}
      {row.target && <span className={styles['note']}>{t(`target.${row.target.comparison}`, { value: words.value(row.target.value, row) })}</span>}
      {row.meaning && <details className="no-print"><summary>{t('meaning')}</summary>{inWords(row.meaning)}</details>}
    </>
  );
}

function Cell({ row, cell }: { row: ReaderRow; cell: ReaderCell | null }) {
  const t = useTexts(texts);
  const words = useValueWords();
  if (cell === null) return t('absent');
  return (
    <>
      {cell.hidden || cell.value === null ? <span className={styles['muted']}>{t('hidden')}</span>
        : <><strong>{words.value(cell.value, row)}</strong><span className={styles['small']}>{words.between(cell.interval, row)}</span><span className={styles['small']}>{t('n', { n: cell.n ?? 0 })}</span></>}
      {cell.explanation && <span className={styles['explanation']}><VisuallyHidden>{t('explained')}: </VisuallyHidden>{cell.explanation}</span>}
    </>
  );
}

function Total({ row, periodOf }: { row: ReaderRow; periodOf: (period: { from: string; until: string }) => string }) {
  const t = useTexts(texts);
  if (row.total === null) return row.cells.some((cell) => cell?.hidden) ? <span className={styles['note']}>{t('total.none')}</span> : null;
  return <><Cell row={row} cell={row.total} /><span className={styles['note']}>{periodOf(row.total)}{row.total.periods > 1 && `, ${t('total.sum', { count: row.total.periods })}`}</span></>;
}
