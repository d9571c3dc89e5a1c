import type { Definition, Item } from '@getrouw/domain';
import { valueText } from '../../shared/instrument.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Conflict } from '../../shared/Conflict.tsx';
import { answerKey, type AnswerPayload } from './payloads.ts';
import { texts } from './texts.ts';
import type { Scoring } from './useScoring.ts';

/** Shown where another window, or another person, filled in something else. */
export function AnswerConflict({ definition, item, scoring: { queue, saver, answers } }: { definition: Definition; item: Item; scoring: Scoring }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const theirs = queue.conflicts[answerKey(item.code)]?.payload as AnswerPayload | undefined;
  if (!theirs) return null;
  const words = ({ value, mark, remark }: AnswerPayload) =>
    [valueText(definition, item, value, locale) || t('value.none'), mark && t('value.marked'), remark].filter(Boolean).join(', ');
  const mine = answers[item.code];
  return <Conflict mine={mine ? words(mine) : t('value.none')} theirs={words(theirs)} onChoose={(side) => saver.choose(answerKey(item.code), side)} />;
}
