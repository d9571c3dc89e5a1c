import { Checkbox, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { type Agreements, agreementsDocument, proposeAgreementDocument } from './agreements.operation.ts';
import { texts } from './agreements.texts.ts';
import type { FigureKind } from './publications.operation.ts';

const FIGURES = ['fidelity', 'survey', 'reach', 'outcomes'] as const satisfies FigureKind[];
const LEAST = 5;

/** Proposes to another organisation what is published to whom. */
export function ProposeDialog({ of: { parties, methods }, onClose }: { of: Pick<Agreements, 'parties' | 'methods'>; onClose: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const form = useForm({
    initialValues: {
      with: null as string | null, definitionCode: (methods.length === 1 ? methods[0]!.code : null) as string | null, purpose: '', figures: [] as FigureKind[], fromOn: `${today().slice(0, 4)}-01-01`, untilOn: '', minimumGroup: LEAST as number | string, namesSites: false,
    },
    validate: {
      with: (value) => required(value ?? ''), definitionCode: (value) => required(value ?? ''), purpose: required, fromOn: required,
      figures: (value) => (value.length === 0 ? t('figures.none') : null), minimumGroup: (value) => (typeof value === 'number' && value >= LEAST ? null : t('minimumGroup.help')),
    },
  });
  const propose = useCommand(proposeAgreementDocument, { changes: [agreementsDocument], onProblems: showProblems(form), onDone: onClose });
  return (
    <FormDialog
      title={t('propose')} submit={t('propose.submit')} onClose={onClose} command={propose}
      onSubmit={form.onSubmit(({ definitionCode, untilOn, minimumGroup, with: other, ...values }) => propose.mutate({ input: {
        ...values, with: other!, definitionCode: definitionCode!, untilOn: orNull(untilOn), minimumGroup: Number(minimumGroup),
      } }))}
    >
      <Text>{t('propose.text')}</Text>
      <Select label={t('with')} placeholder={t('with.choose')} searchable data={parties.map(({ slug, name }) => ({ value: slug, label: name }))} {...form.getInputProps('with')} />
      <Select
        label={t('method')} placeholder={t('method.choose')} allowDeselect={false} data={methods.map(({ code, name }) => ({ value: code, label: inWords(name) }))}
        description={methods.length === 0 && t('method.none')} {...form.getInputProps('definitionCode')}
      />
      <Textarea label={t('purpose')} description={t('purpose.help')} autosize minRows={2} maxLength={2000} {...form.getInputProps('purpose')} />
      <Checkbox.Group label={t('figures')} {...form.getInputProps('figures')}>
        <Stack gap="xs" mt="xs">{FIGURES.map((each) => <Checkbox key={each} value={each} label={t(`figures.${each}`)} />)}</Stack>
      </Checkbox.Group>
      <Group grow align="flex-start">
        <TextInput type="date" label={t('fromOn')} {...form.getInputProps('fromOn')} />
        <TextInput type="date" label={t('untilOn')} inputWrapperOrder={['label', 'input', 'description', 'error']} description={t('untilOn.help')} {...form.getInputProps('untilOn')} />
      </Group>
      <NumberInput label={t('minimumGroup')} description={t('minimumGroup.help')} min={LEAST} allowDecimal={false} maw="20rem" {...form.getInputProps('minimumGroup')} />
      <Checkbox label={t('namesSites')} description={t('namesSites.help')} {...form.getInputProps('namesSites', { type: 'checkbox' })} />
    </FormDialog>
  );
}
