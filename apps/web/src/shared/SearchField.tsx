import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

interface SearchFieldProps { label: string; value: string; onSearch: (value: string) => void }

/** Searches a moment after the last key. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const search = useDebouncedCallback(onSearch, 250);
  return (
    <TextInput
      type="search" label={label} value={typed} maw="22rem" leftSection={<IconSearch size={18} aria-hidden />} autoComplete="off"
      onChange={({ currentTarget }) => { setTyped(currentTarget.value); search(currentTarget.value.trim()); }}
    />
  );
}
