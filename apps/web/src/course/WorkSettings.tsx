import { Button, Checkbox, CopyButton, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRef } from 'react';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { formatInstant } from '../shared/dates.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { renewCalendarDocument, revokeCalendarDocument, setWorkMailDocument, workSettingsDocument } from './work.operation.ts';
import { texts } from './work.texts.ts';

/** How somebody wants to hear of his work: the weekly mail, and a calendar. */
export function WorkSettings() {
  const t = useTexts(texts);
  const result = useOperation(workSettingsDocument);
  const mail = useCommand(setWorkMailDocument, { changes: [workSettingsDocument] });
  return (
    <Loaded result={result}>
      {({ workSettings }) => (
        <>
          <section aria-labelledby="work-mail">
            <Title order={2} id="work-mail" size="h3" mb="sm">{t('settings.title')}</Title>
            <Checkbox label={t('settings.mail')} description={t('settings.mailHelp')} checked={workSettings.mail} disabled={mail.isPending} onChange={(event) => mail.mutate({ wanted: event.currentTarget.checked })} />
            {mail.error != null && <ErrorNotice error={mail.error} during="write" />}
            <Text role="status" size="sm" mt={4}>{mail.isSuccess && t('settings.saved')}</Text>
          </section>
          <Calendar since={workSettings.calendarSince as string | null} readAt={workSettings.calendarReadAt as string | null} />
        </>
      )}
    </Loaded>
  );
}

function Calendar({ since, readAt }: { since: string | null; readAt: string | null }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const renew = useCommand(renewCalendarDocument, { changes: [workSettingsDocument] });
  const make = useRef<HTMLButtonElement>(null);
  const onRevoked = () => {
    renew.reset();
    make.current?.focus();
  };
  const revoke = useCommand(revokeCalendarDocument, { changes: [workSettingsDocument], onDone: onRevoked });
  const address = renew.data?.renewCalendar.address;
  return (
    <section aria-labelledby="calendar">
      <Title order={2} id="calendar" size="h3" mb="sm">{t('calendar.title')}</Title>
      <Stack gap="sm">
        <Text>{t('calendar.lead')}</Text>
        {since && <Text size="sm">{t('calendar.since', { at: formatInstant(since, locale) })} {readAt ? t('calendar.read', { at: formatInstant(readAt, locale) }) : t('calendar.unread')}</Text>}
        <Text role="status" size="sm">{!since && revoke.isSuccess && t('calendar.revoked')}</Text>
        {(renew.error ?? revoke.error) != null && <ErrorNotice error={renew.error ?? revoke.error} during="write" />}
        {address && (
          <div role="status">
            <TextInput label={t('calendar.once')} readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
            <CopyButton value={address} timeout={4000}>
              {({ copied, copy }) => <Button size="xs" variant="default" mt="xs" onClick={copy}><span aria-live="polite">{t(copied ? 'calendar.copied' : 'calendar.copy')}</span></Button>}
            </CopyButton>
          </div>
        )}
        <Group gap="sm">
          <Button ref={make} variant="default" loading={renew.isPending} onClick={() => renew.mutate({})}>{t(since ? 'calendar.renew' : 'calendar.make')}</Button>
          {since && <Button variant="subtle" loading={revoke.isPending} onClick={() => revoke.mutate({})}>{t('calendar.revoke')}</Button>}
        </Group>
        {since && <Text size="sm" c="gray.7">{t('calendar.renewHelp')}</Text>}
      </Stack>
    </section>
  );
}
