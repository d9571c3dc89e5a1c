import type { RoundChoicesQuery } from '@getrouw/contracts';
import { addMonths, type Definition, type Instrument, isHeldInRounds } from '@getrouw/domain';
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
import { PrivacyChoice } from '../survey-rounds/PrivacyChoice.tsx';
import type { Privacy } from '../survey-rounds/survey-round.ts';
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
const instrumentOf = (document: unknown): Instrument => instrumentsOf({ document })[0]!;

/** How long a trajectory must have been closed. */
const monthsAfterClosing = (document: unknown): number => instrumentOf(document).policy.monthsAfterClosing ?? 0;

/** What answers may know of a person: as the policy has it, or as the definition allows beside it. None where it is no survey among professionals. */
const privaciesOf = ({ kind, policy, modes = [] }: Instrument): Privacy[] =>
  (kind === 'survey' && policy.filledInBy === 'professional' ? [...new Set([policy.anonymity, ...modes.map(({ anonymity }) => anonymity)])] : []);

const instrumentsOf = ({ document }: { document: unknown }): Definition['instruments'] => (document as Definition).instruments.filter(isHeldInRounds);

function PlanForm({ choices: { programmes, versions, teams, today } }: { choices: RoundChoicesQuery['roundChoices'] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const router = useRouter();
  const required = useRequired();
  const current = programmes[0];
  const newest = versions.find(({ id }) => id === current?.version.id) ?? versions.at(-1)!;
  const { organisation } = useViewer();
  const isOwn = (version: typeof newest) => version.origin.id === organisation?.id;
  const proposed = (version: typeof newest) => {
    const named = isOwn(version) ? version.name : privaciesOf(instrumentOf(version.document)).length > 0 ? instrumentOf(version.document).name : null;
    return `${named ? inWords(named) : `${version.definitionCode}-monitor`} ${today.slice(0, 4)}`;
  };
  const period = (version: typeof newest) => {
    const months = monthsAfterClosing(version.document);
    return { periodFrom: addMonths(today, -months - 6), periodTo: addMonths(today, -months) };
  };
  const form = useForm({
    initialValues: {
      adoptedVersionId: newest.id,
      instrumentCode: instrumentsOf(newest)[0]?.code ?? null,
      programmeId: current?.id ?? null,
      name: proposed(newest),
      privacy: null as Privacy | null,
      ...period(newest),
      referenceDate: today,
      teamIds: current?.teams.map(({ id }) => id) ?? [],
    },
    validate: { name: required, periodFrom: required, periodTo: required, referenceDate: required, teamIds: (ids) => (ids.length === 0 ? t('plan.teamsHelp') : null) },
  });
  const plan = useCommand(planRoundDocument, {
    changes: [roundsDocument],
    onProblems: showProblems(form),
    onDone: ({ planRound: { slug } }) => router.navigate({ to: privacies.length > 0 ? '/rondes/$slug/vragenlijst' : '/rondes/$slug/steekproef', params: { slug } }),
  });
  const chosen = versions.find(({ id }) => id === form.values.adoptedVersionId) ?? newest;
  const instrument = instrumentsOf(chosen).find(({ code }) => code === form.values.instrumentCode) ?? instrumentOf(chosen.document);
  const privacies = privaciesOf(instrument);
  const isSurvey = privacies.length > 0;
  const choose = (id: string | null) => {
    const next = versions.find((version) => version.id === id) ?? newest;
    const programme = programmes.find(({ definitionCode }) => definitionCode === next.definitionCode) ?? current;
    form.setValues({
      adoptedVersionId: next.id, instrumentCode: instrumentsOf(next)[0]?.code ?? null, programmeId: programme?.id ?? null, privacy: null,
      ...(!form.isDirty('teamIds') && programme && { teamIds: programme.teams.map(({ id }) => id) }),
      ...(!form.isDirty('periodFrom') && !form.isDirty('periodTo') && period(next)),
      ...(form.values.name === proposed(chosen) && { name: proposed(next) }),
    });
  };
  return (
    <form onSubmit={form.onSubmit(({ programmeId, ...input }) => plan.mutate({ input: { ...input, ...(isOwn(chosen) && { programmeId }) } }))} noValidate>
      <Stack gap="lg">
        {plan.isError && <ErrorNotice error={plan.error} during="write" />}
        <NativeSelect
          label={t('plan.version')} description={!isSurvey && t('plan.versionHelp', { count: monthsAfterClosing(chosen.document) })}
          data={versions.map((version) => ({ value: version.id, label: t(isOwn(version) ? 'plan.ownVersion' : 'plan.licensedVersion', { name: inWords(instrumentOf(version.document).name), version: version.versionCode }) }))}
          {...form.getInputProps('adoptedVersionId')} onChange={({ currentTarget: { value } }) => choose(value)}
        />
        {instrumentsOf(chosen).length > 1 && (
          <NativeSelect
            label={t('plan.instrument')} data={instrumentsOf(chosen).map(({ code, name }) => ({ value: code, label: inWords(name) }))}
            {...form.getInputProps('instrumentCode')} onChange={({ currentTarget: { value } }) => form.setValues({ instrumentCode: value, privacy: null })}
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
          <TextInput type="date" label={t(isSurvey ? 'plan.survey.from' : 'plan.from')} {...form.getInputProps('periodFrom')} />
          <TextInput type="date" label={t(isSurvey ? 'plan.survey.to' : 'plan.to')} {...form.getInputProps('periodTo')} />
        </Group>
        <TextInput type="date" label={t('plan.reference')} description={t(isSurvey ? 'plan.survey.referenceHelp' : 'plan.referenceHelp')} {...form.getInputProps('referenceDate')} />
        <Checkbox.Group label={t('plan.teams')} {...form.getInputProps('teamIds')}>
          <Stack gap="xs" mt="xs">
            {teams.map(({ id, name, site }) => <Checkbox key={id} value={id} label={`${name}, ${site.name}`} />)}
          </Stack>
        </Checkbox.Group>
        {isSurvey && (
          <PrivacyChoice
            choices={privacies} value={form.values.privacy ?? privacies[0]!} minimum={instrument.policy.minimumGroup} onChoose={(privacy) => form.setFieldValue('privacy', privacy)}
          />
        )}
        <div><Button type="submit" size="md" loading={plan.isPending}>{t(isSurvey ? 'plan.survey.submit' : 'plan.submit')}</Button></div>
      </Stack>
    </form>
  );
}
