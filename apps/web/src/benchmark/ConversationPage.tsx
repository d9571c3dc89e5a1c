import { Facts } from '@getrouw/ui';
import { Button, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi } from '@tanstack/react-router';
import { formatDate, formatInstant } from '../shared/dates.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { FreeText } from '../shared/FreeText.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay } from '../shared/session.ts';
import styles from './benchmark.module.css';
import { conversationDocument, type ConversationShown, type NoteShown, writeConversationDocument } from './conversation.operation.ts';
import { texts } from './texts.ts';
import { useValueWords } from './useValueWords.ts';

const route = getRouteApi('/in/vergelijken/gesprekken/$id');
type Step = NoteShown['step'];

/** What a licence holder and a provider say about a figure that differs, with dates. */
export function ConversationPage() {
  const t = useTexts(texts);
  const { id } = route.useParams();
  const result = useOperation(conversationDocument, { id });
  return (
    <Page title={t('talk.title')} lead={t('talk.lead')} breadcrumbs={[<TextLink key="benchmark" to="/vergelijken">{t('title')}</TextLink>, t('talk.title')]}>
      <Loaded result={result}>{({ conversation }) => <Shown talk={conversation} />}</Loaded>
    </Page>
  );
}

function Shown({ talk }: { talk: ConversationShown }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const words = useValueWords();
  const may = useMay();
  const { figure } = talk;
  const measured = figure && { unit: figure.unit as 'percent' | 'months' | 'scale', measure: figure.measure as 'share' | 'mean' };
  return (
    <Stack gap="xl">
      <Facts
        facts={[
          [t('talk.figure'), inWords(talk.name)], [t('place'), talk.siteName], [t('talk.provider'), talk.provider.name], [t('talk.asked'), talk.opener.name],
          [t('value'), figure && measured ? [figure.value === null ? t('hidden') : words.value(figure.value, measured), figure.n !== null && t('n', { n: figure.n })].filter(Boolean).join(', ') : t('talk.withdrawn')],
          [t('period'), t('period.of', { from: formatDate(talk.fromOn, locale), until: formatDate(talk.untilOn, locale) })], [t('behind.explanation'), figure?.explanation],
          [t('behind.publication'), <TextLink key="publication" to="/publicaties/$id" params={{ id: talk.publicationId }}>{t('behind.publicationLink')}</TextLink>],
        ]}
      />
      <section aria-labelledby="gezegd">
        <Title order={2} id="gezegd" mb="sm">{t('talk.notes')}</Title>
        <ol className={styles['notes']}>
          {talk.notes.map(({ number, step, text, onDate, organisation, by, at }) => (
            <li key={number} data-ours={organisation === talk.opener.name || undefined}>
              <strong>{t(`step.${step}`)}</strong> <Text span size="sm" c="gray.7">{t('talk.by', { by, organisation })}, {formatInstant(at, locale)}</Text>
              <p>{text}</p>
              {onDate && <Text size="sm">{t('talk.on', { date: formatDate(onDate, locale) })}</Text>}
            </li>
          ))}
        </ol>
      </section>
      {talk.closed ? <Text role="status">{t('talk.closed')}</Text> : may('conversation.write') && <WriteForm key={talk.notes.length} talk={talk} />}
    </Stack>
  );
}

function WriteForm({ talk: { id, ours, notes } }: { talk: ConversationShown }) {
  const t = useTexts(texts);
  const required = useRequired();
  const steps: Step[] = ours ? ['check', 'explain', 'act', 'close'] : ['explain', 'check', 'act'];
  const form = useForm({ initialValues: { step: steps[0]!, text: '', onDate: '' }, validate: { text: required, onDate: (value, { step }) => (step === 'act' ? required(value) : null) } });
  const write = useCommand(writeConversationDocument, { onProblems: showProblems(form) });
  const isAct = form.values.step === 'act';
  return (
    <form noValidate onSubmit={form.onSubmit(({ step, text, onDate }) => write.mutate({ input: { id, after: notes.length, step, text, onDate: isAct ? orNull(onDate) : null } }))} aria-labelledby="antwoorden" className="no-print">
      <Stack maw="46rem">
        <Title order={2} id="antwoorden">{t('talk.write')}</Title>
        {write.isError && <ErrorNotice error={write.error} during="write" />}
        <NativeSelect label={t('step')} maw="24rem" data={steps.map((step) => ({ value: step, label: t(`do.${step}`) }))} {...form.getInputProps('step')} />
        <FreeText label={t('talk.text')} minRows={3} maxLength={4000} required withAsterisk={false} {...form.getInputProps('text')} />
        {isAct && <TextInput type="date" label={t('talk.date.needed')} maw="14rem" required withAsterisk={false} {...form.getInputProps('onDate')} />}
        <div><Button type="submit" loading={write.isPending}>{t('talk.send')}</Button></div>
      </Stack>
    </form>
  );
}
