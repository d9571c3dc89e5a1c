import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { today } from '../shared/dates.ts';
import { addContractDocument, changeContractDocument, type Contract, type Programme } from './work.operation.ts';
import { useNorm } from './useNorm.ts';
import { texts } from './work.texts.ts';

type Norms = Record<string, { atLeast?: number; atMost?: number }>;

/** A contract with the norms in which it differs from the method. */
export function ContractDialog({ programme, contract, onClose }: { programme: Programme; contract?: Contract; onClose: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const inNorm = useNorm();
  const [norms, setNorms] = useState<Norms>((contract?.norms ?? {}) as Norms);
  const form = useForm({
    initialValues: { name: contract?.name ?? '', municipality: contract?.municipality ?? '', startsOn: contract?.startsOn ?? today(), endsOn: contract?.endsOn ?? '', reason: contract?.reason ?? '' },
    validate: { name: required, startsOn: required },
  });
  const options = { onProblems: showProblems(form), onDone: onClose };
  const add = useCommand(addContractDocument, options);
  const change = useCommand(changeContractDocument, options);
  const left = programme.norms.filter(({ code }) => !(code in norms));
  const set = (code: string, side: 'atLeast' | 'atMost', value: number | string) => setNorms((before) => ({ ...before, [code]: { ...before[code], [side]: typeof value === 'number' ? value : undefined } }) as Norms);
  const begin = (code: string | null) => {
    const norm = programme.norms.find((each) => each.code === code);
    if (norm) setNorms((before) => ({ ...before, [norm.code]: { ...(norm.atLeast != null && { atLeast: norm.atLeast }), ...(norm.atMost != null && { atMost: norm.atMost }) } }));
  };
  return (
    <FormDialog
      title={t(contract ? 'contract.change' : 'contract.add')} onClose={onClose} command={contract ? change : add}
      onSubmit={form.onSubmit(({ municipality, endsOn, reason, ...values }) => {
        const input = { ...values, municipality: orNull(municipality), endsOn: orNull(endsOn), reason: orNull(reason), norms };
        if (contract) change.mutate({ input: { id: contract.id, revision: contract.revision, ...input } });
        else add.mutate({ input: { programmeId: programme.programmeId, ...input } });
      })}
    >
      <TextInput label={t('name')} required withAsterisk={false} autoComplete="off" {...form.getInputProps('name')} />
      <TextInput label={t('municipality')} autoComplete="off" {...form.getInputProps('municipality')} />
      <Group grow align="flex-start">
        <TextInput type="date" label={t('startsOn')} required withAsterisk={false} {...form.getInputProps('startsOn')} />
        <TextInput type="date" label={t('endsOn')} {...form.getInputProps('endsOn')} />
      </Group>
      {Object.entries(norms).map(([code, given]) => {
        const norm = programme.norms.find((each) => each.code === code);
        if (!norm) return null;
        const name = inWords(norm.name);
        return (
          <Stack key={code} gap={4} component="fieldset" style={{ border: 0, margin: 0, padding: 0 }}>
            <Text component="legend" fw={560}>{name} <Text span size="sm" c="gray.7">({t('norm.method', { norm: inNorm(norm) })})</Text></Text>
            <Group align="flex-end">
              {norm.atLeast != null && <NumberInput label={t('atLeast')} min={0} maw="8rem" value={given.atLeast ?? ''} onChange={(value) => set(code, 'atLeast', value)} />}
              {norm.atMost != null && <NumberInput label={t('atMost')} min={0} maw="8rem" value={given.atMost ?? ''} onChange={(value) => set(code, 'atMost', value)} />}
              <Button variant="subtle" aria-label={t('norm.removeOf', { name })} onClick={() => setNorms(({ [code]: _gone, ...rest }) => rest)}>{t('norm.remove')}</Button>
            </Group>
            {form.errors[`norms.${code}`] && <Text size="sm" role="alert">{form.errors[`norms.${code}`]}</Text>}
          </Stack>
        );
      })}
      {left.length > 0 && <Select label={t('norm.add')} placeholder={t('norm.choose')} searchable value={null} onChange={begin} data={left.map(({ code, name }) => ({ value: code, label: `${inWords(name)} (${code})` }))} />}
      <TextInput label={t('reason')} description={t('reason.help')} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
