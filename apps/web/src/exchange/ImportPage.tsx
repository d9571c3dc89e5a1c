import type { ImportKind } from '@getrouw/contracts';
import { Facts } from '@getrouw/ui';
import { Button, FileInput, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { fieldProblems } from '../shared/errors.ts';
import { useCommand } from '../shared/graphql.ts';
import { ButtonLink } from '../shared/links.tsx';
import { Loading } from '../shared/Loaded.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay } from '../shared/session.ts';
import { base64 } from './base64.ts';
import { importFileDocument, type ImportResult, type Mapping } from './import.operation.ts';
import { ImportColumns, ImportProblems } from './ImportParts.tsx';
import { texts } from './texts.ts';

const KINDS = [{ value: 'cases', verb: 'case.import' }, { value: 'professionals', verb: 'professional.write' }] as const;

/** Choose, see what would happen, import all or nothing. */
export function ImportPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay();
  const kinds = KINDS.filter(({ verb }) => may(verb)).map(({ value }) => value);
  const [kind, setKind] = useState<ImportKind>(kinds[0] ?? 'cases');
  const [file, setFile] = useState<File | null>(null);
  const content = useRef('');
  const preview = useCommand(importFileDocument, { changes: [] });
  const commit = useCommand(importFileDocument);
  const look = (wanted: ImportKind, mapping?: Mapping) => preview.mutate({ input: { kind: wanted, file: content.current, mapping, commit: false } });
  const choose = async (chosen: File | null) => {
    setFile(chosen);
    commit.reset();
    if (!chosen) return preview.reset();
    content.current = await base64(chosen);
    look(kind);
  };
  const refused = preview.error ?? commit.error;
  const done = commit.data?.importFile;
  const seen = preview.data?.importFile;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {done?.committed ? <Done kind={kind} result={done} onAgain={() => void choose(null)} /> : (
        <Stack gap="xl">
          <Stack maw="32rem">
            <Radio.Group label={t('kind')} value={kind} onChange={(value) => { setKind(value as ImportKind); if (file) look(value as ImportKind); }}>
              <Stack gap="xs" mt="xs">
                {kinds.map((value) => <Radio key={value} value={value} label={t(`kind.${value}`)} />)}
              </Stack>
            </Radio.Group>
            <FileInput label={t('file')} description={t('fileHelp')} placeholder={t('filePlaceholder')} accept=".csv,.txt,text/csv" clearable clearButtonProps={{ 'aria-label': t('fileClear') }} value={file} error={fieldProblems(refused, locale)['file']} onChange={(chosen) => void choose(chosen)} />
          </Stack>
          {refused != null && <ErrorNotice error={refused} during="write" />}
          {preview.isPending && !seen && <Loading />}
          {seen && file && (
            <>
              {seen.problemCount > 0 ? <ImportProblems result={seen} /> : (
                <Outcome
                  result={seen} busy={preview.isPending || commit.isPending}
                  onCommit={() => commit.mutate({ input: { kind, file: content.current, mapping: seen.mapping, commit: true } })}
                />
              )}
              <ImportColumns result={seen} onChange={(mapping) => look(kind, mapping)} />
            </>
          )}
        </Stack>
      )}
    </Page>
  );
}

function Counts({ result }: { result: ImportResult }) {
  const t = useTexts(texts);
  return <Facts facts={[[t('created'), result.created], [t('changed'), result.changed], [t('unchanged'), result.unchanged]]} />;
}

function Outcome({ result, busy, onCommit }: { result: ImportResult; busy: boolean; onCommit: () => void }) {
  const t = useTexts(texts);
  return (
    <Stack component="section" gap="md" aria-labelledby="outcome">
      <div role="status">
        <Title order={2} id="outcome">{t('outcome')}</Title>
        <Text c="gray.7">{t('outcomeLead', { count: result.rows })}</Text>
      </div>
      <Counts result={result} />
      <div><Button loading={busy} onClick={onCommit}>{t('commit', { count: result.rows })}</Button></div>
    </Stack>
  );
}

function Done({ kind, result, onAgain }: { kind: ImportKind; result: ImportResult; onAgain: () => void }) {
  const t = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack>
      <div role="status">
        <Title order={2} ref={heading} tabIndex={-1}>{t('done')}</Title>
        <Text c="gray.7">{t('doneLead')}</Text>
      </div>
      <Counts result={result} />
      <Group>
        <ButtonLink to={kind === 'cases' ? '/gezinnen' : '/professionals'} search={{}}>{t(kind === 'cases' ? 'toFamilies' : 'toProfessionals')}</ButtonLink>
        <Button variant="default" onClick={onAgain}>{t('again')}</Button>
      </Group>
    </Stack>
  );
}
