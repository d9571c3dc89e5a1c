import { Button, Stack, Text, Title } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import styles from './survey.module.css';
import { texts } from './texts.ts';
import type { SurveyData } from './useSurvey.ts';

/** It has been handed in; what happens with it. */
export function Thanks({ form: { organisationName, roundName, privacy, minimumGroup }, onLeave }: { form: SurveyData; onLeave: () => void }) {
  const t = useTexts(texts);
  return (
    <Page narrow title={t('thanks.title')} lead={t('thanks.lead', { round: roundName, organisation: organisationName })}>
      <section aria-labelledby="hierna" className={styles['note']}>
        <Title order={2} size="h3" id="hierna">{t('thanks.next')}</Title>
        <ul>
          <li>{t('thanks.group', { minimum: minimumGroup })}</li>
          <li>{t(privacy === 'anonymous' ? 'thanks.anonymous' : 'thanks.own')}</li>
          <li>{t('thanks.team')}</li>
        </ul>
      </section>
      <Stack gap="sm" align="flex-start">
        <Text>{t('thanks.close')}</Text>
        <Button variant="default" onClick={onLeave}>{t('thanks.another')}</Button>
      </Stack>
    </Page>
  );
}
