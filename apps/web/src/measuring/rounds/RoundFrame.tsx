import type { RoundHeadFragment } from '@getrouw/contracts';
import { Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { LicenceNotice } from '../../shared/LicenceNotice.tsx';
import { TextLink } from '../../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { RoundTabs } from '../../shared/RoundTabs.tsx';
import { texts } from './texts.ts';
import { usePeriod } from './usePeriod.ts';

/** The head of a round's page: its name, what it measures, the steps. */
export function RoundFrame({ round, action, children }: { round: RoundHeadFragment; action?: ReactNode; children: ReactNode }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const period = usePeriod();
  return (
    <Page
      title={round.name} lead={t('lead', { programme: inWords(round.programmeName), period: period(round) })} action={action}
      breadcrumbs={[<TextLink key="list" to="/rondes">{t('list.title')}</TextLink>, <Text key="round" span size="sm">{round.name}</Text>]}
    >
      {round.importOrigin && <Text mt="-sm">{t('imported', { at: formatInstant(round.importOrigin.at, locale), by: round.importOrigin.by, source: round.importOrigin.source })}</Text>}
      {round.edition > 1 && <Text mt="-sm">{t('edition', { edition: round.edition, before: round.edition - 1 })} <TextLink to="/rondes/$slug/resultaten" params={round} search={{ editie: round.edition - 1 }}>{t('edition.before')}</TextLink></Text>}
      <LicenceNotice licence={round.licence} />
      <RoundTabs round={{ ...round, ...counts(round), assigned: counts(round).drawn - counts(round).unassigned }} />
      <Stack gap={36}>{children}</Stack>
    </Page>
  );
}

type Counted = 'drawn' | 'unassigned' | 'submitted' | 'approved' | 'unreviewed' | 'leftOut';

/** The counts of all teams together. What somebody who has gone left open is assigned to nobody. */
export function counts({ progressByTeam, assessors }: RoundHeadFragment): Record<Counted, number> {
  const sum = (field: Counted) => progressByTeam.reduce((total, team) => total + team[field], 0);
  const unassigned = assessors.reduce((total, { toHandOver }) => total + toHandOver, sum('unassigned'));
  return { drawn: sum('drawn'), unassigned, submitted: sum('submitted'), approved: sum('approved'), unreviewed: sum('unreviewed'), leftOut: sum('leftOut') };
}

/** The round named in the address. */
export const useSlug = (): string => useParams({ strict: false }).slug ?? '';
