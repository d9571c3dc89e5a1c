import { type Verb, verbEntry } from '@getrouw/access-rules';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormDialog } from '../shared/FormDialog.tsx';
import { operationKey, useCommand, useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay, useViewer } from '../shared/session.ts';
import { texts as shared } from '../shared/texts.ts';
import { bySubject } from './grants.ts';
import { deleteRoleDocument, type Role, rolesDocument } from './roles.operation.ts';
import { texts } from './roles.texts.ts';
import styles from './tenancy.module.css';

export function RolePage() {
  const { code } = getRouteApi('/in/leden/rollen/$code').useParams();
  const roles = useOperation(rolesDocument, { me: useViewer().memberId! });
  return (
    <Loaded result={roles}>
      {(data) => {
        const role = data.roles.find((each) => each.code === code);
        return role ? <Shown role={role} /> : <Unknown />;
      }}
    </Loaded>
  );
}

function Unknown() {
  const t = useTexts(shared);
  return <Page title={t('notFound.title')} lead={t('notFound.lead')} />;
}

function Shown({ role }: { role: Role }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const composes = useMay()('role.manage');
  const [removing, setRemoving] = useState(false);
  const actions = composes && (
    <Group gap="sm">
      {!role.seeded && <Button variant="default" onClick={() => setRemoving(true)}>{t('remove')}</Button>}
      <ButtonLink to="/leden/rollen/$code/wijzigen" params={{ code: role.code }}>{t('change')}</ButtonLink>
    </Group>
  );
  return (
    <Page
      title={inWords(role.name)} lead={`${t(role.seeded ? 'isSeeded' : 'isOwn')} ${t('heldBy', { count: role.holders })}`} action={actions}
      breadcrumbs={[<TextLink key="members" to="/leden" search={{}}>{t('members')}</TextLink>, <TextLink key="roles" to="/leden/rollen">{t('title')}</TextLink>, inWords(role.name)]}
    >
      <Stack gap="lg">
        {role.grants.length === 0 && <Text>{t('nothing')}</Text>}
        {bySubject(role.grants).map(({ subject, grants }) => (
          <section key={subject} aria-labelledby={`over-${subject}`}>
            <Title order={2} size="h3" id={`over-${subject}`}>{t(`subject.${subject}`)}</Title>
            <ul className={styles['plain']}>
              {grants.map(({ verb, reach }) => {
                const entry = verbEntry(verb as Verb);
                return <li key={verb}>{entry[locale]}{Object.keys(entry.reaches).length > 1 && <Text span c="gray.7"> – {t(`reach.${reach}`)}</Text>}</li>;
              })}
            </ul>
          </section>
        ))}
      </Stack>
      {removing && <Removing role={role} onClose={() => setRemoving(false)} />}
    </Page>
  );
}

function Removing({ role, onClose }: { role: Role; onClose: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const navigate = useNavigate();
  const client = useQueryClient();
  // Away from this page first: the role of it is no longer there.
  const remove = useCommand(deleteRoleDocument, {
    changes: [],
    onDone: async () => {
      await navigate({ to: '/leden/rollen' });
      await client.invalidateQueries({ queryKey: operationKey(rolesDocument) });
    },
  });
  return (
    <FormDialog
      title={t('removeOf', { name: inWords(role.name) })} onClose={onClose} command={remove} submit={t('remove')}
      onSubmit={(event) => { event?.preventDefault(); remove.mutate({ id: role.id, revision: role.revision }); }}
    >
      <Text>{role.holders > 0 ? t('removeHeld', { count: role.holders }) : t('removeHelp')}</Text>
    </FormDialog>
  );
}
