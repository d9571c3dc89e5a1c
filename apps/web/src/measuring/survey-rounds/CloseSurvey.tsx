import { Button, Stack, Text } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { useCommand } from '../../shared/graphql.ts';
import { useTexts } from '../../shared/locale.ts';
import { closeRoundDocument } from '../rounds/close-round.operation.ts';
import { type SurveyRound, totals } from './survey-round.ts';
import { texts } from './texts.ts';

/** Closing for good: it says first who is left out by it. */
export function CloseSurvey({ round: { id, slug, revision, importOrigin, survey: { teams, privacy } } }: { round: SurveyRound }) {
  const t = useTexts(texts);
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const close = useCommand(closeRoundDocument, { onDone: () => router.navigate({ to: '/rondes/$slug/uitslag', params: { slug } }) });
  const { asked, answered, begun } = totals(teams);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('close')}</Button>
      {asking && (
        <FormDialog title={t('close.title')} submit={t('close')} command={close} onClose={() => setAsking(false)} onSubmit={(event) => { event?.preventDefault(); close.mutate({ id, revision }); }}>
          <Stack gap="sm">
            {!importOrigin && <Text>{asked === answered ? t('close.all') : t(privacy === 'anonymous' ? 'close.notBegun' : 'close.notAnswered', { count: asked - answered, asked })}</Text>}
            {begun > 0 && <Text>{t('close.busy', { count: begun })}</Text>}
            {privacy === 'anonymous' && !importOrigin && <Text>{t('close.anonymous')}</Text>}
            <Text>{t('close.final')}</Text>
          </Stack>
        </FormDialog>
      )}
    </>
  );
}
