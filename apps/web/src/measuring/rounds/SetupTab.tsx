import type { RoundSetupQuery } from '@getrouw/contracts';
import { Facts } from '@getrouw/ui';
import { Text, Title } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { formatDate, formatInstant } from '../../shared/dates.ts';
import { DeviationList } from '../../shared/DeviationList.tsx';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { RoundFrame, useSlug } from './RoundFrame.tsx';
import { roundSetupDocument } from './round-setup.operation.ts';
import { texts } from './texts.ts';
import { usePeriod } from './usePeriod.ts';

export function SetupTab() {
  return <Loaded result={useOperation(roundSetupDocument, { slug: useSlug() })}>{({ round }) => (round.privacy ? <Navigate to="/rondes/$slug/vragenlijst" params={round} replace /> : <Setup round={round} />)}</Loaded>;
}

function Setup({ round }: { round: RoundSetupQuery['round'] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const period = usePeriod();
  const next = {
    planned: <ButtonLink to="/rondes/$slug/steekproef" params={round}>{t('setup.toSample')}</ButtonLink>,
    drawn: <ButtonLink to="/rondes/$slug/verdeling" params={round}>{t('setup.toDivision')}</ButtonLink>,
    scoring: <ButtonLink to="/rondes/$slug/voortgang" params={round}>{t('setup.toProgress')}</ButtonLink>,
    closed: <ButtonLink to="/rondes/$slug/resultaten" params={round}>{t('setup.toResults')}</ButtonLink>,
  }[round.state];
  return (
    <RoundFrame round={round} action={next}>
      <Facts
        facts={[
          [t('column.state'), t(`state.${round.state}`)],
          [t('setup.instrument'), inWords(round.instrumentName)],
          [t('setup.version'), `${inWords(round.versionName)} (${round.versionCode})`],
          [t('setup.configuration'), round.configurationNumber != null && t('setup.configurationNumber', { number: round.configurationNumber })],
          [t('setup.review'), inWords(round.reviewText)],
          [t('setup.second'), round.secondPercent > 0 && t('setup.secondShare', { percent: round.secondPercent })],
          [t('setup.period'), period(round)],
          [t('setup.reference'), formatDate(round.referenceDate, locale)],
          [t('setup.teams'), round.teams.map(({ name, site }) => `${name} (${site.name})`).join(', ')],
          [t('setup.sampling'), round.sampling && (round.sampling === 'all' ? t('setup.all') : t('setup.sample', { count: round.sampleSize ?? 0 }))],
          [t('setup.seed'), round.seed],
          [t('setup.drawn'), round.drawnAt && formatInstant(round.drawnAt, locale)],
          [t('setup.closed'), round.closedAt && formatInstant(round.closedAt, locale)],
          [t('setup.edition'), round.edition],
        ]}
      />
      {round.configurationNumber != null && (
        <section aria-labelledby="afwijkingen">
          <Title order={2} id="afwijkingen">{t('setup.deviations')}</Title>
          <Text c="gray.7" mb="sm">{t(round.deviations.length > 0 ? 'setup.deviationsHelp' : 'setup.noDeviations')}</Text>
          {round.deviations.length > 0 && <DeviationList deviations={round.deviations} />}
        </section>
      )}
    </RoundFrame>
  );
}
