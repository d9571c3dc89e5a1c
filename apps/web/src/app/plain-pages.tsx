import { Button, Container } from '@mantine/core';
import { asApiError } from '../shared/errors.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { ButtonLink } from '../shared/links.tsx';
import { useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useViewer } from '../shared/session.ts';
import { texts as shared } from '../shared/texts.ts';
import { texts } from './texts.ts';

export function NotFoundPage() {
  const t = useTexts(shared);
  return <Page title={t('notFound.title')} lead={t('notFound.lead')}><div><ButtonLink to="/">{t('notFound.home')}</ButtonLink></div></Page>;
}

/** Shown instead of a page that threw, or that could not learn who is signed in. */
export function BrokenPage({ error }: { error: unknown }) {
  const t = useTexts(shared);
  return (
    <Page title={t('broken.title')} lead={t('broken.lead')}>
      <ErrorNotice error={asApiError(error)} during="read" />
      <div><Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button></div>
    </Page>
  );
}

/** The same where not even the frame could be shown. */
export const BrokenEntrance = ({ error }: { error: unknown }) => <Container component="main" py="xl"><BrokenPage error={error} /></Container>;

export function WelcomePage() {
  const t = useTexts(texts);
  const { organisation } = useViewer();
  return <Page title={t('welcome.title')} lead={t('welcome.lead', { organisation: organisation?.name ?? '' })}><p>{t('welcome.do')}</p></Page>;
}
