import type { ImportedRoundInput, ImportKind } from '@getrouw/contracts';
import { Facts } from '@getrouw/ui';
import { Button, FileInput, Group, NativeSelect, NumberInput, Radio, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { ApiError, fieldProblems } from '../shared/errors.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { ButtonLink } from '../shared/links.tsx';
import { Loading } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay } from '../shared/session.ts';
import { base64 } from './base64.ts';
import { EarlierRound } from './EarlierRound.tsx';
import { importFileDocument, type ImportResult, type Mapping } from './import.operation.ts';
import { ImportColumns, ImportProblems } from './ImportParts.tsx';
import { KeepMapping, SavedMappings } from './SavedMappings.tsx';
import { registrationProgrammesDocument } from './registration-programmes.operation.ts';
import { texts } from './texts.ts';

const KINDS = [
  { value: 'cases', verb: 'case.import' }, { value: 'registrations', verb: 'case.import' }, { value: 'goals', verb: 'case.import' }, { value: 'scores', verb: 'case.import' },
  { value: 'contacts', verb: 'case.import' }, { value: 'milestones', verb: 'case.import' }, { value: 'professionals', verb: 'professional.write' }, { value: 'checklists', verb: 'round.import' },
] as const;
/** What fits in a request. */
const MOST_BYTES = 9_000_000;

interface Choice { kind: ImportKind; sheet: string | null; headerRow: number; mapping?: Mapping; round: ImportedRoundInput | null; programmeId?: string | undefined }

const route = getRouteApi('/in/importeren');

/** Choose, see what would happen, import all or nothing. */
export function ImportPage() {
  const { soort, ronde } = route.useSearch();
  return <Import key={`${soort} ${ronde}`} wanted={soort} roundId={ronde ?? null} />;
}

function Import({ wanted, roundId }: { wanted: ImportKind | undefined; roundId: string | null }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay();
  const inWords = useLocalText();
  const kinds = KINDS.filter(({ verb }) => may(verb)).map(({ value }) => value);
  const [choice, setChoice] = useState<Choice>({ kind: kinds.find((each) => each === wanted) ?? kinds[0] ?? 'cases', sheet: null, headerRow: 1, round: null });
  const [file, setFile] = useState<File | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  /** Null: none was chosen, or one that is too large. */
  const content = useRef<string | null>(null);
  const preview = useCommand(importFileDocument, { changes: [] });
  const commit = useCommand(importFileDocument);
  const { kind, round } = choice;
  const lists = useOperation(registrationProgrammesDocument, { wanted: may('case.import') }).data?.registrationProgrammes ?? [];
  const programme = lists.find(({ id }) => id === choice.programmeId) ?? lists[0];
  const input = ({ kind: of, round: into, programmeId = programme?.id, ...rest }: Choice, committed: boolean) => ({
    input: { kind: of, file: content.current ?? '', commit: committed, ...rest, ...(of === 'registrations' && { programmeId }), ...(of === 'checklists' && (roundId === null ? { round: into } : { roundId })) },
  });
  const ready = (next: Choice) => content.current !== null && (next.kind !== 'checklists' || roundId !== null || next.round !== null);
  const look = (change: Partial<Choice>) => {
    const next: Choice = { ...choice, ...change };
    setChoice(next);
    commit.reset();
    if (ready(next)) preview.mutate(input(next, false));
    else preview.reset();
  };
  const choose = async (chosen: File | null) => {
    setFile(chosen);
    setTooLarge(chosen !== null && chosen.size > MOST_BYTES);
    content.current = chosen && chosen.size <= MOST_BYTES ? await base64(chosen) : null;
    look({ sheet: null, headerRow: 1, mapping: undefined });
  };
  const refused = preview.error ?? commit.error;
  const problems = Object.fromEntries(Object.entries(fieldProblems(refused, locale)).map(([field, problem]) => [field.replace(/^round\./, ''), problem]));
  const done = commit.data?.importFile;
  const seen = preview.data?.importFile;
  const sheets = seen?.sheets ?? (refused instanceof ApiError ? refused.details['sheets'] as readonly string[] | undefined : undefined) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      {done?.committed ? <Done kind={kind} result={done} onAgain={() => void choose(null)} /> : (
        <Stack gap="xl">
          <Stack maw="32rem">
            {roundId === null && (
              <Radio.Group label={t('kind')} value={kind} onChange={(value) => look({ kind: value as ImportKind, mapping: undefined })}>
                <Stack gap="xs" mt="xs">
                  {kinds.map((value) => <Radio key={value} value={value} label={t(`kind.${value}`)} />)}
                </Stack>
              </Radio.Group>
            )}
            {kind === 'registrations' && lists.length > 1 && (
              <NativeSelect label={t('method')} value={programme?.id} data={lists.map(({ id, name }) => ({ value: id, label: inWords(name) }))} onChange={({ currentTarget }) => look({ programmeId: currentTarget.value, mapping: undefined })} />
            )}
            {kind === 'checklists' && roundId === null && <EarlierRound problems={problems} onRound={(given) => look({ round: given })} />}
            {(kind !== 'checklists' || roundId !== null || round !== null) && (
              <FileInput
                label={t('file')} description={t('fileHelp')} placeholder={t('filePlaceholder')} accept=".csv,.txt,.xlsx,text/csv" clearable clearButtonProps={{ 'aria-label': t('fileClear') }}
                value={file} error={tooLarge ? t('fileTooLarge') : problems['file']} onChange={(chosen) => void choose(chosen)}
              />
            )}
            {file && (seen ?? preview.isError) && <WhereInFile sheets={sheets} sheet={seen?.sheet ?? choice.sheet} choice={choice} onChoose={look} />}
          </Stack>
          {refused != null && <ErrorNotice error={refused} during="write" />}
          {preview.isPending && !seen && <Loading />}
          {seen && file && (
            <>
              {seen.problemCount > 0 ? <ImportProblems result={seen} /> : (
                <Outcome result={seen} busy={preview.isPending || commit.isPending} onCommit={() => commit.mutate(input({ ...choice, mapping: seen.mapping as Mapping }, true))} />
              )}
              <ImportColumns result={seen} onChange={(mapping) => look({ mapping })} />
              {(kind !== 'checklists' || round) && <KeepMapping key={seen.savedMapping?.id ?? JSON.stringify(seen.columns)} kind={kind} result={seen} known={seen.savedMapping} adoptedVersionId={kind === 'registrations' ? programme?.version.id ?? null : round && String(round.adoptedVersionId)} />}
            </>
          )}
          <SavedMappings kind={kind} />
        </Stack>
      )}
    </Page>
  );
}

/** Of a workbook with several sheets: which one; and in which row the names of the columns stand. */
function WhereInFile({ sheets, sheet, choice, onChoose }: { sheets: readonly string[]; sheet: string | null; choice: Choice; onChoose: (change: Partial<Choice>) => void }) {
  const t = useTexts(texts);
  const [row, setRow] = useState<number | string | null>(choice.headerRow);
  const chooseRow = () => { if (typeof row === 'number' && row >= 1 && row <= 100 && row !== choice.headerRow) onChoose({ headerRow: row, mapping: undefined }); };
  return (
    <Group align="flex-end" gap="md">
      {sheets.length > 1 && (
        <NativeSelect label={t('sheet')} value={sheet ?? sheets[0]!} data={[...sheets]} onChange={({ currentTarget: { value } }) => onChoose({ sheet: value, mapping: undefined })} />
      )}
      <NumberInput label={t('headerRow')} min={1} max={100} w="8rem" value={row ?? ''} onChange={setRow} onBlur={chooseRow} onKeyDown={({ key }) => { if (key === 'Enter') chooseRow(); }} />
    </Group>
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
        <Text c="gray.7">{t(kind === 'checklists' ? 'doneChecklists' : 'doneLead')}</Text>
      </div>
      <Counts result={result} />
      <Group>
        {kind === 'checklists' && result.roundSlug !== null
          ? <ButtonLink to="/rondes/$slug/resultaten" params={{ slug: result.roundSlug }}>{t('toResults')}</ButtonLink>
          : <ButtonLink to={kind === 'professionals' ? '/professionals' : '/gezinnen'} search={{}}>{t(kind === 'professionals' ? 'toProfessionals' : 'toFamilies')}</ButtonLink>}
        <Button variant="default" onClick={onAgain}>{t('again')}</Button>
      </Group>
    </Stack>
  );
}
