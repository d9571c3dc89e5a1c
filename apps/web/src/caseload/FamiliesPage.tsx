import { Empty, Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { SearchField } from '../shared/SearchField.tsx';
import { useHelps, useMay } from '../shared/session.ts';
import { texts as sharedTexts } from '../shared/texts.ts';
import { FamilyForm } from './FamilyForm.tsx';
import { familiesDocument } from './families.operation.ts';
import { texts } from './texts.ts';

export function FamiliesPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay();
  const helps = useHelps();
  const name = useTexts(sharedTexts)(`cases.${helps}`);
  const navigate = useNavigate();
  const { zoek } = getRouteApi('/in/gezinnen').useSearch();
  const paging = usePaging();
  const families = useOperation(familiesDocument, { after: paging.after, search: zoek });
  const [adding, setAdding] = useState(false);
  const add = may('case.write') && <Button onClick={() => setAdding(true)}>{t(`families.add.${helps}`)}</Button>;
  const date = (value: string | null | undefined) => value && <time dateTime={value}>{formatDate(value, locale)}</time>;
  return (
    <Page
      title={name} lead={t(`families.lead.${helps}`)}
      action={<Group gap="sm">{may('reachability.see') && <ButtonLink to="/mijn-bereikbaarheid" variant="default">{t('families.reachability')}</ButtonLink>}{may('goal.code') && <ButtonLink to="/doelen-coderen" variant="default">{t('families.goals')}</ButtonLink>}{may('case.import') && <ButtonLink to="/importeren" variant="default">{t('families.import')}</ButtonLink>}{add}</Group>}
    >
      <Stack gap="md">
        <SearchField
          key={zoek} label={t('families.search')} value={zoek ?? ''}
          onSearch={(search) => { paging.reset(); void navigate({ to: '/gezinnen', search: search ? { zoek: search } : {}, replace: true }); }}
        />
        <Loaded result={families}>
          {({ families: { items, next, total } }) => (
            <>
              <Text size="sm" c="gray.7" role="status">{total > 0 && t(`families.found.${helps}`, { count: total })}</Text>
              {items.length > 0 && (
                <Rows
                  caption={name} rows={items} rowKey={({ id }) => id}
                  columns={[
                    { header: t('clientNumber'), cell: ({ id, clientNumber }) => <TextLink to="/gezinnen/$familyId" params={{ familyId: id }}>{clientNumber}</TextLink> },
                    { header: t('municipality'), cell: ({ municipality }) => municipality },
                    { header: t('trajectories'), end: true, cell: ({ trajectories }) => trajectories },
                    { header: t('latestTeam'), cell: ({ latestTeam }) => latestTeam },
                    { header: t('startedOn'), cell: ({ latestStartedOn }) => date(latestStartedOn) },
                    { header: t('endedOn'), cell: ({ latestStartedOn, latestEndedOn }) => date(latestEndedOn) ?? (latestStartedOn && t('running')) },
                  ]}
                />
              )}
              {items.length === 0 && (zoek
                ? <Empty title={t('families.none', { search: zoek })}>{t('families.noneText')}</Empty>
                : <Empty title={t(`families.empty.${helps}`)} action={add}>{t('families.emptyText')}</Empty>)}
              <Pager paging={paging} next={next} />
            </>
          )}
        </Loaded>
      </Stack>
      {adding && (
        <FamilyForm onClose={() => setAdding(false)} onDone={(familyId) => void navigate({ to: '/gezinnen/$familyId', params: { familyId } })} />
      )}
    </Page>
  );
}
