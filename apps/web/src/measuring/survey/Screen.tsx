import type { Definition } from '@getrouw/domain';
import { ProgressLine } from '@getrouw/ui';
import { Button, Text } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { SaveStatus } from '../../shared/SaveStatus.tsx';
import { keyAction } from './keys.ts';
import { scaleOptions } from './options.ts';
import { Parts } from './Parts.tsx';
import { Statement, statementId } from './Statement.tsx';
import styles from './survey.module.css';
import { texts } from './texts.ts';
import type { Filling } from './useSurvey.ts';
import { after, isOpen, progressOf, type Step } from './walk.ts';

interface ScreenProps {
  definition: Definition;
  steps: readonly Step[];
  /** The place of this one. */
  at: number;
  filling: Filling;
  /** The statement to begin at; absent: the top. */
  target: string | undefined;
  /** To another screen; one past the last is the overview. */
  onGo: (to: number, itemCode?: string) => void;
}

const TYPING = 'textarea, select, input:not([type=radio], [type=checkbox])';

function focusOn(code: string, behaviour: ScrollLogicalPosition): void {
  const card = document.getElementById(statementId(code));
  const field = card?.querySelector<HTMLElement>('input:checked') ?? card?.querySelector<HTMLElement>('input');
  field?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: behaviour });
}

/** One part of the survey with its statements. A figure answers the statement that the focus is in, and goes on to the next. */
export function Screen({ definition, steps, at, filling, target, onGo }: ScreenProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const next = useRef<HTMLButtonElement>(null);
  const step = steps[at]!;
  const { section, within, items } = step;
  const { values, queue } = filling;
  const whole = progressOf(steps.flatMap((each) => each.items), values);
  const here = progressOf(items, values);

  useEffect(() => {
    if (target === undefined) {
      window.scrollTo({ top: 0 });
      return undefined;
    }
    const frame = requestAnimationFrame(() => focusOn(target, 'center'));
    return () => cancelAnimationFrame(frame);
  }, [target]);

  const toNext = (code: string) => {
    const following = after(step, code);
    if (following) focusOn(following.code, 'center');
    else next.current?.focus();
  };
  useWindowEvent('keydown', (event) => {
    const focused = event.target instanceof HTMLElement ? event.target : null;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || focused?.matches(`${TYPING}, button, a, summary`)) return;
    const code = focused?.closest('[data-statement]')?.getAttribute('data-statement');
    const item = items.find((each) => each.code === code);
    if (!item || item.answer.kind !== 'scale') return;
    const action = keyAction(event.key, scaleOptions(definition, item, locale));
    if (!action) return;
    event.preventDefault();
    if (action.do === 'clear') {
      if (!isOpen(values, item)) filling.give(item.code, null);
      return;
    }
    if (action.do === 'choose') filling.give(item.code, action.value);
    toNext(item.code);
  });

  return (
    <div className={styles['layout']}>
      <Parts steps={steps} at={at} values={values} onGo={onGo} />
      <div>
        <Page title={inWords(section.name)} lead={[within && inWords(within.name), t('screen.place', { number: at + 1, total: steps.length })].filter(Boolean).join(' · ')}>
          <ProgressLine done={whole.answered} total={whole.asked} label={t('screen.progress', { done: whole.answered, total: whole.asked })} />
          {items.some(({ answer }) => answer.kind === 'scale') && <Text size="sm" c="gray.7" className={styles['keys']}>{t('screen.keys')}</Text>}
          {section.stem && <Text size="lg" fw={560} id="stam">{inWords(section.stem)}</Text>}
          <div>
            {items.map((item, index) => (
              <Statement key={item.code} definition={definition} item={item} number={index + 1} stemId={section.stem && 'stam'} filling={filling} />
            ))}
          </div>
        </Page>
        <div className={styles['bar']}>
          <div className={styles['standing']}>
            <SaveStatus queue={queue} savedAt={filling.savedAt} onRetry={() => filling.saver.retry()} />
            <Text size="sm" c="gray.7">{t('screen.here', { done: here.answered, total: here.asked })}</Text>
          </div>
          <div className={styles['actions']}>
            {at > 0 && <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={() => onGo(at - 1)}>{t('screen.previous')}</Button>}
            <Button ref={next} rightSection={<IconArrowRight size={18} aria-hidden />} onClick={() => onGo(at + 1)}>{t(at + 1 < steps.length ? 'screen.next' : 'screen.overview')}</Button>
          </div>
        </div>
      </div>
    </div>
  );
}
