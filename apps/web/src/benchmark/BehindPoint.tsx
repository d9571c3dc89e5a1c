import type { BenchmarkDot, NetworkDetail } from '@getrouw/domain';
import { Facts } from '@getrouw/ui';
import { Button, Group, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { formatDate, formatInstant } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { FreeText } from '../shared/FreeText.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { useMay } from '../shared/session.ts';
import { benchmarkDocument, type Network } from './benchmark.operation.ts';
import styles from './benchmark.module.css';
import { openConversationDocument } from './conversation.operation.ts';
import { texts } from './texts.ts';
import { useValueWords } from './useValueWords.ts';

interface BehindPointProps { network: Network; detail: NetworkDetail; point: BenchmarkDot; name: string; ofOneself: boolean; onClose: () => void }

/** What lies behind a point: the figure, what the provider says about it, the publication, and the conversation about it. */
export function BehindPoint({ network, detail, point, name, ofOneself, onClose }: BehindPointProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const words = useValueWords();
  const may = useMay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const isReadable = !ofOneself || point.own;
  const about = network.conversations.filter(({ siteKey, code }) => siteKey === point.siteKey && code === detail.code);
  const mayBegin = !ofOneself && may('conversation.write') && about.every(({ step }) => step === 'close');
  return (
    <section aria-labelledby="achter" className={styles['behind']}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={3} id="achter" ref={heading} tabIndex={-1}>{t('behind', { name })}</Title>
        <Button size="compact-sm" variant="default" className="no-print" onClick={onClose}>{t('behind.close')}</Button>
      </Group>
      <Facts
        facts={[
          [inWords(detail.name), point.value === null ? t('hidden') : [words.value(point.value, detail), words.between(point.interval, detail)].filter(Boolean).join(', ')],
          [t('count'), point.n], [t('period'), t('period.of', { from: formatDate(point.from, locale), until: formatDate(point.until, locale) })],
          [t('behind.explanation'), isReadable && (point.explanation ? inWords(point.explanation) : t('behind.noExplanation'))],
          [t('behind.publication'), isReadable && <TextLink to="/publicaties/$id" params={{ id: point.publicationId }}>{t('behind.publicationLink')}</TextLink>],
          [t('behind.talk'), about.length > 0 && about.map(({ id, openedAt, step }) => <div key={id}><TextLink to="/vergelijken/gesprekken/$id" params={{ id }}>{t('behind.talkLink', { date: formatInstant(openedAt, locale), step: t(`step.${step}`) })}</TextLink></div>)],
        ].filter(([, value]) => value !== false) as [string, React.ReactNode][]}
      />
      {!isReadable && <Text size="sm" c="gray.7" mt="sm">{t('behind.other')}</Text>}
      {mayBegin && <Button mt="md" className="no-print" onClick={() => setAsking(true)}>{t('behind.begin')}</Button>}
      {asking && <OpenDialog point={point} code={detail.code} onClose={() => setAsking(false)} />}
    </section>
  );
}

function OpenDialog({ point: { publicationId, siteKey }, code, onClose }: { point: BenchmarkDot; code: string; onClose: () => void }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const form = useForm({ initialValues: { text: '' }, validate: { text: useRequired() } });
  const open = useCommand(openConversationDocument, { changes: [benchmarkDocument], onProblems: showProblems(form), onDone: ({ openConversation: { id } }) => navigate({ to: '/vergelijken/gesprekken/$id', params: { id } }) });
  return (
    <FormDialog title={t('behind.begin')} submit={t('talk.send')} command={open} onClose={onClose} onSubmit={form.onSubmit(({ text }) => open.mutate({ input: { publicationId, siteKey, code, text } }))}>
      <FreeText label={t('talk.question')} minRows={3} maxLength={4000} required withAsterisk={false} {...form.getInputProps('text')} />
    </FormDialog>
  );
}
