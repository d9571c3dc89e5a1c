import { Rows } from '@getrouw/ui';
import { Button, Checkbox, Group, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { formatInstant, today } from '../shared/dates.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { type Locale, LOCALES, useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { type Invitation, inviteMemberDocument, sendInvitationAgainDocument, withdrawInvitationDocument } from './invitations.operation.ts';
import { texts } from './invitations.texts.ts';
import { type Role, RoleChoice } from './RoleChoice.tsx';

const LANGUAGE: Record<Locale, string> = { nl: 'Nederlands', en: 'English' };

/** `onInvited` hears the address that the invitation went to. */
export function InviteForm({ roles, onInvited, onClose }: { roles: readonly Role[]; onInvited: (email: string) => void; onClose: () => void }) {
  const t = useTexts(texts);
  const required = useRequired();
  const form = useForm({
    initialValues: { name: '', email: '', locale: useLocale(), external: false, startsOn: today(), endsOn: '', roleCodes: [] as string[] },
    validate: { name: required, email: required, startsOn: required, endsOn: (value, { external }) => (external ? required(value) : null) },
  });
  const invite = useCommand(inviteMemberDocument, { onProblems: showProblems(form), onDone: () => { onInvited(form.values.email); onClose(); } });
  const submit = form.onSubmit(({ endsOn, ...values }) => invite.mutate({ input: { ...values, endsOn: orNull(endsOn) } }));
  return (
    <FormDialog title={t('invite')} submit={t('send')} onClose={onClose} onSubmit={submit} command={invite}>
      <Text size="sm" c="gray.7">{t('inviteLead')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput data-autofocus label={t('name')} required autoComplete="off" {...form.getInputProps('name')} />
        <TextInput label={t('email')} type="email" required autoComplete="off" {...form.getInputProps('email')} />
      </SimpleGrid>
      <Checkbox label={t('external')} description={t('externalHelp')} {...form.getInputProps('external', { type: 'checkbox' })} />
      <RoleChoice roles={roles} external={form.values.external} {...form.getInputProps('roleCodes')} />
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TextInput type="date" label={t('startsOn')} description={t('startsOnHelp')} inputWrapperOrder={['label', 'input', 'description', 'error']} required {...form.getInputProps('startsOn')} />
        <TextInput type="date" label={t('endsOn')} required={form.values.external} {...form.getInputProps('endsOn')} />
        <Select label={t('language')} allowDeselect={false} data={LOCALES.map((locale) => ({ value: locale, label: LANGUAGE[locale] }))} {...form.getInputProps('locale')} />
      </SimpleGrid>
    </FormDialog>
  );
}

/** Who was invited and has not answered, with what can be done about it. */
export function Invitations({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const locale = useLocale();
  const [withdrawing, setWithdrawing] = useState<Invitation>();
  const again = useCommand(sendInvitationAgainDocument);
  const state = ({ mail, expired, expiresAt }: Invitation) => [
    ...(mail === 'sent' ? [] : [t(mail)]), t(expired ? 'expired' : 'until', { until: formatInstant(expiresAt, locale) }),
  ].join(' ');
  return (
    <Stack component="section" gap="xs" mt="md">
      <Title order={2}>{t('title')}</Title>
      <Text size="sm" c="gray.7">{t('lead')}</Text>
      <Text size="sm" role="status">{again.isSuccess && t('sentTo', { email: invitations.find(({ id }) => id === again.variables.id)?.email ?? '' })}</Text>
      {again.error != null && <ErrorNotice error={again.error} during="write" />}
      <Rows
        caption={t('title')} rows={invitations} rowKey={({ id }) => id}
        columns={[
          { header: t('name'), cell: ({ name, external }) => <>{name}{external && <Text span size="sm" c="gray.7"> ({t('externalMark')})</Text>}</> },
          { header: t('email'), cell: ({ email }) => <span style={{ overflowWrap: 'anywhere' }}>{email}</span> },
          { header: t('roles'), cell: ({ roles }) => roles.map(({ name }) => inWords(name)).join(', ') },
          { header: t('state'), cell: (invitation) => <Text span size="sm" fw={invitation.mail === 'failed' || invitation.expired ? 620 : undefined}>{state(invitation)}</Text> },
          {
            header: t('actions'),
            cell: (invitation) => (
              <Group gap={4}>
                <Button
                  size="compact-sm" variant="subtle" aria-label={t('againTo', { name: invitation.name })} loading={again.isPending && again.variables.id === invitation.id}
                  onClick={() => again.mutate({ id: invitation.id, revision: invitation.revision })}
                >
                  {t('again')}
                </Button>
                <Button size="compact-sm" variant="subtle" aria-label={t('withdrawOf', { name: invitation.name })} onClick={() => setWithdrawing(invitation)}>{t('withdraw')}</Button>
              </Group>
            ),
          },
        ]}
      />
      {withdrawing && <Withdraw invitation={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </Stack>
  );
}

function Withdraw({ invitation: { id, revision, name }, onClose }: { invitation: Invitation; onClose: () => void }) {
  const t = useTexts(texts);
  const withdraw = useCommand(withdrawInvitationDocument, { onDone: onClose });
  return (
    <FormDialog
      title={t('withdrawOf', { name })} submit={t('withdraw')} onClose={onClose} command={withdraw}
      onSubmit={(event) => { event?.preventDefault(); withdraw.mutate({ id, revision }); }}
    >
      <Text>{t('withdrawSure', { name })}</Text>
    </FormDialog>
  );
}
