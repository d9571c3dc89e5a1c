import type { Definition } from '@getrouw/domain';
import { Empty } from '@getrouw/ui';
import { getRouteApi } from '@tanstack/react-router';
import { CasesName } from '../shared/CasesName.tsx';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { EligibilityForm } from './EligibilityForm.tsx';
import { familyDocument } from './family.operation.ts';
import { texts } from './texts.ts';

/** What a method asks about its target group. */
export type TargetGroup = Pick<Definition, 'eligibility' | 'facts'>;

/** Weighs whether the method suits the family, with the facts it rests on. */
export function EligibilityPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { familyId, trajectoryId } = getRouteApi('/in/gezinnen/$familyId/doelgroep/$trajectoryId').useParams();
  const result = useOperation(familyDocument, { id: familyId, choices: true });
  const family = result.data?.family;
  const trajectory = family?.trajectories.find(({ id }) => id === trajectoryId);
  const method = result.data?.caseChoices?.programmes.find(({ id }) => id === trajectory?.programmeId);
  const asked = trajectory && (result.data?.caseChoices?.definition as Record<string, TargetGroup> | undefined)?.[trajectory.programmeId];
  return (
    <Page
      title={family && method ? t('eligibility.title', { method: inWords(method.name), clientNumber: family.clientNumber }) : t('eligibility')} lead={t('eligibility.lead')}
      breadcrumbs={[
        <TextLink key="families" to="/gezinnen" search={{}}><CasesName /></TextLink>,
        <TextLink key="family" to="/gezinnen/$familyId" params={{ familyId }}>{family?.clientNumber ?? '…'}</TextLink>,
        t('eligibility'),
      ]}
    >
      <Loaded result={result}>
        {() => (trajectory && asked?.eligibility
          ? <EligibilityForm key={trajectory.id} familyId={familyId} trajectory={trajectory} asked={asked} />
          : <Empty title={t('eligibility.nothing')} />)}
      </Loaded>
    </Page>
  );
}
