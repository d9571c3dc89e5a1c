import { Box, type MantineBreakpoint, type MantineSpacing, Popover, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { request } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import { useMay } from '../shared/session.ts';
import { searchDocument } from './search.operation.ts';
import { texts } from './texts.ts';

interface SearchProps { visibleFrom?: MantineBreakpoint; hiddenFrom?: MantineBreakpoint; mb?: MantineSpacing }

/** Leads to the family with this client number, the round with this name, or the families it may mean. */
export function Search(where: SearchProps) {
  const t = useTexts(texts);
  const may = useMay();
  const router = useRouter();
  const [search, setSearch] = useState('');
  const [missed, setMissed] = useState<string>();
  const cases = may('case.read');
  const rounds = may('round.read');
  const find = useMutation({
    mutationFn: (wanted: string) => request(searchDocument, { search: wanted, cases, rounds }),
    onSuccess: async (found, wanted) => {
      const same = (text: string) => text.toLowerCase() === wanted.toLowerCase();
      const family = found.families?.items.find(({ clientNumber }) => same(clientNumber));
      const round = found.rounds?.items.find(({ name }) => same(name)) ?? found.rounds?.items.find(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
      if (family) await router.navigate({ to: '/gezinnen/$familyId', params: { familyId: family.id } });
      else if (found.families?.total) await router.navigate({ to: '/gezinnen', search: { zoek: wanted } });
      else if (round) await router.navigate({ to: '/rondes/$slug', params: { slug: round.slug } });
      else return setMissed(wanted);
      setSearch('');
    },
    onError: (_, wanted) => setMissed(wanted),
  });
  if (!cases && !rounds) return null;
  const label = t(cases && rounds ? 'search' : cases ? 'search.cases' : 'search.rounds');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (search.trim()) find.mutate(search.trim());
  };
  return (
    <Popover opened={missed !== undefined} onChange={() => setMissed(undefined)} position="bottom-start" trapFocus={false}>
      <Popover.Target>
        <Box {...where} component="form" w="100%" maw="22rem" role="search" onSubmit={submit}>
          <TextInput
            type="search" size="sm" aria-label={label} placeholder={label} autoComplete="off" leftSection={<IconSearch size={17} aria-hidden />}
            value={search} onChange={({ currentTarget }) => { setSearch(currentTarget.value); setMissed(undefined); }}
          />
        </Box>
      </Popover.Target>
      <Popover.Dropdown><Text size="sm" role="status">{t('search.none', { search: missed ?? '' })}</Text></Popover.Dropdown>
    </Popover>
  );
}
