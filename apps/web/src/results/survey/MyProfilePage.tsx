import type { MySurveyProfileQuery } from '@getrouw/contracts';
import { meanText } from '@getrouw/domain';
import { DotLegend, Empty, Rows } from '@getrouw/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useOperation } from '../../shared/graphql.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import summary from '../results.module.css';
import { usePeriod } from '../usePeriod.ts';
import { myProfileDocument } from './my-profile.operation.ts';
import { ScaleDot } from './ScaleDot.tsx';
import styles from './survey.module.css';
import { texts } from './texts.ts';

const route = getRouteApi('/in/mijn-spiegel/$slug');
type Profile = MySurveyProfileQuery['mySurveyProfile'];
type Score = Profile['scores'][number];

/** What a professional scores in a survey, for himself alone. */
export function MyProfilePage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const period = usePeriod();
  const { slug } = route.useParams();
  const sent = useOperation(myProfileDocument, { slug });
  const profile = sent.data?.mySurveyProfile;
  return (
    <Page
      title={t('profile.title', { round: profile?.roundName ?? '…' })}
      lead={profile && t('profile.lead', { instrument: inWords(profile.instrumentName), period: period(profile), team: profile.teamName })}
      action={profile && !profile.without && <Button variant="default" onClick={() => window.print()}>{t('print')}</Button>}
    >
      <Loaded result={sent}>
        {({ mySurveyProfile }) => (mySurveyProfile.without
          ? <Empty title={t(`profile.without.${mySurveyProfile.without}`)}>{t(`profile.without.${mySurveyProfile.without}.text`)}</Empty>
          : <Mirror profile={mySurveyProfile} />)}
      </Loaded>
    </Page>
  );
}

function Mirror({ profile: { scores } }: { profile: Profile }) {
  const t = useTexts(texts);
  const sections = scores.filter(({ kind }) => kind === 'section');
  const factors = scores.filter(({ kind }) => kind === 'factor');
  const judged = sections.filter(({ faithful }) => faithful !== null);
  return (
    <Stack gap="xl">
      <section className={summary['summary']}>
        {judged.length > 0 && <p className={summary['headline']}>{t('profile.headline', { met: judged.filter(({ faithful }) => faithful).length, judged: judged.length })}</p>}
        <p>{t('profile.private')}</p>
      </section>
      <Scores id="onderdelen" title={t('profile.sections')} scores={sections} />
      {factors.length > 0 && <Scores id="factoren" title={t('profile.factors')} scores={factors} />}
      <DotLegend signs={[['met', t('profile.legend.mine')], ['below', t('profile.legend.below')], ['norm', t('legend.norm')], ['previous', t('profile.legend.whole')]]} />
    </Stack>
  );
}

function Scores({ id, title, scores }: { id: string; title: string; scores: readonly Score[] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const beside = (figure: Score['team']) => (figure ? <>{meanText(figure.mean, null, locale)} <small>({figure.n})</small></> : <small>{t('tooFew')}</small>);
  const said = (value: number | null | undefined) => (value === null || value === undefined ? '–' : meanText(value, null, locale));
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id}>{title}</Title>
      <Rows
        caption={title} rows={scores} rowKey={({ code, scaleTo }) => `${code} ${scaleTo}`}
        columns={[
          { header: t('profile.part'), cell: ({ name }) => inWords(name) },
          { header: t('column.picture'), cell: ({ mean, norm, faithful, scaleFrom, scaleTo, team, whole }) => (
            <div className={styles['factorDot']}>
              <ScaleDot
                figure={{ mean, interval: null, judgement: norm === null ? null : { from: norm, faithful: faithful ?? false, band: null } }} range={{ from: scaleFrom, to: scaleTo }} beside={whole?.mean}
                label={t('profile.picture', { mine: said(mean), team: said(team?.mean), whole: said(whole?.mean), norm: norm ?? '–' })}
              />
            </div>
          ) },
          { header: t('profile.mine'), cell: ({ mean, norm }) => <Text span fw={650} inherit>{mean === null ? '–' : meanText(mean, norm, locale)}</Text>, end: true },
          { header: t('profile.team'), cell: ({ team }) => beside(team), end: true },
          { header: t('profile.whole'), cell: ({ whole }) => beside(whole), end: true },
          { header: t('profile.norm'), cell: ({ norm }) => norm?.toLocaleString(locale) ?? t('judgement.noNorm'), end: true },
          { header: t('profile.answered'), cell: ({ answered, items }) => t('profile.of', { answered, items }), end: true },
        ]}
      />
    </section>
  );
}
