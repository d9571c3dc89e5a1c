import { Empty, Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatDate, today } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { SearchField } from '../shared/SearchField.tsx';
import { useMay } from '../shared/session.ts';
import { LeavingForm } from './LeavingForm.tsx';
import { ProfessionalForm } from './ProfessionalForm.tsx';
import { type Professional, professionalsDocument } from './professionals.operation.ts';
import { texts } from './texts.ts';

const isAtWork = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) => startsOn <= today() && (!endsOn || endsOn >= today());

export function ProfessionalsPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const may = useMay();
  const mayWrite = may('professional.write');
  const paging = usePaging();
  const [search, setSearch] = useState('');
  const professionals = useOperation(professionalsDocument, { after: paging.after, search: search || undefined });
  const [dialog, setDialog] = useState<'add' | Professional>();
  const [leaving, setLeaving] = useState<Professional>();
  const close = () => setDialog(undefined);
  const add = mayWrite && <Group gap="sm"><ButtonLink to="/importeren" search={{ soort: 'professionals' }} variant="default">{t('staff.import')}</ButtonLink><Button onClick={() => setDialog('add')}>{t('staff.add')}</Button></Group>;
  return (
    <Page title={t('staff.title')} lead={t('staff.lead')} action={add}>
      <Stack gap="md">
        <SearchField label={t('staff.search')} value="" onSearch={(wanted) => { paging.reset(); setSearch(wanted); }} />
        {may('certificate.write') && <Text size="sm"><TextLink to="/certificaten">{t('staff.certificates')}</TextLink></Text>}
        <Loaded result={professionals}>
          {({ professionals: { items, next } }) => (
            <>
              {items.length === 0 && (search ? <Empty title={t('staff.none', { search })} /> : <Empty title={t('staff.empty')} action={add}>{t('staff.emptyText')}</Empty>)}
              {items.length > 0 && (
                <Rows
                  caption={t('staff.title')} rows={items} rowKey={({ id }) => id}
                  columns={[
                    {
                      header: t('name'),
                      cell: ({ id, name, endsOn }) => (
                        <>
                          <TextLink to="/professionals/$professionalId" params={{ professionalId: id }}>{name}</TextLink>
                          {endsOn && <Text size="sm" c="gray.7">{t('staff.until', { date: formatDate(endsOn, locale) })}</Text>}
                        </>
                      ),
                    },
                    { header: t('staffNumber'), cell: ({ staffNumber }) => staffNumber },
                    {
                      header: t('work.in'),
                      cell: ({ teams }) => teams.some(isAtWork) && teams.filter(isAtWork).map(({ id, team, programme }) => (
                        <div key={id}>{t('work.one', { team: team.name, method: inWords(programme.name) })}</div>
                      )),
                    },
                    { header: t('birthYear'), cell: ({ birthYear }) => birthYear },
                    { header: t('youthCareSince'), cell: ({ youthCareSince }) => youthCareSince && <time dateTime={youthCareSince}>{formatDate(youthCareSince, locale)}</time> },
                    { header: t('cvNote'), cell: ({ cvNote }) => cvNote },
                    ...(mayWrite ? [{
                      header: t('actions'),
                      cell: (professional: Professional) => (
                        <Group gap={4}>
                          <Button size="compact-sm" variant="subtle" aria-label={t('staff.changeOf', { name: professional.name })} onClick={() => setDialog(professional)}>{t('staff.change')}</Button>
                          <Button size="compact-sm" variant="subtle" aria-label={t('leaving.label', { name: professional.name })} onClick={() => setLeaving(professional)}>{t('leaving')}</Button>
                        </Group>
                      ),
                    }] : []),
                  ]}
                />
              )}
              <Pager paging={paging} next={next} />
            </>
          )}
        </Loaded>
      </Stack>
      {dialog && <ProfessionalForm {...(dialog !== 'add' && { professional: dialog })} onClose={close} />}
      {leaving && <LeavingForm professional={leaving} onClose={() => setLeaving(undefined)} />}
    </Page>
  );
}
