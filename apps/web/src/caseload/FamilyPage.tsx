import { Empty, Facts } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate, formatInstant } from '../shared/dates.ts';
import { CasesName } from '../shared/CasesName.tsx';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay } from '../shared/session.ts';
import { CareHistory } from './CareHistory.tsx';
import { Consents } from './Consents.tsx';
import { EligibilitySummary } from './EligibilitySummary.tsx';
import { FamilyForm } from './FamilyForm.tsx';
import { type CaseChoices, type CodeNamed, familyDocument, methodOf, type Trajectory } from './family.operation.ts';
import styles from './family.module.css';
import { texts } from './texts.ts';
import { TrajectoryForm } from './TrajectoryForm.tsx';
import { TrajectoryProfessionals } from './TrajectoryProfessionals.tsx';

export function FamilyPage() {
  const t = useTexts(texts);
  const { familyId } = getRouteApi('/in/gezinnen/$familyId').useParams();
  const choices = useMay()('case.write');
  const result = useOperation(familyDocument, { id: familyId, choices });
  const [dialog, setDialog] = useState<'family' | 'add' | Trajectory>();
  const close = () => setDialog(undefined);
  const shown = result.data?.family.clientNumber;
  const unit = (result.data?.family.unit ?? 'family') as 'family' | 'youth';
  const add = choices && <Button onClick={() => setDialog('add')}>{t('trajectory.add')}</Button>;
  return (
    <Page
      title={shown ? t(`${unit}.title`, { clientNumber: shown }) : t('family.loading')} lead={shown && t(`${unit}.lead`)} action={add}
      breadcrumbs={[<TextLink key="families" to="/gezinnen" search={{}}><CasesName /></TextLink>, shown ?? '…']}
    >
      <Loaded result={result}>
        {({ family, caseChoices }) => (
          <Stack gap="lg">
            <Group gap="md">
              <Text c="gray.7">{t('municipality')}: {family.municipality ?? t('none')}</Text>
              {choices && <Button variant="default" size="xs" className="no-print" onClick={() => setDialog('family')}>{t(`${unit}.change`)}</Button>}
            </Group>
            <CareHistory family={family} />
            {family.trajectories.length === 0 && <Empty title={t('trajectory.empty')} action={add}>{t('trajectory.emptyText')}</Empty>}
            {family.trajectories.toSorted((one, other) => other.number - one.number).map((trajectory) => (
              <TrajectorySection key={trajectory.id} familyId={family.id} trajectory={trajectory} choices={caseChoices} onChange={() => setDialog(trajectory)} />
            ))}
            <Consents family={family} mayChange={choices} />
            {dialog === 'family' && <FamilyForm family={family} onClose={close} onDone={close} />}
            {caseChoices && dialog === 'add' && <TrajectoryForm familyId={family.id} choices={caseChoices} onClose={close} />}
            {caseChoices && typeof dialog === 'object' && <TrajectoryForm familyId={family.id} choices={caseChoices} trajectory={dialog} onClose={close} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

/** The pages of a trajectory are another part's. */
const COURSE = '/gezinnen/$familyId/traject/$trajectoryId';

interface TrajectorySectionProps { familyId: string; trajectory: Trajectory; choices: CaseChoices | undefined; onChange: () => void }

function TrajectorySection({ familyId, trajectory, choices, onChange }: TrajectorySectionProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const date = (value: string | null | undefined) => value && <time dateTime={value}>{formatDate(value, locale)}</time>;
  const measure = choices?.coercionMeasures.find(({ code }) => code === trajectory.coercionMeasure)?.name;
  const method = methodOf(choices, trajectory.programmeId);
  const named = (list: readonly CodeNamed[] | undefined, code: string | null | undefined) => { const found = list?.find((each) => each.code === code); return found ? inWords(found.name) : code; };
  const heading = `trajectory-${trajectory.number}`;
  return (
    <section className={`${styles['trajectory']} keep-together`} aria-labelledby={heading}>
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2} size="h3" id={heading}><TextLink to={COURSE} params={{ familyId, trajectoryId: trajectory.id }} inherit>{t('trajectory.title', { number: trajectory.number, method: trajectory.definitionCode })}</TextLink></Title>
          {choices && <Button variant="default" size="xs" className="no-print" onClick={onChange}>{t('trajectory.changeNumber', { number: trajectory.number })}</Button>}
        </Group>
        <Facts
          facts={[
            [t('team'), trajectory.team.name],
            [t('referredOn'), date(trajectory.referredOn)],
            [t('firstContactOn'), date(trajectory.firstContactOn)],
            [t('startedOn'), date(trajectory.startedOn)],
            [t('endedOn'), date(trajectory.endedOn) ?? t('running')],
            [t('referrer'), trajectory.referrer],
            [t('coercionMeasure'), measure ? inWords(measure) : trajectory.coercionMeasure],
            [t('closingReason'), named(method.closingReasons, trajectory.closingReason)],
            [t('variant'), named(method.variants, trajectory.variant)],
            [t('funding'), named(method.fundings, trajectory.funding)],
            [t('grantedHours'), trajectory.grantedHours],
            [t('contract'), choices?.contracts.find(({ id }) => id === trajectory.contractId)?.name],
            [t('opening'), trajectory.opening && t(`opening.${trajectory.opening}`)],
          ]}
        />
        <TextLink to={COURSE} params={{ familyId, trajectoryId: trajectory.id }}>{t('trajectory.open', { number: trajectory.number })}</TextLink>
        {trajectory.registration && (
          <Group gap="sm">
            <TextLink to="/gezinnen/$familyId/registratie/$trajectoryId" params={{ familyId, trajectoryId: trajectory.id }} search={{}}>{t('registration', { number: trajectory.number })}</TextLink>
            <Text size="sm" c="gray.7">{trajectory.registration.savedAt ? t('registration.since', { at: formatInstant(trajectory.registration.savedAt, locale) }) : t('registration.none')}</Text>
          </Group>
        )}
        <TrajectoryProfessionals trajectory={trajectory} choices={choices} />
        {trajectory.eligibility && <EligibilitySummary familyId={familyId} trajectory={trajectory} state={trajectory.eligibility} mayWeigh={choices !== undefined} />}
      </Stack>
    </section>
  );
}
