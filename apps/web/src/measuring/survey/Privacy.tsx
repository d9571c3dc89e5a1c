import { Text, Title } from '@mantine/core';
import type { SurveyInvitationQuery } from '@getrouw/contracts';
import { useTexts } from '../../shared/locale.ts';
import styles from './survey.module.css';
import { texts } from './texts.ts';

interface PrivacyProps { privacy: SurveyInvitationQuery['surveyInvitation']['privacy']; minimum: number; together: boolean }

/** What may be known of whoever answers, in plain words. */
export function Privacy({ privacy, minimum, together }: PrivacyProps) {
  const t = useTexts(texts);
  return (
    <section aria-labelledby="privacy" className={styles['note']}>
      <Title order={2} size="h3" id="privacy">{t(`privacy.${privacy}`)}</Title>
      <ul>
        {(['answers', 'known', 'own'] as const).map((part) => <li key={part}><Text span>{t(`privacy.${privacy}.${part}`)}</Text></li>)}
        <li>{t('privacy.group', { minimum })}</li>
        {privacy === 'anonymous' && together && <li>{t('privacy.together')}</li>}
      </ul>
    </section>
  );
}
