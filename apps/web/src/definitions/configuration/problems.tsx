import { createContext, use } from 'react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import type { Problem } from './configuration-preview.operation.ts';
import { fieldId, isAt, placeOf } from './draft.ts';
import { texts } from './texts.ts';

/** What is wrong with the configuration as it is filled in now. */
export const ProblemsContext = createContext<readonly Problem[]>([]);

type About = 'reason' | 'rest' | 'all';

/** What to say beside a field: `reason` is what lacks a reason, `rest` everything else about the path. */
export function useErrorAt(): (path: string, about?: About) => string | undefined {
  const problems = use(ProblemsContext);
  const say = useProblemText();
  return (path, about = 'all') => {
    const here = problems.filter((problem) => isAt(problem, path) && (about === 'all' || (about === 'reason') === (problem.rule === 'deviation_without_reason')));
    return here.length > 0 ? [...new Set(here.map(say))].join(' ') : undefined;
  };
}

/** A problem without the code and the path it begins with: it stands beside what it is about. */
function useProblemText(): (problem: Problem) => string {
  const inWords = useLocalText();
  return ({ path, code, message }) => {
    const bare = [code, path].reduce((words, start) => (words.startsWith(`${start}: `) ? words.slice(start.length + 2) : words), inWords(message));
    return bare.charAt(0).toUpperCase() + bare.slice(1);
  };
}

/** Every problem, each a link to the field it is about. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const t = useTexts(texts);
  const say = useProblemText();
  const language = (path: string) => (/\.(nl|en)$/.exec(path)?.[1] ?? null) as 'nl' | 'en' | null;
  const about = ({ path, code }: Problem) => { const locale = language(path); return locale ? t('inLanguage', { code, language: t(`in.${locale}`) }) : code; };
  return (
    <ul>
      {problems.map((problem, index) => (
        <li key={index}>
          <a href={`#${fieldId(problem.path)}`} onClick={(event) => { event.preventDefault(); goTo(problem); }}>
            {about(problem)}: {say(problem)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function goTo(problem: Problem): void {
  const id = placeOf(problem, (each) => document.getElementById(each) !== null);
  const place = id === undefined ? null : document.getElementById(id);
  const field = place?.matches('input, textarea') ? place : place?.querySelector<HTMLElement>('[aria-invalid=true]') ?? place?.querySelector<HTMLElement>('input, textarea') ?? place;
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}
