import type { ChainWarning, GoalCatalogue } from '@getrouw/domain';
import { Button, Checkbox, Group, NativeSelect, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { formatDate } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { orNull, showProblems } from '../../shared/forms.ts';
import { FreeText } from '../../shared/FreeText.tsx';
import { useCommand } from '../../shared/graphql.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { codeName } from '../names.ts';
import styles from './plan.module.css';
import { type Activity, changeActivityDocument, type Need, type PartProps, saveNeedDocument, tickActivityDocument, untickActivityDocument } from './plan.operation.ts';
import { texts } from './texts.ts';
import { Warnings } from './Warnings.tsx';

type Dialog = { domain: string; name: string; need: Need | undefined } | { activity: Activity; name: string };

/** Domain by domain: whether help is needed, and what is done; quick to tick, with what is missing in the chain. */
export function Needs({ plan, mayWrite, catalogue }: PartProps & { catalogue: GoalCatalogue }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const [dialog, setDialog] = useState<Dialog>();
  const save = useCommand(saveNeedDocument);
  const warnings = plan.warnings as ChainWarning[];
  const close = () => setDialog(undefined);
  return (
    <section aria-labelledby="nodig">
      <Title order={2} id="nodig" tabIndex={-1} mb={4}>{t('needs')}</Title>
      <Text c="gray.7" mb="md" maw="44rem">{t(catalogue.activities ? 'needs.lead' : 'needs.leadOnly')}</Text>
      {save.isError && <ErrorNotice error={save.error} during="write" />}
      {catalogue.domains.map(({ code: domain, name }) => {
        const need = plan.needs.find((each) => each.domain === domain);
        const needed = need !== undefined && !need.removed;
        const isSaid = needed || plan.activities.some(({ code }) => catalogue.activities?.some((each) => each.code === code && each.domain === domain));
        const weighs = needed && [need.severityStart !== null && t('severity.start', { value: need.severityStart! }), need.severityEnd !== null && t('severity.end', { value: need.severityEnd! })].filter(Boolean).join(', ');
        return (
          <div key={domain} className={isSaid ? styles['domain'] : `${styles['domain']} no-print`} role="group" aria-label={inWords(name)}>
            <Group justify="space-between" align="flex-start" gap="sm">
              <div>
                <Title order={3}>{inWords(name)}</Title>
                {needed && <Text size="sm" c="gray.7">{[weighs, need.note].filter(Boolean).join('. ')}</Text>}
              </div>
              <Group gap="sm" className="no-print">
                <Checkbox
                  label={t('needed')} aria-label={t('neededOf', { name: inWords(name) })} checked={needed} disabled={!mayWrite || save.isPending}
                  onChange={({ currentTarget }) => save.mutate({ input: { trajectoryId: plan.trajectoryId, domain, needed: currentTarget.checked, revision: need?.revision ?? 0, note: need?.note ?? null, severityStart: need?.severityStart ?? null, severityEnd: need?.severityEnd ?? null } })}
                />
                {needed && mayWrite && <Button size="compact-sm" variant="default" aria-label={t('severityOf', { name: inWords(name) })} onClick={() => setDialog({ domain, name: inWords(name), need })}>{t('severity')}</Button>}
              </Group>
            </Group>
            <Activities plan={plan} mayWrite={mayWrite} catalogue={catalogue} domain={domain} onMore={(activity, of) => setDialog({ activity, name: of })} />
            <Warnings warnings={warnings.filter((warning) => warning.domain === domain && warning.kind !== 'goal_never_scored')} />
          </div>
        );
      })}
      {dialog && 'domain' in dialog && <NeedForm trajectoryId={plan.trajectoryId} {...dialog} onClose={close} />}
      {dialog && 'activity' in dialog && <ActivityForm plan={plan} catalogue={catalogue} {...dialog} onClose={close} />}
    </section>
  );
}

type ActivitiesProps = Pick<PartProps, 'plan' | 'mayWrite'> & { catalogue: GoalCatalogue; domain: string; onMore: (activity: Activity, name: string) => void };

function Activities({ plan: { activities, goals, trajectoryId }, mayWrite, catalogue, domain, onMore }: ActivitiesProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const tick = useCommand(tickActivityDocument);
  const untick = useCommand(untickActivityDocument);
  const listed = (catalogue.activities ?? []).filter((each) => each.domain === domain);
  if (listed.length === 0) return null;
  const failed = tick.isError ? tick : untick;
  return (
    <Stack gap={4} my="xs" role="group" aria-label={t('activities')}>
      {failed.isError && <ErrorNotice error={failed.error} during="write" />}
      {listed.map(({ code, name }) => {
        const done = activities.find((each) => each.code === code);
        const goal = done?.goalId ? goals.find(({ id }) => id === done.goalId) : undefined;
        return (
          <Group key={code} gap="sm" wrap="nowrap" align="flex-start" className={done ? undefined : 'no-print'}>
            <Checkbox
              label={inWords(name)} checked={done !== undefined} disabled={!mayWrite || tick.isPending || untick.isPending}
              {...(done && { description: [formatDate(done.doneOn, locale), goal && t('activity.serves', { goal: codeName(catalogue, goal.code ?? null, locale) ?? t('goal.other') })].filter(Boolean).join(', ') })}
              onChange={() => (done ? untick.mutate({ input: { trajectoryId, id: done.id, revision: done.revision } }) : tick.mutate({ input: { trajectoryId, code } }))}
            />
            {done && mayWrite && <Button size="compact-xs" variant="subtle" className="no-print" style={{ flexShrink: 0 }} aria-label={t('activity.moreOf', { name: inWords(name) })} onClick={() => onMore(done, inWords(name))}>{t('activity.more')}</Button>}
          </Group>
        );
      })}
    </Stack>
  );
}

function NeedForm({ trajectoryId, domain, name, need, onClose }: { trajectoryId: string; domain: string; name: string; need: Need | undefined; onClose: () => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { severityStart: need?.severityStart ?? ('' as number | string), severityEnd: need?.severityEnd ?? ('' as number | string), note: need?.note ?? '' } });
  const save = useCommand(saveNeedDocument, { onProblems: showProblems(form), onDone: onClose });
  const number = (value: number | string) => (value === '' ? null : Number(value));
  const submit = form.onSubmit(({ severityStart, severityEnd, note }) => save.mutate({
    input: { trajectoryId, domain, needed: true, revision: need?.revision ?? 0, note: orNull(note), severityStart: number(severityStart), severityEnd: number(severityEnd) },
  }));
  return (
    <FormDialog title={t('severityOf', { name })} onClose={onClose} onSubmit={submit} command={save}>
      <Text>{t('severity.question')}</Text>
      <Group grow align="flex-start">
        <NumberInput data-autofocus label={t('severity.atStart')} min={0} max={10} allowDecimal={false} {...form.getInputProps('severityStart')} />
        <NumberInput label={t('severity.atEnd')} min={0} max={10} allowDecimal={false} {...form.getInputProps('severityEnd')} />
      </Group>
      <FreeText label={t('need.note')} maxLength={1000} {...form.getInputProps('note')} />
    </FormDialog>
  );
}

function ActivityForm({ plan: { trajectoryId, goals }, catalogue, activity, name, onClose }: { plan: PartProps['plan']; catalogue: GoalCatalogue; activity: Activity; name: string; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const form = useForm({ initialValues: { goalId: activity.goalId ?? '', doneOn: activity.doneOn as string } });
  const change = useCommand(changeActivityDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ goalId, doneOn }) => change.mutate({ input: { trajectoryId, id: activity.id, revision: activity.revision, goalId: goalId || null, doneOn } }));
  return (
    <FormDialog title={name} onClose={onClose} onSubmit={submit} command={change}>
      <NativeSelect data-autofocus label={t('activity.goal')} data={[{ value: '', label: t('activity.noGoal') }, ...goals.map((goal) => ({ value: goal.id, label: `${goal.number}. ${goal.words ?? codeName(catalogue, goal.code ?? null, locale)}` }))]} {...form.getInputProps('goalId')} />
      <TextInput type="date" label={t('activity.doneOn')} required {...form.getInputProps('doneOn')} />
    </FormDialog>
  );
}
