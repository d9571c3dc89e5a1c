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
import { useViewer } from '../../shared/session.ts';
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

const instrumentsOf = ({ document }: { document: unknown }): Definition['instruments'] => (document as Definition).instruments;

function PlanForm({ choices: { programmes, versions, teams, today } }: { choices: RoundChoicesQuery['roundChoices'] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const router = useRouter();
  const required = useRequired();
  const current = programmes[0];
  const newest = versions.find(({ id }) => id === current?.version.id) ?? versions.at(-1)!;
  const months = monthsAfterClosing(newest.document);
  const { organisation } = useViewer();
  const isOwn = (version: typeof newest) => version.origin.id === organisation?.id;
  const proposed = (version: typeof newest) => `${isOwn(version) ? inWords(version.name) : `${version.definitionCode}-monitor`} ${today.slice(0, 4)}`;
  const form = useForm({
    initialValues: {
      adoptedVersionId: newest.id,
      instrumentCode: instrumentsOf(newest)[0]?.code ?? null,
      programmeId: current?.id ?? null,
      name: proposed(newest),
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
  const choose = (id: string | null) => {
    const next = versions.find((version) => version.id === id) ?? newest;
    const programme = programmes.find(({ definitionCode }) => definitionCode === next.definitionCode) ?? current;
    form.setValues({
      adoptedVersionId: next.id, instrumentCode: instrumentsOf(next)[0]?.code ?? null, programmeId: programme?.id ?? null,
      ...(form.values.name === proposed(chosen) && { name: proposed(next) }),
    });
  };
  return (
    <form onSubmit={form.onSubmit(({ programmeId, ...input }) => plan.mutate({ input: { ...input, ...(isOwn(chosen) && { programmeId }) } }))} noValidate>
      <Stack gap="lg">
        {plan.isError && <ErrorNotice error={plan.error} during="write" />}
        <NativeSelect
          label={t('plan.version')} description={t('plan.versionHelp', { count: monthsAfterClosing(chosen.document) })}
          data={versions.map((version) => ({ value: version.id, label: t(isOwn(version) ? 'plan.ownVersion' : 'plan.licensedVersion', { name: inWords(instrumentOf(version.document).name), version: version.versionCode }) }))}
          {...form.getInputProps('adoptedVersionId')} onChange={({ currentTarget: { value } }) => choose(value)}
        />
        {instrumentsOf(chosen).length > 1 && (
          <NativeSelect
            label={t('plan.instrument')} data={instrumentsOf(chosen).map(({ code, name }) => ({ value: code, label: inWords(name) }))}
            {...form.getInputProps('instrumentCode')}
          />
        )}
        {isOwn(chosen) && (
          <NativeSelect
            label={t('plan.programme')} description={t('plan.programmeHelp')} data={programmes.map(({ id, name }) => ({ value: id, label: inWords(name) }))}
            {...form.getInputProps('programmeId')}
          />
        )}
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
