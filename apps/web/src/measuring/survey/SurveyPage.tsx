import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asApiError } from '../../shared/errors.ts';
import { Loading } from '../../shared/Loaded.tsx';
import { Invitation } from './Invitation.tsx';
import { KeepCode } from './KeepCode.tsx';
import { forget, openHere, openIn } from './kept.ts';
import { Start } from './Start.tsx';
import { Stopped } from './Stopped.tsx';
import { SurveyForm } from './SurveyForm.tsx';
import { SurveyFrame } from './SurveyFrame.tsx';
import { Trouble } from './Trouble.tsx';
import { useSurveyData } from './useSurvey.ts';

/** Where in the survey one is, apart from what stands in the address. */
type Stage = 'code' | 'form' | 'stopped';

/**
 * The public page of an organisation's surveys. What stands behind the # is a personal link or the code of a team meeting; a code of one's own opens what was
 * begun. It asks the API as nobody, signed in or not: who answers is not known by a session.
 */
export function SurveyPage() {
  const { slug = '' } = useParams({ strict: false });
  const secret = useLocation().hash;
  const navigate = useNavigate();
  const [open, setOpen] = useState(() => openIn(slug));
  const [stage, setStage] = useState<Stage>('form');
  const [anonymous, setAnonymous] = useState(false);
  const show = (code: string | null, next: Stage = 'form') => {
    openHere(slug, code);
    setOpen(code);
    setStage(next);
    void navigate({ to: '/vragenlijst/$slug', params: { slug }, search: {}, replace: true });
  };
  if (secret) return <SurveyFrame><Invitation key={secret} organisation={slug} secret={secret} onBegun={(code, privacy) => { setAnonymous(privacy === 'anonymous'); show(code, 'code'); }} onOpen={show} /></SurveyFrame>;
  if (!open) return <SurveyFrame><Start organisation={slug} onOpen={show} /></SurveyFrame>;
  if (stage === 'code') return <SurveyFrame><KeepCode organisation={slug} code={open} anonymous={anonymous} onDone={() => setStage('form')} /></SurveyFrame>;
  if (stage === 'stopped') return <SurveyFrame><Stopped organisation={slug} code={open} onBack={() => setStage('form')} onForget={() => { forget(slug, open); show(null); }} /></SurveyFrame>;
  return <Opened key={open} organisation={slug} code={open} onStop={() => setStage('stopped')} onLeave={() => show(null)} />;
}

interface OpenedProps { organisation: string; code: string; onStop: () => void; onLeave: () => void }

function Opened({ organisation, code, onStop, onLeave }: OpenedProps) {
  const form = useSurveyData(organisation, code);
  if (form.isError) {
    const error = asApiError(form.error);
    if (error.code === 'SURVEY_CODE_UNKNOWN') forget(organisation, code);
    return <SurveyFrame><Trouble error={error} onRetry={() => void form.refetch()} onCode={onLeave} /></SurveyFrame>;
  }
  return (
    <SurveyFrame onStop={form.data?.surveyForm.state === 'in_progress' ? onStop : undefined}>
      {form.data ? <SurveyForm organisation={organisation} code={code} form={form.data.surveyForm} onLeave={onLeave} /> : <Loading />}
    </SurveyFrame>
  );
}
