import { Alert, Button, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '../shared/dates.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useCommand } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { handInSecondCodingDocument } from './coding.operation.ts';
import { texts } from './coding.texts.ts';
import { FillIn } from './FillIn.tsx';
import type { Method } from './list.ts';
import { momentOf } from './search.ts';
import type { Sheet } from './sheet.ts';
import { useRegistration } from './useFilling.ts';

const route = getRouteApi('/in/codering/$trajectoryId');

/** The same list, filled in by a second person who knows nothing of the first. */
export function CodingPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { trajectoryId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const result = useRegistration({ trajectoryId, coder: 'second' });
  const shown = result.data?.registration;
  return (
    <Page
      title={shown ? t('one', { number: shown.clientNumber }) : t('one.loading')} lead={shown && t('one.lead', { method: inWords((shown.method as Method).name), trajectory: shown.trajectoryNumber })}
      breadcrumbs={[<TextLink key="list" to="/codering">{t('title')}</TextLink>, shown?.clientNumber ?? '…']}
    >
      <Loaded result={result}>
        {({ registration }) => (
          <>
            {registration.handedInAt && <Alert color="petrol" role="status">{t('handedIn', { at: formatInstant(registration.handedInAt, locale) })} <TextLink to="/codering">{t('handedIn.next')}</TextLink></Alert>}
            <FillIn
              key={trajectoryId} form={registration} moment={momentOf(search)} after={(sheet) => registration.mayWrite && <HandIn trajectoryId={trajectoryId} sheet={sheet} />}
              onMoment={(moment) => void navigate({ search: { ...(moment === 'close' && { moment: 'afsluiting' as const }) }, replace: true, resetScroll: false })}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function HandIn({ trajectoryId, sheet: { filling: { saver, held }, progress: { done, total } } }: { trajectoryId: string; sheet: Sheet }) {
  const t = useTexts(texts);
  const [unsaved, setUnsaved] = useState(false);
  const [asking, setAsking] = useState(false);
  const handIn = useCommand(handInSecondCodingDocument);
  const submit = async () => {
    const isSaved = Object.keys(held).length === 0 && await saver.settled();
    setUnsaved(!isSaved);
    if (!isSaved) return;
    if (done < total && !asking) setAsking(true);
    else handIn.mutate({ trajectoryId });
  };
  return (
    <Stack gap="sm" maw="40rem">
      <Text>{t('handIn.text')}</Text>
      {asking && done < total && <Alert color="orange" role="alert">{t('handIn.open', { count: total - done, total })}</Alert>}
      {unsaved && <Text role="alert" fw={600}>{t('handIn.unsaved')}</Text>}
      {handIn.isError && <ErrorNotice error={handIn.error} during="write" />}
      <div><Button loading={handIn.isPending} onClick={() => void submit()}>{t(asking && done < total ? 'handIn.anyway' : 'handIn')}</Button></div>
    </Stack>
  );
}
