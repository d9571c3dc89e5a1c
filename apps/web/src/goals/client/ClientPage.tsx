import { useMutation } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { asApiError } from '../../shared/errors.ts';
import { visit as ask } from '../../shared/graphql.ts';
import { Loading } from '../../shared/Loaded.tsx';
import { AnonymousForm } from './AnonymousForm.tsx';
import { clientVisitDocument } from './client.operation.ts';
import { ClientFrame } from './ClientFrame.tsx';
import { handedOver } from './hand-over.ts';
import { kindOf } from './secret.ts';
import { Start } from './Start.tsx';
import { TakeBack } from './TakeBack.tsx';
import { Trouble } from './Trouble.tsx';
import { useVisit } from './useVisit.ts';
import { Thanks, VisitScreens } from './VisitScreens.tsx';

/**
 * The public page for clients of an organisation. What stands behind the # is a personal link, a personal code or the code of a team. It asks the API as
 * nobody, signed in or not.
 */
export function ClientPage() {
  const { slug = '' } = useParams({ strict: false });
  const secret = decodeURIComponent(useLocation().hash);
  const navigate = useNavigate();
  const open = (hash: string) => void navigate({ to: '/vraag/$slug', params: { slug }, search: {}, replace: true, ...(hash && { hash }) });
  const kind = kindOf(secret);
  if (kind === 'link') return <Opened key={secret} organisation={slug} link={secret} onLeave={() => open('')} />;
  if (kind === 'personal') return <ClientFrame><ByCode key={secret} organisation={slug} code={secret} onOpen={open} /></ClientFrame>;
  if (kind === 'team') return <ClientFrame><AnonymousForm key={secret} organisation={slug} code={secret} onLeave={() => open('')} /></ClientFrame>;
  return <ClientFrame><Start onCode={open} /></ClientFrame>;
}

/** A code leads to the link, with which the visit goes on: codes can be tried so many times, links as often as one likes. */
function ByCode({ organisation, code, onOpen }: { organisation: string; code: string; onOpen: (link: string) => void }) {
  const exchange = useMutation({ mutationFn: () => ask(organisation, clientVisitDocument, { code }), onSuccess: ({ clientVisit }) => onOpen(clientVisit.link) });
  const { mutate } = exchange;
  useEffect(() => mutate(), [mutate]);
  return exchange.isError ? <Trouble error={asApiError(exchange.error)} onRetry={() => mutate()} onCode={() => onOpen('')} /> : <Loading />;
}

function Opened({ organisation, link, onLeave }: { organisation: string; link: string; onLeave: () => void }) {
  const visit = useVisit(organisation, link);
  const [locked] = useState(() => handedOver() !== null);
  const [leaving, setLeaving] = useState(false);
  const onWorker = locked ? () => setLeaving(true) : undefined;
  if (leaving) return <ClientFrame><TakeBack onBack={() => setLeaving(false)} /></ClientFrame>;
  if (visit.isError) return <ClientFrame onWorker={onWorker}><Trouble error={asApiError(visit.error)} onRetry={() => void visit.refetch()} onCode={onLeave} /></ClientFrame>;
  const opened = visit.data?.clientVisit;
  return (
    <ClientFrame onWorker={onWorker}>
      {!opened && <Loading />}
      {opened && (opened.done ? <Thanks onDevice={locked} /> : <VisitScreens organisation={organisation} visit={opened} />)}
    </ClientFrame>
  );
}
