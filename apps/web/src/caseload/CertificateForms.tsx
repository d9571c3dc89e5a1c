import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { type Certificate, changeCertificateDocument, recordCertificateDocument, removeCertificateDocument } from './certificates.operation.ts';
import { texts } from './certificates.texts.ts';
import type { ProfessionalDetail, ProgrammeChoice } from './professionals.operation.ts';

interface Props { professional: ProfessionalDetail; choices: readonly ProgrammeChoice[]; certificate?: Certificate; onClose: () => void }

/** Without `certificate` for a new one. */
export function CertificateForm({ professional, choices, certificate, onClose }: Props) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const form = useForm({
    initialValues: {
      programmeId: certificate || choices.length !== 1 ? '' : choices[0]!.id, name: certificate?.name ?? '', obtainedOn: certificate?.obtainedOn ?? '', expiresOn: certificate?.expiresOn ?? '',
    },
    validate: { programmeId: certificate ? () => null : required, name: required, obtainedOn: required },
  });
  const options = { onProblems: showProblems(form), onDone: onClose };
  const record = useCommand(recordCertificateDocument, options);
  const change = useCommand(changeCertificateDocument, options);
  const submit = form.onSubmit(({ programmeId, name, obtainedOn, expiresOn }) => {
    const facts = { name: name.trim(), obtainedOn, expiresOn: orNull(expiresOn) };
    if (certificate) change.mutate({ input: { id: certificate.id, revision: certificate.revision, ...facts } });
    else record.mutate({ input: { professionalId: professional.id, programmeId, ...facts } });
  });
  return (
    <FormDialog
      title={certificate ? t('changeOf', { name: certificate.name }) : t('addOf', { name: professional.name })}
      onClose={onClose} onSubmit={submit} command={certificate ? change : record}
    >
      <Text size="sm" c="gray.7">{certificate ? t('changeHelp') : t('help')}</Text>
      {certificate ? <Text>{inWords(certificate.methodName)}</Text> : (
        <Select
          data-autofocus label={t('method')} required allowDeselect={false} data={choices.map(({ id, name }) => ({ value: id, label: inWords(name) }))}
          {...form.getInputProps('programmeId')}
        />
      )}
      <TextInput label={t('name')} description={t('nameHelp')} required maxLength={200} autoComplete="off" {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label={t('obtainedOn')} required max={today()} {...form.getInputProps('obtainedOn')} />
        <TextInput type="date" label={t('expiresOn')} description={t('expiresHelp')} inputWrapperOrder={['label', 'input', 'description', 'error']} {...form.getInputProps('expiresOn')} />
      </SimpleGrid>
    </FormDialog>
  );
}

export function RemoveCertificateForm({ certificate, onClose }: { certificate: Certificate; onClose: () => void }) {
  const t = useTexts(texts);
  const remove = useCommand(removeCertificateDocument, { onDone: onClose });
  return (
    <FormDialog
      title={t('removeOf', { name: certificate.name })} submit={t('remove')} onClose={onClose} command={remove}
      onSubmit={(event) => { event?.preventDefault(); remove.mutate({ id: certificate.id, revision: certificate.revision }); }}
    >
      <Text>{t('removeText')}</Text>
    </FormDialog>
  );
}
