import type { MySurveysQuery } from '@getrouw/contracts';
import { Empty, ProgressLine, Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { formatDate, today } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { request, useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { useMay, useViewer } from '../../shared/session.ts';
import { begin } from '../survey/begin.ts';
import { keptCodes, openHere } from '../survey/kept.ts';
import styles from '../survey/survey.module.css';
import { texts } from './mine.texts.ts';
import { beginMySurveyDocument, mySurveysDocument } from './my-surveys.operation.ts';

type Mine = NonNullable<MySurveysQuery['mySurveys']>[number];

const isRunning = ({ roundState, answerBy }: Mine): boolean => roundState === 'scoring' && answerBy >= today();

/** The surveys that ask me, and those of the teams that I lead. */
export function MySurveysPage() {
  const t = useTexts(texts);
  const may = useMay();
  const answers = may('survey.answer');
  const leads = may('survey.lead');
  return (
    <Page title={t('title')} lead={t(leads ? 'lead.leads' : 'lead')}>
      <Loaded result={useOperation(mySurveysDocument, { answers, leads })}>
        {({ mySurveys, rounds }) => (
          <Stack gap={36}>
            {mySurveys && <Asked surveys={mySurveys} />}
            {rounds && <Led rounds={rounds.items.filter(({ survey, state }) => survey && state !== 'closed')} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Asked({ surveys }: { surveys: readonly Mine[] }) {
  const t = useTexts(texts);
  const running = surveys.filter((survey) => isRunning(survey) && !survey.answered);
  const rest = surveys.filter((survey) => !running.includes(survey));
  return (
    <section aria-labelledby="voor-mij">
      <Title order={2} id="voor-mij" mb="sm">{t('mine')}</Title>
      {running.length === 0
        ? <Empty title={t('mine.none')}>{t('mine.noneHelp')}</Empty>
        : <ul className={styles['begun']}>{running.map((survey) => <li key={survey.respondentId}><ToDo survey={survey} /></li>)}</ul>}
      {rest.length > 0 && <Earlier surveys={rest} />}
    </section>
  );
}

/** What the button opens is loaded anew: that page asks as nobody, without the session. */
function ToDo({ survey: { respondentId, roundName, instrumentName, answerBy, privacy, begun } }: { survey: Mine }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { organisation } = useViewer();
  const slug = organisation!.slug;
  const address = `/vragenlijst/${slug}`;
  const known = keptCodes(slug).find(({ of, pending }) => of === respondentId && pending === null);
  const open = (code: string) => {
    openHere(slug, code);
    window.location.assign(address);
  };
  const exchange = useMutation({
    mutationFn: () => begin(slug, { invitation: `mine ${respondentId}`, roundName, of: respondentId }, (code) => request(beginMySurveyDocument, { respondentId, code })),
    onSuccess: open,
  });
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={3}>{inWords(instrumentName)}</Title>
      <Text>{t('until', { round: roundName, day: formatDate(answerBy, locale, 'long') })}</Text>
      {privacy !== 'anonymous' && <Text c="gray.7">{t(`kept.${privacy}`)}</Text>}
      {exchange.isError && <ErrorNotice error={exchange.error} during="write" />}
      {privacy === 'anonymous' && <Text>{t(begun ? 'anonymous.begun' : 'anonymous')}</Text>}
      {privacy !== 'anonymous' && known && <Button onClick={() => open(known.code)}>{t('goOn')}</Button>}
      {privacy !== 'anonymous' && !known && begun && <Text>{t('elsewhere')}</Text>}
      {privacy !== 'anonymous' && !known && (
        <Group gap="sm">
          {begun && <Button component="a" href={address}>{t('haveCode')}</Button>}
          <Button variant={begun ? 'default' : 'filled'} loading={exchange.isPending} onClick={() => exchange.mutate()}>{t(begun ? 'newCode' : 'begin')}</Button>
        </Group>
      )}
    </Stack>
  );
}

function Earlier({ surveys }: { surveys: readonly Mine[] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  return (
    <Stack gap="sm" mt="lg">
      <Title order={3}>{t('earlier')}</Title>
      <Rows
        caption={t('earlier')} rows={surveys} rowKey={({ respondentId }) => respondentId}
        columns={[
          { header: t('survey'), cell: ({ instrumentName, roundName }) => <>{inWords(instrumentName)} <Text span size="sm" c="gray.7">{roundName}</Text></> },
          { header: t('day'), cell: ({ answerBy }) => formatDate(answerBy, locale) },
          { header: t('state'), cell: ({ answered, privacy }) => t(answered ? (privacy === 'anonymous' ? 'state.took' : 'state.answered') : 'state.not') },
          {
            header: t('result'),
            cell: ({ roundSlug, roundState, answered, privacy }) => roundState === 'closed' && answered && privacy !== 'anonymous' && (
              <TextLink to="/mijn-spiegel/$slug" params={{ slug: roundSlug }}>{t('result.own')}</TextLink>
            ),
          },
        ]}
      />
    </Stack>
  );
}

function Led({ rounds }: { rounds: readonly NonNullable<MySurveysQuery['rounds']>['items'][number][] }) {
  const t = useTexts(texts);
  return (
    <section aria-labelledby="van-teams">
      <Title order={2} id="van-teams" mb="sm">{t('led')}</Title>
      {rounds.length === 0 ? <Text c="gray.7">{t('led.none')}</Text> : (
        <Rows
          caption={t('led')} rows={rounds} rowKey={({ id }) => id}
          columns={[
            { header: t('round'), cell: ({ slug, name }) => <TextLink to="/rondes/$slug/vragenlijst" params={{ slug }}>{name}</TextLink> },
            {
              header: t('progress'),
              cell: ({ state, drawn, approved }) => (state === 'scoring' ? <ProgressLine done={approved} total={drawn} label={t('progress.of', { done: approved, total: drawn })} /> : t('led.planned')),
            },
          ]}
        />
      )}
    </section>
  );
}
