import type { TeamCodesQuery } from '@getrouw/contracts';
import { Empty, QrCode } from '@getrouw/ui';
import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { useMay } from '../../shared/session.ts';
import { AnonymousSaid } from './AnonymousSaid.tsx';
import { makeTeamCodeDocument, revokeTeamCodeDocument, teamCodesDocument } from './checks.operation.ts';
import styles from './team-codes.module.css';
import { texts } from './texts.ts';

type Code = NonNullable<TeamCodesQuery['teamCodes']>[number];

/** Codes with which clients of a team say without a name what they think of the help, each with a sheet to print; and what they said. */
export function TeamCodesPage() {
  const t = useTexts(texts);
  const leads = useMay()('survey.lead');
  const result = useOperation(teamCodesDocument, { leads });
  const [shown, setShown] = useState<Code | null>(null);
  return (
    <Page title={t('codes.title')} lead={t('codes.lead')} breadcrumbs={[<TextLink key="results" to="/resultaten">{t('results')}</TextLink>, t('codes.title')]}>
      <Loaded result={result}>
        {({ teamCodes, anonymousSatisfaction }) => (
          <Stack gap={48}>
            {teamCodes && <Codes codes={teamCodes} onShow={setShown} />}
            <AnonymousSaid said={anonymousSatisfaction} />
          </Stack>
        )}
      </Loaded>
      {shown && <Sheet code={shown} onClose={() => setShown(null)} />}
    </Page>
  );
}

function Codes({ codes, onShow }: { codes: readonly Code[]; onShow: (code: Code) => void }) {
  const t = useTexts(texts);
  if (codes.length === 0) return <Empty title={t('codes.empty')}>{t('codes.emptyText')}</Empty>;
  return <ul className={`${styles['teams']} no-print`}>{codes.map((code) => <Team key={`${code.programmeId} ${code.teamId}`} code={code} onShow={() => onShow(code)} />)}</ul>;
}

function Team({ code: { programmeId, teamId, teamName, methodName, id, code, revision }, onShow }: { code: Code; onShow: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const make = useCommand(makeTeamCodeDocument);
  const revoke = useCommand(revokeTeamCodeDocument);
  return (
    <li className={styles['team']}>
      <div>
        <Title order={2} size="h3">{t('codes.team', { team: teamName, method: inWords(methodName) })}</Title>
        <Text c="gray.7">{code ? t('codes.code', { code }) : t('codes.none')}</Text>
        {(make.isError || revoke.isError) && <ErrorNotice error={make.error ?? revoke.error} during="write" />}
      </div>
      {id && revision ? (
        <Group gap="sm">
          <Button onClick={onShow}>{t('codes.show')}</Button>
          <Button variant="default" loading={revoke.isPending} onClick={() => revoke.mutate({ id, revision })}>{t('codes.revoke')}</Button>
        </Group>
      ) : <Button loading={make.isPending} onClick={() => make.mutate({ input: { programmeId, teamId } })}>{t('codes.make')}</Button>}
    </li>
  );
}

/** For the wall at the desk, or to give along. */
function Sheet({ code: { code, address }, onClose }: { code: Code; onClose: () => void }) {
  const t = useTexts(texts);
  return (
    <Modal.Root opened onClose={onClose} fullScreen>
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles['sheet']}>
          <Group justify="flex-end" className="no-print">
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{t('sheet.print')}</Button>
            <Button variant="subtle" onClick={onClose}>{t('sheet.close')}</Button>
          </Group>
          <Stack align="center" ta="center">
            <Modal.Title className={styles['title']}>{t('sheet.title')}</Modal.Title>
            <Text size="xl">{t('sheet.lead')}</Text>
            <div className={styles['square']}><QrCode text={`${address}#${code}`} label={t('sheet.square')} /></div>
            <Text size="lg">{t('sheet.scan')}</Text>
            <Text size="lg">{t('sheet.go')} <strong>{address.replace(/^https?:\/\//, '')}</strong> {t('sheet.type')}</Text>
            <p className={styles['code']}>{code}</p>
          </Stack>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
