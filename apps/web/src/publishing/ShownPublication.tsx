import { Facts } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate, formatInstant } from '../shared/dates.ts';
import { TextLink } from '../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { useViewer } from '../shared/session.ts';
import { type FigureRows, figureRows } from './figure-rows.ts';
import { FigureTable } from './FigureTable.tsx';
import styles from './publishing.module.css';
import type { Shown } from './shown.fragment.ts';
import { texts } from './texts.ts';
import { usePublicationWords } from './usePublicationWords.ts';

/** A publication as its reader sees it, and beforehand as its reader will. `beside`: what stands beside a figure in place of its explanation. */
export function ShownPublication({ shown, beside }: { shown: Shown; beside?: (rows: FigureRows) => ReactNode }) {
  const t = useTexts(texts);
  return (
    <Stack gap="xl">
      <Notes shown={shown} />
      <Header shown={shown} />
      {shown.figures.length > 0 && (
        <section aria-labelledby="cijfers">
          <Title order={2} id="cijfers">{t('figures')}</Title>
          <Text c="gray.7" mb="sm" maw="46rem">{t('figures.lead')}</Text>
          <FigureTable figures={shown.figures} beside={beside} />
        </section>
      )}
    </Stack>
  );
}

function Header({ shown }: { shown: Shown }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { period } = usePublicationWords();
  const inWords = useLocalText();
  const { provider, reader, purpose, methodName, versionCode, families, sampled, kind, name, figures, minimumGroup, objections, publishedAt } = shown;
  const rows = figureRows(figures).flatMap((each) => each.rows);
  const hidden = rows.filter((figure) => figure.hidden).length;
  const most = Math.max(0, ...figures.map(({ n }) => n ?? 0));
  const isSurvey = kind === 'survey';
  return (
    <Facts
      facts={[
        [t('fact.purpose'), purpose], [t('fact.provider'), provider.name], [t('fact.reader'), reader.name], [t('fact.kind'), t('named', { kind: t(`figures.${kind}`), name })],
        [t('fact.method'), t('fact.method.version', { method: inWords(methodName), version: versionCode })], [t('fact.period'), period(shown)],
        [t('fact.n'), isSurvey ? most > 0 && t('fact.n.people', { n: most }) : families == null ? t('fact.families.few', { minimum: minimumGroup }) : t('fact.families', { count: families })],
        [t('fact.basis'), t(isSurvey ? 'basis.survey' : kind === 'fidelity' ? (sampled ? 'basis.sample' : 'basis.files') : `basis.${kind}`)], [t('fact.minimum'), t('fact.minimum.text', { count: minimumGroup })],
        [t('fact.hidden'), figures.length > 0 && (hidden === 0 ? t('hidden.none') : t('hidden.some', { count: hidden, of: rows.length, minimum: minimumGroup }))],
        [t('fact.objections'), !isSurvey && (objections === 0 ? t('objections.none') : objections == null ? t('objections.few') : t('objections.some', { count: objections }))],
        [t('fact.published'), publishedAt && formatInstant(publishedAt, locale)],
      ].map(([fact, value]) => [fact as string, value || undefined] as const)}
    />
  );
}

function Notes({ shown: { provider, reader, unlicensed, replacesId, replacedById, reason, withdrawnAt, withdrawnBecause } }: { shown: Shown }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const isOwn = useViewer().organisation?.id === provider.id;
  const inWords = useLocalText();
  if (!withdrawnAt && !replacedById && !replacesId && !unlicensed) return null;
  return (
    <Stack gap="sm">
      {unlicensed && (
        <div role="note" className={styles['note']}>
          <Text fw={600}>{t('note.unlicensed')}</Text>
          {unlicensed.map(({ fromOn, untilOn, sites, variants }) => (
            <Text key={`${fromOn} ${untilOn} ${sites?.join() ?? ''}`}>
              {t('note.unlicensedText', { from: formatDate(fromOn, locale), until: formatDate(untilOn, locale) })}{(sites ?? variants) && ` (${[...(sites ?? []), ...(variants ?? []).map(inWords)].join(', ')})`}.
            </Text>
          ))}
        </div>
      )}
      {withdrawnAt && (
        <div role="note" className={styles['note']} data-strong>
          <Text fw={600}>{t('note.withdrawn')}</Text>
          <Text>{t('note.withdrawnAt', { at: formatInstant(withdrawnAt, locale), reason: withdrawnBecause! })}</Text>
          <Text>{isOwn ? t('note.withdrawn.own', { reader: reader.name }) : t('note.withdrawn.reader')}</Text>
        </div>
      )}
      {replacedById && (
        <div role="note" className={styles['note']} data-strong>
          <Text fw={600}>{t('note.replaced')}</Text>
          <Text>{t('note.replacedText')} <TextLink to="/publicaties/$id" params={{ id: replacedById }}>{t('note.replacedLink')}</TextLink></Text>
        </div>
      )}
      {replacesId && (
        <div role="note" className={styles['note']}>
          <Text fw={600}>{t('note.correction')}</Text>
          <Text>{t('note.correctionText', { reason: reason! })} <TextLink to="/publicaties/$id" params={{ id: replacesId }}>{t('note.correctionLink')}</TextLink></Text>
        </div>
      )}
    </Stack>
  );
}
