import { type StudyFigure, studyFigures } from '@getrouw/domain';
import { Facts } from '@getrouw/ui';
import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import details from '../figure-details.module.css';
import { GroupMeans } from './GroupMeans.tsx';
import { comparedPartition, type ItemRow, meansOf, type SurveyChoices, type SurveyResults } from './model.ts';
import styles from './survey.module.css';
import { TrendFigure } from './TrendFigure.tsx';
import { texts } from './texts.ts';
import { useSurveyWords } from './words.ts';

interface DetailsProps { results: SurveyResults; row: ItemRow; choices: SurveyChoices }

/** All that explains the figure of one item: its answers, the study beside it, the groups, the years. */
export function ItemDetails({ results, row, choices }: DetailsProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useSurveyWords();
  const { item, figure, range, norm } = row;
  const { instrument, trend } = results;
  const partition = comparedPartition(results, choices);
  const of = { kind: 'item' as const, code: item.code, scale: item.answer.kind === 'scale' || item.answer.kind === 'yes_no' ? item.answer.scale : null };
  const comparison = partition?.comparisons.find(({ kind, code }) => kind === 'item' && code === item.code);
  const line = trend.lines.find(({ kind, code }) => kind === 'item' && code === item.code);
  const studies = studyFigures(instrument, item.code, figure ?? undefined);
  const factor = instrument.factors?.find(({ items }) => items.some((each) => each.item === item.code));
  const outside = instrument.outsideFactors?.find((each) => each.item === item.code);
  return (
    <div className={details['details']}>
      <div>
        {figure && (
          <Part title={t('detail.answers')}>
            <Answers row={row} />
            <Facts facts={[
              [t('detail.outside'), figure.outside > 0 ? String(figure.outside) : null], [t('detail.missing'), figure.missing > 0 ? String(figure.missing) : null],
              [t('detail.notApplicable'), figure.notApplicable > 0 ? String(figure.notApplicable) : null], [t('detail.norm'), words.bands(norm) || t('judgement.noNorm')],
            ]}
            />
          </Part>
        )}
        {item.remark && <Part title={t('detail.remark')}><p>{inWords(item.remark)}</p></Part>}
        {(factor ?? outside) && (
          <Part title={t('detail.factors')}>
            <p>{factor ? t('detail.inFactor', { factor: inWords(factor.name) }) : t('detail.outsideFactor')}{outside?.reason && ` ${inWords(outside.reason)}`}</p>
          </Part>
        )}
        <Part title={t('detail.code')}><p>{[item.code, item.sourceCode].filter(Boolean).join(' · ')}</p></Part>
      </div>
      <div>
        {studies.length > 0 && <Part title={t('detail.study')}><Studies studies={studies} /></Part>}
        {partition && meansOf(partition, of).length > 0 && (
          <Part title={t('detail.groups', { dimension: t(`divided.${partition.dimension}`).toLowerCase() })}>
            <GroupMeans results={results} partition={partition} of={of} comparison={comparison} range={range} norm={norm} />
          </Part>
        )}
        {line && trend.rounds.length > 1 && <Part title={t('trend')}><TrendFigure results={results} line={line} range={range} /></Part>}
      </div>
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => <section className={details['part']}><Title order={3} size="h5">{title}</Title>{children}</section>;

/** How often each answer was given. */
function Answers({ row: { figure, range } }: { row: ItemRow }) {
  const t = useTexts(texts);
  const words = useSurveyWords();
  const { options } = figure!;
  const most = Math.max(1, ...options.map(({ count }) => count));
  return (
    <table className={styles['options']} aria-label={t('detail.answers')}>
      <tbody>
        {options.map(({ option, count }) => {
          const value = range.options.find(({ code }) => code === option)?.value;
          return (
            <tr key={option}>
              <th scope="row">{value !== undefined && <b>{value}</b>} {words.optionLabel(range, option)}</th>
              <td>{count}</td>
              <td aria-hidden><span style={{ inlineSize: `${(100 * count) / most}%` }} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What studies published of this, and how far it lies from ours. */
function Studies({ studies }: { studies: readonly StudyFigure[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useSurveyWords();
  const differs = studies.some(({ difference }) => difference);
  return (
    <>
      <table className={styles['small']}>
        <thead>
          <tr>
            <th scope="col">{t('detail.studyGroup')}</th><th scope="col">{t('column.n')}</th><th scope="col">{t('column.mean')}</th><th scope="col">{t('column.sd')}</th>
            {differs && <><th scope="col">{t('detail.difference')}</th><th scope="col">{t('detail.p')}</th></>}
          </tr>
        </thead>
        <tbody>
          {studies.map(({ reference, group, figure, difference }) => (
            <tr key={`${reference.code} ${group.code}`}>
              <th scope="row">
                {inWords(group.name)}
                {figure.doubtful && <small>{t('detail.doubtful', { why: inWords(figure.doubtful) })}</small>}
                {figure.unreachable && <small>{t('detail.unreachable', { why: inWords(figure.unreachable) })}</small>}
              </th>
              <td>{figure.n ?? `≤ ${group.respondents}`}</td>
              <td>{figure.mean === undefined ? figure.words ? inWords(figure.words) : '–' : words.number(figure.mean, figure.decimals)}</td>
              <td>{figure.sd === undefined ? '–' : words.number(figure.sd, figure.decimals)}</td>
              {differs && <><td>{difference ? words.signed(difference.difference) : '–'}</td><td>{difference ? words.probability(difference.p) : '–'}</td></>}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{studies.map(({ reference }) => inWords(reference.source)).filter((source, index, all) => all.indexOf(source) === index).join('; ')}.{studies.some(({ difference, assumedN }) => difference && assumedN) && ` ${t('detail.assumed')}`}</p>
    </>
  );
}
