import type { Item } from '@getrouw/domain';
import { Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useLocalText } from '../../shared/locale.ts';

interface Row { fields: Record<string, string> }

/** A question that is answered in own words: one text, or a few one under another. */
export function OwnWords({ item: { answer, guidance }, title, value, onGive }: { item: Item; title: string; value: unknown; onGive: (value: unknown) => void }) {
  const inWords = useLocalText();
  const [field] = answer.kind === 'rows' ? answer.fields : [];
  const rows = field ? Array.from({ length: (answer.kind === 'rows' ? answer.atMost : undefined) ?? 1 }, (_, index) => (value as Row[] | null | undefined)?.[index]?.fields[field.code] ?? '') : [typeof value === 'string' ? value : ''];
  const [typed, setTyped] = useState(rows);
  const change = (at: number, words: string) => {
    const next = typed.with(at, words);
    setTyped(next);
    const given = next.filter((each) => each.trim() !== '');
    const whole = field ? given.map((each) => ({ fields: { [field.code]: each } })) : given[0];
    onGive(given.length === 0 ? null : whole);
  };
  return (
    <Stack gap="sm">
      {typed.map((words, index) => (
        <Textarea
          key={index} size="md" autosize minRows={2} maxLength={500} value={words} onChange={({ currentTarget }) => change(index, currentTarget.value)}
          {...(index === 0 ? { label: title, description: guidance && inWords(guidance) } : { 'aria-label': `${title} (${index + 1})` })}
        />
      ))}
    </Stack>
  );
}
