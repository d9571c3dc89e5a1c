import { ProgressLine, Rows } from '@getrouw/ui';
import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatTime } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand } from '../../shared/graphql.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { useMay } from '../../shared/session.ts';
import { type Meeting, MeetingScreen } from './MeetingScreen.tsx';
import { percent, type SurveyRound, type Team, totals } from './survey-round.ts';
import { endSurveyMeetingDocument, openSurveyMeetingDocument, surveyRoundDocument } from './survey-round.operation.ts';
import { texts } from './texts.ts';

/** How far everybody is, per team, and filling in together. */
export function Response({ round: { id: roundId, name, survey: { privacy, teams, answerBy } }, onMeeting }: { round: SurveyRound; onMeeting: (open: boolean) => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay();
  const [shown, setShown] = useState<Meeting & { teamId: string }>();
  const show = (meeting: typeof shown) => {
    setShown(meeting);
    onMeeting(meeting !== undefined);
  };
  const open = useCommand(openSurveyMeetingDocument, { changes: [surveyRoundDocument] });
  const end = useCommand(endSurveyMeetingDocument, { changes: [surveyRoundDocument], onDone: () => show(undefined) });
  const begin = (teamId: string) => open.mutate({ roundId, teamId }, { onSuccess: ({ openSurveyMeeting }) => show({ ...openSurveyMeeting, teamId }) });
  const anonymous = privacy === 'anonymous';
  const { asked, answered } = totals(teams);
  const share = (part: number, whole: number) => t(anonymous ? 'response.begun' : 'response.of', { done: part, total: whole, percent: percent(part, whole) });
  const leads = may('survey.lead') && answerBy !== null;
  const meetingOf = (team: Team) => (
    <Group gap="xs">
      {team.meetingUntil && <Text size="sm">{t('meeting.until', { time: formatTime(team.meetingUntil, locale) })}</Text>}
      <Button
        size="xs" variant="default" loading={open.isPending && open.variables.teamId === team.teamId} onClick={() => begin(team.teamId)}
        aria-label={t(team.meetingUntil ? 'meeting.againOf' : 'meeting.openOf', { team: team.name })}
      >
        {t(team.meetingUntil ? 'meeting.again' : 'meeting.open')}
      </Button>
      {team.meetingUntil && (
        <Button size="xs" variant="default" onClick={() => end.mutate({ roundId, teamId: team.teamId })} aria-label={t('meeting.endOf', { team: team.name })}>{t('meeting.end')}</Button>
      )}
    </Group>
  );
  const team = teams.find(({ teamId }) => teamId === shown?.teamId);
  return (
    <section aria-labelledby="respons">
      <Title order={2} id="respons" mb="sm">{t('response')}</Title>
      {(open.isError || end.isError) && <ErrorNotice error={open.error ?? end.error} during="write" />}
      <div style={{ maxWidth: '30rem' }}><ProgressLine done={answered} total={asked} label={share(answered, asked)} /></div>
      {anonymous && <Text size="sm" c="gray.7" mt="xs">{t('response.anonymous')}</Text>}
      <Rows
        caption={t('response')} rows={teams} rowKey={({ teamId }) => teamId}
        columns={[
          { header: t('team'), cell: (each) => each.name },
          { header: t(anonymous ? 'begunColumn' : 'answeredColumn'), cell: (each) => <ProgressLine done={each.answered} total={each.asked} label={share(each.answered, each.asked)} /> },
          ...(anonymous ? [] : [{ header: t('busy'), end: true, cell: (each: Team) => each.begun }]),
          ...(leads ? [{ header: t('meeting'), cell: meetingOf }] : []),
        ]}
      />
      {leads && <Text size="sm" c="gray.7" mt="xs">{t('meeting.help')}</Text>}
      {shown && team && (
        <MeetingScreen meeting={shown} roundName={name} team={team} onHide={() => show(undefined)} ending={end.isPending} onEnd={() => end.mutate({ roundId, teamId: team.teamId })} />
      )}
    </section>
  );
}
