import type { Definition, Instrument, Item, Text as LocalText } from '@getrouw/domain';
import { Anchor, Checkbox, Text, UnstyledButton } from '@mantine/core';
import { IconFileOff, IconInfoCircle, IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { AnswerControl, useChoices } from '../../shared/AnswerControl.tsx';
import { type Documents, isRequired, marks, missingFor, rulesFor } from './checklist.ts';
import { DerivedAnswer } from './DerivedAnswer.tsx';
import { keyAction } from './keys.ts';
import { type AnswerPayload, noAnswer } from './payloads.ts';
import styles from './question.module.css';
import { Remark } from './Remark.tsx';
import { RowsControl } from './RowsControl.tsx';
import { Source } from './Source.tsx';
import { nextSource } from './sources.ts';
import { texts } from './texts.ts';

export type Direction = 'previous' | 'next' | 'next-open';

export interface QuestionProps {
  definition: Definition;
  instrument: Instrument;
  item: Item;
  number: string | undefined;
  answer: AnswerPayload | undefined;
  documents: Documents;
  /** What the part of the question looks for. */
  measure: LocalText | undefined;
  /** A call to the coach gives the answer; there is nothing to fill in. */
  derived?: boolean | undefined;
  onAnswer: (answer: AnswerPayload, typing?: boolean) => void;
  onMove: (direction: Direction) => void;
  /** A choice made with a key goes on to the next open question by itself, where one answer is all there is to give. */
  onChoose: (value: unknown, byKey: boolean) => void;
  children?: ReactNode;
}

export const questionId = (itemCode: string): string => `vraag-${itemCode}`;

export function Question(props: QuestionProps) {
  const { definition, instrument, item, number, answer = noAnswer(props.item), documents, measure, derived = false, onAnswer, onMove, onChoose, children } = props;
  const t = useTexts(texts);
  const inWords = useLocalText();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [guidance, setGuidance] = useState(false);
  const [writing, setWriting] = useState(false);
  const { choices, chosenWith } = useChoices(definition, item);
  const missing = missingFor(definition, item, documents);
  const remarkShown = writing || answer.mark || answer.remark !== null;
  const takesRemark = isRequired(item);
  const takesMark = takesRemark && marks(instrument);

  const back = () => card.current?.querySelector<HTMLElement>('input:checked[type=radio], input[type=radio], input')?.focus();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const target = event.target as HTMLElement;
    if (target.matches('select')) return;
    const typing = target.matches('textarea, input:not([type=radio], [type=checkbox])');
    if (typing && event.key === 'Escape') back();
    if (target.matches('textarea, select') || (event.key === 'Enter' && !target.matches('input'))) return;
    const action = keyAction(event.key, choices);
    if (!action || (derived && !['previous', 'next', 'next-open', 'guidance'].includes(action.do)) || (typing && !['ArrowUp', 'ArrowDown', 'Enter'].includes(event.key))) return;
    if ((action.do === 'remark' && !takesRemark) || (action.do === 'mark' && !takesMark)) return;
    event.preventDefault();
    if (action.do === 'choose') onChoose(...chosenWith(action.value, answer.value));
    else if (action.do === 'guidance') setGuidance(!guidance);
    else if (action.do === 'remark') setWriting(true);
    else if (action.do === 'source') onAnswer({ ...answer, source: nextSource(item, answer.source) });
    else if (action.do !== 'mark') onMove(action.do);
    else {
      onAnswer({ ...answer, mark: !answer.mark });
      setWriting(!answer.mark);
    }
  };

  const title = <span className={styles['title']}>{number && <span>{number}</span>}<span>{item.own && <small className={styles['own']}>{t('own')}</small>} {inWords(item.text)}</span></span>;
  const guidanceId = `${id}-guidance`;
  const absent = missing.length > 0 && (
    <p className={styles['missing']}>
      <IconFileOff size={18} aria-hidden /> {t('missing', { documents: missing.map(({ name }) => inWords(name)).join(', ') })}
      {missing.some(({ mandatory }) => mandatory) && <span> {t('missing.rule')}</span>}
    </p>
  );
  return (
    <article
      ref={card} id={questionId(item.code)} className={styles['question']} data-question={item.code} data-dependent={item.dependsOn !== undefined || undefined}
      tabIndex={derived ? -1 : undefined} onKeyDown={onKeyDown}
    >
      {derived && <DerivedAnswer definition={definition} item={item} title={title} value={answer.value} />}
      {!derived && item.answer.kind === 'rows' && (
        <RowsControl
          definition={definition} item={item} answer={item.answer} name={id} title={title} value={answer.value} describedBy={guidance ? guidanceId : undefined}
          onChange={(value) => onAnswer({ ...answer, value }, true)}
        />
      )}
      {!derived && item.answer.kind !== 'rows' && (
        <AnswerControl
          definition={definition} item={item} name={id} title={title} value={answer.value} describedBy={guidance ? guidanceId : undefined}
          onChoose={(value) => onChoose(value, false)} onType={(value) => onAnswer({ ...answer, value }, true)}
        >
          {absent}
        </AnswerControl>
      )}
      {item.answer.kind === 'rows' && absent}
      {children}
      <div className={styles['tools']}>
        <UnstyledButton className={styles['tool']} aria-expanded={guidance} aria-controls={guidanceId} aria-keyshortcuts="I" onClick={() => setGuidance(!guidance)}>
          <IconInfoCircle size={18} aria-hidden /> {t('guidance')} <kbd aria-hidden>I</kbd>
        </UnstyledButton>
        {takesRemark && !derived && (
          <>
            <UnstyledButton className={styles['tool']} aria-expanded={remarkShown} aria-keyshortcuts="O" onClick={() => setWriting(true)}>
              <IconPencil size={18} aria-hidden /> {t('remark')} <kbd aria-hidden>O</kbd>
            </UnstyledButton>
            <Source definition={definition} item={item} value={answer.source} onChange={(source) => onAnswer({ ...answer, source })} />
            {takesMark && (
              <Checkbox
                className={styles['mark']} size="md" label={<>{t('mark')} <kbd aria-hidden>P</kbd></>} checked={answer.mark} aria-keyshortcuts="P"
                onChange={({ currentTarget: { checked } }) => onAnswer({ ...answer, mark: checked })}
              />
            )}
          </>
        )}
      </div>
      <div id={guidanceId} role="region" aria-label={t('guidance')} hidden={!guidance} className={styles['guidance']}>
        {guidance && <Guidance definition={definition} instrument={instrument} item={item} measure={measure} />}
      </div>
      {remarkShown && !derived && (
        <Remark
          key={String(writing)} autoFocus={writing} required={answer.mark} value={answer.remark}
          onChange={(remark) => onAnswer({ ...answer, remark }, true)} onLeave={() => setWriting(false)}
        />
      )}
    </article>
  );
}

function Guidance({ definition, instrument, item, measure }: Pick<QuestionProps, 'definition' | 'instrument' | 'item' | 'measure'>) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const sources = definition.evidenceSources.filter(({ code }) => item.evidence?.includes(code));
  const documents = definition.documents.filter(({ code }) => item.documents?.includes(code));
  return (
    <>
      {item.guidance && <Text size="sm">{inWords(item.guidance)}</Text>}
      {item.ownGuidance && <Text size="sm"><strong>{t('guidance.own')}:</strong> {inWords(item.ownGuidance)}</Text>}
      {rulesFor(instrument, item.code).map((rule) => <Text size="sm" key={rule.nl}>{inWords(rule)}.</Text>)}
      {measure && <Text size="sm"><strong>{t('measure')}:</strong> {inWords(measure)}.</Text>}
      {sources.length > 0 && (
        <Text size="sm"><strong>{t('evidence')}:</strong> {[...sources, ...documents].map(({ name }) => inWords(name)).join(', ')}</Text>
      )}
    </>
  );
}

/** A link that puts the focus on a question. */
export function QuestionLink({ itemCode, children, onGo }: { itemCode: string; children: ReactNode; onGo: (itemCode: string) => void }) {
  return <Anchor href={`#${questionId(itemCode)}`} onClick={(event) => { event.preventDefault(); onGo(itemCode); }}>{children}</Anchor>;
}
