import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import { acceptAgreementDocument, type Agreement, declineAgreementDocument, endAgreementDocument } from './agreements.operation.ts';
import { texts } from './agreements.texts.ts';
import styles from './publishing.module.css';
import { ReasonField } from './ReasonField.tsx';

export type Answer = 'accept' | 'decline' | 'end';

interface AnswerDialogProps { answer: Answer; agreement: Agreement; other: string; onClose: () => void }

/** Says what an answer does, and asks why where the other side reads a reason. */
export function AnswerDialog({ answer, agreement: { id, provider, reader }, other, onClose }: AnswerDialogProps) {
  const t = useTexts(texts);
  const required = useRequired();
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: (value) => (answer === 'accept' ? null : required(value)) } });
  const options = { onProblems: showProblems(form), onDone: onClose };
  const accept = useCommand(acceptAgreementDocument, options);
  const decline = useCommand(declineAgreementDocument, options);
  const end = useCommand(endAgreementDocument, options);
  const sides = { provider: provider.name, reader: reader.name };
  return (
    <FormDialog
      title={t(`${answer}.title`)} submit={t(answer)} onClose={onClose} command={{ accept, decline, end }[answer]}
      onSubmit={form.onSubmit(({ reason }) => { if (answer === 'accept') accept.mutate({ id }); else ({ decline, end })[answer].mutate({ id, reason }); })}
    >
      {answer === 'accept'
        ? <ul className={styles['says']}><li>{t('accept.1', sides)}</li><li>{t('accept.2', sides)}</li><li>{t('accept.3')}</li></ul>
        : <><Text>{t(`${answer}.text`, { other })}</Text><ReasonField label={t(`${answer}.reason`)} {...form.getInputProps('reason')} /></>}
    </FormDialog>
  );
}
