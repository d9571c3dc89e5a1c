import type { ImportedRoundInput } from '@getrouw/contracts';
import { type Definition, isHeldInRounds } from '@getrouw/domain';
import { Empty } from '@getrouw/ui';
import { Button, Group, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRequired } from '../shared/forms.ts';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { useViewer } from '../shared/session.ts';
import { type EarlierRoundChoices, earlierRoundChoicesDocument } from './round-choices.operation.ts';
import { texts } from './texts.ts';

interface EarlierRoundProps {
  /** What the API found wrong, by field. */
  problems: Record<string, string>;
  /** Called with a round that is complete, again after each change; with null while it is not. */
  onRound: (round: ImportedRoundInput | null) => void;
}

/** What is known of an earlier round: the file holds its answers only. */
export function EarlierRound(props: EarlierRoundProps) {
  const t = useTexts(texts);
  return (
    <Loaded result={useOperation(earlierRoundChoicesDocument)}>
      {({ roundChoices }) => (roundChoices.versions.length === 0
        ? <Empty title={t('round.noVersions')} action={<ButtonLink to="/methodiek">{t('round.toMethod')}</ButtonLink>} />
        : <RoundForm choices={roundChoices} {...props} />)}
    </Loaded>
  );
}

const instrumentsOf = ({ document }: { document: unknown }): Definition['instruments'] => (document as Definition).instruments.filter(isHeldInRounds);

function RoundForm({ choices: { today, programmes, versions }, problems, onRound }: EarlierRoundProps & { choices: EarlierRoundChoices }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const { organisation } = useViewer();
  const newest = versions.find(({ id }) => id === programmes[0]?.version.id) ?? versions.at(-1)!;
  const form = useForm({
    initialValues: {
      adoptedVersionId: newest.id, programmeId: programmes[0]?.id ?? '', instrumentCode: instrumentsOf(newest)[0]!.code,
      name: '', periodFrom: '', periodTo: '', referenceDate: '', sampling: 'all' as 'all' | 'sample', source: '',
    },
    validate: { name: required, periodFrom: required, periodTo: required, referenceDate: required, source: required },
    onValuesChange: () => onRound(null),
  });
  const field = (name: keyof typeof form.values) => ({ ...form.getInputProps(name), error: form.errors[name] ?? problems[name] });
  const version = versions.find(({ id }) => id === form.values.adoptedVersionId) ?? newest;
  const isOwn = (each: typeof newest) => each.origin.id === organisation?.id;
  const choose = (id: string) => {
    const next = versions.find((each) => each.id === id) ?? newest;
    form.setValues({ adoptedVersionId: next.id, instrumentCode: instrumentsOf(next)[0]!.code });
  };
  return (
    <form noValidate onSubmit={form.onSubmit(({ programmeId, ...round }) => onRound({ ...round, ...(isOwn(version) && { programmeId }) }))}>
      <Stack gap="md">
        <Text c="gray.7">{t('round.families')} <TextLink to="/importeren" search={{ soort: 'cases' }}>{t('round.familiesLink')}</TextLink></Text>
        <NativeSelect
          label={t('round.version')} description={t('round.versionHelp')}
          data={versions.map((each) => ({ value: each.id, label: `${inWords(each.name)}, ${each.versionCode}` }))}
          {...field('adoptedVersionId')} onChange={({ currentTarget: { value } }) => choose(value)}
        />
        {instrumentsOf(version).length > 1 && (
          <NativeSelect label={t('round.instrument')} data={instrumentsOf(version).map(({ code, name }) => ({ value: code, label: inWords(name) }))} {...field('instrumentCode')} />
        )}
        {isOwn(version) && (
          <NativeSelect label={t('round.programme')} data={programmes.map(({ id, name }) => ({ value: id, label: inWords(name) }))} {...field('programmeId')} />
        )}
        <TextInput label={t('round.name')} placeholder={t('round.namePlaceholder')} maxLength={120} {...field('name')} />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextInput type="date" max={today} label={t('round.from')} {...field('periodFrom')} />
          <TextInput type="date" max={today} label={t('round.to')} {...field('periodTo')} />
        </Group>
        <TextInput type="date" max={today} label={t('round.reference')} description={t('round.referenceHelp')} {...field('referenceDate')} />
        <Radio.Group label={t('round.sampling')} {...field('sampling')}>
          <Stack gap="xs" mt="xs">
            {(['all', 'sample'] as const).map((value) => <Radio key={value} value={value} label={t(`round.sampling.${value}`)} />)}
          </Stack>
        </Radio.Group>
        <TextInput label={t('round.source')} description={t('round.sourceHelp')} maxLength={200} {...field('source')} />
        <div><Button type="submit" variant="default">{t('round.next')}</Button></div>
      </Stack>
    </form>
  );
}
