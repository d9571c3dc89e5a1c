import { type Definition, type Item, validateAnswer } from '@getrouw/domain';
import { AnswerChoice, AnswerDate, AnswerNumber, AnswerSeveral, AnswerText, type Choice, toggled } from '@getrouw/ui';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { chosenOf, optionsOf } from './instrument.ts';
import { useLocale, useLocalText, useTexts } from './locale.ts';
import { shortcuts } from './shortcuts.ts';
import { texts } from './answer.texts.ts';

interface AnswerControlProps {
  definition: Definition;
  item: Item;
  /** Unique on the page. */
  name: string;
  title: ReactNode;
  value: unknown;
  describedBy: string | undefined;
  /** An answer that is whole at once. */
  onChoose: (value: unknown) => void;
  /** An answer that is being typed. */
  onType: (value: unknown) => void;
  /** Its answers have keys of their own; not where several questions stand in one. */
  hasKeys?: boolean;
  children?: ReactNode;
}

/** The stand-in for an option that an item allows beside its own. */
const OWN_WORDS = '';

/** The answers of an item with their keys, and what choosing one with its key makes of the value there is; `true`: that is the whole answer. */
export function useChoices(definition: Definition, item: Item): { choices: Choice[]; chosenWith: (code: string, value: unknown) => [value: unknown, whole: boolean] } {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const options = optionsOf(definition, item);
  const keys = shortcuts(options, locale);
  const choices: Choice[] = options.map(({ code, label }, index) => ({ value: code, label: inWords(label), shortcut: keys[index] }));
  if (item.answer.kind === 'choice' && item.answer.orText) choices.push({ value: OWN_WORDS, label: t('ownWords') });
  const chosenWith = (code: string, value: unknown): [unknown, boolean] =>
    (item.answer.kind === 'multiple_choice' ? [severalOf(toggled(choices, listOf(value), code)), false] : [choiceOf(item, code, value), !asksWords(item, code)]);
  return { choices, chosenWith };
}

/** What an item asks for: answers to choose from, a number, a date or words. Rows of these are another control. */
export function AnswerControl({ definition, item, name, title, value, describedBy, onChoose, onType, hasKeys = true, children }: AnswerControlProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { choices: keyed, chosenWith } = useChoices(definition, item);
  const choices = hasKeys ? keyed : keyed.map((choice) => ({ ...choice, shortcut: undefined }));
  const { answer } = item;
  switch (answer.kind) {
    case 'yes_no':
    case 'scale':
    case 'choice': {
      const { option, text } = chosenOf(value);
      const chosen = option ?? (text === null ? null : OWN_WORDS);
      return (
        <AnswerChoice
          name={name} legend={title} choices={choices} value={chosen} describedBy={describedBy} onChoose={(code) => onChoose(chosenWith(code, value)[0])}
          below={chosen !== null && asksWords(item, chosen) && (
            <AnswerText label={t('namely')} value={text ?? ''} onChange={(words) => onType(option === null ? { text: words ?? '' } : { option, text: words ?? '' })} />
          )}
        >
          {children}
        </AnswerChoice>
      );
    }
    case 'multiple_choice':
      return (
        <AnswerSeveral legend={title} choices={choices} value={listOf(value)} hint={t('several')} describedBy={describedBy} onChoose={(list) => onChoose(severalOf(list))}>
          {children}
        </AnswerSeveral>
      );
    case 'number': {
      const check = (given: number) => {
        const checked = validateAnswer(definition, item, given);
        return checked.ok ? undefined : inWords(checked.problem.message).replace(`${item.code}: `, '');
      };
      return (
        <>
          <AnswerNumber
            label={title} value={typeof value === 'number' ? value : null} unit={answer.unit && inWords(answer.unit)} describedBy={describedBy}
            hint={rangeOf(answer, t)} check={check} notANumber={t('notANumber')} onChange={onType}
          />
          {children}
        </>
      );
    }
    case 'date':
      return (
        <>
          <AnswerDate
            legend={title} precision={answer.precision} value={typeof value === 'string' ? value : null} describedBy={describedBy} onChange={onType}
            labels={{ day: t('date.day'), month: t('date.month'), year: t('date.year') }} notADate={t('notADate')}
          />
          {children}
        </>
      );
    case 'text':
      return (
        <>
          <AnswerText label={title} value={typeof value === 'string' ? value : ''} maxLength={answer.maxLength} describedBy={describedBy} onChange={onType} />
          {children}
        </>
      );
    default:
      return <><Text component="div" fw={560}>{title}</Text><Text size="sm" c="gray.7">{t('notHere')}</Text></>;
  }
}

function asksWords({ answer }: Item, code: string): boolean {
  if (answer.kind !== 'choice') return false;
  return code === OWN_WORDS || answer.options.some((option) => option.code === code && option.asksText === true);
}

/** A choice as it is kept; words that were typed stay when another answer that asks for words is chosen. */
function choiceOf(item: Item, code: string, before: unknown): unknown {
  if (!asksWords(item, code)) return code;
  const text = chosenOf(before).text ?? '';
  return code === OWN_WORDS ? { text } : { option: code, text };
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
/** Nothing chosen is no answer. */
const severalOf = (list: string[]): string[] | null => (list.length > 0 ? list : null);

function rangeOf({ min, max }: { min?: number | undefined; max?: number | undefined }, t: ReturnType<typeof useTexts<Record<string, string>>>): string | undefined {
  if (min !== undefined && max !== undefined) return t('range', { min, max });
  if (min !== undefined) return t('range.from', { min });
  return max === undefined ? undefined : t('range.to', { max });
}
