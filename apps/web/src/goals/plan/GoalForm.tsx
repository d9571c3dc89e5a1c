import { registrableCodes, type CheckedLetters, type GoalCatalogue } from '@getrouw/domain';
import { Alert, Group, NativeSelect, NumberInput, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { today } from '../../shared/dates.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { orNull, showProblems } from '../../shared/forms.ts';
import { FreeText } from '../../shared/FreeText.tsx';
import { useCommand } from '../../shared/graphql.ts';
import { newKey } from '../../shared/key.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { personNames } from '../../shared/persons.ts';
import { GoalCheck } from './GoalCheck.tsx';
import { codeChoices } from '../names.ts';
import styles from './plan.module.css';
import { addGoalDocument, changeGoalDocument, type Goal, type PartProps, type Plan } from './plan.operation.ts';
import { texts } from './texts.ts';

const OTHER = '';
const WHOSE = ['youth', 'child', 'parent', 'family'] as const;

interface Props { plan: Plan; endedOn: string | null; unit: PartProps['unit']; catalogue: GoalCatalogue; goal?: Goal; onClose: () => void }

/** A goal; absent: a new one. Only the words or the code are needed, the rest helps. */
export function GoalForm({ plan: { trajectoryId, persons, definitions, goals }, endedOn, unit, catalogue, goal, onClose }: Props) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const [key] = useState(newKey);
  const names = personNames(persons, locale);
  const scores = catalogue.scale.map(({ score }) => String(score)).toReversed();
  const form = useForm({
    initialValues: {
      words: goal?.words ?? '', code: goal?.code ?? OTHER, whose: (goal?.whose ?? goals.at(-1)?.whose ?? unit) as (typeof WHOSE)[number], personId: goal?.personId ?? '', setOn: goal?.setOn ?? [today(), endedOn ?? today()].toSorted()[0]!, term: (goal?.term ?? '') as string, dueOn: goal?.dueOn ?? '',
      scale: (goal?.scale ?? 'gas') as Goal['scale'], zeroPoint: goal?.zeroPoint ?? '', zeroValue: goal?.zeroValue ?? ('' as number | string), weight: goal?.weight ?? ('' as number | string), contributors: goal?.contributors ?? '',
      checked: (goal?.checked ?? {}) as CheckedLetters, anchors: (goal?.anchors ?? {}) as Record<string, string>, reason: '',
    },
  });
  const onProblems = showProblems(form);
  const add = useCommand(addGoalDocument, { onProblems, onDone: onClose });
  const change = useCommand(changeGoalDocument, { onProblems, onDone: onClose });
  const { scale, code, checked, anchors } = form.values;
  const number = (value: number | string) => (value === '' ? null : Number(value));
  const submit = form.onSubmit(({ reason, ...values }) => {
    const given = {
      trajectoryId, words: orNull(values.words), code: values.code || null, whose: values.whose, personId: values.personId || null, setOn: values.setOn, term: (values.term || null) as Goal['term'] & string | null, dueOn: values.dueOn || null,
      scale, zeroPoint: orNull(values.zeroPoint), zeroValue: scale === 'ten' ? number(values.zeroValue) : null, weight: number(values.weight), contributors: orNull(values.contributors), checked, anchors: scale === 'ten' ? {} : anchors,
    };
    if (goal) change.mutate({ input: { ...given, id: goal.id, revision: goal.revision, reason: orNull(reason) } });
    else add.mutate({ input: { ...given, key } });
  });
  return (
    <FormDialog title={goal ? t('goal.changeTitle', { number: goal.number }) : t('goal.add')} onClose={onClose} onSubmit={submit} command={goal ? change : add}>
      <FreeText data-autofocus label={t('goal.words')} description={t('goal.wordsHelp')} maxLength={1000} {...form.getInputProps('words')} />
      <Select
        label={t('goal.code')} description={t('goal.codeHelp')} searchable clearable={code !== OTHER} placeholder={t('goal.other')} nothingFoundMessage={t('goal.noCode')} maxDropdownHeight={280} clearButtonProps={{ 'aria-label': t('goal.clearCode') }}
        data={kept(codeChoices(catalogue, locale), catalogue, goal)} {...form.getInputProps('code')} value={code || null} onChange={(value) => form.setFieldValue('code', value ?? OTHER)}
      />
      <Explained catalogue={catalogue} definitions={definitions} code={code} />
      <Group grow align="flex-start">
        <NativeSelect label={t('goal.whose')} data={WHOSE.map((value) => ({ value, label: t(`whose.${value}`) }))} {...form.getInputProps('whose')} />
        {persons.length > 0 && <NativeSelect label={t('goal.person')} data={[{ value: '', label: t('goal.nobody') }, ...persons.map(({ id }) => ({ value: id, label: names.get(id)! }))]} {...form.getInputProps('personId')} />}
      </Group>
      <FreeText label={t('goal.zero')} description={inWords(catalogue.zeroPoint)} maxLength={1000} {...form.getInputProps('zeroPoint')} />
      <Group grow align="flex-start">
        <TextInput type="date" label={t('goal.setOn')} required {...form.getInputProps('setOn')} />
        <NativeSelect label={t('goal.term')} data={[{ value: '', label: t('term.none') }, { value: 'short', label: t('term.short') }, { value: 'long', label: t('term.long') }]} {...form.getInputProps('term')} />
        <TextInput type="date" label={t('goal.dueOn')} {...form.getInputProps('dueOn')} />
      </Group>
      {(catalogue.checks ?? []).length > 0 && <GoalCheck checks={catalogue.checks!} checked={checked} error={form.errors['checked']} onChange={(value) => form.setFieldValue('checked', value)} />}
      <details className={styles['more']} {...(goal && (scale === 'ten' || goal.weight !== null || Object.keys(anchors).length > 0) && { open: true })}>
        <summary>{t('goal.more')}</summary>
        <Stack>
          <Radio.Group label={t('goal.scale')} {...form.getInputProps('scale')}>
            <Stack gap="xs" mt={6}>{(['gas', 'ten'] as const).map((value) => <Radio key={value} value={value} label={t(`scale.${value}`)} />)}</Stack>
          </Radio.Group>
          {scale === 'ten' && <NumberInput label={t('goal.zeroValue')} required min={0} max={10} allowDecimal={false} {...form.getInputProps('zeroValue')} />}
          {scale === 'gas' && (
            <fieldset className={styles['question']}>
              <legend>{t('anchors')}</legend>
              <Text size="sm" c="gray.7" mb="xs">{t('anchors.help')}</Text>
              {form.errors['anchors'] && <Alert color="petrol" mb="xs">{form.errors['anchors']}</Alert>}
              <Stack gap="xs">
                {scores.map((score) => (
                  <Textarea key={score} autosize label={`${Number(score) > 0 ? '+' : ''}${score}: ${inWords(catalogue.scale.find((each) => String(each.score) === score)!.label)}`} value={anchors[score] ?? ''} maxLength={1000} onChange={({ currentTarget }) => form.setFieldValue('anchors', { ...anchors, [score]: currentTarget.value })} />
                ))}
              </Stack>
            </fieldset>
          )}
          <NumberInput label={t('goal.weight')} description={t('goal.weightHelp')} min={0} max={100} {...form.getInputProps('weight')} />
          <FreeText label={t('goal.contributors')} maxLength={1000} {...form.getInputProps('contributors')} />
        </Stack>
      </details>
      {goal && <TextInput label={t('goal.why')} autoComplete="off" maxLength={1000} {...form.getInputProps('reason')} />}
    </FormDialog>
  );
}

/** The choices, with the code that a goal has where it can be given no more. */
function kept(choices: ReturnType<typeof codeChoices>, catalogue: GoalCatalogue, goal: Goal | undefined) {
  const code = goal?.code;
  return code && !registrableCodes(catalogue).includes(code) ? [...choices, { group: code, items: [{ value: code, label: code }] }] : choices;
}

/** What a code means: examples of the method, and what the method group says of it. */
function Explained({ catalogue, definitions, code }: { catalogue: GoalCatalogue; definitions: Plan['definitions']; code: string }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const own = definitions.find((each) => each.code === code);
  const examples = [...(catalogue.goals.find((each) => each.code === code)?.examples ?? []).map(inWords), ...(own?.examples ?? [])];
  if (examples.length === 0 && !own?.explanation) return null;
  return (
    <div className={styles['question']} role="status">
      {own?.explanation && <Text size="sm" mb={4}>{own.explanation}</Text>}
      {examples.length > 0 && <><Text size="sm" fw={600}>{t('goal.examples')}</Text><Text size="sm">{examples.join(' · ')}</Text></>}
    </div>
  );
}
