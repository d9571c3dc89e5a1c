import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '../shared/FormDialog.tsx';
import { FreeText } from '../shared/FreeText.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { addTrajectoryDocument, changeTrajectoryDocument } from './family-commands.operation.ts';
import { type CaseChoices, type CodeNamed, methodOf, type Trajectory } from './family.operation.ts';
import { texts } from './texts.ts';

interface TrajectoryFormProps {
  familyId: string;
  choices: CaseChoices;
  /** Absent: a new trajectory. */
  trajectory?: Trajectory;
  onClose: () => void;
}

const OPENINGS = ['start', 'follow_up', 'return'] as const;
const DATES = ['referredOn', 'firstContactOn', 'startedOn', 'endedOn'] as const;

export function TrajectoryForm({ familyId, choices, trajectory, onClose }: TrajectoryFormProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const onlyProgramme = choices.programmes.length === 1 ? choices.programmes[0]?.id : undefined;
  const form = useForm({
    initialValues: {
      programmeId: trajectory?.programmeId ?? onlyProgramme ?? '',
      teamId: trajectory?.team.id ?? '',
      referredOn: trajectory?.referredOn ?? '',
      firstContactOn: trajectory?.firstContactOn ?? '',
      startedOn: trajectory?.startedOn ?? '',
      endedOn: trajectory?.endedOn ?? '',
      referrer: trajectory?.referrer ?? '',
      coercionMeasure: trajectory?.coercionMeasure ?? '',
      closingReason: trajectory?.closingReason ?? '',
      variant: trajectory?.variant ?? '',
      funding: trajectory?.funding ?? '',
      grantedHours: (trajectory?.grantedHours ?? '') as string | number,
      contractId: trajectory?.contractId ?? '',
      opening: (trajectory?.opening ?? '') as string,
    },
    validate: { programmeId: required, teamId: required, startedOn: required },
  });
  const options = { onProblems: showProblems(form), onDone: onClose };
  const add = useCommand(addTrajectoryDocument, options);
  const change = useCommand(changeTrajectoryDocument, options);
  const method = methodOf(choices, form.values.programmeId);
  const contracts = choices.contracts.filter(({ programmeId }) => programmeId === form.values.programmeId);
  const optionsOf = (list: readonly CodeNamed[]) => list.map(({ code, name }) => ({ value: code, label: inWords(name) }));
  const submit = form.onSubmit(({ programmeId, teamId, startedOn, ...optional }) => {
    const values = {
      teamId, startedOn,
      referredOn: orNull(optional.referredOn),
      firstContactOn: orNull(optional.firstContactOn),
      endedOn: orNull(optional.endedOn),
      referrer: orNull(optional.referrer),
      coercionMeasure: orNull(optional.coercionMeasure),
      closingReason: orNull(optional.closingReason),
      variant: orNull(optional.variant),
      funding: orNull(optional.funding),
      grantedHours: typeof optional.grantedHours === 'number' ? optional.grantedHours : null,
      contractId: orNull(optional.contractId),
      ...(optional.opening && { opening: optional.opening as (typeof OPENINGS)[number] }),
    };
    if (trajectory) change.mutate({ input: { id: trajectory.id, revision: trajectory.revision, ...values } });
    else add.mutate({ input: { familyId, programmeId, ...values } });
  });
  return (
    <FormDialog title={trajectory ? t('trajectory.changeNumber', { number: trajectory.number }) : t('trajectory.add')} onClose={onClose} onSubmit={submit} command={trajectory ? change : add}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {!trajectory && (
          <Select label={t('method')} required data={choices.programmes.map(({ id, name }) => ({ value: id, label: inWords(name) }))} {...form.getInputProps('programmeId')} />
        )}
        <Select label={t('team')} required data={choices.teams.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('teamId')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {DATES.map((field) => <TextInput key={field} type="date" label={t(field)} required={field === 'startedOn'} {...form.getInputProps(field)} />)}
      </SimpleGrid>
      <TextInput label={t('referrer')} description={t('referrerHelp')} autoComplete="off" {...form.getInputProps('referrer')} />
      <Select
        label={t('coercionMeasure')} clearable={form.values.coercionMeasure !== ''}
        data={choices.coercionMeasures.map(({ code, name }) => ({ value: code, label: inWords(name) }))} {...form.getInputProps('coercionMeasure')}
      />
      {(form.values.endedOn || form.values.closingReason) && (method.closingReasons
        ? <Select label={t('closingReason')} clearable={form.values.closingReason !== ''} data={optionsOf(method.closingReasons)} {...form.getInputProps('closingReason')} />
        : <FreeText label={t('closingReason')} {...form.getInputProps('closingReason')} />)}
      {method.variants && <Select label={t('variant')} clearable={form.values.variant !== ''} data={optionsOf(method.variants)} {...form.getInputProps('variant')} />}
      {method.fundings && <Select label={t('funding')} clearable={form.values.funding !== ''} data={optionsOf(method.fundings)} {...form.getInputProps('funding')} />}
      {method.fundings && <NumberInput label={t('grantedHours')} min={1} allowDecimal={false} maw="12rem" {...form.getInputProps('grantedHours')} />}
      {contracts.length > 0 && <Select label={t('contract')} clearable={form.values.contractId !== ''} data={contracts.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('contractId')} />}
      <Select label={t('opening')} description={t('openingHelp')} clearable={form.values.opening !== '' && !trajectory} data={OPENINGS.map((value) => ({ value, label: t(`opening.${value}`) }))} {...form.getInputProps('opening')} />
    </FormDialog>
  );
}
