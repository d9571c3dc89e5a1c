import type { AssignMutation, RoundDivisionQuery } from '@getrouw/contracts';
import { Button, Checkbox, Group, NativeSelect, Radio, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand } from '../../shared/graphql.ts';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { fileName } from '../reading/names.ts';
import { assignEvenlyDocument } from './assign-evenly.operation.ts';
import { assignDocument } from './assign.operation.ts';
import type { Opinion } from './cases.ts';
import { texts } from './division.texts.ts';
import styles from './rounds.module.css';

type Candidates = RoundDivisionQuery['round']['candidates'];

export function AssignEvenly({ roundId, candidates, onDone }: { roundId: string; candidates: Candidates; onDone: () => void }) {
  const t = useTexts(texts);
  const [assessorIds, setAssessorIds] = useState(candidates.map(({ memberId }) => memberId));
  const assign = useCommand(assignEvenlyDocument, { onDone });
  return (
    <section aria-labelledby="gelijk">
      <Title order={2} size="h3" id="gelijk">{t('evenly')}</Title>
      <Text size="sm" c="gray.7" mb="sm">{t('evenlyHelp')}</Text>
      <Checkbox.Group label={t('who')} value={assessorIds} onChange={setAssessorIds}>
        <Stack gap="xs" mt="xs">
          {candidates.map((candidate) => <Checkbox key={candidate.memberId} value={candidate.memberId} label={<CandidateName candidate={candidate} />} />)}
        </Stack>
      </Checkbox.Group>
      <Button mt="md" disabled={assessorIds.length === 0} loading={assign.isPending} onClick={() => assign.mutate({ input: { roundId, assessorIds } })}>{t('evenly')}</Button>
      {assign.isError && <ErrorNotice error={assign.error} during="write" />}
      {assign.data && <Assigned result={assign.data.assignEvenly} />}
    </section>
  );
}

interface AssignByHandProps {
  candidates: Candidates;
  roundCaseIds: readonly string[];
  opinion: Opinion;
  /** Absent where no file is scored twice. */
  onOpinion: ((opinion: Opinion) => void) | undefined;
  onDone: () => void;
}

export function AssignByHand({ candidates, roundCaseIds, opinion, onOpinion, onDone }: AssignByHandProps) {
  const t = useTexts(texts);
  const [assessorId, setAssessorId] = useState('');
  const assign = useCommand(assignDocument, { onDone });
  return (
    <section aria-labelledby="hand">
      <Title order={2} size="h3" id="hand">{t('hand')}</Title>
      <Text size="sm" c="gray.7" mb="sm">{t('handHelp')}</Text>
      {onOpinion && (
        <Radio.Group label={t('which')} value={opinion} onChange={(value) => onOpinion(value as Opinion)} mb="sm">
          <Group mt="xs" gap="lg">{(['first', 'second'] as const).map((value) => <Radio key={value} value={value} label={t(`opinion.${value}`)} />)}</Group>
        </Radio.Group>
      )}
      <NativeSelect
        label={t('assessor')} value={assessorId} onChange={({ currentTarget }) => setAssessorId(currentTarget.value)}
        data={[{ value: '', label: '' }, ...candidates.map(({ memberId, name }) => ({ value: memberId, label: name }))]}
      />
      <Button
        mt="md" variant="default" disabled={assessorId === '' || roundCaseIds.length === 0} loading={assign.isPending}
        onClick={() => assign.mutate({ input: { assessorId, opinion, roundCaseIds: [...roundCaseIds] } })}
      >
        {t('assign', { count: roundCaseIds.length })}
      </Button>
      {assign.isError && <ErrorNotice error={assign.error} during="write" />}
      {assign.data && <Assigned result={assign.data.assign} />}
    </section>
  );
}

function CandidateName({ candidate: { name, external, assigned } }: { candidate: Candidates[number] }) {
  const t = useTexts(texts);
  return <>{name} <Text span size="sm" c="gray.7">{[external && t('external'), t('has', { count: assigned })].filter(Boolean).join(', ')}</Text></>;
}

/** How many were assigned, and which could not be and why. */
function Assigned({ result: { assigned, notAssignable } }: { result: AssignMutation['assign'] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <div role="status">
      <Text mt="sm" fw={600}>{t('assigned', { count: assigned })}</Text>
      {notAssignable.length > 0 && (
        <>
          <Text size="sm" mt="xs">{t('not')}</Text>
          <ul className={styles['plain']}>
            {notAssignable.map((each) => <li key={each.roundCaseId + each.code}>{fileName(t, each)}: {inWords(each.label)}</li>)}
          </ul>
        </>
      )}
    </div>
  );
}
