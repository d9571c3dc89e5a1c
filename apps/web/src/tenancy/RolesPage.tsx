import { Empty, Rows } from '@getrouw/ui';
import { Stack } from '@mantine/core';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay, useViewer } from '../shared/session.ts';
import { bySubject } from './grants.ts';
import { Part } from './Part.tsx';
import { type Role, rolesDocument } from './roles.operation.ts';
import { texts } from './roles.texts.ts';

export function RolesPage() {
  const t = useTexts(texts);
  const composes = useMay()('role.manage');
  const roles = useOperation(rolesDocument, { me: useViewer().memberId! });
  const add = composes && <ButtonLink to="/leden/rollen/nieuw">{t('add')}</ButtonLink>;
  return (
    <Page title={t('title')} lead={t('lead')} action={add} breadcrumbs={[<TextLink key="members" to="/leden" search={{}}>{t('members')}</TextLink>, t('title')]}>
      <Loaded result={roles}>
        {(data) => (
          <Stack gap={40}>
            <Part title={t('seeded')}><List title={t('seeded')} roles={data.roles.filter(({ seeded }) => seeded)} /></Part>
            <Part title={t('own')}>
              {data.roles.every(({ seeded }) => seeded) && <Empty title={t('own.empty')}>{t('own.emptyText')}</Empty>}
              <List title={t('own')} roles={data.roles.filter(({ seeded }) => !seeded)} />
            </Part>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function List({ title, roles }: { title: string; roles: readonly Role[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return roles.length > 0 && (
    <Rows
      caption={title} rows={roles} rowKey={({ id }) => id}
      columns={[
        { header: t('name'), cell: ({ code, name }) => <TextLink to="/leden/rollen/$code" params={{ code }}>{inWords(name)}</TextLink> },
        { header: t('about'), cell: ({ grants }) => bySubject(grants).map(({ subject }) => t(`subject.${subject}`)).join(' · ') || t('nothing') },
        { header: t('holders'), end: true, cell: ({ holders }) => holders },
      ]}
    />
  );
}
