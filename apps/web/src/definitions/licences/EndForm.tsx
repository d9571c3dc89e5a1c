import { Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { endLicenceDocument, type Licence } from './licences.operation.ts';
import { texts } from './texts.ts';

/** Ends a licence before its day, and says what that does. */
export function EndForm({ licence, today, onClose }: { licence: Licence; today: string; onClose: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const earliest = licence.fromOn > today ? licence.fromOn : today;
  const form = useForm({ initialValues: { lastOn: earliest, reason: '' }, validate: { lastOn: required, reason: required } });
  const end = useCommand(endLicenceDocument, { onProblems: showProblems(form), onDone: onClose });
  const provider = licence.provider.name;
  return (
    <FormDialog title={t('form.end', { provider })} submit={t('end')} onClose={onClose} command={end} onSubmit={form.onSubmit((values) => end.mutate({ input: { id: licence.id, ...values } }))}>
      <Text fw={600}>{inWords(licence.methodName)}</Text>
      <Text size="sm">{t('form.endText', { provider })}</Text>
      <TextInput data-autofocus type="date" label={t('form.lastOn')} required min={earliest} max={licence.untilOn ?? undefined} {...form.getInputProps('lastOn')} />
      <Textarea label={t('form.reason')} required autosize minRows={2} maxLength={2000} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
