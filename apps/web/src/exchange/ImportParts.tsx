import { Rows } from '@getrouw/ui';
import { NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import type { ImportResult, Mapping } from './import.operation.ts';
import { texts } from './texts.ts';

/** Which column each field is read from, changeable. */
export function ImportColumns({ result, onChange }: { result: ImportResult; onChange: (mapping: Mapping) => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const mapping = result.mapping as Mapping;
  return (
    <Stack component="section" gap="sm" aria-labelledby="columns">
      <div>
        <Title order={2} id="columns">{t('columns')}</Title>
        <Text c="gray.7">{t('columnsLead')}</Text>
      </div>
      <Rows
        caption={t('columns')} rows={result.fields} rowKey={({ field }) => field}
        columns={[
          { header: t('field'), cell: ({ label, required }) => <>{inWords(label)}{required && <Text span size="sm" c="gray.7"> ({t('required')})</Text>}</> },
          {
            header: t('column'),
            cell: ({ field, label }) => (
              <NativeSelect
                aria-label={t('columnFor', { field: inWords(label) })} value={mapping[field] ?? ''} size="sm"
                data={[{ value: '', label: t('notRead') }, ...result.columns.map((column) => ({ value: column, label: column }))]}
                onChange={({ currentTarget: { value } }) => onChange({ ...mapping, [field]: value || null })}
              />
            ),
          },
          { header: t('accepted'), cell: ({ accepted }) => inWords(accepted) },
        ]}
      />
    </Stack>
  );
}

export function ImportProblems({ result }: { result: ImportResult }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  if (result.problems.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="problems">
      <div>
        <Title order={2} id="problems">{t('problems', { count: result.problemCount })}</Title>
        {result.problems.length < result.problemCount && <Text c="gray.7">{t('problemsShown', { shown: result.problems.length })}</Text>}
      </div>
      <Rows
        caption={t('problems', { count: result.problemCount })} rows={result.problems.map((problem, index) => ({ ...problem, key: String(index) }))} rowKey={({ key }) => key}
        columns={[
          { header: t('rowNumber'), cell: ({ row }) => t('row', { row }) },
          { header: t('column'), cell: ({ column }) => column },
          { header: t('value'), cell: ({ value }) => value && <code>{value}</code> },
          { header: t('wrong'), cell: ({ message }) => inWords(message) },
        ]}
      />
    </Stack>
  );
}

export function ImportSample({ result }: { result: ImportResult }) {
  const t = useTexts(texts);
  return (
    <Stack component="section" gap="sm" aria-labelledby="sample">
      <Title order={2} id="sample">{t('sample')}</Title>
      <Table.ScrollContainer minWidth={result.columns.length * 110} tabIndex={0} role="region" aria-labelledby="sample">
        <Table data={{ head: result.columns, body: result.sample }} />
      </Table.ScrollContainer>
    </Stack>
  );
}
