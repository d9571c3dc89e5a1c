import { explainFigure } from '@getrouw/domain';
import { DotInterval, Facts } from '@getrouw/ui';
import { Title } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { TrendOfQuestion } from './TrendOfQuestion.tsx';
import { useDecided } from '../shared/DeviationList.tsx';
import { TextLink } from '../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { useMay } from '../shared/session.ts';
import styles from './figure-details.module.css';
import type { Results, Row } from './rows.ts';
import { texts } from './texts.ts';
import { useFigureWords } from './words.ts';

interface DetailsProps {
  row: Row;
  results: Results;
  /** Of the headings. */
  level: 3 | 4;
}

/** All that explains one figure. */
export function FigureDetails(props: DetailsProps) {
  return (
    <div className={styles['details']}>
      <div><Findings {...props} /></div>
      <div><Measured {...props} /></div>
    </div>
  );
}

/** What was found: per team, without marked files, before, what assessors remarked, and how the figure came about. */
export function Findings({ row, results, level }: DetailsProps) {
  const { item, figure, teams, remarks, compared, changeNote, deviations } = row;
  const { previous, formulaVersion } = results;
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { percent, judgement, ownJudgement, points, picture } = useFigureWords();
  const decided = useDecided();
  const may = useMay();
  const { norm, marked, withoutMarked } = figure;
  const round = previous?.name ?? '';
  return (
    <>
      {deviations.length > 0 && (
        <Part title={t('detail.deviations')} level={level}>
          <ul className={styles['remarks']}>
            {deviations.map(({ kind, code, what, reason, consequence, ...who }) => (
              <li key={kind + code}>
                {inWords(what)}
                <span>{[reason, decided(who)].filter(Boolean).join(' · ')}</span>
                <span>{inWords(consequence)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {figure.raised && figure.n > 0 && (
        <Part title={t('detail.judgements')} level={level}>
          <Facts facts={[[t('detail.licensed', { norm: percent(norm, null) }), judgement(figure)], [t('detail.own', { norm: percent(figure.raised.norm, null) }), ownJudgement(figure)]]} />
        </Part>
      )}
      {teams.length > 1 && (
        <Part title={t('detail.teams')} level={level}>
          <table className={styles['teams']}>
            <thead>
              <tr>
                <th scope="col">{t('team')}</th>
                <td className={styles['picture']} />
                <th scope="col" className={styles['number']}>{t('column.n')}</th>
                <th scope="col" className={styles['number']}>{t('column.yes')}</th>
                <th scope="col" className={styles['number']}>{t('column.percent')}</th>
                <th scope="col">{t('column.judgement')}</th>
              </tr>
            </thead>
            <tbody>
              {teams.map(({ name, figure: of }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className={styles['picture']}><DotInterval {...of} met={of.normMet} label={picture(of)} /></td>
                  <td className={styles['number']}>{of.n}</td>
                  <td className={styles['number']}>{of.yes}</td>
                  <td className={styles['number']}>{percent(of.percentage, norm)}</td>
                  <td>{judgement(of)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
      {marked > 0 && (
        <Part title={t('detail.marked')} level={level}>
          <p>{t('detail.marked.text', { count: marked, yes: withoutMarked.yes, n: withoutMarked.n, percent: percent(withoutMarked.percentage, norm), judgement: judgement(withoutMarked) })}</p>
        </Part>
      )}
      {previous && compared && (
        <Part title={t('detail.previous')} level={level}>
          <p>
            {compared.difference === null
              ? t(`detail.previous.${compared.reason ?? 'absent'}`, { round })
              : t('detail.previous.same', { round, was: percent(compared.previousPercentage, norm), n: compared.previousN ?? 0, now: percent(figure.percentage, norm), points: points(compared.difference) })}
            {changeNote && ` ${inWords(changeNote)}`}
          </p>
          <p className="no-print"><TextLink to="/rondes/$slug/resultaten" params={{ slug: previous.slug }}>{t('detail.previous.link', { round })}</TextLink></p>
        </Part>
      )}
      <LeansOn item={item} results={results} level={level} />
      <TrendPart row={row} results={results} level={level} />
      <Part title={t('detail.remarks')} level={level} unprinted={remarks.length === 0}>
        {remarks.length === 0 && <p>{t(may('case.read') ? 'detail.remarks.none' : 'detail.remarks.hidden')}</p>}
        <ul className={styles['remarks']}>
          {remarks.map(({ clientNumber, mark, remark }, index) => (
            <li key={index}>
              <strong>{clientNumber}</strong>
              <span>{remark}{mark && <small><IconFlag size={14} aria-hidden /> {t('detail.mark')}</small>}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('detail.formula')} level={level}>
        <ol className={styles['steps']}>{explainFigure(figure, formulaVersion, locale).map((step) => <li key={step}>{step}</li>)}</ol>
      </Part>
    </>
  );
}

/** Which sources the answers leaned on, and in how many files a mandatory document was missing on which the question leans. */
function LeansOn({ item, results: { definition, evidence, examined }, level }: { item: Row['item']; results: Results; level: 3 | 4 }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const used = evidence?.sources.filter(({ itemCode }) => itemCode === item.code) ?? [];
  const missing = definition.documents.filter(({ code, mandatory }) => mandatory && item.documents?.includes(code))
    .flatMap(({ code, name }) => (evidence?.missing ?? []).filter(({ documentCode }) => documentCode === code).map(({ count }) => ({ code, name, count })));
  if (used.length + missing.length === 0) return null;
  const sources = definition.evidenceSources.flatMap(({ code, name }) => used.filter(({ source }) => source === code).map(({ count }) => t('detail.source', { source: inWords(name), count })));
  return (
    <Part title={t('detail.leansOn')} level={level}>
      {sources.length > 0 && <p>{sources.join(', ')}</p>}
      {missing.map(({ code, name, count }) => <p key={code}>{t('detail.missing', { count, total: examined, document: inWords(name) })}</p>)}
    </Part>
  );
}

/** The question over the closed rounds, where there are two of them. */
function TrendPart({ row: { item }, results: { trend: { lines, rounds }, round }, level }: DetailsProps) {
  const t = useTexts(texts);
  const here = rounds.findIndex(({ slug }) => slug === round.slug);
  const line = lines.find(({ points }) => points.some((point) => point.round === here && point.itemCode === item.code)) ?? lines.find(({ itemCode }) => itemCode === item.code);
  return line && line.points.length > 1 && <Part title={t('detail.trend')} level={level}><TrendOfQuestion line={line} rounds={rounds} /></Part>;
}

/** The question as the method defines it. */
function Measured({ row: { item, part: { section } }, results: { definition, instrument }, level }: DetailsProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const names = new Map([...definition.evidenceSources, ...definition.documents].map(({ code, name }) => [code, inWords(name)]));
  const named = (codes: readonly string[]) => codes.map((code) => names.get(code) ?? code).join(', ');
  const rules = instrument.scoringRules?.filter(({ appliesTo }) => appliesTo?.includes(item.code)) ?? [];
  return (
    <Part title={t('detail.definition')} level={level}>
      <Facts facts={[
        [t('detail.criterion'), section.criterion && inWords(section.criterion)],
        [t('detail.guidance'), item.guidance && inWords(item.guidance)],
        [t('detail.ownGuidance'), item.ownGuidance && inWords(item.ownGuidance)],
        [t('detail.rules'), rules.map(({ text }) => inWords(text)).join('. ')],
        [t('detail.caution'), item.remark && inWords(item.remark)],
        [t('detail.evidence'), named([...item.evidence ?? [], ...item.documents ?? []])],
        [t('detail.code'), item.code],
      ]}
      />
    </Part>
  );
}

/** @param unprinted left out on paper, where nobody asked for it. */
function Part({ title, level, unprinted, children }: { title: string; level: 3 | 4; unprinted?: boolean; children: ReactNode }) {
  return <section className={`${styles['part']} ${unprinted ? 'no-print' : ''}`}><Title order={level} size="h4">{title}</Title>{children}</section>;
}
