import { Empty } from '@getrouw/ui';
import { TextLink } from '../shared/links.tsx';
import { useTexts } from '../shared/locale.ts';
import { useMay } from '../shared/session.ts';
import styles from './course.module.css';
import type { WorkList } from './work.operation.ts';
import { texts } from './work.texts.ts';

/** What waits for who looks at the work of others, each with its page. */
export function ReviewPart({ review: { formsToCheck, goalsToCode, goalsToCodeAgain, registrationsToCode } }: { review: WorkList['review'] }) {
  const t = useTexts(texts);
  const waiting = [
    ['review.forms', formsToCheck, '/nakijken'], ['review.goals', goalsToCode, '/doelen-coderen'], ['review.again', goalsToCodeAgain, '/doelen-coderen/tweede'], ['review.registrations', registrationsToCode, '/codering'],
  ] as const;
  const reviews = useMay()('response.review');
  const some = waiting.filter(([, count]) => count != null && count > 0);
  if (some.length === 0 && !reviews) return <Empty title={t('empty')} />;
  return (
    <ul className={styles['list']}>
      {some.map(([key, count, to]) => <li key={key}><div><TextLink to={to as '/codering'}>{t(key, { count: count! })}</TextLink></div></li>)}
      {reviews && <li><div><TextLink to="/te-beoordelen">{t('review.checklists')}</TextLink></div></li>}
    </ul>
  );
}
