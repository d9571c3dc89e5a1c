import type { Definition, Item } from '@getrouw/domain';
import { useTexts } from '../../shared/locale.ts';
import styles from './document.module.css';
import { Chapter, type PartProps } from './parts.tsx';
import { surveyTexts } from './survey.texts.ts';

const anchor = (code: string) => `term-${code}`;

/** The words of the method, in the order of the alphabet of the language on the screen. */
export function Terms({ definition: { terms }, words: { inWords } }: PartProps) {
  const s = useTexts(surveyTexts);
  if (!terms?.length) return null;
  return (
    <Chapter id="terms" title={s('terms')}>
      <p>{s('terms.lead')}</p>
      <dl className={styles['terms']}>
        {terms.toSorted((one, other) => inWords(one.term).localeCompare(inWords(other.term))).map(({ code, term, explanation }) => (
          <div key={code} id={anchor(code)}><dt>{inWords(term)}</dt><dd>{inWords(explanation)}</dd></div>
        ))}
      </dl>
    </Chapter>
  );
}

/** The words in a question, each leading to what it means. */
export function TermLinks({ definition, item, words: { inWords } }: { definition: Definition; item: Item } & Pick<PartProps, 'words'>) {
  return item.terms?.flatMap((code, index) => {
    const found = definition.terms?.find((each) => each.code === code);
    return found ? [<span key={code}>{index > 0 && ', '}<a href={`#${anchor(code)}`}>{inWords(found.term)}</a></span>] : [];
  });
}
