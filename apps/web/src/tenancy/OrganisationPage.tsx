import { Empty, Rows } from '@getrouw/ui';
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay } from '../shared/session.ts';
import { organisationDocument, type Site, type Team } from './organisation.operation.ts';
import { Part } from './Part.tsx';
import { usePeriod } from './period.ts';
import { SiteForm, TeamForm } from './site-forms.tsx';
import { texts } from './texts.ts';

type Dialog = { site: Site | null } | { team: Team | null };

/** Sites, and the teams that work there. */
export function OrganisationPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const period = usePeriod();
  const may = useMay();
  const organisation = useOperation(organisationDocument);
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const change = (name: string, opens: Dialog) => <Button size="compact-sm" variant="subtle" aria-label={t('changeOf', { name })} onClick={() => setDialog(opens)}>{t('change')}</Button>;
  const actions = (
    <Group gap="sm">
      {may('audit.read') && <ButtonLink to="/logboek" variant="default">{t('audit')}</ButtonLink>}
      {may('member.read') && <ButtonLink to="/leden" search={{}} variant="default">{t('toMembers')}</ButtonLink>}
    </Group>
  );
  return (
    <Page title={t('title')} lead={t('lead')} action={actions}>
      <Loaded result={organisation}>
        {({ sites, teams }) => (
          <Stack gap={48}>
            <Part title={t('sites')} action={may('site.manage') && <Button size="xs" variant="default" onClick={() => setDialog({ site: null })}>{t('sites.add')}</Button>}>
              {sites.length === 0 && <Empty title={t('sites.empty')}>{t('sites.emptyText')}</Empty>}
              {sites.length > 0 && (
                <Rows
                  caption={t('sites')} rows={sites} rowKey={({ id }) => id}
                  columns={[
                    { header: t('name'), cell: ({ name }) => name },
                    { header: t('teams'), end: true, cell: ({ id }) => teams.filter(({ site }) => site.id === id).length },
                    { header: t('endsOn'), cell: ({ endsOn }) => endsOn && <time dateTime={endsOn}>{formatDate(endsOn, locale)}</time> },
                    ...(may('site.manage') ? [{ header: t('actions'), cell: (site: Site) => change(site.name, { site }) }] : []),
                  ]}
                />
              )}
            </Part>
            <Part title={t('teams')} action={may('team.manage') && sites.length > 0 && <Button size="xs" variant="default" onClick={() => setDialog({ team: null })}>{t('teams.add')}</Button>}>
              {teams.length === 0 && <Empty title={t('teams.empty')}>{t('teams.emptyText')}</Empty>}
              {teams.length > 0 && (
                <Rows
                  caption={t('teams')} rows={teams} rowKey={({ id }) => id}
                  columns={[
                    { header: t('name'), cell: ({ name }) => name }, { header: t('site'), cell: ({ site }) => site.name }, { header: t('period'), cell: period },
                    ...(may('team.manage') ? [{ header: t('actions'), cell: (team: Team) => change(team.name, { team }) }] : []),
                  ]}
                />
              )}
            </Part>
            {dialog && 'site' in dialog && <SiteForm site={sites.find(({ id }) => id === dialog.site?.id)} onClose={close} />}
            {dialog && 'team' in dialog && <TeamForm team={teams.find(({ id }) => id === dialog.team?.id)} sites={sites} onClose={close} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
