import { Button, Text } from '@mantine/core';
import { formatDate } from '../shared/dates.ts';
import { ButtonLink } from '../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import type { CourseOf } from './course.operation.ts';
import styles from './course.module.css';
import { elsewhereOf, type Shown, shownOf } from './milestones.ts';
import { StateMark } from './StateMark.tsx';
import { texts } from './texts.ts';

interface NextStepsProps { familyId: string; of: CourseOf; onState: (shown: Shown) => void; onClose: () => void }

const MOST = 6;

/** What is late, due or near, the oldest first, each with the way to do it. */
export function NextSteps({ familyId, of, onState, onClose }: NextStepsProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const next = shownOf(of).filter(({ occurrence: { state } }) => state === 'overdue' || state === 'due' || state === 'soon')
    .toSorted((one, other) => (one.occurrence.dueOn ?? '').localeCompare(other.occurrence.dueOn ?? '')).slice(0, MOST);
  if (next.length === 0) return <Text c="gray.7">{t('next.none')}</Text>;
  return (
    <ul className={styles['list']}>
      {next.map((shown) => {
        const { milestone, occurrence } = shown;
        const name = occurrence.number > 1 ? `${inWords(milestone.name)} (${t('number', { number: occurrence.number })})` : inWords(milestone.name);
        return (
          <li key={`${milestone.code} ${occurrence.number}`}>
            <div>
              <Text fw={560}>{name}</Text>
              <Text size="sm" c="gray.7"><StateMark state={occurrence.state} /> · {occurrence.dueOn && t('dueOn', { date: formatDate(occurrence.dueOn, locale) })}</Text>
            </div>
            {of.mayWrite && <StepAction familyId={familyId} trajectoryId={of.trajectoryId} shown={shown} name={name} onState={onState} onClose={onClose} />}
          </li>
        );
      })}
    </ul>
  );
}

interface StepActionProps { familyId: string; trajectoryId: string; shown: Shown; name: string; onState: (shown: Shown) => void; onClose: () => void }

/** One click to where it is done. */
function StepAction({ familyId, trajectoryId, shown, name, onState, onClose }: StepActionProps) {
  const t = useTexts(texts);
  const params = { familyId, trajectoryId };
  switch (elsewhereOf(shown.milestone)) {
    case 'registration': return <ButtonLink size="xs" variant="default" to="/gezinnen/$familyId/registratie/$trajectoryId" params={params} search={{}}>{t('elsewhere.registration')}</ButtonLink>;
    case 'plan': return <ButtonLink size="xs" variant="default" to={PLAN} params={params as never}>{t('elsewhere.plan')}</ButtonLink>;
    case 'evaluations': return <ButtonLink size="xs" variant="default" to={EVALUATIONS} params={params as never}>{t('elsewhere.evaluations')}</ButtonLink>;
    case 'closing': return <Button size="xs" variant="default" onClick={onClose}>{t('elsewhere.closing')}</Button>;
    case null: return <Button size="xs" variant="default" aria-label={t('doneOf', { name })} onClick={() => onState(shown)}>{t('done')}</Button>;
  }
}

const PLAN = '/gezinnen/$familyId/traject/$trajectoryId/plan' as string;
export const EVALUATIONS = '/gezinnen/$familyId/traject/$trajectoryId/evaluaties' as string;
