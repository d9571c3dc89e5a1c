import type { Definition, OwnDraft } from '@getrouw/domain';
import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { ownInstrumentDocument } from './own-instrument.operation.ts';
import { OnlyIn } from './OwnInstrumentsPage.tsx';
import { texts } from './texts.ts';

/** A list as the assessor sees it. `form` shows the questions. */
export function OwnPreview({ form: Form }: { form: ComponentType<{ definition: Definition }> }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { id } = getRouteApi('/in/methodiek/eigen/$id/voorbeeld').useParams();
  const result = useOperation(ownInstrumentDocument, { id });
  const own = result.data?.ownInstrument;
  return (
    <Page
      title={t('preview.title', { name: (own && inWords(own.name)) ?? '…' })} lead={<>{t('preview.lead')} {own && <OnlyIn draft={own.document as OwnDraft} />}</>}
      breadcrumbs={[
        <TextLink key="methods" to="/methodiek">{t('methods')}</TextLink>, <TextLink key="own" to="/methodiek/eigen">{t('list.title')}</TextLink>,
        <TextLink key="this" to="/methodiek/eigen/$id" params={{ id }}>{own?.versionCode ?? '…'}</TextLink>, <Text key="preview" span size="sm">{t('preview')}</Text>,
      ]}
      action={<ButtonLink to="/methodiek/eigen/$id" params={{ id }} variant="default">{t('preview.back')}</ButtonLink>}
    >
      <Loaded result={result}>{({ ownInstrument }) => <Form definition={ownInstrument.document as Definition} />}</Loaded>
    </Page>
  );
}
