import { MILESTONE_GROUPS } from '@getrouw/domain';
import { Empty } from '@getrouw/ui';
import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { CaseFrame } from '../shared/CaseFrame.tsx';
import { formatDate } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { type CourseOf, milestonesDocument } from './course.operation.ts';
import styles from './course.module.css';
import { MilestoneDialog, type Stating } from './MilestoneDialog.tsx';
import { MilestoneRow } from './MilestoneRow.tsx';
import { eventsOf, latest, shownOf } from './milestones.ts';
import { PhaseLine } from './PhaseLine.tsx';
import { RulesPart } from './RulesPart.tsx';
import { texts } from './texts.ts';

/** Everything that the method asks in a trajectory, phase by phase, and what its rules say of it. */
export function MilestonesPage() {
  const t = useTexts(texts);
  const { familyId, trajectoryId } = getRouteApi('/in/gezinnen/$familyId/traject/$trajectoryId/mijlpalen').useParams();
  const result = useOperation(milestonesDocument, { trajectoryId });
  const [stating, setStating] = useState<Stating>();
  const of = result.data?.trajectoryCourse as CourseOf | undefined;
  return (
    <CaseFrame familyId={familyId} trajectoryId={trajectoryId} head={result.data?.caseHead} part="milestones">
      <Loaded result={result}>
        {() => (of!.course.milestones.length === 0 && eventsOf(of!.method).length === 0 ? <Empty title={t('nothing')}>{t('nothing.text')}</Empty> : (
          <Stack gap="xl">
            <PhaseLine of={of!} />
            <CourseFrom of={of!} />
            {!of!.seesSpecial && <Alert color="petrol" variant="light" role="note"><Text size="sm">{t('special.hidden')}</Text></Alert>}
            {of!.method.phases.map(({ code }) => <Phase key={code} code={code} of={of!} onState={setStating} />)}
            <RulesPart of={of!} />
          </Stack>
        ))}
      </Loaded>
      {of && stating && <MilestoneDialog of={of} {...stating} onClose={() => setStating(undefined)} />}
    </CaseFrame>
  );
}

/** Since when the course is written down here, where something was due before. */
function CourseFrom({ of: { trajectory, course } }: { of: CourseOf }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { courseFrom } = trajectory;
  if (courseFrom === null || !course.milestones.some(({ state }) => state === 'not_known')) return null;
  return <Alert color="petrol" variant="light" role="note"><Text size="sm">{t('courseFrom', { date: formatDate(courseFrom, locale) })}</Text></Alert>;
}

function Phase({ code, of, onState }: { code: string; of: CourseOf; onState: (stating: Stating) => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const phase = of.method.phases.find((each) => each.code === code)!;
  const shown = shownOf(of).filter(({ occurrence }) => occurrence.phase === code);
  const events = eventsOf(of.method).filter((each) => each.phase === code);
  const groups = MILESTONE_GROUPS.filter((group) => shown.some(({ occurrence }) => occurrence.group === group) || events.some(({ milestone }) => (milestone.group ?? 'course') === group));
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={code}>
      <Title order={2} size="h3" id={code}>{inWords(phase.name)}</Title>
      {groups.map((group) => (
        <div key={group}>
          {(groups.length > 1 || group !== 'course') && <Title order={3} size="h5" mt="md">{t(`group.${group}`)}</Title>}
          <ul className={styles['list']}>
            {shown.filter(({ occurrence }) => occurrence.group === group).map((each) => (
              <MilestoneRow key={`${each.milestone.code} ${each.occurrence.number}`} of={of} shown={each} onState={() => onState({ milestone: each.milestone, number: each.occurrence.number, statement: each.statement })} />
            ))}
            {of.mayWrite && events.filter(({ milestone }) => (milestone.group ?? 'course') === group).map(({ milestone }) => {
              const number = Math.max(0, ...shown.filter((each) => each.milestone === milestone || each.milestone.code === milestone.code).map(({ occurrence }) => occurrence.number)) + 1;
              const name = inWords(milestone.name);
              return (
                <li key={milestone.code} className="no-print">
                  <div><Text c="gray.7">{name}</Text></div>
                  <Button size="xs" variant="default" aria-label={t('againOf', { name })} onClick={() => onState({ milestone, number, statement: latest(of.statements, milestone.code, number) })}>{t('again')}</Button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
