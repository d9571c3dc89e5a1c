import { surveyHeadline, surveyHeadlineText } from '@getrouw/domain';
import { DotLegend, type DotSign, Empty, Facts, StackedBarLegend } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { formatInstant } from '../../shared/dates.ts';
import { DeviationList } from '../../shared/DeviationList.tsx';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { LicenceNotice } from '../../shared/LicenceNotice.tsx';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { RoundTabs } from '../../shared/RoundTabs.tsx';
import { useMay } from '../../shared/session.ts';
import summary from '../results.module.css';
import { saveFile } from '../../shared/save-file.ts';
import trendStyles from '../trend.module.css';
import { usePeriod } from '../usePeriod.ts';
import { FactorTable } from './FactorTable.tsx';
import { nameOfGroup, readSurveyResults, type SectionRows, sectionRows, shownGroup, type SurveyChoices, type SurveyResults } from './model.ts';
import { SurveyChoosers } from './SurveyChoosers.tsx';
import { SurveyComparison } from './SurveyComparison.tsx';
import { surveyExportDocument } from './survey-export.operation.ts';
import { surveyResultsDocument } from './survey-results.operation.ts';
import { SurveyTable } from './SurveyTable.tsx';
import { texts } from './texts.ts';
import { TrendFigure } from './TrendFigure.tsx';

const route = getRouteApi('/in/rondes/$slug/uitslag');

/** The results of a survey among professionals. */
export function SurveyResultsPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const period = usePeriod();
  const may = useMay();
  const { slug } = route.useParams();
  const choices = route.useSearch();
  const sent = useOperation(surveyResultsDocument, { slug, dimension: choices.groep ? choices.verdeling : undefined, key: choices.groep });
  const download = useCommand(surveyExportDocument, { changes: [], onDone: ({ surveyResultsExport }) => saveFile(surveyResultsExport) });
  const data = sent.data?.surveyResults;
  const round = data?.round;
  const hasFigures = data?.figures !== undefined && data.figures !== null;
  return (
    <Page
      title={round ? t('title', { round: round.name }) : t('results')}
      lead={round && t('lead', { programme: inWords(round.programmeName), period: period(round) })}
      breadcrumbs={[
        may('round.read') ? <TextLink key="list" to="/rondes">{t('rounds')}</TextLink> : <TextLink key="list" to="/resultaten">{t('results')}</TextLink>,
        <Text key="round" span size="sm">{round?.name ?? '…'}</Text>,
      ]}
      action={hasFigures && (
        <Group gap="sm">
          <Button variant="default" onClick={() => window.print()}>{t('print')}</Button>
          {may('result.export') && <Button loading={download.isPending} onClick={() => download.mutate({ slug, locale })}>{t('export')}</Button>}
        </Group>
      )}
    >
      {round && may('round.read') && <RoundTabs round={{ ...round, survey: true, submitted: 0, leftOut: 0 }} />}
      {download.isError && <ErrorNotice error={download.error} during="read" />}
      <LicenceNotice licence={data?.licence} />
      <Loaded result={sent}>
        {({ surveyResults }) => {
          const results = readSurveyResults(surveyResults);
          return results ? <Report results={results} choices={choices} /> : <Empty title={t('running')}>{t('runningText')}</Empty>;
        }}
      </Loaded>
    </Page>
  );
}

function Report({ results, choices }: { results: SurveyResults; choices: SurveyChoices }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { figures, deviations, instrument, minimumGroup, privacy } = results;
  const group = shownGroup(results, choices);
  const chosen = group?.key && choices.verdeling ? inWords(nameOfGroup(results, choices.verdeling, group.key)) : null;
  const answered = figures.asked > 0 ? t('answered', { answered: figures.answered, asked: figures.asked }) : t('answeredOnly', { count: figures.answered });
  const sections = group ? sectionRows(results, group) : [];
  return (
    <Stack gap="xl">
      <section className={summary['summary']}>
        <p className={summary['headline']}>{chosen && group ? surveyHeadlineText(surveyHeadline(group, instrument), locale) : inWords(results.headline)}</p>
        <p>{answered}, {t(`privacy.${privacy}`)}. {minimumGroup > 1 && t('minimum', { minimum: minimumGroup })}</p>
      </section>
      {deviations.length > 0 && (
        <section aria-labelledby="afwijkingen">
          <Title order={2} id="afwijkingen">{t('deviations', { count: deviations.length })}</Title>
          <DeviationList deviations={deviations} />
        </section>
      )}
      {group ? (
        <>
          <section aria-labelledby="per-onderdeel">
            <Group justify="space-between" align="flex-end" gap="md" mb="md">
              <div>
                <Title order={2} id="per-onderdeel">{chosen ? t('sections.of', { group: chosen }) : t('sections')}</Title>
                <Text c="gray.7">{chosen && group.asked > 0 ? t('ofGroup', { answered: group.answered, asked: group.asked }) : t('sections.lead')}</Text>
              </div>
              <SurveyChoosers results={results} choices={choices} />
            </Group>
            <SurveyTable results={results} sections={sections} choices={choices} />
            <Legend results={results} sections={sections} />
          </section>
          <FactorTable results={results} group={group} />
          <SurveyComparison results={results} choices={choices} />
          <TrendSection results={results} sections={sections} chosen={chosen} />
        </>
      ) : <Empty title={t('tooFew')}>{t('tooFewText', { minimum: minimumGroup })}</Empty>}
      <Provenance results={results} />
    </Stack>
  );
}

function Legend({ results: { instrument }, sections }: { results: SurveyResults; sections: readonly SectionRows[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const signs: (readonly [DotSign, string])[] = [['met', t('legend.met')], ['below', t('legend.below')], ['norm', t('legend.norm')]];
  if (instrument.references?.length) signs.push(['previous', t('legend.study')]);
  const scales = Map.groupBy(sections.flatMap(({ items }) => items).map(({ range }) => range.options.filter(({ value }) => value !== undefined)), (options) => options.map(({ code, value }) => `${code}${value}`).join());
  return (
    <div className={summary['legend']}>
      <DotLegend signs={signs} />
      <p>{t('legend.interval')}</p>
      {[...scales].map(([key, [options]]) => <StackedBarLegend key={key} segments={options!.map(({ code, label, value }) => ({ key: code, label: `${value} ${inWords(label)}` }))} />)}
    </div>
  );
}

/** Each section over the closed surveys, where there is more than one. */
function TrendSection({ results, sections, chosen }: { results: SurveyResults; sections: readonly SectionRows[]; chosen: string | null }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const lines = sections.flatMap(({ section, scores }) => scores.flatMap(({ score, range }) => {
    const line = results.trend.lines.find(({ kind, code, scale }) => kind === 'section' && code === section.code && scale === score.scale);
    return line && line.points.length > 1 ? [{ line, range }] : [];
  }));
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="verloop">
      <Title order={2} id="verloop">{t('trend')}</Title>
      <Text c="gray.7" mb="lg">{t('trend.lead')}{chosen && ` ${t('trend.group', { group: chosen })}`}</Text>
      <div className={trendStyles['lines']}>
        {lines.map(({ line, range }) => (
          <article key={`${line.code} ${line.scale}`} className={trendStyles['line']}>
            <Title order={3} size="h4" mb="xs">{inWords(line.name)}</Title>
            <TrendFigure results={results} line={line} range={range} />
          </article>
        ))}
      </div>
    </section>
  );
}

/** What the figures can be traced by. */
function Provenance({ results: { round, origin, formulaVersion, sha256 } }: { results: SurveyResults }) {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <section aria-labelledby="herkomst" className={summary['provenance']}>
      <Title order={2} size="h3" id="herkomst" mb="xs">{t('provenance')}</Title>
      <Facts facts={[
        [t('provenance.state'), round.closedAt && t('provenance.final', { at: formatInstant(round.closedAt, locale) })],
        [t('provenance.source'), origin?.source], [t('provenance.version'), round.versionCode], [t('provenance.formula'), formulaVersion], [t('provenance.hash'), sha256],
      ]}
      />
    </section>
  );
}
