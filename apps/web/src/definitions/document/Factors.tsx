import { type Factor, type Instrument, itemByCode, sections } from '@getrouw/domain';
import { useTexts } from '../../shared/locale.ts';
import { useNumber } from './numbers.ts';
import styles from './document.module.css';
import { type PartProps, Subchapter } from './parts.tsx';
import { surveyTexts } from './survey.texts.ts';

interface FactorsProps extends PartProps { instrument: Instrument }

/** What belongs together according to the study, and what does not. */
export function Factors(props: FactorsProps) {
  const s = useTexts(surveyTexts);
  const { factors, outsideFactors } = props.instrument;
  return (
    <>
      {factors && (
        <Subchapter title={s('factors')}>
          <p>{s('factors.lead')}</p>
          {factors.map((factor) => <FactorText key={factor.code} factor={factor} {...props} />)}
        </Subchapter>
      )}
      {outsideFactors && <OutsideFactors {...props} />}
    </>
  );
}

function FactorText({ factor, instrument, words: { inWords } }: FactorsProps & { factor: Factor }) {
  const s = useTexts(surveyTexts);
  const number = useNumber();
  const { code, name, alpha, items, section, componentReversed, caution } = factor;
  const within = sections(instrument).find((each) => each.section.code === section)?.section;
  return (
    <article id={code} className={styles['item']}>
      <p className={styles['question']}><code>{code}</code> {inWords(name)}</p>
      <dl>
        {within && <div><dt>{s('within')}</dt><dd><a href={`#${within.code}`}>{inWords(within.name)}</a></dd></div>}
        {alpha !== undefined && <div><dt>{s('alpha')}</dt><dd>{number(alpha, 2)}</dd></div>}
        <div>
          <dt>{s('members')}</dt>
          <dd>
            <ul className={styles['plain']}>
              {items.map(({ item, loading, reversed }) => {
                const asked = itemByCode(instrument, item);
                const said = [loading !== undefined && s('loading', { value: number(loading, 2) }), reversed && s('reversed')].filter(Boolean).join(', ');
                return <li key={item}><a href={`#${item}`}>{item}</a> {asked && inWords(asked.text)} {said && <span className={styles['aside']}>({said})</span>}</li>;
              })}
            </ul>
          </dd>
        </div>
        {(caution ?? componentReversed) && <div><dt>{s('caution')}</dt><dd>{caution ? inWords(caution) : s('componentReversed')}</dd></div>}
      </dl>
    </article>
  );
}

/** Grouped by what happened and the reason, so that a reason stands there once. */
function OutsideFactors({ instrument, words: { inWords } }: FactorsProps) {
  const s = useTexts(surveyTexts);
  const groups = [...Map.groupBy(instrument.outsideFactors ?? [], ({ why, reason }) => s(`why.${why}`) + (reason ? `: ${inWords(reason)}` : ''))];
  return (
    <Subchapter title={s('factors.outside')}>
      <p>{s('factors.outsideLead')}</p>
      <ul>
        {groups.map(([why, outside]) => (
          <li key={why}>{why} {outside.map(({ item }, index) => <span key={item}>{index > 0 && ', '}<a href={`#${item}`}>{item}</a></span>)}</li>
        ))}
      </ul>
    </Subchapter>
  );
}
