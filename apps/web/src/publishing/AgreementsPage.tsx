import { Empty, Facts } from '@getrouw/ui';
import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDate, formatInstant, today } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { useMay, useViewer } from '../shared/session.ts';
import { type Answer, AnswerDialog } from './AnswerDialog.tsx';
import { type Agreement, type Agreements, agreementsDocument } from './agreements.operation.ts';
import { texts } from './agreements.texts.ts';
import { ProposeDialog } from './ProposeDialog.tsx';
import styles from './publishing.module.css';
import { PublishingTabs } from './PublishingTabs.tsx';
import { useMethodName } from './useMethodName.ts';

/** What the own organisation agrees with others about figures, with what happened under each agreement. */
export function AgreementsPage() {
  const t = useTexts(texts);
  const may = useMay()('agreement.manage');
  const paging = usePaging();
  const result = useOperation(agreementsDocument, { after: paging.after });
  const [proposing, setProposing] = useState(false);
  const isEmpty = result.data?.agreements.items.length === 0 && !paging.hasPrevious;
  const propose = may && <Button onClick={() => setProposing(true)}>{t('propose')}</Button>;
  return (
    <Page title={t('title')} lead={t('lead')} action={!isEmpty && propose}>
      <PublishingTabs />
      <Loaded result={result}>
        {({ agreements }) => (isEmpty
          ? <Empty title={t('empty')} action={propose}>{t(may ? 'emptyText' : 'emptyOnly')}</Empty>
          : (
            <Stack gap="lg">
              {agreements.items.map((each) => <One key={each.id} agreement={each} methods={agreements.methods} mayManage={may} />)}
              <Pager paging={paging} next={agreements.next} />
            </Stack>
          ))}
      </Loaded>
      {proposing && result.data && <ProposeDialog of={result.data.agreements} onClose={() => setProposing(false)} />}
    </Page>
  );
}

function One({ agreement, methods, mayManage }: { agreement: Agreement; methods: Agreements['methods']; mayManage: boolean }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [answer, setAnswer] = useState<Answer>();
  const { id, definitionCode, provider, reader, ours, state, figures, fromOn, untilOn, minimumGroup, namesSites, purpose, proposedBy, proposedAt } = agreement;
  const method = useMethodName(methods)(definitionCode);
  const other = (useViewer().organisation?.id === provider.id ? reader : provider).name;
  const isOver = state === 'accepted' && untilOn != null && untilOn < today();
  const offered: Answer[] = state === 'accepted' ? ['end'] : state === 'proposed' && !ours ? ['accept', 'decline'] : [];
  return (
    <article className={styles['agreement']} aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" mb="sm">
        <Title order={2} size="h3" id={id}>{method}: {t('between', { provider: provider.name, reader: reader.name })}</Title>
        <Badge variant={state === 'proposed' && !ours ? 'filled' : 'outline'} color={state === 'proposed' && !ours ? 'petrol' : 'gray'} tt="none" fw={600} size="lg">
          {state === 'proposed' ? t(ours ? 'state.proposed.ours' : 'state.proposed.theirs', { other }) : t(isOver ? 'state.over' : `state.${state}`)}
        </Badge>
      </Group>
      <Facts
        facts={[
          [t('purpose'), purpose], [t('figures'), figures.map((each) => t(`figures.${each}`)).join(', ')],
          [t('period'), untilOn ? t('period.closed', { from: formatDate(fromOn, locale), until: formatDate(untilOn, locale) }) : t('period.open', { from: formatDate(fromOn, locale) })],
          [t('minimumGroup'), t('minimum', { count: minimumGroup })], [t('names'), namesSites ? t('names.yes') : t('names.no', { reader: reader.name })],
          [t('proposed'), t('by', { name: proposedBy, at: formatInstant(proposedAt, locale) })],
        ]}
      />
      {isOver && <Text size="sm" c="gray.7" mt="sm">{t('over')}</Text>}
      <History agreement={agreement} label={t('historyOf', { other, method })} />
      {mayManage && offered.length > 0 && (
        <Group gap="sm" mt="md" className="no-print">
          {offered.map((each) => <Button key={each} variant={each === 'accept' ? 'filled' : 'default'} aria-label={t(`${each}Of`, { method, other })} onClick={() => setAnswer(each)}>{t(each)}</Button>)}
        </Group>
      )}
      {answer && <AnswerDialog answer={answer} agreement={agreement} other={other} onClose={() => setAnswer(undefined)} />}
    </article>
  );
}

function History({ agreement: { steps }, label }: { agreement: Agreement; label: string }) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (steps.length === 0) return null;
  return (
    <details className={styles['history']}>
      <summary aria-label={label}>{t('history', { count: steps.length })}</summary>
      <ol>
        {steps.map(({ number, kind, by, organisation, at, reason, publicationId }) => (
          <li key={number}>
            {t(`step.${kind}`, { by, organisation, at: formatInstant(at, locale) })}. {reason && `${t('step.reason', { reason })} `}
            {publicationId && <TextLink to="/publicaties/$id" params={{ id: publicationId }} aria-label={t('step.linkOf', { at: formatInstant(at, locale) })}>{t('step.link')}</TextLink>}
          </li>
        ))}
      </ol>
    </details>
  );
}
