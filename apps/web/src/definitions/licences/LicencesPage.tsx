import { Empty } from '@getrouw/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { Pager, usePaging } from '../../shared/Pager.tsx';
import { useMay, useViewer } from '../../shared/session.ts';
import { CertificateCounts } from './CertificateCounts.tsx';
import { EndForm } from './EndForm.tsx';
import { GrantForm, type Grant } from './GrantForm.tsx';
import { LicenceTable } from './LicenceTable.tsx';
import { type Licence, type Licences, licencesDocument } from './licences.operation.ts';
import { texts } from './texts.ts';
import { Unlicensed } from './Unlicensed.tsx';

type Dialog = { grant: Grant } | { end: Licence };

/** For a licence holder: who may run its methods. For a provider: what it may run. */
export function LicencesPage() {
  const t = useTexts(texts);
  const may = useMay();
  const holds = useViewer().organisation?.kind === 'licence_holder';
  const mayGrant = holds && may('licence.manage');
  const paging = usePaging();
  const result = useOperation(licencesDocument, { after: paging.after });
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const grant = (given: Grant = {}) => setDialog({ grant: given });
  const action = mayGrant && result.data && result.data.licences.methods.length > 0 && <Button onClick={() => grant()}>{t('grant')}</Button>;
  return (
    <Page
      title={t('title')} lead={t(holds ? 'lead.holder' : 'lead.provider')} action={action}
      {...(!holds && { breadcrumbs: [<TextLink key="methods" to="/methodiek">{t('methods')}</TextLink>, <Text key="licences" span size="sm">{t('title')}</Text>] })}
    >
      <Loaded result={result}>
        {({ licences }) => (
          <Stack gap={40}>
            <Unlicensed unlicensed={licences.unlicensed} count={licences.unlicensedCount} holds={holds} onGrant={mayGrant ? grant : undefined} />
            <Methods licences={licences} holds={holds} onGrant={mayGrant ? grant : undefined} onEnd={mayGrant ? (licence) => setDialog({ end: licence }) : undefined} />
            <Pager paging={paging} next={licences.next} />
            {licences.items.length === 0 && <Empty title={t(holds ? 'empty.holder' : 'empty.provider')} action={action}>{t(holds ? 'empty.holderText' : 'empty.providerText')}</Empty>}
            {dialog && 'grant' in dialog && <GrantForm licences={licences} given={dialog.grant} onClose={close} />}
            {dialog && 'end' in dialog && <EndForm licence={dialog.end} today={licences.today} onClose={close} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

interface MethodsProps { licences: Licences; holds: boolean; onGrant: ((given: Grant) => void) | undefined; onEnd: ((licence: Licence) => void) | undefined }

/** A part for each method that is licensed, or that certificates are counted of. */
function Methods({ licences: { items, certificates, methods, providers, today }, ...rest }: MethodsProps) {
  const inWords = useLocalText();
  const codes = [...new Set([...items.map(({ definitionCode }) => definitionCode), ...certificates.map(({ definitionCode }) => definitionCode)])];
  return codes.map((code) => {
    const licences = items.filter(({ definitionCode }) => definitionCode === code);
    const name = licences[0]?.methodName ?? methods.find((each) => each.code === code)?.name ?? { nl: code, en: code };
    const named = new Map([...providers, ...licences.map(({ provider }) => provider)].map((each) => [each.id, each.name]));
    return (
      <Stack key={code} component="section" gap="md" aria-labelledby={`methodiek-${code}`}>
        <Title order={2} id={`methodiek-${code}`}>{inWords(name)}</Title>
        <LicenceTable method={inWords(name)} licences={licences} {...rest} />
        <CertificateCounts method={inWords(name)} counts={certificates.filter(({ definitionCode }) => definitionCode === code)} nameOf={(id) => named.get(id) ?? ''} today={today} />
      </Stack>
    );
  });
}
