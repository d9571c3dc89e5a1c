import type { Eligibility, Outcome } from '@getrouw/domain';
import { Text } from '@mantine/core';
import { formatInstant } from '../shared/dates.ts';
import { ButtonLink } from '../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import type { Trajectory } from './family.operation.ts';
import styles from './eligibility.module.css';
import { texts } from './texts.ts';

interface SummaryProps { familyId: string; trajectory: Trajectory; state: NonNullable<Trajectory['eligibility']>; mayWeigh: boolean }

/** Whether the method suits the family, as last weighed, and what was weighed before. */
export function EligibilitySummary({ familyId, trajectory: { id, number }, state, mayWeigh }: SummaryProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const said = ({ weighedBy, weighedAt }: { weighedBy: string; weighedAt: string }) => t('eligibility.by', { name: weighedBy, at: formatInstant(weighedAt, locale) });
  const [last, ...before] = state.history;
  return (
    <div>
      <Text component="h3" fw={600} mb={4}>{t('eligibility')}</Text>
      {last ? (
        <>
          <OutcomeWords result={state.result as Eligibility} />
          <Text size="sm" c="gray.7">{said(last)}</Text>
        </>
      ) : <Text size="sm" c="gray.7">{t('eligibility.never')}</Text>}
      {before.length > 0 && (
        <details>
          <summary>{t('eligibility.history')}</summary>
          <ul>{before.map((moment) => <li key={moment.weighedAt}>{t(`eligibility.${moment.outcome as Outcome}`)}. {said(moment)}</li>)}</ul>
        </details>
      )}
      {mayWeigh && (
        <ButtonLink to="/gezinnen/$familyId/doelgroep/$trajectoryId" params={{ familyId, trajectoryId: id }} size="xs" variant="default" mt="xs" className="no-print" aria-label={t('eligibility.weighOf', { number })}>
          {t('eligibility.weigh')}
        </ButtonLink>
      )}
    </div>
  );
}

/** The outcome in words, and why. */
export function OutcomeWords({ result: { outcome, why } }: { result: Eligibility }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <>
      <Text fw={650}>{t(`eligibility.${outcome}`)}</Text>
      <ul className={styles['why']}>{why.map((reason) => <li key={reason.nl}>{inWords(reason)}</li>)}</ul>
    </>
  );
}
