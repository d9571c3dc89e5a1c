import { Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { ProgressLine } from '@getrouw/ui';
import { useState } from 'react';
import { formatDate } from '../../shared/dates.ts';
import { useCommand } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { declareIndependenceDocument } from './declare-independence.operation.ts';
import { DeclareStep } from './DeclareStep.tsx';
import { HandedIn } from './HandedIn.tsx';
import { fileName } from '../reading/names.ts';
import { ReadOnly } from './ReadOnly.tsx';
import { ScoringForm } from './ScoringForm.tsx';
import { SecrecyStep } from './SecrecyStep.tsx';
import { texts } from './texts.ts';
import { type ResponseData, useMerge, useScoringData } from './useScoring.ts';

export function ScoringPage() {
  const { assignmentId } = getRouteApi('/in/mijn-dossiers/$assignmentId').useParams();
  return <Loaded result={useScoringData(assignmentId)}>{({ scoring }) => <ScoredFile key={assignmentId} response={scoring} />}</Loaded>;
}

const OPEN: readonly ResponseData['state'][] = ['assigned', 'in_progress', 'returned'];

function ScoredFile({ response }: { response: ResponseData }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [handedIn, setHandedIn] = useState(false);
  const { roundName, startedOn, endedOn, state, roundState, done, total } = response;
  const date = (day: string | null) => (day ? formatDate(day, locale) : '');
  const open = OPEN.includes(state) && roundState !== 'closed';
  return (
    <Page
      title={fileName(t, response)} lead={t('lead', { round: roundName, from: date(startedOn), to: date(endedOn) })}
      breadcrumbs={[<TextLink key="list" to="/mijn-dossiers">{t('list.title')}</TextLink>, <Text key="file" span size="sm">{response.clientNumber}</Text>]}
      action={<ProgressLine done={done} total={total} label={t('list.progress', { done, total })} />}
    >
      {!open ? (
        <Stack gap="xl">
          {handedIn && <HandedIn response={response} />}
          <ReadOnly response={response} />
        </Stack>
      ) : response.secrecyRequired ? <SecrecyStep />
        : !response.independenceDeclared ? <IndependenceStep assignmentId={response.assignmentId} />
          : <ScoringForm response={response} onHandedIn={() => setHandedIn(true)} />}
    </Page>
  );
}

function IndependenceStep({ assignmentId }: { assignmentId: string }) {
  const t = useTexts(texts);
  const merge = useMerge(assignmentId);
  const declare = useCommand(declareIndependenceDocument, { changes: [], onDone: ({ declareIndependence }) => merge(declareIndependence) });
  return (
    <DeclareStep
      title={t('independence.title')} statement={t('independence.text')} button={t('independence.do')} notes={[t('independence.key'), t('independence.not')]}
      command={declare} onDeclare={() => declare.mutate({ assignmentId })}
    />
  );
}
