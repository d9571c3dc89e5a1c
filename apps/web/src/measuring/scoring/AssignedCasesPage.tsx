import type { AssignedCasesQuery } from '@getrouw/contracts';
import { Empty, ProgressLine, Rows } from '@getrouw/ui';
import { Badge, Stack, Text, Title } from '@mantine/core';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { Pager, usePaging } from '../../shared/Pager.tsx';
import { useMay } from '../../shared/session.ts';
import { assignedCasesDocument } from './assigned-cases.operation.ts';
import { fileName } from '../reading/names.ts';
import { SecrecyStep } from './SecrecyStep.tsx';
import { texts } from './texts.ts';

type AssignedCase = AssignedCasesQuery['assignedCases']['items'][number];

/** What to do first: what came back, then what was begun, then the rest; below it what is done. */
const ORDER: readonly AssignedCase['state'][] = ['returned', 'in_progress', 'assigned', 'submitted', 'approved', 'left_out'];
const CLOSED: readonly AssignedCase['state'][] = ORDER.slice(3);
const inOrder = (files: readonly AssignedCase[]) => files.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));

export function AssignedCasesPage() {
  const t = useTexts(texts);
  const may = useMay();
  const paging = usePaging();
  const cases = useOperation(assignedCasesDocument, { after: paging.after });
  const data = cases.data?.assignedCases;
  const next = data && !data.secrecyRequired ? inOrder(data.items).find(({ state }) => !CLOSED.includes(state)) : undefined;
  return (
    <Page
      title={t('list.title')} lead={t('list.lead')}
      action={next && (
        <ButtonLink to="/mijn-dossiers/$assignmentId" params={{ assignmentId: next.assignmentId }} size="md">
          {t(next.state === 'assigned' ? 'list.start' : 'list.next', { file: next.clientNumber })}
        </ButtonLink>
      )}
    >
      <Loaded result={cases}>
        {({ assignedCases: { items, done, total, next: after, secrecyRequired } }) => (secrecyRequired ? <SecrecyStep /> : (
          <Stack gap="xl">
            {items.length === 0 && <Empty title={t('list.empty.title')}>{t('list.empty.body')}</Empty>}
            {total > 0 && <div style={{ maxWidth: '22rem' }}><ProgressLine done={done} total={total} label={done === total ? t('list.allDone') : t('list.progress', { done, total })} /></div>}
            {perRound(items).map(({ roundId, roundName, files }) => (
              <section key={roundId} aria-labelledby={roundId}>
                <Title order={2} id={roundId} mb="sm">{roundName}</Title>
                {files[0]!.phoneSample && may('reachability.record') && (
                  <Text mb="sm"><TextLink to="/rondes/$slug/belproef" params={{ slug: files[0]!.roundSlug }}>{t('phone')}</TextLink></Text>
                )}
                <FileRows roundName={roundName} files={files} />
              </section>
            ))}
            <Pager paging={paging} next={after} />
          </Stack>
        ))}
      </Loaded>
    </Page>
  );
}

function FileRows({ roundName, files }: { roundName: string; files: AssignedCase[] }) {
  const t = useTexts(texts);
  return (
    <Rows
      caption={t('list.caption', { round: roundName })} rows={files} rowKey={({ assignmentId }) => assignmentId}
      columns={[
        { header: t('column.file'), cell: (file) => <TextLink to="/mijn-dossiers/$assignmentId" params={{ assignmentId: file.assignmentId }}>{fileName(t, file)}</TextLink> },
        { header: t('column.state'), cell: ({ state }) => <StateWord state={state}>{t(`state.${state}`)}</StateWord> },
        { header: t('column.answered'), cell: ({ state, answered, items }) => (CLOSED.includes(state) || answered === 0 ? null : <ProgressLine done={answered} total={items} label={`${answered} / ${items}`} />) },
        { header: t('column.comments'), cell: ({ comments }) => (comments > 0 ? <Text span size="sm">{t('comments', { count: comments })}</Text> : null) },
      ]}
    />
  );
}

/** A state as a word; what asks for the person now stands out by its shape. */
function StateWord({ state, children }: { state: AssignedCase['state']; children: string }) {
  if (state !== 'returned' && state !== 'in_progress') return <Text span size="sm" c="gray.7">{children}</Text>;
  return <Badge variant={state === 'returned' ? 'filled' : 'outline'} tt="none" size="lg" fw={600}>{children}</Badge>;
}

function perRound(items: readonly AssignedCase[]): { roundId: string; roundName: string; files: AssignedCase[] }[] {
  return [...Map.groupBy(items, ({ roundId }) => roundId)].map(([roundId, files]) => ({ roundId, roundName: files[0]!.roundName, files: inOrder(files) }));
}
