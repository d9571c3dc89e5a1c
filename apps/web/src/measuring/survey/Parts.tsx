import { UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCheck } from '@tabler/icons-react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './survey.module.css';
import { texts } from './texts.ts';
import { progressOf, type Step, type Values } from './walk.ts';

interface PartsProps {
  steps: readonly Step[];
  /** Where one is; absent: at the overview. */
  at?: number;
  values: Values;
  onGo: (to: number) => void;
}

/** The parts of the survey with how far each is. Folded on a phone. */
export function Parts({ steps, at, values, onGo }: PartsProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const wide = useMediaQuery('(min-width: 68em)', undefined, { getInitialValueInEffect: false });
  return (
    <nav aria-label={t('parts')} className={styles['parts']}>
      <details open={wide ?? false} key={String(wide)}>
        <summary>{t('parts')}</summary>
        <ol>
          {steps.map(({ section, items }, index) => {
            const { answered, asked } = progressOf(items, values);
            return (
              <li key={section.code}>
                <UnstyledButton onClick={() => onGo(index)} aria-current={index === at ? 'step' : undefined}>
                  <span>{inWords(section.name)}</span>
                  <small>{answered === asked ? <IconCheck size={16} role="img" aria-label={t('parts.done')} /> : t('parts.of', { done: answered, total: asked })}</small>
                </UnstyledButton>
              </li>
            );
          })}
          <li><UnstyledButton onClick={() => onGo(steps.length)} aria-current={at === undefined ? 'step' : undefined}><span>{t('screen.overview')}</span></UnstyledButton></li>
        </ol>
      </details>
    </nav>
  );
}
