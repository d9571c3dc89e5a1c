import type { RoundChoicesQuery } from '@getrouw/contracts';
import { addMonths, type Definition, type Instrument } from '@getrouw/domain';
import { Empty } from '@getrouw/ui';
import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from '@tanstack/react-router';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { showProblems, useRequired } from '../../shared/forms.ts';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { planRoundDocument } from './plan-round.operation.ts';
import { roundChoicesDocument } from './round-choices.operation.ts';
import { roundsDocument } from './rounds.operation.ts';
import { texts } from './texts.ts';

export function PlanRoundPage() {
  const t = useTexts(texts);
  const choices = useOperation(roundChoicesDocument);
  return (
    <Page
      narrow title={t('plan.title')} lead={t('plan.lead')}
      breadcrumbs={[<TextLink key="list" to="/rondes">{t('list.title')}</TextLink>, <Text key="plan" span size="sm">{t('plan.title')}</Text>]}
    >
      <Loaded result={choices}>
        {({ roundChoices }) => (roundChoices.versions.length === 0
          ? <Empty title={t('plan.noVersions')} action={<ButtonLink to="/methodiek">{t('plan.toMethod')}</ButtonLink>} />
          : <PlanForm choices={roundChoices} />)}
      </Loaded>
    </Page>
  );
}

/** What a round of a version measures with. */
const instrumentOf = (document: unknown): Instrument => (document as Definition).instruments[0]!;

/** How long a trajectory must have been closed. */
const monthsAfterClosing = (document: unknown): number => instrumentOf(document).policy.monthsAfterClosing ?? 0;

function PlanForm({ choices: { programmes, versions, teams, today } }: { choices: RoundChoicesQuery['roundChoices'] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const router = useRouter();
  const required = useRequired();
  const current = programmes[0];
  const newest = versions.find(({ id }) => id === current?.version.id) ?? versions.at(-1)!;
  const months = monthsAfterClosing(newest.document);
  const form = useForm({
    initialValues: {
      adoptedVersionId: newest.id,
      name: `${newest.definitionCode}-monitor ${today.slice(0, 4)}`,
      periodFrom: addMonths(today, -months - 6),
      periodTo: addMonths(today, -months),
      referenceDate: today,
      teamIds: current?.teams.map(({ id }) => id) ?? [],
    },
    validate: { name: required, periodFrom: required, periodTo: required, referenceDate: required, teamIds: (ids) => (ids.length === 0 ? t('plan.teamsHelp') : null) },
  });
  const plan = useCommand(planRoundDocument, {
    changes: [roundsDocument],
    onProblems: showProblems(form),
    onDone: ({ planRound: { slug } }) => router.navigate({ to: '/rondes/$slug/steekproef', params: { slug } }),
  });
  const chosen = versions.find(({ id }) => id === form.values.adoptedVersionId) ?? newest;
  return (
    <form onSubmit={form.onSubmit((input) => plan.mutate({ input }))} noValidate>
      <Stack gap="lg">
        {plan.isError && <ErrorNotice error={plan.error} during="write" />}
        <NativeSelect
          label={t('plan.version')} description={t('plan.versionHelp', { count: monthsAfterClosing(chosen.document) })}
          data={versions.map(({ id, document, versionCode }) => ({ value: id, label: `${inWords(instrumentOf(document).name)} (${versionCode})` }))}
          {...form.getInputProps('adoptedVersionId')}
        />
        <TextInput label={t('plan.name')} maxLength={120} {...form.getInputProps('name')} />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextInput type="date" label={t('plan.from')} {...form.getInputProps('periodFrom')} />
          <TextInput type="date" label={t('plan.to')} {...form.getInputProps('periodTo')} />
        </Group>
        <TextInput type="date" label={t('plan.reference')} description={t('plan.referenceHelp')} {...form.getInputProps('referenceDate')} />
        <Checkbox.Group label={t('plan.teams')} {...form.getInputProps('teamIds')}>
          <Stack gap="xs" mt="xs">
            {teams.map(({ id, name, site }) => <Checkbox key={id} value={id} label={`${name}, ${site.name}`} />)}
          </Stack>
        </Checkbox.Group>
        <div><Button type="submit" size="md" loading={plan.isPending}>{t('plan.submit')}</Button></div>
      </Stack>
    </form>
  );
}
