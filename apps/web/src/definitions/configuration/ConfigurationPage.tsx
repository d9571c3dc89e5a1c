import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi, useBlocker } from '@tanstack/react-router';
import { DeviationList } from '../../shared/DeviationList.tsx';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { useMay } from '../../shared/session.ts';
import { type ProgrammeConfiguration, programmeConfigurationDocument } from './configuration.operation.ts';
import styles from './configuration.module.css';
import { withSettings } from './draft.ts';
import { Bar, Effects } from './Effects.tsx';
import { General } from './General.tsx';
import { History } from './History.tsx';
import { InstrumentForm } from './InstrumentForm.tsx';
import { Overtaken } from './Overtaken.tsx';
import { ProblemsContext } from './problems.tsx';
import { texts } from './texts.ts';
import { useDraft } from './useDraft.ts';

/** How a provider works with a method: its choices, where it deviates and why, and what came before. */
export function ConfigurationPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { programmeId } = getRouteApi('/in/methodiek/inrichten/$programmeId').useParams();
  const result = useOperation(programmeConfigurationDocument, { id: programmeId });
  const shown = result.data?.programmeConfiguration;
  const title = shown ? t('title', { name: inWords(shown.programme.name) }) : t('loading');
  return (
    <Page
      title={title} lead={t('lead')}
      breadcrumbs={[<TextLink key="methods" to="/methodiek">{t('methods')}</TextLink>, shown ? inWords(shown.programme.name) : '…']}
      action={shown && shown.newerVersions.length > 0 && <ButtonLink variant="default" to="/methodiek/versies/$programmeId" params={{ programmeId }}>{t('toVersions')}</ButtonLink>}
    >
      <Loaded result={result}>{({ programmeConfiguration }) => <Configured key={programmeId} kept={programmeConfiguration} />}</Loaded>
    </Page>
  );
}

function Configured({ kept }: { kept: ProgrammeConfiguration }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const draft = useDraft(kept);
  const mayConfigure = useMay()('programme.configure');
  useBlocker({ shouldBlockFn: () => draft.edited && !window.confirm(t('leave')), enableBeforeUnload: () => draft.edited });
  const { definition, configuration, change } = draft;
  const { programme } = kept;
  return (
    <Stack gap={44}>
      <Text>
        {t('state', { number: programme.configurationNumber })}{' '}
        <TextLink to="/methodiek/$id" params={{ id: programme.version.id }}>{t('state.version', { name: inWords(programme.version.name), version: programme.version.versionCode })}</TextLink>
      </Text>
      {draft.overtaken && <Overtaken kept={kept} draft={draft} />}
      <section aria-labelledby="afwijkingen">
        <Title order={2} id="afwijkingen">{t('deviations')}</Title>
        <Text c="gray.7" mb="sm">{t(kept.deviations.length > 0 ? 'deviations.lead' : 'deviations.none')}</Text>
        {kept.deviations.length > 0 && <DeviationList deviations={kept.deviations} />}
      </section>
      <ProblemsContext value={draft.preview?.problems ?? []}>
        <fieldset className={styles['group']} disabled={!mayConfigure} aria-label={t('form')}>
          <Stack gap={44}>
            <General definition={definition} configuration={configuration} teams={kept.teams} onChange={change} />
            {definition.instruments.map((instrument, index) => (
              <InstrumentForm
                key={instrument.code} definition={definition} instrument={instrument} settings={configuration.instruments[index]!} path={`instruments.${index}`}
                onChange={(patch) => change(withSettings(configuration, instrument.code, patch))}
              />
            ))}
          </Stack>
        </fieldset>
        <Effects draft={draft} />
      </ProblemsContext>
      <History kept={kept} />
      <Bar draft={draft} />
    </Stack>
  );
}
