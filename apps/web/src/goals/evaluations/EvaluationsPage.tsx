import type { EvaluationsQuery } from '@getrouw/contracts';
import { Empty, Rows } from '@getrouw/ui';
import { Button, Stack, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CaseFrame } from '../../shared/CaseFrame.tsx';
import { formatDate } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { AddEvaluation } from './AddEvaluation.tsx';
import { evaluationsDocument } from './evaluations.operation.ts';
import { ProgressPart } from './ProgressPart.tsx';
import { texts } from './texts.ts';
import { useRaterName } from './words.ts';

type Item = EvaluationsQuery['evaluations']['items'][number];

/** The evaluations of a trajectory, and a picture of how its goals go that a family can be shown. */
export function EvaluationsPage() {
  const t = useTexts(texts);
  const { familyId = '', trajectoryId = '' } = useParams({ strict: false });
  const result = useOperation(evaluationsDocument, { trajectoryId });
  const [adding, setAdding] = useState(false);
  const head = result.data?.caseHead;
  return (
    <CaseFrame
      familyId={familyId} trajectoryId={trajectoryId} head={head} part="evaluations"
      action={head?.mayWrite && <Button size="md" onClick={() => setAdding(true)}>{t('add')}</Button>}
    >
      <Loaded result={result}>
        {({ evaluations }) => (
          <Stack gap="xl">
            <List items={evaluations.items} catalogue={evaluations.catalogue} params={{ familyId, trajectoryId }} />
            {evaluations.goals.length > 0 && <ProgressPart evaluations={evaluations} />}
          </Stack>
        )}
      </Loaded>
      {adding && result.data && <AddEvaluation familyId={familyId} trajectoryId={trajectoryId} hasSatisfaction={result.data.evaluations.hasSatisfaction} onClose={() => setAdding(false)} />}
    </CaseFrame>
  );
}

function List({ items, catalogue, params }: { items: readonly Item[]; catalogue: unknown; params: { familyId: string; trajectoryId: string } }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const nameOf = useRaterName(catalogue);
  return (
    <section aria-labelledby="lijst" className="no-print">
      <Title order={2} id="lijst" mb="sm">{t('list')}</Title>
      {items.length === 0 ? <Empty title={t('list.empty')}>{t('list.emptyDo')}</Empty> : (
        <Rows
          caption={t('list')} rows={items} rowKey={({ id }) => id}
          columns={[
            { header: t('column.day'), cell: ({ id, heldOn }) => <TextLink to="/gezinnen/$familyId/traject/$trajectoryId/evaluaties/$evaluationId" params={{ ...params, evaluationId: id }}>{formatDate(heldOn, locale)}</TextLink> },
            { header: t('column.kind'), cell: ({ final }) => t(final ? 'kind.final' : 'kind.interim') },
            { header: t('column.raters'), cell: ({ raters }) => raters.map(({ rater, state }) => `${nameOf(rater)}: ${t(`raterState.${state}`)}`).join(', ') },
            { header: t('column.state'), cell: ({ closedAt, checkState }) => t(closedAt ? `state.${checkState}` : 'state.open') },
          ]}
        />
      )}
    </section>
  );
}
