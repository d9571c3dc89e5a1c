import type { GoalDefinitionsQuery } from '@getrouw/contracts';
import type { CatalogueGoal } from '@getrouw/domain';
import { Empty } from '@getrouw/ui';
import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { orNull, showProblems } from '../../shared/forms.ts';
import { FreeText } from '../../shared/FreeText.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { CodingFrame } from './CodingFrame.tsx';
import styles from './coding.module.css';
import { type CodedMethod, goalDefinitionsDocument, goalMethodsDocument, saveGoalDefinitionDocument } from './coding.operation.ts';
import { texts } from './texts.ts';
import { useMethod } from './useMethod.ts';

type Definition = GoalDefinitionsQuery['goalDefinitions'][number];
type Dialog = { code: string | null; name: string; own: Definition | undefined };
const route = getRouteApi('/in/doelen-coderen/omschrijvingen');

/** How the method group explains the codes, and which codes it would like to have. */
export function DefinitionsPage() {
  const t = useTexts(texts);
  const result = useOperation(goalMethodsDocument);
  return (
    <CodingFrame>
      <Loaded result={result}>{({ goalCodingMethods }) => (goalCodingMethods.length === 0 ? <Empty title={t('noMethod')}>{t('noMethodText')}</Empty> : <Definitions methods={goalCodingMethods} />)}</Loaded>
    </CodingFrame>
  );
}

function Definitions({ methods }: { methods: readonly CodedMethod[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { programmeId, catalogue, setProgrammeId, choices } = useMethod(methods, route.useSearch().methodiek);
  const [dialog, setDialog] = useState<Dialog>();
  const result = useOperation(goalDefinitionsDocument, { programmeId });
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-end">
        <NativeSelect label={t('method')} value={programmeId} data={choices} onChange={({ currentTarget }) => setProgrammeId(currentTarget.value)} />
        <Button onClick={() => setDialog({ code: null, name: t('propose'), own: undefined })}>{t('propose')}</Button>
      </Group>
      <Text c="gray.7" maw="44rem">{t('definitions.lead')}</Text>
      <Loaded result={result}>
        {({ goalDefinitions }) => {
          const own = (code: string) => goalDefinitions.find((each) => each.code === code);
          const proposals = goalDefinitions.filter(({ proposedName }) => proposedName !== null);
          return (
            <Stack gap="xl">
              {proposals.length > 0 && (
                <section aria-labelledby="voorstellen">
                  <Title order={2} size="h3" id="voorstellen">{t('proposals')}</Title>
                  {proposals.map((each) => <One key={each.code} code={each.code} name={each.proposedName!} own={each} onOpen={setDialog} />)}
                </section>
              )}
              {catalogue.domains.map((domain) => (
                <section key={domain.code} aria-labelledby={domain.code}>
                  <Title order={2} size="h3" id={domain.code}>{inWords(domain.name)}</Title>
                  {catalogue.goals.filter((goal) => goal.domain === domain.code && goal.registrable !== false).map((goal) => <One key={goal.code} code={goal.code} name={inWords(goal.name)} goal={goal} own={own(goal.code)} onOpen={setDialog} />)}
                </section>
              ))}
            </Stack>
          );
        }}
      </Loaded>
      {dialog && <DefinitionForm programmeId={programmeId} {...dialog} onClose={() => setDialog(undefined)} />}
    </Stack>
  );
}

function One({ code, name, goal, own, onOpen }: { code: string; name: string; goal?: CatalogueGoal; own: Definition | undefined; onOpen: (dialog: Dialog) => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const examples = [...(goal?.examples ?? []).map(inWords), ...(own?.examples ?? [])];
  return (
    <div className={styles['goal']}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600}>{code} {name}</Text>
        <Button size="compact-sm" variant="default" aria-label={t('changeOf', { name })} onClick={() => onOpen({ code, name, own })}>{t('change')}</Button>
      </Group>
      {own?.explanation && <Text>{own.explanation}</Text>}
      {examples.length > 0 && <Text size="sm" c="gray.7">{t('examples', { list: examples.join(' · ') })}</Text>}
    </div>
  );
}

function DefinitionForm({ programmeId, code, name, own, onClose }: Dialog & { programmeId: string; onClose: () => void }) {
  const t = useTexts(texts);
  const isProposal = code === null || own?.proposedName != null;
  const form = useForm({ initialValues: { proposedName: own?.proposedName ?? '', explanation: own?.explanation ?? '', examples: (own?.examples ?? []).join('\n') } });
  const save = useCommand(saveGoalDefinitionDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ proposedName, explanation, examples }) => save.mutate({
    input: { programmeId, code, proposedName: isProposal ? orNull(proposedName) : null, explanation: orNull(explanation), examples: examples.split('\n').map((line) => line.trim()).filter(Boolean), revision: own?.revision ?? 0 },
  }));
  return (
    <FormDialog title={name} onClose={onClose} onSubmit={submit} command={save}>
      {isProposal && <TextInput data-autofocus label={t('proposedName')} {...(own && { description: t('proposedName.back') })} maxLength={200} autoComplete="off" {...form.getInputProps('proposedName')} />}
      <FreeText label={t('explanation')} maxLength={2000} {...form.getInputProps('explanation')} />
      <Textarea label={t('ownExamples')} description={t('ownExamples.help')} autosize minRows={3} {...form.getInputProps('examples')} />
    </FormDialog>
  );
}
