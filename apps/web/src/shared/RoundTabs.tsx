import { Link } from '@tanstack/react-router';
import { useTexts } from './locale.ts';
import { texts } from './round-tabs.texts.ts';
import { Tabs } from './Tabs.tsx';
import styles from './tabs.module.css';

const TABS = ['opzet', 'steekproef', 'verdeling', 'voortgang', 'beoordelen', 'resultaten'] as const;
/** Of a survey: no files are drawn, divided or reviewed. */
const SURVEY_TABS = ['vragenlijst', 'uitslag'] as const;

export interface RoundStanding {
  slug: string;
  state: 'planned' | 'drawn' | 'scoring' | 'closed';
  drawn: number;
  /** Handed in and waiting for approval. */
  submitted: number;
  approved: number;
  leftOut: number;
  /** Absent where it is not known. */
  assigned?: number;
  /** Asks professionals: drawn are then those asked, approved those who answered. */
  survey?: boolean;
}

/** The steps of a round in the order of the work, each with where it stands. */
export function RoundTabs({ round }: { round: RoundStanding }) {
  const t = useTexts(texts);
  const { slug, state, drawn, submitted, approved, leftOut, assigned, survey } = round;
  const begun = state === 'scoring' || state === 'closed';
  const standing: Record<(typeof TABS | typeof SURVEY_TABS)[number], string> = {
    vragenlijst: state === 'planned' ? t('now') : state === 'closed' ? t('done') : t('of', { done: approved, total: drawn }),
    uitslag: t(state === 'closed' ? 'final' : 'later'),
    opzet: t('done'),
    steekproef: state === 'planned' ? t('now') : t('files', { count: drawn }),
    verdeling: begun ? (assigned === undefined || state === 'closed' ? t('done') : t('of', { done: assigned, total: drawn })) : state === 'drawn' ? t('now') : t('later'),
    voortgang: begun ? t('of', { done: submitted + approved + leftOut, total: drawn }) : t('later'),
    beoordelen: begun ? t('waiting', { count: submitted }) : t('later'),
    resultaten: state === 'closed' ? t('final') : begun ? t('provisional') : t('later'),
  };
  return (
    <Tabs label={t('label')}>
      {(survey ? SURVEY_TABS : TABS).map((tab) => (
        <li key={tab}>
          <Link to={`/rondes/$slug/${tab}`} params={{ slug }} className={styles['tab']}>
            {t(tab)}<small>{standing[tab]}</small>
          </Link>
        </li>
      ))}
    </Tabs>
  );
}
