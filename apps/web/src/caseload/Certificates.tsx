import { Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDate, today } from '../shared/dates.ts';
import { TextLink } from '../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { CertificateForm, RemoveCertificateForm } from './CertificateForms.tsx';
import type { Certificate } from './certificates.operation.ts';
import { texts } from './certificates.texts.ts';
import type { ProfessionalDetail, ProgrammeChoice } from './professionals.operation.ts';

type Dialog = 'add' | { change: Certificate } | { remove: Certificate };

/** What a professional is certified in. `mayWrite`: for who keeps certificates. */
export function Certificates({ professional, choices, mayWrite }: { professional: ProfessionalDetail; choices: readonly ProgrammeChoice[]; mayWrite: boolean }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const { certificates } = professional;
  return (
    <Stack component="section" gap="sm" aria-labelledby="certificaten">
      <Group justify="space-between">
        <Title order={2} id="certificaten">{t('title')}</Title>
        {mayWrite && choices.length > 0 && <Button size="xs" variant="default" className="no-print" onClick={() => setDialog('add')}>{t('add')}</Button>}
      </Group>
      <Text size="sm" c="gray.7" maw="44rem">{t('help')}</Text>
      {certificates.length === 0 && <Text>{t('none')}</Text>}
      {certificates.length > 0 && (
        <Rows
          caption={t('title')} rows={certificates} rowKey={({ id }) => id}
          columns={[
            { header: t('name'), cell: ({ name }) => name },
            { header: t('method'), cell: ({ methodName }) => inWords(methodName) },
            { header: t('obtainedOn'), cell: ({ obtainedOn }) => <time dateTime={obtainedOn}>{formatDate(obtainedOn, locale)}</time> },
            { header: t('expiresOn'), cell: (certificate) => <Expiry certificate={certificate} /> },
            ...(mayWrite ? [{
              header: t('actions'),
              cell: (certificate: Certificate) => (
                <Group gap={4}>
                  <Button size="compact-sm" variant="subtle" aria-label={t('changeOf', { name: certificate.name })} onClick={() => setDialog({ change: certificate })}>{t('change')}</Button>
                  <Button size="compact-sm" variant="subtle" aria-label={t('removeOf', { name: certificate.name })} onClick={() => setDialog({ remove: certificate })}>{t('remove')}</Button>
                </Group>
              ),
            }] : []),
          ]}
        />
      )}
      {mayWrite && <Text size="sm"><TextLink to="/certificaten">{t('open')}</TextLink></Text>}
      {dialog === 'add' && <CertificateForm professional={professional} choices={choices} onClose={close} />}
      {typeof dialog === 'object' && 'change' in dialog && <CertificateForm professional={professional} choices={choices} certificate={dialog.change} onClose={close} />}
      {typeof dialog === 'object' && 'remove' in dialog && <RemoveCertificateForm certificate={dialog.remove} onClose={close} />}
    </Stack>
  );
}

/** Until when a certificate is valid; one that was renewed asks nothing any more. */
export function Expiry({ certificate: { expiresOn, renewed } }: { certificate: Pick<Certificate, 'expiresOn' | 'renewed'> }) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (expiresOn === null) return t('never');
  if (renewed) return `${formatDate(expiresOn, locale)} (${t('renewed')})`;
  return expiresOn < today() ? <strong>{t('expired', { date: formatDate(expiresOn, locale) })}</strong> : <time dateTime={expiresOn}>{formatDate(expiresOn, locale)}</time>;
}
