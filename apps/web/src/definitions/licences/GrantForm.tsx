import { Checkbox, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { addDays, daysBetween } from '@getrouw/domain';
import { useForm } from '@mantine/form';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { grantLicenceDocument, type Licence, type Licences } from './licences.operation.ts';
import { texts } from './texts.ts';

interface Values { provider: string; definitionCode: string; variants: string[]; sites: string; fromOn: string; untilOn: string }
/** What is filled in beforehand. */
export type Grant = Partial<Values> & { follows?: boolean };

/** The same again on the day after, for as long. */
export function followOn({ provider, definitionCode, variants, sites, fromOn, untilOn, lastOn }: Licence): Grant {
  const next = addDays(lastOn!, 1);
  return {
    follows: true, provider: provider.slug, definitionCode, variants: variants.map(({ code }) => code), sites: sites.join('\n'), fromOn: next,
    untilOn: untilOn ? addDays(next, daysBetween(fromOn, untilOn)) : '',
  };
}

export function GrantForm({ licences: { methods, providers, today }, given: { follows = false, ...given }, onClose }: { licences: Licences; given: Grant; onClose: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const form = useForm<Values>({
    initialValues: { provider: '', definitionCode: methods.length === 1 ? methods[0]!.code : '', variants: [], sites: '', fromOn: today, untilOn: '', ...given },
    validate: { provider: required, definitionCode: required, fromOn: required },
  });
  const grant = useCommand(grantLicenceDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ sites, untilOn, ...values }) => grant.mutate({
    input: { ...values, sites: sites.split('\n').map((line) => line.trim()).filter((line) => line !== ''), untilOn: orNull(untilOn) },
  }));
  const variants = methods.find(({ code }) => code === form.values.definitionCode)?.variants ?? [];
  return (
    <FormDialog title={t(follows ? 'form.follow' : 'form.grant')} submit={t('grant')} onClose={onClose} onSubmit={submit} command={grant}>
      <Text size="sm" c="gray.7">{t('form.says')}</Text>
      <Select
        data-autofocus label={t('form.method')} required allowDeselect={false} data={methods.map(({ code, name }) => ({ value: code, label: inWords(name) }))}
        {...form.getInputProps('definitionCode')}
        onChange={(definitionCode) => form.setValues({ definitionCode: definitionCode ?? '', variants: [] })}
      />
      <Select label={t('provider')} required searchable data={providers.map(({ slug, name }) => ({ value: slug, label: name }))} {...form.getInputProps('provider')} />
      {variants.length > 0 && (
        <Checkbox.Group label={t('form.variants')} description={t('form.variantsHelp')} {...form.getInputProps('variants')}>
          <Stack gap={6} mt={6}>{variants.map(({ code, name }) => <Checkbox key={code} value={code} label={inWords(name)} />)}</Stack>
        </Checkbox.Group>
      )}
      <Textarea label={t('form.sites')} description={t('form.sitesHelp')} autosize minRows={2} {...form.getInputProps('sites')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label={t('form.from')} required {...form.getInputProps('fromOn')} />
        <TextInput type="date" label={t('form.until')} description={t('form.untilHelp')} inputWrapperOrder={['label', 'input', 'description', 'error']} {...form.getInputProps('untilOn')} />
      </SimpleGrid>
    </FormDialog>
  );
}
