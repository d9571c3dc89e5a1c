import type { EditionFilesQuery } from '@getrouw/contracts';
import { itemByCode } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { formatInstant } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { itemNumbers, type Pinned, pinned, valueText } from '../shared/instrument.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { editionFilesDocument } from './edition-files.operation.ts';
import { texts } from './edition.texts.ts';

const route = getRouteApi('/in/rondes/$slug/edities/$edition');
type File = EditionFilesQuery['editionFiles']['items'][number];
type Answer = File['answers'][number];

/** The files of an earlier edition, as they were when it was closed. */
export function EditionPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const { slug, edition } = route.useParams();
  const paging = usePaging();
  const sent = useOperation(editionFilesDocument, { slug, edition: Number(edition) || 0, after: paging.after });
  const shown = sent.data?.editionFiles;
  return (
    <Page
      title={shown ? t('filesTitle', { round: shown.roundName, edition }) : t('files')} lead={shown && t('filesLead', { at: formatInstant(shown.edition.closedAt, locale) })}
      breadcrumbs={[
        <TextLink key="results" to="/rondes/$slug/resultaten" params={{ slug }} search={{ editie: Number(edition) }}>{t('results')}</TextLink>,
        <Text key="files" span size="sm">{t('files')}</Text>,
      ]}
    >
      <Loaded result={sent}>
        {({ editionFiles: { items, next, document, instrumentCode } }) => (
          <>
            <Stack gap={36}>{items.map((file) => <OneFile key={file.roundCaseId} file={file} version={pinned(document, instrumentCode)} />)}</Stack>
            <Pager paging={paging} next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function OneFile({ file, version: { definition, instrument } }: { file: File; version: Pinned }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const numbers = itemNumbers(instrument);
  const title = t('file', { client: file.clientNumber, number: file.trajectoryNumber });
  const words = (itemCode: string, { value, mark }: { value?: unknown; mark: boolean }) => {
    const item = itemByCode(instrument, itemCode);
    return [item && value !== null ? valueText(definition, item, value, locale) : '', mark && t('mark')].filter(Boolean).join(', ');
  };
  const document = (code: string) => definition.documents.find((each) => each.code === code)?.name;
  return (
    <section aria-label={title}>
      <Title order={2} size="h3">{title}</Title>
      <Text c="gray.7">{[file.teamName, file.assessorName && t('scoredBy', { name: file.assessorName }), file.secondAssessorName && t('secondBy', { name: file.secondAssessorName }), file.state === null && t('untouched')].filter(Boolean).join(' · ')}</Text>
      {file.leftOutReason !== null && <Text>{t('leftOut', { reason: file.leftOutReason === 'objection' ? t('objection') : file.leftOutReason })}</Text>}
      {file.answers.length > 0 && (
        <Rows
          caption={`${t('answers')}: ${title}`} rows={file.answers} rowKey={({ itemCode }) => itemCode}
          columns={[
            { header: t('question'), cell: ({ itemCode }) => { const item = itemByCode(instrument, itemCode); return item ? `${numbers.get(itemCode) ?? ''} ${inWords(item.text)}` : itemCode; } },
            { header: t(file.secondAssessorName ? 'first' : 'answer'), cell: ({ itemCode, ...given }) => words(itemCode, given) },
            { header: t('remark'), cell: ({ remark }) => remark },
            ...(file.secondAssessorName ? [
              { header: t('second'), cell: ({ itemCode, second }: Answer) => second && <>{words(itemCode, second)}{second.remark && <Text size="sm" c="gray.7">{second.remark}</Text>}</> },
              { header: t('final'), cell: ({ itemCode, final }: Answer) => final && <>{words(itemCode, final)}<Text size="sm" c="gray.7">{t('finalBy', { name: final.decidedByName, reason: final.reason })}</Text></> },
            ] : []),
          ]}
        />
      )}
      {file.documents.length > 0 && (
        <>
          <Title order={3} size="h4" mt="md">{t('documents')}</Title>
          <ul>{file.documents.map(({ documentCode, present }) => { const name = document(documentCode); return <li key={documentCode}>{t(present ? 'present' : 'missing', { name: name ? inWords(name) : documentCode })}</li>; })}</ul>
        </>
      )}
      {file.comments.length > 0 && (
        <>
          <Title order={3} size="h4" mt="md">{t('comments')}</Title>
          <ul>{file.comments.map(({ itemCode, text, authorName, writtenAt }, index) => <li key={index}>{authorName}, {formatInstant(writtenAt, locale)}{itemCode && ` (${numbers.get(itemCode) ?? itemCode})`}: {text}</li>)}</ul>
        </>
      )}
    </section>
  );
}
