import type { ImportKind } from '@getrouw/contracts';
import { Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import type { ImportResult } from './import.operation.ts';
import { addImportMappingDocument, changeImportMappingDocument, importMappingsDocument, removeImportMappingDocument } from './mappings.operation.ts';
import { texts } from './texts.ts';

interface Saved { id: string; name: string; revision: number }

/** Keeps the columns as they are chosen now under a name, or under the one that was proposed. */
export function KeepMapping({ kind, result, known, adoptedVersionId }: { kind: ImportKind; result: ImportResult; known: Saved | null; adoptedVersionId: string | null }) {
  const t = useTexts(texts);
  const [kept, setKept] = useState<string>();
  const form = useForm({ initialValues: { name: known?.name ?? '' }, validate: { name: useRequired() } });
  const options = { changes: [importMappingsDocument], onProblems: showProblems(form) };
  const add = useCommand(addImportMappingDocument, { ...options, onDone: ({ addImportMapping: { name } }) => setKept(name) });
  const change = useCommand(changeImportMappingDocument, { ...options, onDone: ({ changeImportMapping: { name } }) => setKept(name) });
  const version = kind === 'checklists' || kind === 'registrations' ? { adoptedVersionId } : {};
  const keep = ({ name }: { name: string }) => (known && known.name === name.trim()
    ? change.mutate({ input: { id: known.id, revision: known.revision, name, mapping: result.mapping, ...version } })
    : add.mutate({ input: { kind, name, mapping: result.mapping, ...version } }));
  if (kept) return <Text role="status">{t('mapping.kept', { name: kept })}</Text>;
  return (
    <form noValidate onSubmit={form.onSubmit(keep)}>
      <Stack gap="xs" maw="32rem">
        {(add.isError || change.isError) && <ErrorNotice error={add.error ?? change.error} during="write" />}
        <Group align="flex-end" gap="sm">
          <TextInput label={t('mapping.keepAs')} placeholder={t('mapping.placeholder')} maxLength={100} style={{ flex: '1 1 14rem' }} {...form.getInputProps('name')} />
          <Button type="submit" variant="default" loading={add.isPending || change.isPending}>{t('mapping.keep')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The mappings that were kept for this kind, to rename and to remove. */
export function SavedMappings({ kind }: { kind: ImportKind }) {
  const t = useTexts(texts);
  const { data } = useOperation(importMappingsDocument, { kind });
  const [renaming, setRenaming] = useState<Saved>();
  const [removing, setRemoving] = useState<Saved>();
  const saved = data?.importMappings ?? [];
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="indelingen">
      <Title order={2} id="indelingen" mb="xs">{t('mapping.list')}</Title>
      <Text c="gray.7" mb="sm">{t('mapping.listLead')}</Text>
      <Rows
        caption={t('mapping.list')} rows={saved} rowKey={({ id }) => id}
        columns={[
          { header: t('mapping.name'), cell: ({ name }) => name },
          { header: t('columns'), cell: ({ columns }) => columns.slice(0, 6).join(', ') + (columns.length > 6 ? ', …' : '') },
          { header: t('mapping.change'), cell: (each) => (
            <Group gap="xs">
              <Button size="compact-sm" variant="default" aria-label={t('mapping.renameOf', { name: each.name })} onClick={() => setRenaming(each)}>{t('mapping.rename')}</Button>
              <Button size="compact-sm" variant="default" aria-label={t('mapping.removeOf', { name: each.name })} onClick={() => setRemoving(each)}>{t('mapping.remove')}</Button>
            </Group>
          ) },
        ]}
      />
      {renaming && <Rename saved={renaming} onClose={() => setRenaming(undefined)} />}
      {removing && <Remove saved={removing} onClose={() => setRemoving(undefined)} />}
    </section>
  );
}

function Rename({ saved: { id, revision, name }, onClose }: { saved: Saved; onClose: () => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { name }, validate: { name: useRequired() } });
  const change = useCommand(changeImportMappingDocument, { changes: [importMappingsDocument], onDone: onClose, onProblems: form.setErrors });
  return (
    <FormDialog title={t('mapping.renameOf', { name })} command={change} onClose={onClose} onSubmit={form.onSubmit((values) => change.mutate({ input: { id, revision, ...values } }))}>
      <TextInput label={t('mapping.name')} maxLength={100} data-autofocus {...form.getInputProps('name')} />
    </FormDialog>
  );
}

function Remove({ saved: { id, revision, name }, onClose }: { saved: Saved; onClose: () => void }) {
  const t = useTexts(texts);
  const remove = useCommand(removeImportMappingDocument, { changes: [importMappingsDocument], onDone: onClose });
  return (
    <FormDialog title={t('mapping.removeOf', { name })} submit={t('mapping.remove')} command={remove} onClose={onClose} onSubmit={(event) => { event?.preventDefault(); remove.mutate({ id, revision }); }}>
      <Text>{t('mapping.removeText')}</Text>
    </FormDialog>
  );
}
