import { RECOGNITION_LEVELS, RECOGNITION_NAMES } from '@getrouw/domain';
import { Facts } from '@getrouw/ui';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../shared/dates.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Chapter } from '../document/parts.tsx';
import type { Recognition } from './recognition.operation.ts';
import styles from './recognition.module.css';
import { RecognitionForm } from './RecognitionForm.tsx';
import { texts } from './texts.ts';

/** How the method is recognised; `definitionCode` for who may record it. */
export function Recognitions({ recognitions, definitionCode }: { recognitions: readonly Recognition[]; definitionCode: string | undefined }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const former = recognitions.filter(({ current }) => !current);
  return (
    <Chapter id="recognition" title={t('title')}>
      <Text c="gray.7" mb="sm">{t(recognitions.length > 0 ? 'lead' : 'none')}</Text>
      {recognitions.filter(({ current }) => current).map((each) => <Verdict key={each.id} recognition={each} />)}
      {former.length > 0 && (
        <details>
          <summary>{t('former', { number: former.length })}</summary>
          {former.map((each) => <Verdict key={each.id} recognition={each} />)}
        </details>
      )}
      {definitionCode && <Button mt="md" size="xs" variant="default" className="no-print" onClick={() => setOpen(true)}>{t('record')}</Button>}
      {open && definitionCode && <RecognitionForm definitionCode={definitionCode} onClose={() => setOpen(false)} />}
    </Chapter>
  );
}

function Verdict({ recognition: { scheme, level, decidedOn, expiresOn, expired, evidence, nextLevel } }: { recognition: Recognition }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const date = (value: string) => formatDate(value, locale, 'long');
  return (
    <div className={styles['verdict']}>
      <ol className={styles['ladder']} aria-label={t('ladder')}>
        {RECOGNITION_LEVELS.map((each) => (
          <li key={each} className={each === level ? styles['here'] : undefined} aria-current={each === level ? 'step' : undefined}>
            {inWords(RECOGNITION_NAMES[each])}{each === level && <span className={styles['mark']}> ({t('level.here')})</span>}
          </li>
        ))}
      </ol>
      <Facts
        facts={[
          [t('scheme'), scheme], [t('decidedOn'), date(decidedOn)], [t('expiresOn'), expiresOn && (expired ? <strong>{t('expired', { date: date(expiresOn) })}</strong> : date(expiresOn))],
          [t('evidence'), evidence && <span className={styles['said']}>{evidence}</span>], [t('nextLevel'), nextLevel && <span className={styles['said']}>{nextLevel}</span>],
        ]}
      />
    </div>
  );
}
