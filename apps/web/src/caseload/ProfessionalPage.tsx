import { Facts, Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay } from '../shared/session.ts';
import { Certificates } from './Certificates.tsx';
import { LeavingForm } from './LeavingForm.tsx';
import { ProfessionalForm } from './ProfessionalForm.tsx';
import { AddTeamForm, ChangeTeamForm, RemoveTeamForm } from './ProfessionalTeamForms.tsx';
import { professionalDocument, type ProfessionalDetail, type ProfessionalTeam } from './professionals.operation.ts';
import { texts } from './texts.ts';

type Dialog = 'change' | 'leaving' | 'add' | { change: ProfessionalTeam } | { remove: ProfessionalTeam };

/** Who a professional is, in which teams he works with which method, and apart from that which teams his account belongs to. */
export function ProfessionalPage() {
  const t = useTexts(texts);
  const { professionalId } = getRouteApi('/in/professionals/$professionalId').useParams();
  const may = useMay();
  const mayWrite = may('professional.write');
  const mayCertify = may('certificate.write');
  const result = useOperation(professionalDocument, { id: professionalId, choices: mayWrite || mayCertify });
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const name = result.data?.professional.name;
  return (
    <Page
      title={name ?? t('staff.loading')} lead={t('staff.oneLead')}
      breadcrumbs={[<TextLink key="professionals" to="/professionals">{t('staff.title')}</TextLink>, name ?? '…']}
    >
      <Loaded result={result}>
        {({ professional, programmeChoices = [] }) => (
          <Stack gap={40}>
            <Person professional={professional} onOpen={mayWrite ? setDialog : undefined} />
            <Work professional={professional} onOpen={mayWrite ? setDialog : undefined} />
            <Certificates professional={professional} choices={programmeChoices} mayWrite={mayCertify} />
            <Memberships professional={professional} />
            {dialog === 'change' && <ProfessionalForm professional={professional} onClose={close} />}
            {dialog === 'leaving' && <LeavingForm professional={professional} onClose={close} />}
            {dialog === 'add' && <AddTeamForm professional={professional} choices={programmeChoices} onClose={close} />}
            {typeof dialog === 'object' && 'change' in dialog && <ChangeTeamForm professional={professional} choices={programmeChoices} work={dialog.change} onClose={close} />}
            {typeof dialog === 'object' && 'remove' in dialog && <RemoveTeamForm professional={professional} work={dialog.remove} onClose={close} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

interface PartProps { professional: ProfessionalDetail; /** For who may change it. */ onOpen: ((dialog: Dialog) => void) | undefined }

function Person({ professional, onOpen }: PartProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const date = (value: string | null) => value && <time dateTime={value}>{formatDate(value, locale)}</time>;
  return (
    <Stack gap="sm">
      <Facts
        facts={[
          [t('staffNumber'), professional.staffNumber], [t('email'), professional.email ?? t('none')], [t('birthYear'), professional.birthYear],
          [t('youthCareSince'), date(professional.youthCareSince)], [t('cvNote'), professional.cvNote], [t('hoursPerWeek'), professional.hoursPerWeek], [t('staff.endsOn'), date(professional.endsOn)],
        ]}
      />
      {onOpen && (
        <Group gap="sm" className="no-print">
          <Button size="xs" variant="default" onClick={() => onOpen('change')}>{t('staff.changeFacts')}</Button>
          <Button size="xs" variant="default" onClick={() => onOpen('leaving')}>{t('leaving')}</Button>
        </Group>
      )}
    </Stack>
  );
}

function Work({ professional: { teams }, onOpen }: PartProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const period = usePeriod();
  const named = ({ team, programme }: ProfessionalTeam) => ({ team: team.name, method: inWords(programme.name) });
  return (
    <Stack component="section" gap="sm" aria-labelledby="werk">
      <Group justify="space-between">
        <Title order={2} id="werk">{t('work')}</Title>
        {onOpen && <Button size="xs" variant="default" className="no-print" onClick={() => onOpen('add')}>{t('work.add')}</Button>}
      </Group>
      <Text size="sm" c="gray.7" maw="44rem">{t('work.help')}</Text>
      {teams.length === 0 && <Text>{t('work.none')}</Text>}
      {teams.length > 0 && (
        <Rows
          caption={t('work')} rows={teams} rowKey={({ id }) => id}
          columns={[
            { header: t('team'), cell: ({ team }) => team.name },
            { header: t('method'), cell: ({ programme }) => inWords(programme.name) },
            ...(teams.some(({ variants }) => variants.length > 0) ? [{
              header: t('variants'), cell: ({ variants }: ProfessionalTeam) => variants.map(({ name }) => inWords(name)).join(', '),
            }] : []),
            { header: t('trainedOn'), cell: ({ trainedOn }) => trainedOn && <time dateTime={trainedOn}>{formatDate(trainedOn, locale)}</time> },
            { header: t('period'), cell: period },
            ...(onOpen ? [{
              header: t('actions'),
              cell: (work: ProfessionalTeam) => (
                <Group gap={4}>
                  <Button size="compact-sm" variant="subtle" aria-label={t('work.changeOf', named(work))} onClick={() => onOpen({ change: work })}>{t('staff.change')}</Button>
                  <Button size="compact-sm" variant="subtle" aria-label={t('work.removeOf', named(work))} onClick={() => onOpen({ remove: work })}>{t('work.remove')}</Button>
                </Group>
              ),
            }] : []),
          ]}
        />
      )}
    </Stack>
  );
}

function Memberships({ professional: { memberId, memberships } }: { professional: ProfessionalDetail }) {
  const t = useTexts(texts);
  const period = usePeriod();
  const mayReadMembers = useMay()('member.read');
  return (
    <Stack component="section" gap="sm" aria-labelledby="account">
      <Title order={2} id="account">{t('account')}</Title>
      <Text size="sm" c="gray.7" maw="44rem">{t(memberId ? 'account.help' : 'account.none')}</Text>
      {memberId && memberships.length === 0 && <Text>{t('account.noTeams')}</Text>}
      {memberships.length > 0 && (
        <Rows
          caption={t('account')} rows={memberships} rowKey={({ id }) => id}
          columns={[{ header: t('team'), cell: ({ teamName }) => teamName }, { header: t('period'), cell: period }]}
        />
      )}
      {memberId && mayReadMembers && <Text size="sm"><TextLink to="/leden/$memberId" params={{ memberId }}>{t('account.link')}</TextLink></Text>}
    </Stack>
  );
}

/** A period in words. */
function usePeriod(): (period: { startsOn: string; endsOn: string | null }) => string {
  const t = useTexts(texts);
  const locale = useLocale();
  return ({ startsOn, endsOn }) => endsOn
    ? t('periodBetween', { from: formatDate(startsOn, locale), to: formatDate(endsOn, locale) })
    : t('periodFrom', { from: formatDate(startsOn, locale) });
}
