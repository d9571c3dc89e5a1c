import type { RoundHeadFragment } from '@getrouw/contracts';
import { Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TextLink } from '../../shared/links.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { RoundTabs } from '../../shared/RoundTabs.tsx';
import { texts } from './texts.ts';
import { usePeriod } from './usePeriod.ts';

/** The head of a round's page: its name, what it measures, the steps. */
export function RoundFrame({ round, action, children }: { round: RoundHeadFragment; action?: ReactNode; children: ReactNode }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const period = usePeriod();
  return (
    <Page
      title={round.name} lead={t('lead', { programme: inWords(round.programmeName), period: period(round) })} action={action}
      breadcrumbs={[<TextLink key="list" to="/rondes">{t('list.title')}</TextLink>, <Text key="round" span size="sm">{round.name}</Text>]}
    >
      <RoundTabs round={{ ...round, ...counts(round), assigned: round.assessors.reduce((sum, { assigned, toHandOver }) => sum + assigned - toHandOver, 0) }} />
      <Stack gap={36}>{children}</Stack>
    </Page>
  );
}

type Counted = 'drawn' | 'submitted' | 'approved' | 'unreviewed' | 'leftOut';

/** The counts of all teams together. */
export function counts({ progressByTeam }: RoundHeadFragment): Record<Counted, number> {
  const sum = (field: Counted) => progressByTeam.reduce((total, team) => total + team[field], 0);
  return { drawn: sum('drawn'), submitted: sum('submitted'), approved: sum('approved'), unreviewed: sum('unreviewed'), leftOut: sum('leftOut') };
}

/** The round named in the address. */
export const useSlug = (): string => useParams({ strict: false }).slug ?? '';
