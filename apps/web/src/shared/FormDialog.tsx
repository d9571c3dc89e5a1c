import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { ErrorNotice } from './ErrorNotice.tsx';
import { beginAtField, goToWrong, useFocusBack } from './focus.ts';
import { useLeaving } from './leaving.ts';
import { useTexts } from './locale.ts';
import { texts } from './texts.ts';

interface FormDialogProps {
  title: string;
  onClose: () => void;
  onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  command: { error: unknown; isPending: boolean };
  /** What the button says; absent: save. */
  submit?: string;
  children: ReactNode;
}

/** A form in a dialog. Render it only while it is open: then it starts empty each time. What was filled in goes away by cancelling alone, or after a question. */
export function FormDialog({ title, onClose, onSubmit, command, submit, children }: FormDialogProps) {
  const t = useTexts(texts);
  useFocusBack();
  const phone = useMediaQuery('(max-width: 40em)');
  const touched = useRef(false);
  const unsaved = () => touched.current && !command.isPending;
  useLeaving(unsaved, unsaved);
  const close = () => { if (!unsaved() || window.confirm(t('leave'))) onClose(); };
  return (
    <Modal.Root opened onClose={close} closeOnClickOutside={false} size="lg" fullScreen={phone ?? false}>
      <Modal.Overlay />
      <Modal.Content>
        <form
          ref={beginAtField} noValidate onChange={() => { touched.current = true; }}
          onSubmit={(event) => {
            onSubmit(event);
            goToWrong(event.currentTarget);
          }}
        >
          <Stack p="lg">
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <Modal.Title fz="lg" fw={620}>{title}</Modal.Title>
              <Modal.CloseButton aria-label={t('close')} />
            </Group>
            {command.error != null && <ErrorNotice error={command.error} during="write" />}
            {children}
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
              <Button type="submit" loading={command.isPending}>{submit ?? t('save')}</Button>
            </Group>
          </Stack>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
