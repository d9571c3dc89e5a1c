import { Rows } from '@getrouw/ui';
import { Alert, Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { today } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { showProblems, useRequired } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { useTexts } from '../../shared/locale.ts';
import { useMay } from '../../shared/session.ts';
import { PrivacyChoice } from './PrivacyChoice.tsx';
import { daysAfter, proposal, type SurveyRound, totals } from './survey-round.ts';
import { changeSurveyPrivacyDocument, startSurveyDocument } from './survey-round.operation.ts';
import { texts } from './texts.ts';

/** A planned survey: who would be asked now, what may be known of them, and starting it. */
export function BeforeStart({ round }: { round: SurveyRound }) {
  const t = useTexts(texts);
  const may = useMay();
  const { survey: { teams, minimumGroup } } = round;
  const { asked } = totals(teams);
  const enough = asked >= Math.max(1, minimumGroup);
  return (
    <>
      <section aria-labelledby="gevraagd">
        <Title order={2} id="gevraagd" mb="sm">{t('would', { count: asked })}</Title>
        <Rows
          caption={t('would', { count: asked })} rows={teams} rowKey={({ teamId }) => teamId}
          columns={[
            { header: t('team'), cell: ({ name }) => name },
            { header: t('asked'), end: true, cell: (team) => team.asked },
            { header: t('withEmail'), end: true, cell: (team) => team.withEmail },
            { header: t('withoutEmail'), end: true, cell: (team) => team.asked - team.withEmail },
          ]}
        />
        {!enough && (
          <Alert mt="md" color="gray" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t(asked === 0 ? 'nobody' : 'tooFew', { asked, minimum: minimumGroup })}>
            <Stack gap="sm" align="flex-start">
              <Text size="sm">{t(asked === 0 ? 'nobody.do' : 'tooFew.do')}</Text>
              {may('professional.write') && <ButtonLink variant="default" size="xs" to="/professionals">{t('toProfessionals')}</ButtonLink>}
            </Stack>
          </Alert>
        )}
      </section>
      {may('round.plan') && <ChangePrivacy round={round} />}
      {may('round.plan') && enough && <StartForm round={round} />}
    </>
  );
}

/** At once: there is nothing else to fill in, and until the start it can be changed again. */
function ChangePrivacy({ round: { id: roundId, revision, survey: { privacy, privacyChoices, minimumGroup } } }: { round: SurveyRound }) {
  const t = useTexts(texts);
  const change = useCommand(changeSurveyPrivacyDocument);
  return (
    <section aria-labelledby="privacy">
      <Title order={2} id="privacy" mb="sm">{t('privacy.is')}</Title>
      {change.isError && <ErrorNotice error={change.error} during="write" />}
      <PrivacyChoice
        choices={privacyChoices} value={privacy} minimum={minimumGroup}
        onChoose={(chosen) => { if (!change.isPending) change.mutate({ input: { roundId, revision, privacy: chosen } }); }}
      />
    </section>
  );
}

function StartForm({ round: { id: roundId, revision, survey: { teams, privacy } } }: { round: SurveyRound }) {
  const t = useTexts(texts);
  const required = useRequired();
  const { asked, withEmail } = totals(teams);
  const [proposed] = useState(() => proposal(today()));
  const form = useForm({
    initialValues: { ...proposed, byMail: withEmail > 0 },
    validate: { answerBy: required, reminders: (days: string[], { answerBy }) => (days.some((day) => !day || day > answerBy || day <= today()) ? t('start.remindersWrong') : null) },
  });
  const start = useCommand(startSurveyDocument, {
    onProblems: showProblems(form),
    onDone: () => { document.querySelector('h1')?.focus(); }, // this form is gone
  });
  const { reminders, byMail } = form.values;
  const setReminders = (days: string[]) => form.setFieldValue('reminders', days);
  return (
    <section aria-labelledby="starten">
      <Title order={2} id="starten" mb="sm">{t('start')}</Title>
      <form onSubmit={form.onSubmit((input) => start.mutate({ input: { roundId, revision, ...input, reminders: input.byMail ? [...new Set(input.reminders)].toSorted() : [] } }))} noValidate>
        <Stack gap="lg" maw="34rem">
          {start.isError && <ErrorNotice error={start.error} during="write" />}
          <TextInput type="date" label={t('start.until')} description={t('start.untilHelp')} maw="14rem" {...form.getInputProps('answerBy')} />
          <Checkbox label={t('start.byMail', { count: withEmail })} description={t('start.byMailHelp')} disabled={withEmail === 0} {...form.getInputProps('byMail', { type: 'checkbox' })} />
          {asked > withEmail && (
            <Text size="sm">
              <IconAlertTriangle size={16} aria-hidden style={{ verticalAlign: '-2px' }} /> {t(privacy === 'anonymous' ? 'start.unreachableAnonymous' : 'start.unreachable', { count: asked - withEmail })}
            </Text>
          )}
          {byMail && (
            <fieldset style={{ border: 0, margin: 0, padding: 0 }} aria-describedby="herinneren-uitleg">
              <Text component="legend" size="sm" fw={600} p={0}>{t('start.reminders')}</Text>
              <Text size="sm" c="gray.7" id="herinneren-uitleg" mb="xs">{t('start.remindersHelp')}</Text>
              <Stack gap="xs" align="flex-start">
                {reminders.map((day, index) => (
                  <Group key={index} gap="xs" align="flex-end">
                    <TextInput
                      type="date" aria-label={t('start.reminder', { number: index + 1 })} value={day} error={form.errors[`reminders.${index}`]}
                      onChange={({ currentTarget: { value } }) => setReminders(reminders.map((each, at) => (at === index ? value : each)))}
                    />
                    <Button
                      variant="subtle" leftSection={<IconX size={16} aria-hidden />} aria-label={t('start.dropReminder', { number: index + 1 })}
                      onClick={() => setReminders(reminders.filter((_, at) => at !== index))}
                    >
                      {t('reminder.drop')}
                    </Button>
                  </Group>
                ))}
                {form.errors['reminders'] && <Text role="alert" size="sm" fw={600}>{form.errors['reminders']}</Text>}
                {reminders.length < 10 && (
                  <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setReminders([...reminders, daysAfter(reminders.at(-1) ?? today(), 7)])}>
                    {t('reminder.add')}
                  </Button>
                )}
              </Stack>
            </fieldset>
          )}
          <div>
            <Button type="submit" size="md" loading={start.isPending}>{t('start.submit')}</Button>
            <Text size="sm" c="gray.7" mt="xs">{t('start.fixed')}</Text>
          </div>
        </Stack>
      </form>
    </section>
  );
}
