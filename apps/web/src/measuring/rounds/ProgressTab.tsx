import type { RoundProgressQuery } from '@getrouw/contracts';
import { Empty, ProgressLine, Rows } from '@getrouw/ui';
import { Anchor, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Pager, type Paging, usePaging } from '../../shared/Pager.tsx';
import { useMay } from '../../shared/session.ts';
import { fileName } from '../reading/names.ts';
import { AssessorName } from './AssessorName.tsx';
import { type DrawnCase, stateOf } from './cases.ts';
import { CloseRound, LeaveOut } from './closing.tsx';
import { counts, RoundFrame, useSlug } from './RoundFrame.tsx';
import { roundProgressDocument } from './round-progress.operation.ts';
import styles from './rounds.module.css';
import { takeBackInDocument } from './take-back-in.operation.ts';
import { texts } from './texts.ts';

export function ProgressTab() {
  const paging = usePaging();
  return (
    <Loaded result={useOperation(roundProgressDocument, { slug: useSlug(), after: paging.after })}>
      {(data) => <Progress data={data} paging={paging} />}
    </Loaded>
  );
}

function Progress({ data: { round, roundCases }, paging }: { data: RoundProgressQuery; paging: Paging }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay();
  const [closing, setClosing] = useState(false);
  const closes = may('round.close') && round.state === 'scoring';
  if (round.state === 'planned' || round.state === 'drawn') {
    return <RoundFrame round={round}><Empty title={t('progress.first')} action={<ButtonLink to={`/rondes/$slug/${round.state === 'planned' ? 'steekproef' : 'verdeling'}`} params={round}>{t(round.state === 'planned' ? 'setup.toSample' : 'setup.toDivision')}</ButtonLink>} /></RoundFrame>;
  }
  return (
    <RoundFrame
      round={round}
      action={round.state === 'closed'
        ? <ButtonLink to="/rondes/$slug/resultaten" params={round}>{t('setup.toResults')}</ButtonLink>
        : closes && round.blockerCount === 0 && <Button onClick={() => setClosing(true)}>{t('progress.close')}</Button>}
    >
      {round.closedAt ? <Text>{t('progress.closed', { at: formatInstant(round.closedAt, locale) })}</Text> : <Blockers round={round} />}
      {counts(round).unreviewed > 0 && <Text>{t('progress.unreviewed', { count: counts(round).unreviewed })}</Text>}
      <Counts round={round} />
      <section aria-labelledby="dossiers">
        <Title order={2} id="dossiers" mb="sm">{t('progress.files')}</Title>
        <Cases cases={roundCases.items} closes={closes} slug={round.slug} />
        <Pager paging={paging} next={roundCases.next} />
      </section>
      {closing && <CloseRound round={round} onClose={() => setClosing(false)} />}
    </RoundFrame>
  );
}

/** What keeps the round open: each a link to its row below. */
function Blockers({ round: { blockers, blockerCount } }: { round: RoundProgressQuery['round'] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <section aria-labelledby="open">
      <Title order={2} id="open">{blockerCount === 0 ? t('progress.noBlockers') : t('progress.blockers', { count: blockerCount })}</Title>
      <ul className={styles['blockers']}>
        {blockers.map((each) => <li key={each.roundCaseId}><Anchor href={`#${each.roundCaseId}`}>{fileName(t, each)}</Anchor>: {inWords(each.label).toLowerCase()}</li>)}
      </ul>
    </section>
  );
}

function Counts({ round: { assessors, progressByTeam } }: { round: RoundProgressQuery['round'] }) {
  const t = useTexts(texts);
  return (
    <>
      <section aria-labelledby="beoordelaars">
        <Title order={2} id="beoordelaars" mb="sm">{t('progress.perAssessor')}</Title>
        <Rows
          caption={t('progress.perAssessor')} rows={assessors} rowKey={({ memberId }) => memberId}
          columns={[
            { header: t('progress.name'), cell: ({ name }) => name },
            { header: t('progress.assigned'), cell: ({ assigned }) => assigned, end: true },
            { header: t('progress.busy'), cell: ({ inProgress }) => inProgress, end: true },
            { header: t('progress.submitted'), cell: ({ submitted }) => submitted, end: true },
            { header: t('progress.returned'), cell: ({ returned }) => returned, end: true },
            { header: t('progress.approved'), cell: ({ approved, assigned }) => <ProgressLine done={approved} total={assigned} label={t('progress', { done: approved, total: assigned })} /> },
          ]}
        />
      </section>
      <section aria-labelledby="teams">
        <Title order={2} id="teams" mb="sm">{t('progress.perTeam')}</Title>
        <Rows
          caption={t('progress.perTeam')} rows={progressByTeam} rowKey={({ teamId }) => teamId}
          columns={[
            { header: t('progress.name'), cell: ({ name }) => name },
            { header: t('progress.drawn'), cell: ({ drawn }) => drawn, end: true },
            { header: t('progress.submitted'), cell: ({ submitted }) => submitted, end: true },
            { header: t('progress.leftOut'), cell: ({ leftOut }) => leftOut, end: true },
            { header: t('progress.approved'), cell: ({ approved, drawn, leftOut }) => <ProgressLine done={approved} total={drawn - leftOut} label={t('progress', { done: approved, total: drawn - leftOut })} /> },
          ]}
        />
      </section>
    </>
  );
}

function Cases({ cases, closes, slug }: { cases: readonly DrawnCase[]; closes: boolean; slug: string }) {
  const t = useTexts(texts);
  const [leaving, setLeaving] = useState<DrawnCase>();
  const takeBack = useCommand(takeBackInDocument);
  return (
    <>
      {takeBack.isError && <ErrorNotice error={takeBack.error} during="write" />}
      <Rows
        caption={t('progress.files')} rows={cases} rowKey={({ id }) => id}
        columns={[
          { header: t('case.file'), cell: (each) => <span id={each.id} style={{ scrollMarginTop: '6rem' }}>{fileName(t, each)}</span> },
          { header: t('case.team'), cell: ({ teamName }) => teamName },
          { header: t('case.assessor'), cell: (each) => <AssessorName roundCase={each} slug={slug} /> },
          { header: t('case.answered'), cell: ({ assignment }) => assignment && t('progress', { done: assignment.answered, total: assignment.items }) },
          { header: t('case.state'), cell: (each) => <>{t(`response.${stateOf(each) ?? 'none'}`)}{each.leftOutReason !== null && <Text size="sm" c="gray.7">{each.leftOutReason === 'objection' ? t('progress.objection') : each.leftOutReason}</Text>}</> },
          ...(closes ? [{ header: t('progress.leaveOut'), cell: (each: DrawnCase) => (each.leftOutReason !== null
            ? <Button size="compact-sm" variant="default" aria-label={t('progress.takeBackOf', { file: fileName(t, each) })} onClick={() => takeBack.mutate({ roundCaseId: each.id, revision: each.revision })}>{t('progress.takeBack')}</Button>
            : stateOf(each) !== 'approved' && <Button size="compact-sm" variant="default" aria-label={t('progress.leaveOutOf', { file: fileName(t, each) })} onClick={() => setLeaving(each)}>{t('progress.leaveOut')}</Button>) }] : []),
        ]}
      />
      {leaving && <LeaveOut roundCase={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}
