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
import { AssessorName } from './AssessorName.tsx';
import { isToAssign, stateOf } from './cases.ts';
import { NextStep } from './NextStep.tsx';
import { RoundFrame, useSlug } from './RoundFrame.tsx';
import { roundDivisionDocument } from './round-division.operation.ts';
import styles from './rounds.module.css';
import { texts } from './texts.ts';
import { unassignDocument } from './unassign.operation.ts';

export function DivisionTab() {
  const paging = usePaging();
  return (
    <Loaded result={useOperation(roundDivisionDocument, { slug: useSlug(), after: paging.after })}>
      {(data) => <Division data={data} paging={paging} />}
    </Loaded>
  );
}

function Division({ data: { round, roundCases }, paging }: { data: RoundDivisionQuery; paging: Paging }) {
  const t = useTexts(texts);
  const may = useMay();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [divided, setDivided] = useState(0);
  const unassign = useCommand(unassignDocument);
  if (round.state === 'planned') {
    return <RoundFrame round={round}><Empty title={t('division.first')} action={<ButtonLink to="/rondes/$slug/steekproef" params={round}>{t('setup.toSample')}</ButtonLink>} /></RoundFrame>;
  }
  const { items, total, next } = roundCases;
  const open = items.filter(isToAssign);
  const assigned = round.assessors.reduce((sum, each) => sum + each.assigned - each.toHandOver, 0);
  const left = Math.max(0, total - assigned - round.progressByTeam.reduce((sum, { leftOut }) => sum + leftOut, 0));
  const dividing = may('round.assign') && round.state !== 'closed';
  const selected = chosen.filter((id) => open.some((each) => each.id === id));
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const onDivided = () => setDivided((count) => count + 1);
  return (
    <RoundFrame round={round} action={left === 0 && <NextStep reached={divided}><ButtonLink to="/rondes/$slug/voortgang" params={round}>{t('division.done')}</ButtonLink></NextStep>}>
      {dividing && round.candidates.length === 0 && <Empty title={t('division.noCandidates')} />}
      {dividing && left > 0 && round.candidates.length > 0 && (
        <div className={styles['columns']}>
          <AssignEvenly roundId={round.id} candidates={round.candidates} onDone={onDivided} />
          <AssignByHand candidates={round.candidates} roundCaseIds={selected} onDone={() => { setChosen([]); onDivided(); }} />
        </div>
      )}
      <section aria-labelledby="dossiers">
        <Title order={2} id="dossiers">{t('division.files')}</Title>
        <Text size="sm" c="gray.7" mb="sm">{left === 0 ? t('division.allDone') : t('division.filesLeft', { count: left })}</Text>
        {unassign.isError && <ErrorNotice error={unassign.error} during="write" />}
        <Stack gap="sm">
          {dividing && open.length > 0 && (
            <Checkbox
              label={t('division.selectAll')} checked={selected.length === open.length} indeterminate={selected.length > 0 && selected.length < open.length}
              onChange={() => setChosen(selected.length === open.length ? [] : open.map(({ id }) => id))}
            />
          )}
          <Rows
            caption={t('division.files')} rows={items.toSorted((one, other) => Number(!isToAssign(one)) - Number(!isToAssign(other)))} rowKey={({ id }) => id}
            columns={[
              { header: t('case.file'), cell: (each) => (dividing && isToAssign(each)
                ? <Checkbox label={fileName(t, each)} aria-label={t('division.select', { file: fileName(t, each) })} checked={selected.includes(each.id)} onChange={() => toggle(each.id)} />
                : fileName(t, each)) },
              { header: t('case.team'), cell: ({ teamName }) => teamName },
              { header: t('case.assessor'), cell: (each) => <AssessorName roundCase={each} slug={round.slug} /> },
              { header: t('case.state'), cell: (each) => t(`response.${stateOf(each) ?? 'none'}`) },
              ...(dividing ? [{ header: t('division.take'), cell: (each: (typeof items)[number]) => each.assignment?.responseState === 'assigned' && !each.assignment.toHandOver && (
                <Button
                  size="compact-sm" variant="default" aria-label={t('division.takeOf', { file: fileName(t, each) })} loading={unassign.isPending && unassign.variables.assignmentId === each.assignment.id}
                  onClick={() => unassign.mutate({ assignmentId: each.assignment!.id, revision: each.assignment!.revision })}
                >
                  {t('division.take')}
                </Button>
              ) }] : []),
            ]}
          />
          <Pager paging={paging} next={next} />
        </Stack>
      </section>
    </RoundFrame>
  );
}
