import { Facts } from '@getrouw/ui';
import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { CaseFrame } from '../shared/CaseFrame.tsx';
import { formatDate } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { usePaging } from '../shared/Pager.tsx';
import { ClosingDialog } from './ClosingDialog.tsx';
import { ContactButtons, ContactList } from './ContactPart.tsx';
import { type CourseOf, overviewDocument } from './course.operation.ts';
import styles from './course.module.css';
import { MilestoneDialog, type Stating } from './MilestoneDialog.tsx';
import { shownOf } from './milestones.ts';
import { NextSteps } from './NextSteps.tsx';
import { PhaseLine } from './PhaseLine.tsx';
import { Prompts } from './Prompts.tsx';
import { StateMark } from './StateMark.tsx';
import { texts } from './texts.ts';

/** A trajectory at a glance: where it stands, what must happen, and a contact in one tap. */
export function OverviewPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const { familyId, trajectoryId } = getRouteApi('/in/gezinnen/$familyId/traject/$trajectoryId').useParams();
  const paging = usePaging();
  const result = useOperation(overviewDocument, { trajectoryId, after: paging.after });
  const [stating, setStating] = useState<Stating>();
  const [closing, setClosing] = useState(false);
  const [stated, setStated] = useState('');
  const of = result.data?.trajectoryCourse as CourseOf | undefined;
  return (
    <CaseFrame
      familyId={familyId} trajectoryId={trajectoryId} head={result.data?.caseHead} part="overview"
      action={of?.mayWrite && <Button variant="default" onClick={() => setClosing(true)}>{t(of.closing.endedOn ? 'close.change' : 'close')}</Button>}
    >
      <Loaded result={result}>
        {({ trajectoryCourse }) => {
          const course = trajectoryCourse as unknown as CourseOf;
          return (
            <Stack gap="xl">
              <div>
                <PhaseLine of={course} />
                {course.course.plannedEnd && !course.closing.endedOn && <Text size="sm" c="gray.7" mt="xs">{t('plannedEnd', { date: formatDate(course.course.plannedEnd, locale) })}</Text>}
              </div>
              {course.contract && Object.keys(course.contract.norms as object).length > 0 && <Alert color="petrol" variant="light" role="note">{t('contract', { name: course.contract.name, reason: course.contract.reason ?? '' })}</Alert>}
              <div className={styles['columns']}>
                <section aria-labelledby="next">
                  <Title order={2} size="h3" id="next" mb="sm">{t('next')}</Title>
                  <NextSteps familyId={familyId} of={course} onClose={() => setClosing(true)} onState={({ milestone, occurrence, statement }) => setStating({ milestone, number: occurrence.number, statement })} />
                  <Text role="status" size="sm" mt="xs">{stated}</Text>
                </section>
                {course.mayWrite && <ContactButtons trajectoryId={trajectoryId} today={course.today} />}
              </div>
              {course.closing.endedOn && <Closing of={course} />}
              <Agreements of={course} />
              <ContactList contacts={trajectoryCourse.contacts} figures={trajectoryCourse.figures} paging={paging} today={course.today} mayWrite={course.mayWrite} />
              <Prompts of={course} />
            </Stack>
          );
        }}
      </Loaded>
      {of && stating && <MilestoneDialog of={of} {...stating} onClose={() => setStating(undefined)} onDone={setStated} />}
      {of && closing && <ClosingDialog of={of} familyId={familyId} onClose={() => setClosing(false)} />}
    </CaseFrame>
  );
}

function Closing({ of: { closing, method } }: { of: CourseOf }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const reason = method.closingReasons?.find(({ code }) => code === closing.closingReason);
  return (
    <section aria-labelledby="closing">
      <Title order={2} size="h3" id="closing" mb="sm">{t('closing')}</Title>
      <Facts facts={[
        [t('endedOn'), formatDate(closing.endedOn!, locale)], [t('closingReason'), reason ? inWords(reason.name) : closing.closingReason], [t('nationalReason'), closing.nationalReason && t(`national.${closing.nationalReason}`)],
        [t('closingNote'), closing.closingNote], [t('followUpHelp'), closing.followUpHelp && t(`follow.${closing.followUpHelp}`)], [t('followUpHelpNote'), closing.followUpHelpNote],
        [t('finalReport'), closing.finalReport == null ? null : t(closing.finalReport ? 'yes' : 'no')],
      ]} />
    </section>
  );
}

/** What was agreed with the family and with others, as far as the method asks for it. */
function Agreements({ of }: { of: CourseOf }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const agreements = shownOf(of).filter(({ occurrence: { group } }) => group === 'agreements');
  if (agreements.length === 0) return null;
  return (
    <section aria-labelledby="agreements">
      <Title order={2} size="h3" id="agreements" mb="sm">{t('group.agreements')}</Title>
      <Facts facts={agreements.map(({ milestone, occurrence: { number, state, happenedOn } }) => [
        number > 1 ? `${inWords(milestone.name)} (${t('number', { number })})` : inWords(milestone.name), <><StateMark state={state} />{happenedOn && <Text span size="sm"> {t('metOn', { date: formatDate(happenedOn, locale) })}</Text>}</>,
      ] as const)} />
    </section>
  );
}
