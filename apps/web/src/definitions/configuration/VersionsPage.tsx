import { Empty } from '@getrouw/ui';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { useMay } from '../../shared/session.ts';
import { type ProgrammeConfiguration, programmeConfigurationDocument } from './configuration.operation.ts';
import { movePreviewDocument } from './move-preview.operation.ts';
import { MoveSteps } from './MoveSteps.tsx';
import { VersionTable } from './VersionTable.tsx';
import { texts } from './versions.texts.ts';

const route = getRouteApi('/in/methodiek/versies/$programmeId');

/** The version in use beside another one, question by question, and the step to that one. */
export function VersionsPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { programmeId } = route.useParams();
  const result = useOperation(programmeConfigurationDocument, { id: programmeId });
  const shown = result.data?.programmeConfiguration;
  return (
    <Page
      title={shown ? t('title', { name: inWords(shown.programme.name) }) : t('loading')} lead={t('lead')}
      breadcrumbs={[
        <TextLink key="methods" to="/methodiek">{t('methods')}</TextLink>,
        <TextLink key="configuration" to="/methodiek/inrichten/$programmeId" params={{ programmeId }}>{shown ? inWords(shown.programme.name) : '…'}</TextLink>,
        <Text key="versions" span size="sm">{t('loading')}</Text>,
      ]}
      action={<Button variant="default" onClick={() => window.print()}>{t('print')}</Button>}
    >
      <Loaded result={result}>
        {({ programmeConfiguration }) => (programmeConfiguration.newerVersions.length > 0
          ? <Versions kept={programmeConfiguration} />
          : (
            <Empty title={t('none')} action={<ButtonLink variant="default" to="/methodiek/inrichten/$programmeId" params={{ programmeId }}>{t('toConfiguration')}</ButtonLink>}>
              {t('noneText', { version: programmeConfiguration.programme.version.versionCode })}
            </Empty>
          ))}
      </Loaded>
    </Page>
  );
}

function Versions({ kept }: { kept: ProgrammeConfiguration }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const mayConfigure = useMay()('programme.configure');
  const { newerVersions, programme } = kept;
  const [index, setIndex] = useState(newerVersions.length - 1);
  const chosen = newerVersions[index] ?? newerVersions[0]!;
  const target = { adoptedVersionId: chosen.adoptedVersionId, releaseId: chosen.releaseId };
  const preview = useOperation(movePreviewDocument, { programmeId: programme.id, ...target });
  return (
    <Stack gap={44}>
      <NativeSelect
        className="no-print" label={t('compareWith', { version: programme.version.versionCode })} value={index} maw="30rem"
        data={newerVersions.map(({ name, versionCode }, at) => ({ value: String(at), label: `${inWords(name)} (${versionCode})` }))}
        onChange={({ currentTarget }) => setIndex(Number(currentTarget.value))}
      />
      <Loaded result={preview}>
        {({ movePreview }) => (
          <Stack gap={44} key={movePreview.comparison.to.versionCode}>
            <VersionTable comparison={movePreview.comparison} />
            {mayConfigure && <MoveSteps kept={kept} target={target} preview={movePreview} />}
          </Stack>
        )}
      </Loaded>
    </Stack>
  );
}
