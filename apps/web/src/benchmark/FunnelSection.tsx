import type { BenchmarkDot, FunnelPoint, NetworkDetail } from '@getrouw/domain';
import { FunnelPlot } from '@getrouw/ui';
import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { LongRows } from './LongRows.tsx';
import { scaleOf } from './scale.ts';
import { texts } from './texts.ts';
import { useValueWords } from './useValueWords.ts';

/** Whether a site differs by more than chance explains: size against value within the exact limits, and the same in a table. */
export function FunnelSection({ detail, nameOf }: { detail: NetworkDetail; nameOf: (site: Pick<BenchmarkDot, 'siteKey' | 'name'>) => string }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useValueWords();
  const [open, setOpen] = useState(false);
  const { funnel } = detail.benchmark;
  const place = ({ beyond, side }: FunnelPoint) => (beyond === null ? t('side.within') : t(`side.${beyond}`, { side: t(`side.${side!}`) }));
  return (
    <section aria-labelledby="trechter">
      <Title order={3} id="trechter">{t('funnel')}</Title>
      {funnel === null ? <Text>{t('funnel.none')}</Text> : (
        <>
          <Text c="gray.7" mb="sm" maw="46rem">{t('funnel.lead')}</Text>
          <Plot funnel={funnel} detail={detail} nameOf={nameOf} />
          <Button size="compact-sm" variant="subtle" mt="xs" className="no-print" aria-expanded={open} onClick={() => setOpen(!open)}>{t('funnel.table')}</Button>
          {open && (
            <LongRows
              caption={t('funnel')} rows={funnel.points} rowKey={({ siteKey }) => siteKey}
              columns={[
                { header: t('place'), cell: nameOf },
                { header: t('count'), cell: ({ n }) => n, end: true },
                { header: inWords(detail.name), cell: ({ value }) => words.value(value, detail), end: true },
                { header: t('funnel.side'), cell: place },
              ]}
            />
          )}
        </>
      )}
    </section>
  );
}

function Plot({ funnel: { points, curve, target }, detail, nameOf }: { funnel: NonNullable<NetworkDetail['benchmark']['funnel']>; detail: NetworkDetail; nameOf: (site: Pick<BenchmarkDot, 'siteKey' | 'name'>) => string }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useValueWords();
  const { place, ticks } = scaleOf(detail, [target, ...(detail.reference ? [detail.reference.value] : []), ...points.map(({ value }) => value), ...curve.slice(0, 1).flatMap(({ far }) => [far.lower, far.upper])], (value) => words.short(value, detail), true);
  const limits = ({ lower, upper }: { lower: number; upper: number }) => ({ lower: place(lower), upper: place(upper) });
  const far = points.filter(({ beyond }) => beyond === 'far');
  return (
    <FunnelPlot
      marks={points.map((point) => ({ key: point.siteKey, size: point.n, at: place(point.value), place: point.beyond ?? 'within', own: point.own, name: nameOf(point) }))}
      curve={curve.map(({ n, near, far: wide }) => ({ size: n, near: limits(near), far: limits(wide) }))} target={place(target)} reference={detail.reference && place(detail.reference.value)} ticks={ticks} sizeName={t('funnel.size')}
      legend={{ within: t('funnel.within'), near: t('funnel.near'), far: t('funnel.beyondFar'), own: t('funnel.own'), target: `${t('funnel.target')} (${words.value(target, detail)})`, reference: detail.reference && `${t('legend.reference')} (${words.value(detail.reference.value, detail)})`, nearLimits: t('funnel.nearLimits'), farLimits: t('funnel.farLimits') }}
      label={t('funnel.label', { name: inWords(detail.name), count: points.length, target: words.value(target, detail), far: far.length > 0 ? t('funnel.far', { names: far.map(nameOf).join('; ') }) : t('funnel.noneFar') })}
    />
  );
}
