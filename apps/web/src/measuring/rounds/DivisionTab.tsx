import type { RoundDivisionQuery } from '@getrouw/contracts';
import { Empty, Rows } from '@getrouw/ui';
import { Button, Checkbox, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useTexts } from '../../shared/locale.ts';
import { Pager, type Paging, usePaging } from '../../shared/Pager.tsx';
import { useMay } from '../../shared/session.ts';
import { fileName } from '../reading/names.ts';
import { AssignEvenly, AssignByHand } from './assigning.tsx';
import { Assessor } from './Assessor.tsx';
import { isOpen, isTwice, type Opinion, stateOf } from './cases.ts';
import { CasesHidden } from './CasesHidden.tsx';
import { texts } from './division.texts.ts';
import { NextStep } from './NextStep.tsx';
import { counts, RoundFrame, useSlug } from './RoundFrame.tsx';
import { roundDivisionDocument } from './round-division.operation.ts';
import styles from './rounds.module.css';
import { texts as roundTexts } from './texts.ts';
import { unassignDocument } from './unassign.operation.ts';

export function DivisionTab() {
  const paging = usePaging();
  return (
    <Loaded result={useOperation(roundDivisionDocument, { slug: useSlug(), after: paging.after, cases: useMay()('case.read') })}>
      {(data) => <Division data={data} paging={paging} />}
    </Loaded>
  );
}

function Division({ data: { round, roundCases }, paging }: { data: RoundDivisionQuery; paging: Paging }) {
  const t = useTexts(texts);
  const inRound = useTexts(roundTexts);
  const may = useMay();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [opinion, setOpinion] = useState<Opinion>('first');
  const [divided, setDivided] = useState(0);
  const unassign = useCommand(unassignDocument);
  if (round.state === 'planned') {
    return <RoundFrame round={round}><Empty title={t('first')} action={<ButtonLink to="/rondes/$slug/steekproef" params={round}>{inRound('setup.toSample')}</ButtonLink>} /></RoundFrame>;
  }
  const items = roundCases?.items ?? [];
  const twice = round.secondOpinions.asked > 0;
  const open = items.filter((each) => isOpen(each, opinion));
  const firstLeft = counts(round).unassigned;
  const secondLeft = Math.max(0, round.secondOpinions.asked - round.secondOpinions.assigned) + round.assessors.reduce((sum, { secondToHandOver }) => sum + secondToHandOver, 0);
  const left = firstLeft + secondLeft;
  const dividing = may('round.assign') && round.state !== 'closed';
  const selected = chosen.filter((id) => open.some((each) => each.id === id));
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const onDivided = () => setDivided((count) => count + 1);
  return (
    <RoundFrame round={round} action={left === 0 && <NextStep reached={divided}><ButtonLink to="/rondes/$slug/voortgang" params={round}>{t('done')}</ButtonLink></NextStep>}>
      {dividing && round.candidates.length === 0 && <Empty title={t('noCandidates')} />}
      {dividing && left > 0 && round.candidates.length > 0 && (
        <div className={styles['columns']}>
          <AssignEvenly roundId={round.id} candidates={round.candidates} onDone={onDivided} />
          <AssignByHand
            candidates={round.candidates} roundCaseIds={selected} opinion={opinion} onOpinion={twice ? (given) => { setOpinion(given); setChosen([]); } : undefined}
            onDone={() => { setChosen([]); onDivided(); }}
          />
        </div>
      )}
      <section aria-labelledby="dossiers">
        <Title order={2} id="dossiers">{t('files')}</Title>
        <Text size="sm" c="gray.7" mb="sm">{left === 0 ? t('allDone') : t('filesLeft', { count: firstLeft })}{left > 0 && twice && `, ${t('secondLeft', { count: secondLeft })}`}</Text>
        {unassign.isError && <ErrorNotice error={unassign.error} during="write" />}
        <Stack gap="sm">
          {dividing && open.length > 0 && (
            <Checkbox
              label={t('selectAll')} checked={selected.length === open.length} indeterminate={selected.length > 0 && selected.length < open.length}
              onChange={() => setChosen(selected.length === open.length ? [] : open.map(({ id }) => id))}
            />
          )}
          {roundCases ? <Rows
            caption={t('files')} rows={items.toSorted((one, other) => Number(!isOpen(one, opinion)) - Number(!isOpen(other, opinion)))} rowKey={({ id }) => id}
            columns={[
              { header: inRound('case.file'), cell: (each) => (dividing && isOpen(each, opinion)
                ? <Checkbox label={fileName(t, each)} aria-label={t('select', { file: fileName(t, each) })} checked={selected.includes(each.id)} onChange={() => toggle(each.id)} />
                : fileName(t, each)) },
              { header: inRound('case.team'), cell: ({ teamName }) => teamName },
              { header: inRound('case.assessor'), cell: (each) => <Assessor roundCase={each} opinion="first" slug={round.slug} /> },
              ...(twice ? [{ header: inRound('case.second'), cell: (each: (typeof items)[number]) => isTwice(each) && <Assessor roundCase={each} opinion="second" slug={round.slug} /> }] : []),
              { header: inRound('case.state'), cell: (each) => inRound(`response.${stateOf(each) ?? 'none'}`) },
              ...(dividing ? [{ header: t('take'), cell: (each: (typeof items)[number]) => [each.assignment, each.secondAssignment].map((given) => given?.responseState === 'assigned' && !given.toHandOver && (
                <Button
                  key={given.id} size="compact-sm" variant="default" mr="xs" aria-label={t(given.opinion === 'first' ? 'takeOf' : 'takeSecondOf', { file: fileName(t, each) })}
                  loading={unassign.isPending && unassign.variables.assignmentId === given.id} onClick={() => unassign.mutate({ assignmentId: given.id, revision: given.revision })}
                >
                  {t(given.opinion === 'first' ? 'take' : 'takeSecond')}
                </Button>
              )) }] : []),
            ]}
          /> : <CasesHidden />}
          <Pager paging={paging} next={roundCases?.next} />
        </Stack>
      </section>
    </RoundFrame>
  );
}
