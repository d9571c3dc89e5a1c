import { Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { ContractDialog } from './ContractDialog.tsx';
import { type Contract, contractsDocument, type Programme } from './work.operation.ts';
import { useNorm } from './useNorm.ts';
import { texts } from './work.texts.ts';

/** Where commissioners agreed on something else than the method says. */
export function ContractsPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const result = useOperation(contractsDocument);
  const [open, setOpen] = useState<{ programme: Programme; contract?: Contract }>();
  return (
    <Page title={t('contracts.title')} lead={t('contracts.lead')} breadcrumbs={[<TextLink key="method" to="/methodiek">{t('method')}</TextLink>, t('contracts.title')]}>
      <Loaded result={result}>
        {({ contracts }) => (
          <Stack gap="xl">
            {contracts.map((programme) => {
              const method = inWords(programme.name);
              return (
                <section key={programme.programmeId} aria-labelledby={programme.programmeId}>
                  <Group justify="space-between" mb="sm">
                    <Title order={2} size="h3" id={programme.programmeId}>{method}</Title>
                    <Button variant="default" size="xs" aria-label={t('contract.addOf', { method })} onClick={() => setOpen({ programme })}>{t('contract.add')}</Button>
                  </Group>
                  {programme.contracts.length === 0 ? <Text c="gray.7">{t('contract.none')}</Text> : <Contracts programme={programme} onChange={(contract) => setOpen({ programme, contract })} />}
                </section>
              );
            })}
          </Stack>
        )}
      </Loaded>
      {open && <ContractDialog {...open} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

function Contracts({ programme, onChange }: { programme: Programme; onChange: (contract: Contract) => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const inNorm = useNorm();
  const differing = ({ norms }: Contract) => Object.entries(norms as Record<string, { atLeast?: number; atMost?: number }>).flatMap(([code, norm]) => {
    const known = programme.norms.find((each) => each.code === code);
    return known ? [<div key={code}>{inWords(known.name)}: <strong>{inNorm({ ...norm, unit: known.unit })}</strong> <Text span size="sm" c="gray.7">({t('norm.method', { norm: inNorm(known) })})</Text></div>] : [];
  });
  return (
    <Rows
      caption={t('contracts.title')} rows={programme.contracts} rowKey={({ id }) => id}
      columns={[
        { header: t('name'), cell: ({ name, municipality }) => <>{name} {municipality && <Text span size="sm" c="gray.7">{municipality}</Text>}</> },
        { header: t('startsOn'), cell: ({ startsOn }) => formatDate(startsOn, locale) },
        { header: t('endsOn'), cell: ({ endsOn }) => endsOn && formatDate(endsOn, locale) },
        { header: t('norms'), cell: (contract) => { const rows = differing(contract); return rows.length > 0 ? <>{rows}</> : t('norm.same'); } },
        { header: t('reason'), cell: ({ reason }) => reason },
        { header: t('trajectories'), end: true, cell: ({ trajectories }) => trajectories },
        { header: t('change'), onScreenOnly: true, cell: (contract) => <Button size="compact-xs" variant="subtle" aria-label={t('contract.changeOf', { name: contract.name })} onClick={() => onChange(contract)}>{t('change')}</Button> },
      ]}
    />
  );
}
