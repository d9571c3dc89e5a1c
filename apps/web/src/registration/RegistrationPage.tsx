import { getRouteApi } from '@tanstack/react-router';
import { Loaded } from '../shared/Loaded.tsx';
import { FillIn } from './FillIn.tsx';
import { Frame } from './Frame.tsx';
import { JudgePart } from './JudgePart.tsx';
import { momentOf } from './search.ts';
import { useRegistration } from './useFilling.ts';
import { WhyPart } from './WhyPart.tsx';

const route = getRouteApi('/in/gezinnen/$familyId/registratie/$trajectoryId');

/** What is registered about the family of a trajectory, what follows from it and why. */
export function RegistrationPage() {
  const { familyId, trajectoryId } = route.useParams();
  const { deel } = route.useSearch();
  if (deel === 'waarom') return <WhyPart familyId={familyId} trajectoryId={trajectoryId} />;
  if (deel === 'oordeel') return <JudgePart familyId={familyId} trajectoryId={trajectoryId} />;
  return <FillPart familyId={familyId} trajectoryId={trajectoryId} />;
}

function FillPart({ familyId, trajectoryId }: { familyId: string; trajectoryId: string }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const result = useRegistration({ trajectoryId, coder: 'first' });
  return (
    <Frame familyId={familyId} trajectoryId={trajectoryId} registration={result.data?.registration}>
      <Loaded result={result}>
        {({ registration }) => (
          <FillIn
            key={trajectoryId} form={registration} moment={momentOf(search)} goTo={search.vak}
            onMoment={(moment) => void navigate({ search: { ...(moment === 'close' && { moment: 'afsluiting' as const }) }, replace: true, resetScroll: false })}
          />
        )}
      </Loaded>
    </Frame>
  );
}
