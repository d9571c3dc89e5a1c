import type { RoundSampleQuery } from '@getrouw/contracts';
import { Button, Group, NumberInput, Radio, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useTexts } from '../../shared/locale.ts';
import { drawPreviewDocument } from './draw-preview.operation.ts';
import { drawDocument } from './draw.operation.ts';
import { FrameView } from './FrameView.tsx';
import { texts } from './texts.ts';

const aSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000_000;

/** All files or a sample, with the sample beside the population before it is fixed. */
export function DrawForm({ round, onDrawn }: { round: RoundSampleQuery['round']; onDrawn: () => void }) {
  const t = useTexts(texts);
  const { frame } = round;
  const [sampling, setSampling] = useState(round.sampling ?? frame.proposedSampling);
  const [sampleSize, setSampleSize] = useState<number>(round.sampleSize ?? frame.proposedSize);
  const [seed, setSeed] = useState(() => round.seed ?? aSeed());
  const wanted = { roundId: round.id, sampling, sampleSize: sampling === 'sample' ? Math.min(sampleSize, frame.families) : null, seed };
  const [asked] = useDebouncedValue(wanted, 300);
  const preview = useOperation(drawPreviewDocument, asked);
  const draw = useCommand(drawDocument, { onDone: () => { window.scrollTo({ top: 0 }); onDrawn(); } });
  return (
    <>
      <section aria-labelledby="kiezen">
        <Title order={2} id="kiezen" mb="xs">{t('sample.choose')}</Title>
        <Text size="sm" c="gray.7" mb="sm">{frame.proposedSampling === 'all' ? t('sample.proposedAll') : t('sample.proposedSample', { size: frame.proposedSize })}</Text>
        <Radio.Group value={sampling} onChange={(value) => setSampling(value === 'sample' ? 'sample' : 'all')} aria-labelledby="kiezen">
          <Stack gap="sm">
            <Radio value="all" label={t('sample.all')} />
            <Radio value="sample" label={t('sample.sample')} />
          </Stack>
        </Radio.Group>
        {sampling === 'sample' && (
          <Group mt="md" align="flex-start" gap="lg">
            <NumberInput
              label={t('sample.size')} description={t('sample.sizeHelp', { minimum: frame.minimum })} value={sampleSize} min={1} max={frame.families} allowDecimal={false} clampBehavior="blur" maw={320}
              onChange={(value) => setSampleSize(Math.max(1, Number(value) || 1))}
            />
            <NumberInput
              label={t('sample.seed')} description={t('sample.seedHelp')} value={seed} min={0} max={2_147_483_647} allowDecimal={false} hideControls maw={320}
              onChange={(value) => setSeed(Number(value) || 0)}
            />
            <Button variant="default" mt={24} onClick={() => setSeed(aSeed())}>{t('sample.newSeed')}</Button>
          </Group>
        )}
      </section>
      <section aria-labelledby="voorbeeld">
        <Title order={2} id="voorbeeld" mb="xs">{t('sample.preview')}</Title>
        <Loaded result={preview}>
          {({ drawPreview }) => (
            <Stack gap="lg">
              <Text role="status">{t('sample.previewCounts', { trajectories: drawPreview.sampleTrajectories, families: drawPreview.sampleFamilies })}</Text>
              <FrameView frame={drawPreview} />
            </Stack>
          )}
        </Loaded>
        {draw.isError && <ErrorNotice error={draw.error} during="write" />}
        <Group mt="xl" gap="md">
          <Button size="md" variant={round.state === 'planned' ? 'filled' : 'default'} loading={draw.isPending} onClick={() => draw.mutate({ input: { roundId: round.id, revision: round.revision, sampling, sampleSize: wanted.sampleSize, seed } })}>
            {t(round.state === 'planned' ? 'sample.freeze' : 'sample.again')}
          </Button>
          <Text size="sm" c="gray.7">{t('sample.freezeHelp')}</Text>
        </Group>
      </section>
    </>
  );
}
