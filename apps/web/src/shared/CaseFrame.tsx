import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseHead } from './case-head.fragment.ts';
import { CasesName } from './CasesName.tsx';
import { texts } from './case-frame.texts.ts';
import { formatDate } from './dates.ts';
import { TextLink } from './links.tsx';
import { useLocale, useLocalText, useTexts } from './locale.ts';
import { Page } from './Page.tsx';
import { Tabs } from './Tabs.tsx';
import tabs from './tabs.module.css';

interface CaseFrameProps {
  familyId: string;
  trajectoryId: string;
  /** Absent while the page loads. */
  head: CaseHead | undefined;
  /** The part that is open, as the last of the crumbs; a page below a part gives its own. */
  part: 'overview' | 'plan' | 'evaluations' | 'milestones';
  action?: ReactNode;
  children: ReactNode;
}

/** What stands above every page about a trajectory: whose it is, and the parts of its file. */
export function CaseFrame({ familyId, trajectoryId, head, part, action, children }: CaseFrameProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const course = head && t(head.endedOn ? 'ended' : 'running', {
    method: inWords(head.methodName), number: head.trajectoryNumber, team: head.teamName, start: formatDate(head.startedOn, locale), end: head.endedOn ? formatDate(head.endedOn, locale) : '',
  });
  const names = head && new Intl.ListFormat(locale).format(head.professionals);
  const params = { familyId, trajectoryId };
  const tab = (key: 'overview' | 'registration' | 'plan' | 'evaluations' | 'milestones', to: string, exact = false) => (
    <li key={key}><Link to={to} params={params} activeOptions={{ exact, includeSearch: false }} className={tabs['tab']!}>{t(key)}</Link></li>
  );
  const base = '/gezinnen/$familyId/traject/$trajectoryId';
  return (
    <Page
      title={head ? t(`title.${head.unit as 'family' | 'youth'}`, { clientNumber: head.clientNumber }) : t('loading')}
      lead={course && (names ? t('withProfessionals', { course, names }) : `${course}.`)}
      breadcrumbs={[
        <TextLink key="families" to="/gezinnen" search={{}}><CasesName /></TextLink>,
        <TextLink key="family" to="/gezinnen/$familyId" params={{ familyId }}>{head?.clientNumber ?? '…'}</TextLink>,
        t(part),
      ]}
      action={action}
    >
      <Tabs key={head?.trajectoryId} label={t('tabs')}>
        {tab('overview', base, true)}
        {head?.registers && tab('registration', '/gezinnen/$familyId/registratie/$trajectoryId')}
        {(head?.plans || head?.hasGoals) && tab('plan', `${base}/plan`)}
        {head?.hasGoals && tab('evaluations', `${base}/evaluaties`)}
        {tab('milestones', `${base}/mijlpalen`)}
      </Tabs>
      {children}
    </Page>
  );
}
