import type { SurveyInvitationQuery } from '@getrouw/contracts';
import { AnswerChoice, Empty, Facts } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatDate } from '../../shared/dates.ts';
import { ApiError, asApiError, isTemporary } from '../../shared/errors.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { operationKey, visit } from '../../shared/graphql.ts';
import { Loading } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { begin } from './begin.ts';
import { kindOf } from './code.ts';
import { keptCodes } from './kept.ts';
import { Privacy } from './Privacy.tsx';
import { beginSurveyDocument, surveyInvitationDocument } from './survey.operation.ts';
import { texts } from './texts.ts';
import { Trouble } from './Trouble.tsx';

interface InvitationProps {
  organisation: string;
  /** A personal link, or the code of a team meeting. */
  secret: string;
  onBegun: (code: string, privacy: SurveyInvitationQuery['surveyInvitation']['privacy']) => void;
  /** Goes on with a code that there is; null: to the field for one. */
  onOpen: (code: string | null) => void;
}

/** Seconds that somebody needs for a statement; five minutes is as precise as it gets. */
const SECONDS = 9;
const minutesFor = (questions: number): number => Math.max(5, Math.ceil((questions * SECONDS) / 300) * 5);

/** What a link or the code of a meeting leads to. Opening it uses nothing up. */
export function Invitation({ organisation, secret, onBegun, onOpen }: InvitationProps) {
  const ways: { link?: string; meeting?: string } = kindOf(secret) === 'meeting' ? { meeting: secret } : { link: secret };
  const invitation = useQuery({
    queryKey: operationKey(surveyInvitationDocument, ways), queryFn: () => visit(organisation, surveyInvitationDocument, ways),
    refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: Infinity, gcTime: 0,
  });
  const [person, setPerson] = useState<string | null>(null);
  const asked = invitation.data?.surveyInvitation;
  const exchange = useMutation({
    mutationFn: (respondentId: string | null) => begin(
      organisation,
      { invitation: [secret, respondentId].filter(Boolean).join(' '), roundName: asked!.roundName, of: asked!.privacy === 'anonymous' ? null : respondentId ?? secret.split('.')[0]! },
      (code) => visit(organisation, beginSurveyDocument, { input: { ...ways, ...(respondentId && { respondentId }), code } }),
    ),
    onSuccess: (code) => onBegun(code, asked!.privacy),
  });
  if (invitation.isError) return <Trouble error={asApiError(invitation.error)} onRetry={() => void invitation.refetch()} onCode={() => onOpen(null)} />;
  if (!asked) return <Loading />;
  if (exchange.isError && !isTemporary(asApiError(exchange.error))) return <Trouble error={asApiError(exchange.error)} onRetry={() => exchange.mutate(person)} onCode={() => onOpen(null)} />;
  const kept = keptCodes(organisation);
  const begun = kept.find(({ roundName, pending }) => roundName === asked.roundName && pending === null);
  // An exchange by this browser of which the answer was lost: it is asked again with the code that was kept.
  const lost = kept.find(({ pending }) => pending === secret || pending?.startsWith(`${secret} `))?.pending;
  if (asked.used && !begun && !lost) return <Trouble error={new ApiError('SURVEY_LINK_USED', '')} onRetry={() => void invitation.refetch()} onCode={() => onOpen(null)} />;
  const goOn = begun ? () => onOpen(begun.code) : lost ? () => exchange.mutate(lost.split(' ')[1] ?? null) : undefined;
  return <Welcome asked={asked} person={person} onPerson={setPerson} onGoOn={goOn} onOther={() => onOpen(null)} command={exchange} onBegin={() => exchange.mutate(person)} />;
}

interface WelcomeProps {
  asked: SurveyInvitationQuery['surveyInvitation'];
  person: string | null;
  onPerson: (id: string) => void;
  /** Absent where nothing was begun in this browser. */
  onGoOn: (() => void) | undefined;
  /** To the field for a code. */
  onOther: () => void;
  command: { error: unknown; isError: boolean; isPending: boolean };
  onBegin: () => void;
}

function Welcome({ asked, person, onPerson, onGoOn, onOther, command, onBegin }: WelcomeProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const together = asked.teamName != null;
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(together && person === null);
    if (!together || person !== null) onBegin();
  };
  return (
    <Page narrow title={inWords(asked.instrumentName)} lead={t(asked.name ? 'welcome.by' : 'welcome.byAll', { name: asked.name ?? '', organisation: asked.organisationName })}>
      {asked.purpose && <Text>{inWords(asked.purpose)}</Text>}
      <Facts
        facts={[
          [t('welcome.round'), asked.roundName],
          [t('welcome.team'), asked.teamName],
          [t('welcome.size'), t('welcome.questions', { count: asked.questions, minutes: minutesFor(asked.questions) })],
          [t('welcome.until'), formatDate(asked.answerBy, locale, 'long')],
        ]}
      />
      <Text>{t('welcome.how')}</Text>
      <Privacy privacy={asked.privacy} minimum={asked.minimumGroup} together={together} />
      {onGoOn && (
        <section aria-labelledby="verder">
          <Title order={2} size="h3" id="verder">{t('welcome.begun')}</Title>
          <Group gap="sm" mt="sm"><Button size="md" loading={command.isPending} onClick={onGoOn}>{t('start.goOn')}</Button></Group>
        </section>
      )}
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          {together && asked.people.length === 0 && <Empty title={t('welcome.nobody')}>{t('welcome.nobodyHelp')}</Empty>}
          {together && asked.people.length > 0 && (
            <AnswerChoice
              name="wie" legend={t('welcome.who')} value={person} onChoose={onPerson} choices={asked.people.map(({ id, name }) => ({ value: id, label: name }))}
              describedBy={missing ? 'wie-nodig' : undefined} below={missing && person === null && <Text role="alert" id="wie-nodig" size="sm" fw={600}>{t('welcome.whoNeeded')}</Text>}
            >
              <Text size="sm" c="gray.7">{t(asked.privacy === 'anonymous' ? 'welcome.whoAnonymous' : 'welcome.whoHelp')}</Text>
            </AnswerChoice>
          )}
          {command.isError && <ErrorNotice error={command.error} during="write" />}
          <Group gap="md">
            {(!together || asked.people.length > 0) && <Button type="submit" size="md" variant={onGoOn ? 'default' : 'filled'} loading={command.isPending}>{t('welcome.begin')}</Button>}
            <Button size="md" variant="subtle" onClick={onOther}>{t('welcome.haveCode')}</Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}
