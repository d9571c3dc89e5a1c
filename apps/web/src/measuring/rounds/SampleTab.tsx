import type { RoundSampleQuery } from '@getrouw/contracts';
import { Rows } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { useMay } from '../../shared/session.ts';
import { fileName } from '../reading/names.ts';
import { DrawForm } from './DrawForm.tsx';
import { FrameView } from './FrameView.tsx';
import { NextStep } from './NextStep.tsx';
import { RoundFrame, useSlug } from './RoundFrame.tsx';
import { roundSampleDocument } from './round-sample.operation.ts';
import { texts } from './texts.ts';

export function SampleTab() {
  const t = useTexts(texts);
  const may = useMay();
  const slug = useSlug();
  const [draws, setDraws] = useState(0);
  return (
    <Loaded result={useOperation(roundSampleDocument, { slug, cases: may('case.read') })}>
      {({ round, roundCases }) => {
        const { frame, state } = round;
        const open = (state === 'planned' || state === 'drawn') && may('round.plan') && frame.trajectories > 0;
        return (
          <RoundFrame round={round} action={state === 'drawn' && <NextStep reached={draws}><ButtonLink to="/rondes/$slug/verdeling" params={{ slug }}>{t('setup.toDivision')}</ButtonLink></NextStep>}>
            <section aria-labelledby="populatie">
              <Title order={2} id="populatie" mb="xs">{t('sample.population')}</Title>
              <Text>{frame.trajectories === 0 ? t('sample.nobody') : t('sample.counts', { trajectories: frame.trajectories, families: frame.families })}</Text>
              {round.objections > 0 && <Text>{t('sample.objections', { count: round.objections })}</Text>}
              {state !== 'planned' && <Drawn round={round} />}
            </section>
            {open ? <DrawForm key={round.revision} round={round} onDrawn={() => setDraws((count) => count + 1)} /> : frame.trajectories > 0 && state !== 'planned' && (
              <section aria-labelledby="steekproef">
                <Title order={2} id="steekproef" mb="sm">{t('sample.preview')}</Title>
                <FrameView frame={frame} />
              </section>
            )}
            <Outside outside={frame.outside} cases={roundCases} />
          </RoundFrame>
        );
      }}
    </Loaded>
  );
}

function Drawn({ round: { frame, sampling, seed, state } }: { round: RoundSampleQuery['round'] }) {
  const t = useTexts(texts);
  const numbers = { trajectories: frame.sampleTrajectories, families: frame.sampleFamilies, seed: seed ?? '' };
  return (
    <>
      <Text fw={600} mt={4} role="status">{t(sampling === 'all' ? 'sample.drawnAll' : 'sample.drawn', numbers)}</Text>
      {state !== 'drawn' && <Text size="sm" c="gray.7">{t('sample.frozen')}</Text>}
    </>
  );
}

function Outside({ outside, cases }: { outside: RoundSampleQuery['round']['frame']['outside']; cases: RoundSampleQuery['roundCases'] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  return (
    <section aria-labelledby="buiten">
      <Title order={2} id="buiten" mb="sm">{t('sample.outside')}</Title>
      {outside.length === 0 ? <Text>{t('sample.outside.none')}</Text> : (
        <Stack>
          <Rows
            caption={t('sample.outside')} rows={outside} rowKey={({ code }) => code}
            columns={[{ header: t('sample.reason'), cell: ({ label }) => inWords(label) }, { header: t('sample.count'), cell: ({ count }) => count, end: true }]}
          />
          {cases && <details>
            <summary>{t('sample.outside.list', { count: cases.total })}</summary>
            <Rows
              caption={t('sample.outside')} rows={cases.items} rowKey={({ id }) => id}
              columns={[
                { header: t('sample.file'), cell: (each) => fileName(t, each) },
                { header: t('sample.team'), cell: ({ teamName }) => teamName },
                { header: t('sample.ended'), cell: ({ endedOn }) => endedOn && formatDate(endedOn, locale) },
                { header: t('sample.reason'), cell: ({ reason }) => reason && inWords(reason) },
              ]}
            />
          </details>}
        </Stack>
      )}
    </section>
  );
}
