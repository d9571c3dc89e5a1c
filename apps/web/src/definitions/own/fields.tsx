import type { DefinitionProblem, OwnDraft, Text } from '@getrouw/domain';
import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { createContext, use } from 'react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './own.module.css';
import { words } from './edit.ts';
import { texts } from './texts.ts';

/** Changes the draft as it is by then; `typing`: more is likely to follow at once. */
export type Change = (edit: (draft: OwnDraft) => OwnDraft, typing?: boolean) => void;

/** What a part of the builder knows: its languages, what is wrong with it, and how to change the draft. */
export interface Building {
  onlyIn: OwnDraft['onlyIn'];
  problems: readonly DefinitionProblem[];
  change: Change;
}
export const BuildingContext = createContext<Building | null>(null);
export function useBuilding(): Building {
  const building = use(BuildingContext);
  if (!building) throw new Error('This part stands outside a builder.');
  return building;
}

/** The id of the field that a problem's path leads to. */
export const fieldId = (path: string): string => `veld-${path.replaceAll('.', '-')}`;

export const isAt = (path: string, place: string): boolean => path === place || path.startsWith(`${place}.`);

interface WordsFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'label'> {
  label: string;
  path: string;
  value: Text;
  onWords: (value: Text) => void;
  lines?: boolean;
}

/** A text in the languages of the list: one field, or one for each. */
export function WordsField({ label, path, value, onWords, lines = false, description, ...props }: WordsFieldProps) {
  const t = useTexts(texts);
  const { onlyIn, problems } = useBuilding();
  const locales = onlyIn ? [onlyIn] : (['nl', 'en'] as const);
  return (
    <div className={styles['words']}>
      {locales.map((locale) => {
        const shared = {
          id: fieldId(`${path}.${locale}`), lang: locale, maxLength: 2000, value: value[locale], description,
          label: onlyIn ? label : t('inLanguage', { label, language: t(`in.${locale}`) }),
          error: problems.some((problem) => isAt(problem.path, `${path}.${locale}`)),
        };
        const set = (typed: string) => onWords(words({ onlyIn }, value, locale, typed));
        return lines
          ? <Textarea key={locale} {...shared} autosize minRows={1} onChange={({ currentTarget }) => set(currentTarget.value)} />
          : <TextInput key={locale} {...props} {...shared} onChange={({ currentTarget }) => set(currentTarget.value)} />;
      })}
    </div>
  );
}

/** What is wrong at a place, in words. */
export function ProblemsAt({ path }: { path: string }) {
  const inWords = useLocalText();
  const { problems } = useBuilding();
  const here = problems.filter((problem) => isAt(problem.path, path));
  if (here.length === 0) return null;
  return <ul className={styles['problems']} id={`${fieldId(path)}-mis`}>{here.map((problem) => <li key={problem.path + problem.rule}>{inWords(problem.message)}</li>)}</ul>;
}

/** Everything that is wrong, each a link to its field. */
export function ProblemLinks({ problems, onGo = focusAt }: { problems: readonly DefinitionProblem[]; onGo?: (path: string) => void }) {
  const inWords = useLocalText();
  return (
    <ul className={styles['links']}>
      {problems.map((problem) => (
        <li key={problem.path + problem.rule}>
          <a href={`#${fieldId(problem.path)}`} onClick={(event) => { event.preventDefault(); onGo(problem.path); }}>{inWords(problem.message)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Puts the focus on the field of a path, else on the first field of the part around it. */
export function focusAt(path: string): void {
  for (let place = path; place; place = place.replace(/\.?[^.]+$/, '')) {
    const found = [place, `${place}.nl`, `${place}.en`].map((each) => document.getElementById(fieldId(each))).find((each) => each !== null);
    const field = found?.matches(FIELD) ? found : found?.querySelector<HTMLElement>(FIELD) ?? found?.querySelector<HTMLElement>('button');
    if (!field) continue;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center' });
    return;
  }
}

const FIELD = 'input, textarea, select';
