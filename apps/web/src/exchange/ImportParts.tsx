import { Rows } from '@getrouw/ui';
import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import type { ImportResult, Mapping } from './import.operation.ts';
import styles from './import.module.css';
import { texts } from './texts.ts';

/** What each column of the file is, changeable. */
export function ImportColumns({ result, onChange }: { result: ImportResult; onChange: (mapping: Mapping) => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const mapping = result.mapping as Mapping;
  const fieldOf = (column: string) => result.fields.find(({ field }) => field === mapping[column]);
  const chosen = new Set(Object.values(mapping));
  const examples = (column: string) => [...new Set(result.sample.map((row) => row[result.columns.indexOf(column)]).filter(Boolean))].slice(0, 3).join(', ');
  return (
    <Stack component="section" gap="sm" aria-labelledby="columns">
      <div>
        <Title order={2} id="columns">{t('columns')}</Title>
        <Text c="gray.7">{t('columnsLead')}</Text>
      </div>
      <Rows
        caption={t('columns')} rows={result.columns} rowKey={(column) => column}
        columns={[
          { header: t('column'), cell: (column) => column },
          { header: t('examples'), cell: examples },
          {
            header: t('field'),
            cell: (column) => (
              <NativeSelect
                aria-label={t('fieldFor', { column })} value={mapping[column] ?? ''} size="sm"
                data={[
                  { value: '', label: t('notRead') },
                  ...result.fields.map(({ field, label, required }) => ({
                    value: field, label: inWords(label) + (required ? ` (${t('required')})` : ''), disabled: chosen.has(field) && mapping[column] !== field,
                  })),
                ]}
                onChange={({ currentTarget: { value } }) => onChange({ ...mapping, [column]: value || null })}
              />
            ),
          },
          { header: t('accepted'), cell: (column) => { const field = fieldOf(column); return field && inWords(field.accepted); } },
        ]}
      />
    </Stack>
  );
}

/** Every wrong row with its reason; as long as there are any, nothing can be imported. */
export function ImportProblems({ result }: { result: ImportResult }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Stack component="section" gap="sm" aria-labelledby="problems">
      <div role="status" className={styles['problems']}>
        <Title order={2} id="problems">{t('problems', { count: result.problemCount })}</Title>
        <Text>{t('problemsLead')}{result.problems.length < result.problemCount && <> {t('problemsShown', { shown: result.problems.length })}</>}</Text>
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
