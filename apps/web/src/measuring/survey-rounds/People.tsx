import type { SurveyRoundQuery } from '@getrouw/contracts';
import { Rows } from '@getrouw/ui';
import { Button, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand } from '../../shared/graphql.ts';
import { useTexts } from '../../shared/locale.ts';
import { Pager, type Paging } from '../../shared/Pager.tsx';
import { useMay } from '../../shared/session.ts';
import type { Person, SurveyRound } from './survey-round.ts';
import { inviteRespondentDocument } from './survey-round.operation.ts';
import { texts } from './texts.ts';

interface PeopleProps { round: SurveyRound; people: SurveyRoundQuery['surveyPeople']; paging: Paging }

/** Who is asked, or would be, with how the mail fared; a link can be sent to one of them again. */
export function People({ round: { state, survey: { privacy, undelivered } }, people: { items, next }, paging }: PeopleProps) {
  const t = useTexts(texts);
  const may = useMay();
  const invite = useCommand(inviteRespondentDocument);
  const running = state === 'scoring';
  const anonymous = privacy === 'anonymous';
  const standing = ({ answered, begun }: Person) => t(answered ? (anonymous ? 'person.begun' : 'person.answered') : begun ? 'person.busy' : 'person.notYet');
  const address = ({ email, hasAccount, undelivered: reason }: Person) => {
    if (reason) return <Text span fw={600}><IconAlertTriangle size={16} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('person.undelivered', { email: email ?? '', reason })}</Text>;
    return email ?? t(hasAccount ? 'person.accountOnly' : 'person.unreachable');
  };
  return (
    <section aria-labelledby="mensen">
      <Title order={2} id="mensen" mb="sm">{t(state === 'planned' ? 'people.would' : 'people')}</Title>
      {undelivered > 0 && <Text fw={600} mb="sm"><IconAlertTriangle size={18} aria-hidden style={{ verticalAlign: '-3px' }} /> {t('undelivered', { count: undelivered })}</Text>}
      {invite.isError && <ErrorNotice error={invite.error} during="write" />}
      <Text role="status" size="sm">{invite.isSuccess && t('invite.done', { name: items.find(({ id }) => id === invite.variables.respondentId)?.name ?? '' })}</Text>
      {items.length === 0 ? <Text c="gray.7">{t('people.none')}</Text> : (
        <Rows
          caption={t(state === 'planned' ? 'people.would' : 'people')} rows={items} rowKey={({ id }) => id}
          columns={[
            { header: t('person.name'), cell: ({ name, staffNumber }) => <>{name} <Text span size="sm" c="gray.7">{staffNumber}</Text></> },
            { header: t('team'), cell: ({ teamName }) => teamName },
            ...(state === 'planned' ? [] : [{ header: t('person.state'), cell: standing }]),
            { header: t('person.email'), cell: address },
            ...(running ? [{ header: t('person.mails'), end: true, cell: ({ mails }: Person) => mails }] : []),
            ...(running && may('round.plan') ? [{
              header: t('person.do'),
              cell: ({ id, name, email, answered, mails }: Person) => email !== null && !answered && (
                <Button
                  size="xs" variant="default" loading={invite.isPending && invite.variables.respondentId === id} onClick={() => invite.mutate({ respondentId: id })}
                  aria-label={t(mails > 0 ? 'invite.againTo' : 'invite.to', { name })}
                >
                  {t(mails > 0 ? 'invite.again' : 'invite')}
                </Button>
              ),
            }] : []),
          ]}
        />
      )}
      <Pager paging={paging} next={next} />
    </section>
  );
}
