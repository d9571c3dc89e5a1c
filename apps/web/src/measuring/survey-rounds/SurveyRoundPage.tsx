import { Facts } from '@getrouw/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { formatDate, formatInstant } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { operationKey, request, useCommand } from '../../shared/graphql.ts';
import { LicenceNotice } from '../../shared/LicenceNotice.tsx';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { usePaging } from '../../shared/Pager.tsx';
import { RoundTabs } from '../../shared/RoundTabs.tsx';
import { useMay } from '../../shared/session.ts';
import { finishImportDocument } from '../rounds/finish-import.operation.ts';
import { BeforeStart } from './BeforeStart.tsx';
import { CloseSurvey } from './CloseSurvey.tsx';
import { People } from './People.tsx';
import { LastDay } from './LastDay.tsx';
import { Reminders } from './Reminders.tsx';
import { Response } from './Response.tsx';
import { type SurveyRound, totals } from './survey-round.ts';
import { surveyRoundDocument } from './survey-round.operation.ts';
import { texts } from './texts.ts';

/** The response is fetched again by itself: at a meeting one looks whether everybody has begun. */
const AGAIN_AFTER = { meeting: 4_000, running: 20_000 };

/** A survey for who organises it or leads a team in it: who would be asked, and once it has started how far everybody is. */
export function SurveyRoundPage() {
  const { slug = '' } = useParams({ strict: false });
  const paging = usePaging();
  const [meeting, setMeeting] = useState(false);
  const variables = { slug, after: paging.after };
  const result = useQuery({
    queryKey: operationKey(surveyRoundDocument, variables),
    queryFn: () => request(surveyRoundDocument, variables),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => data?.surveyRound.state === 'scoring' && AGAIN_AFTER[meeting ? 'meeting' : 'running'],
  });
  return (
    <Loaded result={result}>
      {({ surveyRound, surveyPeople }) => {
        const round = surveyRound as SurveyRound; // the query refuses other rounds
        if (round.importOrigin) return <Frame round={round}>{round.state === 'closed' ? <Closed round={round} /> : <Imported round={round} />}</Frame>;
        return (
          <Frame round={round}>
            {round.state === 'planned' && <BeforeStart round={round} />}
            {round.state === 'scoring' && <Response round={round} onMeeting={setMeeting} />}
            {round.state === 'closed' && <Closed round={round} />}
            {round.state === 'scoring' && <LastDay key={round.survey.answerBy} round={round} />}
            {round.state === 'scoring' && <Reminders round={round} />}
            <People round={round} people={surveyPeople} paging={paging} />
          </Frame>
        );
      }}
    </Loaded>
  );
}

function Frame({ round, children }: { round: SurveyRound; children: ReactNode }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const may = useMay();
  const { asked, answered } = totals(round.survey.teams);
  const up = may('round.read') ? <TextLink key="list" to="/rondes">{t('rounds')}</TextLink> : <TextLink key="list" to="/vragenlijsten">{t('mine')}</TextLink>;
  const action = round.state === 'closed'
    ? <ButtonLink to="/rondes/$slug/uitslag" params={round}>{t('toResults')}</ButtonLink>
    : round.state === 'scoring' && may('round.close') && <CloseSurvey round={round} />;
  return (
    <Page
      title={round.name} action={action} breadcrumbs={[up, <Text key="round" span size="sm">{round.name}</Text>]}
      lead={t(round.survey.answerBy && round.state === 'scoring' ? 'lead.until' : 'lead', { programme: inWords(round.programmeName), day: round.survey.answerBy ? formatDate(round.survey.answerBy, locale, 'long') : '' })}
    >
      {round.importOrigin && <Text mt="-sm">{t('imported', { at: formatInstant(round.importOrigin.at, locale), by: round.importOrigin.by, source: round.importOrigin.source })}</Text>}
      <LicenceNotice licence={round.licence} />
      {may('round.read') && <RoundTabs round={{ slug: round.slug, state: round.state, survey: true, drawn: asked, submitted: 0, approved: answered, leftOut: 0 }} />}
      <Facts
        facts={[
          [t('instrument'), `${inWords(round.instrumentName)} (${round.versionCode})`],
          [t('reference'), formatDate(round.referenceDate, locale)],
          [t('kept'), t(`privacy.${round.survey.privacy}`)],
        ]}
      />
      <Stack gap={36}>{children}</Stack>
    </Page>
  );
}

/** Filled in on paper: nobody is asked here, and its import is ended before it is closed. */
function Imported({ round: { id: roundId, revision, state } }: { round: SurveyRound }) {
  const t = useTexts(texts);
  const may = useMay();
  const finish = useCommand(finishImportDocument);
  if (state !== 'drawn') return <Text>{t('import.finished')}</Text>;
  return (
    <Stack gap="sm" align="flex-start">
      {finish.isError && <ErrorNotice error={finish.error} during="write" />}
      <Text>{t('import.open')}</Text>
      {may('round.import') && <Button variant="default" loading={finish.isPending} onClick={() => finish.mutate({ roundId, revision })}>{t('import.finish')}</Button>}
    </Stack>
  );
}

function Closed({ round: { closedAt, importOrigin, survey: { teams } } }: { round: SurveyRound }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { asked, answered } = totals(teams);
  return <Text>{t(importOrigin ? 'closed.imported' : 'closed', { at: closedAt ? formatInstant(closedAt, locale) : '', answered, asked })}</Text>;
}
