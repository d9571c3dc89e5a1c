import { RECOGNITION_LEVELS, RECOGNITION_NAMES, type RecognitionLevel } from '@getrouw/domain';
import { NativeSelect, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { today } from '../../shared/dates.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { recordRecognitionDocument } from './recognition.operation.ts';
import { texts } from './texts.ts';

export function RecognitionForm({ definitionCode, onClose }: { definitionCode: string; onClose: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const form = useForm({
    initialValues: { scheme: '', level: 'well_founded' as RecognitionLevel, decidedOn: '', expiresOn: '', evidence: '', nextLevel: '' },
    validate: { scheme: required, decidedOn: required, evidence: required, nextLevel: required },
  });
  const record = useCommand(recordRecognitionDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ expiresOn, ...values }) => record.mutate({ input: { definitionCode, ...values, expiresOn: orNull(expiresOn) } }));
  return (
    <FormDialog title={t('record')} onClose={onClose} onSubmit={submit} command={record}>
      <Text size="sm" c="gray.7">{t('says')}</Text>
      <TextInput data-autofocus label={t('scheme')} description={t('schemeHelp')} required maxLength={200} autoComplete="off" {...form.getInputProps('scheme')} />
      <NativeSelect label={t('level')} required data={RECOGNITION_LEVELS.map((level) => ({ value: level, label: inWords(RECOGNITION_NAMES[level]) }))} {...form.getInputProps('level')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label={t('decidedOn')} required max={today()} {...form.getInputProps('decidedOn')} />
        <TextInput type="date" label={t('expiresOn')} description={t('expiresHelp')} inputWrapperOrder={['label', 'input', 'description', 'error']} {...form.getInputProps('expiresOn')} />
      </SimpleGrid>
      <Textarea label={t('evidence')} description={t('evidenceHelp')} required autosize minRows={2} maxLength={4000} {...form.getInputProps('evidence')} />
      <Textarea label={t('nextLevel')} description={t('nextLevelHelp')} required autosize minRows={2} maxLength={4000} {...form.getInputProps('nextLevel')} />
    </FormDialog>
  );
}
