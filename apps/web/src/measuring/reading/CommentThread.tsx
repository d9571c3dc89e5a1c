import type { ResponseWholeFragment } from '@getrouw/contracts';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { FreeText } from '../../shared/FreeText.tsx';
import { useLocale } from '../../shared/locale.ts';
import styles from './reading.module.css';

interface CommentThreadProps {
  title: string;
  comments: ResponseWholeFragment['comments'];
  label: string;
  submit: string;
  command: { error: unknown; isPending: boolean };
  onWrite: (text: string, options: { onSuccess: () => void }) => void;
}

/** What was written back and forth, with room to answer. */
export function CommentThread({ title, comments, label, submit, command, onWrite }: CommentThreadProps) {
  const locale = useLocale();
  const [text, setText] = useState('');
  return (
    <Stack component="section" gap="sm" className={styles['thread']} aria-label={title}>
      <Text size="sm" fw={600}>{title}</Text>
      <ul className={styles['comments']}>
        {comments.map((comment) => (
          <li key={comment.id}>
            <Text size="xs" c="gray.7">{comment.authorName}, <time dateTime={comment.writtenAt}>{formatInstant(comment.writtenAt, locale)}</time></Text>
            <p>{comment.text}</p>
          </li>
        ))}
      </ul>
      {command.error != null && <ErrorNotice error={command.error} during="write" />}
      <FreeText label={label} value={text} maxLength={2000} minRows={1} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      {text.trim() !== '' && <div><Button size="xs" variant="default" loading={command.isPending} onClick={() => onWrite(text, { onSuccess: () => setText('') })}>{submit}</Button></div>}
    </Stack>
  );
}
