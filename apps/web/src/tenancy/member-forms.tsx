import type { MembersQuery } from '@getrouw/contracts';
import { Checkbox, Stack } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { texts } from './texts.ts';

export type Role = MembersQuery['roles'][number];

export function RoleChoice({ roles, ...field }: { roles: readonly Role[]; value?: string[]; onChange?: (codes: string[]) => void; error?: React.ReactNode }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Checkbox.Group label={t('members.roles')} {...field}>
      <Stack gap="xs" mt="xs">{roles.map(({ code, name }) => <Checkbox key={code} value={code} label={inWords(name)} />)}</Stack>
    </Checkbox.Group>
  );
}
