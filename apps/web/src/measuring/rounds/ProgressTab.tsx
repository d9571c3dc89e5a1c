import type { RoundProgressQuery } from '@getrouw/contracts';
import { Empty, ProgressLine, Rows } from '@getrouw/ui';
import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Pager, type Paging, usePaging } from '../../shared/Pager.tsx';
import { useMay } from '../../shared/session.ts';
import { fileName } from '../reading/names.ts';
import { type DrawnCase, stateOf } from './cases.ts';
import { Assessor } from './Assessor.tsx';
import { CasesHidden } from './CasesHidden.tsx';
import { CloseRound, LeaveOut } from './closing.tsx';
import { PhoneCoverage } from './PhoneCoverage.tsx';
import { counts, RoundFrame, useSlug } from './RoundFrame.tsx';
import { OpenImport, ReopenRound } from './reopening.tsx';
import { roundProgressDocument } from './round-progress.operation.ts';
import styles from './rounds.module.css';
import { SecondStanding, SecondState, WaiveSecond } from './second.tsx';
import { takeBackInDocument } from './take-back-in.operation.ts';
import { texts } from './texts.ts';

export function ProgressTab() {
  const paging = usePaging();
  return (
    <Loaded result={useOperation(roundProgressDocument, { slug: useSlug(), after: paging.after, cases: useMay()('case.read') })}>
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
  const importing = round.importOrigin !== null && round.state === 'drawn';
  if (!importing && (round.state === 'planned' || round.state === 'drawn')) {
    return <RoundFrame round={round}><Empty title={t('progress.first')} action={<ButtonLink to={`/rondes/$slug/${round.state === 'planned' ? 'steekproef' : 'verdeling'}`} params={round}>{t(round.state === 'planned' ? 'setup.toSample' : 'setup.toDivision')}</ButtonLink>} /></RoundFrame>;
  }
  return (
    <RoundFrame
      round={round}
      action={round.state === 'closed'
        ? <Group gap="sm">{may('round.reopen') && <ReopenRound round={round} />}<ButtonLink to="/rondes/$slug/resultaten" params={round}>{t('setup.toResults')}</ButtonLink></Group>
        : closes && round.blockerCount === 0 && <Button onClick={() => setClosing(true)}>{t('progress.close')}</Button>}
    >
      {round.closedAt ? <Text>{t('progress.closed', { at: formatInstant(round.closedAt, locale) })}</Text> : importing ? may('round.import') && <OpenImport round={round} /> : <Blockers round={round} />}
      {counts(round).unreviewed > 0 && <Text>{t('progress.unreviewed', { count: counts(round).unreviewed })}</Text>}
      <SecondStanding {...round.secondOpinions} />
      {round.phoneSample && <PhoneCoverage slug={round.slug} {...round.phoneSample} />}
      <Counts round={round} />
      <section aria-labelledby="dossiers">
        <Title order={2} id="dossiers" mb="sm">{t('progress.files')}</Title>
        {roundCases
          ? <><Cases cases={roundCases.items} closes={closes} twice={round.secondOpinions.asked + round.secondOpinions.waived > 0} slug={round.slug} /><Pager paging={paging} next={roundCases.next} /></>
          : <CasesHidden />}
      </section>
      {closing && <CloseRound round={round} onClose={() => setClosing(false)} />}
    </RoundFrame>
  );
}

/** What keeps the round open: each a link to its row below, or to what the assessors differ on. */
function Blockers({ round: { slug, blockers, blockerCount } }: { round: RoundProgressQuery['round'] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const may = useMay();
  return (
    <section aria-labelledby="open">
      <Title order={2} id="open">{blockerCount === 0 ? t('progress.noBlockers') : t('progress.blockers', { count: blockerCount })}</Title>
      {blockers.length > 0 && <ul className={styles['blockers']}>
        {blockers.map((each) => (
          <li key={each.roundCaseId + each.code}>
            {each.code === 'differences' && may('response.reconcile')
              ? <TextLink to="/rondes/$slug/verschillen" params={{ slug }} search={{ dossier: each.roundCaseId }}>{fileName(t, each)}</TextLink>
              : <Anchor href={`#${each.roundCaseId}`}>{fileName(t, each)}</Anchor>}: {inWords(each.label).toLowerCase()}
          </li>
        ))}
      </ul>}
    </section>
  );
}

function Counts({ round: { assessors, progressByTeam } }: { round: RoundProgressQuery['round'] }) {
  const t = useTexts(texts);
  const twice = assessors.some(({ second }) => second > 0);
  return (
    <>
      {assessors.length > 0 && <section aria-labelledby="beoordelaars">
        <Title order={2} id="beoordelaars" mb="sm">{t('progress.perAssessor')}</Title>
        <Rows
          caption={t('progress.perAssessor')} rows={assessors} rowKey={({ memberId }) => memberId}
          columns={[
            { header: t('progress.name'), cell: ({ name }) => name },
            { header: t('progress.assigned'), cell: ({ assigned }) => assigned, end: true },
            { header: t('progress.busy'), cell: ({ inProgress }) => inProgress, end: true },
            { header: t('progress.submitted'), cell: ({ submitted }) => submitted, end: true },
            { header: t('progress.returned'), cell: ({ returned }) => returned, end: true },
            { header: t('progress.approved'), cell: ({ approved, assigned }) => assigned > 0 && <ProgressLine done={approved} total={assigned} label={t('progress', { done: approved, total: assigned })} /> },
            ...(twice ? [{ header: t('progress.secondColumn'), cell: ({ second, secondSubmitted }: (typeof assessors)[number]) => second > 0 && t('progress.handedIn', { done: secondSubmitted, total: second }) }] : []),
          ]}
        />
      </section>}
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

interface CasesProps { cases: readonly DrawnCase[]; closes: boolean; twice: boolean; slug: string }

function Cases({ cases, closes, twice, slug }: CasesProps) {
  const t = useTexts(texts);
  const [leaving, setLeaving] = useState<DrawnCase>();
  const [waiving, setWaiving] = useState<DrawnCase>();
  const takeBack = useCommand(takeBackInDocument);
  return (
    <>
      {takeBack.isError && <ErrorNotice error={takeBack.error} during="write" />}
      <Rows
        caption={t('progress.files')} rows={cases} rowKey={({ id }) => id}
        columns={[
          { header: t('case.file'), cell: (each) => <span id={each.id} style={{ scrollMarginTop: '6rem' }}>{fileName(t, each)}</span> },
          { header: t('case.team'), cell: ({ teamName }) => teamName },
          { header: t('case.assessor'), cell: (each) => <Assessor roundCase={each} opinion="first" slug={slug} /> },
          { header: t('case.answered'), cell: ({ assignment }) => assignment && t('progress', { done: assignment.answered, total: assignment.items }) },
          { header: t('case.state'), cell: (each) => <>{t(`response.${stateOf(each) ?? 'none'}`)}{each.leftOutReason !== null && <Text size="sm" c="gray.7">{each.leftOutReason === 'objection' ? t('progress.objection') : each.leftOutReason}</Text>}</> },
          ...(twice ? [{ header: t('case.second'), cell: (each: DrawnCase) => each.secondDrawn && <SecondState each={each} slug={slug} closes={closes} onWaive={() => setWaiving(each)} /> }] : []),
          ...(closes ? [{ header: t('progress.leaveOut'), cell: (each: DrawnCase) => (each.leftOutReason !== null
            ? <Button size="compact-sm" variant="default" aria-label={t('progress.takeBackOf', { file: fileName(t, each) })} onClick={() => takeBack.mutate({ roundCaseId: each.id, revision: each.revision })}>{t('progress.takeBack')}</Button>
            : stateOf(each) !== 'approved' && <Button size="compact-sm" variant="default" aria-label={t('progress.leaveOutOf', { file: fileName(t, each) })} onClick={() => setLeaving(each)}>{t('progress.leaveOut')}</Button>) }] : []),
        ]}
      />
      {waiving && <WaiveSecond roundCase={waiving} onClose={() => setWaiving(undefined)} />}
      {leaving && <LeaveOut roundCase={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}
