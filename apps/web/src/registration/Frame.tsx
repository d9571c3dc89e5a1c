import { Alert, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CasesName } from '../shared/CasesName.tsx';
import { formatDate } from '../shared/dates.ts';
import { TextLink } from '../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Tabs } from '../shared/Tabs.tsx';
import tabs from '../shared/tabs.module.css';
import type { Method } from './list.ts';
import type { RegistrationHead } from './registration.operation.ts';
import type { Part } from './search.ts';
import { texts } from './texts.ts';

interface FrameProps { familyId: string; trajectoryId: string; registration: RegistrationHead | undefined; children: ReactNode }

/** The frame of the pages about one registration: filling in, how the family is classified, and what a professional judges. */
export function Frame({ familyId, trajectoryId, registration, children }: FrameProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const method = registration?.method as Method | undefined;
  const judged = method?.classifications?.filter(({ assignedBy }) => assignedBy === 'judgement') ?? [];
  const parts: [Part | undefined, string][] = [[undefined, t('part.fill')], ['waarom', t('part.why')]];
  if (judged.length > 0) parts.push(['oordeel', judged.length === 1 ? inWords(judged[0]!.name) : t('part.judge')]);
  return (
    <Page
      title={registration ? t('title', { clientNumber: registration.clientNumber }) : t('title.loading')}
      lead={registration && t('lead', { method: inWords(method!.name), number: registration.trajectoryNumber, start: formatDate(registration.startedOn, locale) })}
      breadcrumbs={[
        <TextLink key="families" to="/gezinnen" search={{}}><CasesName /></TextLink>,
        <TextLink key="family" to="/gezinnen/$familyId" params={{ familyId }}>{registration?.clientNumber ?? '…'}</TextLink>,
        t('crumb'),
      ]}
    >
      <Tabs key={parts.length} label={t('parts')}>
        {parts.map(([deel, name]) => (
          <li key={name}><Link to="/gezinnen/$familyId/registratie/$trajectoryId" params={{ familyId, trajectoryId }} search={{ deel }} activeOptions={{ includeSearch: true, exact: true }} className={tabs['tab']!}>{name}</Link></li>
        ))}
      </Tabs>
      {registration && !registration.seesSpecial && <Alert color="petrol" variant="light" role="note"><Text size="sm">{t('special.hidden')}</Text></Alert>}
      {children}
    </Page>
  );
}
