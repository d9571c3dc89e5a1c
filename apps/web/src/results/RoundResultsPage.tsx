import { DotLegend, type DotSign, Empty, Facts } from '@getrouw/ui';
import { headline, headlineText, itemByCode } from '@getrouw/domain';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { formatInstant } from '../shared/dates.ts';
import { DeviationList } from '../shared/DeviationList.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { ApiError } from '../shared/errors.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { LicenceNotice } from '../shared/LicenceNotice.tsx';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { RoundTabs } from '../shared/RoundTabs.tsx';
import { useMay } from '../shared/session.ts';
import { AgreementSection } from './AgreementSection.tsx';
import { Choosers } from './Choosers.tsx';
import { Distributions } from './Distributions.tsx';
import { EditionNotice } from './EditionNotice.tsx';
import { Explanation } from './Explanation.tsx';
import { FigureTable } from './FigureTable.tsx';
import styles from './results.module.css';
import { resultsDocument } from './results.operation.ts';
import { resultsExportDocument } from './results-export.operation.ts';
import { comparisonOf, readResults, type Results, type Row, rowsOf, type Shown, shownOf } from './rows.ts';
import { saveFile } from '../shared/save-file.ts';
import { texts } from './texts.ts';
import { usePeriod } from './usePeriod.ts';

const route = getRouteApi('/in/rondes/$slug/resultaten');

export function RoundResultsPage() {
  const { slug } = route.useParams();
  return <RoundResults key={slug} slug={slug} />;
}

function RoundResults({ slug }: { slug: string }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const period = usePeriod();
  const may = useMay();
  const { vorige: previousSlug, editie: edition } = route.useSearch();
  const sent = useOperation(resultsDocument, { slug, previousSlug, edition });
  const download = useCommand(resultsExportDocument, { changes: [], onDone: ({ resultsExport }) => saveFile(resultsExport) });
  const round = sent.data?.results.round;
  const examined = sent.data?.results.examined ?? 0;
  if (sent.error instanceof ApiError && sent.error.code === 'RESULTS_OF_SURVEY') return <Navigate to="/rondes/$slug/uitslag" params={{ slug }} replace />;
  return (
    <Page
      title={round ? t('round.title', { round: round.name }) : t('title')}
      lead={round && t('round.about', { programme: inWords(round.programmeName), period: period(round) })}
      breadcrumbs={[
        may('round.read') ? <TextLink key="list" to="/rondes">{t('rounds')}</TextLink> : <TextLink key="list" to="/resultaten">{t('title')}</TextLink>,
        <Text key="round" span size="sm">{round?.name ?? '…'}</Text>,
      ]}
      action={examined > 0 && (
        <Group gap="sm">
          <Button variant="default" onClick={() => window.print()}>{t('print')}</Button>
          {may('result.export') && <Button loading={download.isPending} onClick={() => download.mutate({ slug, locale, edition })}>{t('export')}</Button>}
        </Group>
      )}
    >
      {download.isError && <ErrorNotice error={download.error} during="read" />}
      {round && may('round.read') && <RoundTabs round={round} />}
      <Loaded result={sent}>
        {({ results, trend }) => (
          <>
            <LicenceNotice licence={results.licence} />
            <EditionNotice results={results} />
            {examined > 0 ? <Report results={readResults(results, trend)} /> : <><Nothing slug={slug} /><LeftOut results={results} /></>}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Nothing({ slug }: { slug: string }) {
  const t = useTexts(texts);
  const may = useMay();
  return (
    <Empty title={t('nothing')} action={may('round.read') && <ButtonLink to="/rondes/$slug/voortgang" params={{ slug }}>{t('nothingLink')}</ButtonLink>}>
      {t('nothingText')}
    </Empty>
  );
}

function Report({ results }: { results: Results }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { volgorde = 'kernelement', team: teamName } = route.useSearch();
  const shown = shownOf(results, teamName);
  const rows = rowsOf(results, shown);
  const { examined, drawn, families, sampled, warnings, deviations, previous } = results;
  const comparison = comparisonOf(results, shown);
  const beside = previous && comparison ? { name: previous.name, comparison } : undefined;
  const licensed = rows.filter(({ item }) => !item.own);
  const own = rows.filter(({ item }) => item.own);
  const files = [t('round.files', { examined, drawn }), t('round.families', { count: families }), t(sampled ? 'round.sample' : 'round.all')];
  return (
    <Stack gap="xl">
      <section className={styles['summary']}>
        <p className={styles['headline']}>{shown.team ? headlineText(headline(shown.figures, results.instrument, beside), locale) : inWords(results.headline)}</p>
        <p>{files.join(' · ')}</p>
        <Reviewed results={results} />
        <LeftOut results={results} />
        {warnings.length > 0 && (
          <div className={styles['warnings']}>
            <strong>{t('warnings')}</strong>
            <ul>{warnings.map((warning) => <li key={warning.nl}>{inWords(warning)}</li>)}</ul>
          </div>
        )}
      </section>
      {deviations.length > 0 && (
        <section aria-labelledby="afwijkingen">
          <Title order={2} id="afwijkingen">{t('deviations', { count: deviations.length })}</Title>
          <Text c="gray.7" mb="sm">{t('deviations.lead')}</Text>
          <DeviationList deviations={deviations} />
        </section>
      )}
      {licensed.length > 0 && (
        <section aria-labelledby="per-vraag">
          <Group justify="space-between" align="flex-end" gap="md" mb="md">
            <div>
              <Title order={2} id="per-vraag">{shown.team ? t('questions.of', { team: shown.team.name }) : t('questions')}</Title>
              {shown.team && <Text c="gray.7">{t('files', { count: shown.figures.trajectories })} · {t('round.families', { count: shown.figures.families })}</Text>}
            </div>
            <Choosers results={results} shown={shown} order={volgorde} />
          </Group>
          <Comparability results={results} shown={shown} />
          <FigureTable results={results} rows={licensed} order={volgorde} />
          <Legend results={results} rows={licensed} />
        </section>
      )}
      {own.length > 0 && (
        <section aria-labelledby="eigen-vragen">
          <Title order={2} id="eigen-vragen">{t('own')}</Title>
          <Text c="gray.7" mb="md">{t('own.lead')}</Text>
          <FigureTable results={results} rows={own} order={volgorde} caption={t('own')} />
        </section>
      )}
      <Distributions results={results} shown={shown} />
      <AgreementSection results={results} />
      <Explanation results={results} rows={rows} />
      <Provenance results={results} />
    </Stack>
  );
}

/** How many files somebody looked at again, and how many families are left out because they object; they are never named. */
function Reviewed({ results: { origin, reviewed, unreviewed, objections } }: { results: Results }) {
  const t = useTexts(texts);
  const said = [unreviewed > 0 && !origin && t('round.reviewed', { reviewed, unreviewed }), objections > 0 && t('round.objections', { count: objections })].filter((line) => line !== false);
  return said.length > 0 && <p>{said.join(' ')}</p>;
}

/** Why files that were drawn are not in the figures; they are never named. */
function LeftOut({ results: { leftOut } }: { results: Pick<Results, 'leftOut'> }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  if (leftOut.length === 0) return null;
  return (
    <div>
      <p>{t('round.leftOut', { count: leftOut.reduce((sum, { count }) => sum + count, 0) })}</p>
      <ul>{leftOut.map(({ code, label, count }) => <li key={code}>{count} × {inWords(label)}</li>)}</ul>
    </div>
  );
}

/** How far the rounds can be compared, where that is not self-evident. */
function Comparability({ results, shown }: { results: Results; shown: Shown }) {
  const t = useTexts(texts);
  const { round, previous, instrument } = results;
  const comparison = comparisonOf(results, shown);
  if (!previous) return null;
  if (!comparison) return <Text size="sm" c="gray.7" mb="sm">{t('compare.noTeam', { round: previous.name })}</Text>;
  if (previous.versionCode === round.versionCode) return null;
  const all = Object.entries(comparison).filter(([code]) => !itemByCode(instrument, code)?.own).map(([, each]) => each);
  return (
    <Text size="sm" c="gray.7" mb="sm">
      {t('compare.versions', { round: previous.name, count: all.length, comparable: all.filter(({ reason }) => reason === null || reason === 'no_answers').length })}
    </Text>
  );
}

function Legend({ results: { previous }, rows }: { results: Results; rows: readonly Row[] }) {
  const t = useTexts(texts);
  const signs: (readonly [DotSign, string])[] = [['met', t('legend.met')], ['below', t('legend.below')]];
  if (rows.some(({ figure }) => figure.uncertain)) signs.push(['uncertain', t('legend.uncertain')]);
  signs.push(['norm', t('legend.norm')]);
  if (previous && rows.some(({ compared }) => compared)) signs.push(['previous', previous.name]);
  return (
    <div className={styles['legend']}>
      <DotLegend signs={signs} />
      <p>{t('legend.interval')}</p>
    </div>
  );
}

/** What the figures can be traced by. */
function Provenance({ results: { closed, edition, editions, formulaVersion, sha256, round } }: { results: Results }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const closing = editions.find((each) => each.edition === edition);
  return (
    <section aria-labelledby="herkomst" className={styles['provenance']}>
      <Title order={2} size="h3" id="herkomst" mb="xs">{t('provenance')}</Title>
      <Facts facts={[
        [t('provenance.state'), closing ? t('provenance.final', { at: formatInstant(closing.closedAt, locale) }) : t('provenance.provisional')],
        [t('provenance.edition'), closed ? edition : null],
        [t('provenance.version'), round.versionCode],
        [t('provenance.formula'), formulaVersion],
        [t('provenance.hash'), sha256],
      ]}
      />
    </section>
  );
}
