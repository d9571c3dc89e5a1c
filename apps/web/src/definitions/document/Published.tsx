import { type Instrument, itemByCode, type Reference, type ReferenceFigure, sections } from '@getrouw/domain';
import { type Column, Facts, Rows } from '@getrouw/ui';
import { useTexts } from '../../shared/locale.ts';
import styles from './document.module.css';
import { useNumber } from './numbers.ts';
import { Chapter, type PartProps } from './parts.tsx';
import { surveyTexts } from './survey.texts.ts';

interface PublishedProps extends PartProps { instrument: Instrument }
interface Row { of: string; figures: readonly ReferenceFigure[] }

/** What a study published about an instrument, a table per study. The reliability of factors stands with the factors. */
export function Published({ instrument, ...rest }: PublishedProps) {
  return instrument.references?.map((reference) => <PublishedChapter key={reference.code} reference={reference} instrument={instrument} {...rest} />);
}

function PublishedChapter({ reference, instrument, words: { inWords } }: PublishedProps & { reference: Reference }) {
  const s = useTexts(surveyTexts);
  const shown = reference.figures.filter(({ alpha }) => alpha === undefined);
  const groups = reference.groups.filter(({ code }) => shown.some(({ group }) => group === code));
  const places = Map.groupBy(shown, ({ of }) => of);
  const rows = inReadingOrder(instrument).flatMap((of) => { const figures = places.get(of); return figures ? [{ of, figures }] : []; });
  const counted = (mark: 'doubtful' | 'unreachable') => shown.filter((figure) => figure[mark]).length;
  const columns: Column<Row>[] = [
    { header: s('references.part'), cell: (row) => <Place row={row} reference={reference} instrument={instrument} inWords={inWords} /> },
    ...groups.map(({ code, name }): Column<Row> => ({
      header: inWords(name), end: true, cell: ({ figures }) => { const figure = figures.find(({ group }) => group === code); return figure && <Figure figure={figure} inWords={inWords} />; },
    })),
  ];
  return (
    <Chapter id={reference.code} title={inWords(reference.name)}>
      <p>{s('references.lead')}</p>
      <Facts
        facts={[
          [s('references.source'), inWords(reference.source)],
          [s('references.groups'), groups.map(({ name, respondents }) => `${inWords(name)} ${respondents}`).join(', ')],
          [s('references.marked'), s('references.counts', { doubtful: counted('doubtful'), unreachable: counted('unreachable') })],
        ]}
      />
      {reference.note && <p>{inWords(reference.note)}</p>}
      <div className={styles['figures']}><Rows caption={inWords(reference.name)} rows={rows} rowKey={({ of }) => of} columns={columns} /></div>
    </Chapter>
  );
}

/** Parts with their statements under them. */
const inReadingOrder = (instrument: Instrument): string[] => sections(instrument).flatMap(({ section }) => [section.code, ...(section.items ?? []).map(({ code }) => code)]);

interface PlaceProps { row: Row; reference: Reference; instrument: Instrument; inWords: PartProps['words']['inWords'] }

/** What the figures are about, and what is said about them. */
function Place({ row: { of, figures }, reference, instrument, inWords }: PlaceProps) {
  const s = useTexts(surveyTexts);
  const item = itemByCode(instrument, of);
  const part = sections(instrument).find(({ section }) => section.code === of)?.section;
  const said = figures.flatMap(({ group, doubtful, unreachable }) => {
    const name = inWords(reference.groups.find(({ code }) => code === group)!.name);
    return [unreachable && s('unreachable.at', { group: name, reason: inWords(unreachable) }), doubtful && s('doubtful.at', { group: name, reason: inWords(doubtful) })];
  }).filter((line) => line !== undefined);
  return (
    <>
      {item && <><a href={`#${of}`}>{of}</a> {inWords(item.text)}</>}
      {part && <strong>{inWords(part.name)} ({s('references.whole')})</strong>}
      {said.map((line) => <div key={line} className={styles['aside']}>{line}</div>)}
    </>
  );
}

function Figure({ figure: { mean, sd, n, decimals, words, doubtful, unreachable }, inWords }: { figure: ReferenceFigure; inWords: PartProps['words']['inWords'] }) {
  const s = useTexts(surveyTexts);
  const number = useNumber();
  const figure = words ? inWords(words) : `${mean === undefined ? '' : number(mean, decimals)}${sd === undefined ? '' : ` (${number(sd, decimals)})`}`;
  return (
    <>
      <span className={words ? undefined : styles['figure']}>{figure}</span>
      {n !== undefined && <> <span className={`${styles['figure']} ${styles['aside']}`}>{s('references.n', { n })}</span></>}
      {(unreachable ?? doubtful) && <> <span className={styles['mark']}>{s(unreachable ? 'unreachable' : 'doubtful')}</span></>}
    </>
  );
}
