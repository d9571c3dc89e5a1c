import { Group, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { CaseFrame } from '../../shared/CaseFrame.tsx';
import { useOperation } from '../../shared/graphql.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useTexts } from '../../shared/locale.ts';
import { Goals } from './Goals.tsx';
import { Needs } from './Needs.tsx';
import { Network } from './Network.tsx';
import { type PlanMethod, planPageDocument } from './plan.operation.ts';
import { Sections } from './Sections.tsx';
import { texts } from './texts.ts';

const route = getRouteApi('/in/gezinnen/$familyId/traject/$trajectoryId/plan');

/** The plan of a family: goals, what is needed and done, who stands around it, and the plan in words. */
export function PlanPage() {
  const t = useTexts(texts);
  const { familyId, trajectoryId } = route.useParams();
  const result = useOperation(planPageDocument, { trajectoryId });
  return (
    <CaseFrame familyId={familyId} trajectoryId={trajectoryId} head={result.data?.caseHead} part="plan">
      <Loaded result={result}>
        {({ caseHead, plan }) => {
          const method = plan.method as PlanMethod;
          const part = { plan, method, mayWrite: caseHead.mayWrite, endedOn: caseHead.endedOn ?? null, unit: caseHead.unit as 'family' | 'youth' };
          const goals = method.goalCatalogue;
          return (
            <Stack gap="2.5rem" key={trajectoryId}>
              <Group component="nav" aria-label={t('parts')} gap="lg" className="no-print">
                {goals && <a href="#doelen">{t('goals')}</a>}
                {goals && <a href="#nodig">{t('needs')}</a>}
                {method.plan?.network && <a href="#netwerk">{t('network')}</a>}
                {method.plan && <a href="#woorden">{t('words')}</a>}
              </Group>
              {goals && <Goals {...part} catalogue={goals} />}
              {goals && <Needs {...part} catalogue={goals} />}
              {method.plan?.network && <Network {...part} />}
              {method.plan && <Sections {...part} />}
            </Stack>
          );
        }}
      </Loaded>
    </CaseFrame>
  );
}
