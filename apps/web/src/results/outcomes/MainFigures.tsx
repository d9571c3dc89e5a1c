import type { ReportedIndicator } from '@getrouw/domain';
import { Anchor, Text, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Meaning } from './Meaning.tsx';
import { texts } from './outcomes.texts.ts';
import styles from './outcomes.module.css';
import { useFigureWords } from './useFigureWords.ts';

/** What Dutch municipalities ask of every provider. */
const ASKED = ['goal_attainment', 'satisfaction', 'drop_out'] as const;

/** The three figures that municipalities ask for, each with its interval. */
export function MainFigures({ indicators, onList }: { indicators: readonly ReportedIndicator[]; onList: ((code: string) => void) | undefined }) {
  const t = useTexts(texts);
  const asked = ASKED.flatMap((measure) => indicators.find((each) => each.measure === measure) ?? []);
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="gevraagd">
      <Title order={2} id="gevraagd" mb="sm">{t('main')}</Title>
      <ul className={styles['main']}>{asked.map((each) => <li key={each.code}><MainFigure indicator={each} onList={onList} /></li>)}</ul>
    </section>
  );
}

function MainFigure({ indicator, onList }: { indicator: ReportedIndicator; onList: ((code: string) => void) | undefined }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { value, between, target, judged, known } = useFigureWords();
  const { code, name, figure, unit, context } = indicator;
  return (
    <>
      <Title order={3} size="h5">{inWords(name)}</Title>
      {figure.value === null ? <Text c="gray.6" fs="italic" my="xs">{figure.hidden ? inWords(figure.why) : t('nobody')}</Text> : <p className={styles['number']}>{value(figure.value, unit)}</p>}
      <Text size="sm">{between(figure, unit)}</Text>
      <Text size="sm" c="gray.7">{known(figure)}</Text>
      {indicator.target && figure.value !== null && <Text size="sm" c="gray.7">{target(indicator)}: {judged(figure)}</Text>}
      {context && <Text size="sm" mt="xs">{inWords(context)}</Text>}
      <Meaning indicator={indicator} />
      {onList && !figure.hidden && <Anchor component="button" type="button" size="sm" className={`no-print ${styles['open']}`} onClick={() => onList(code)}>{t('list', { name: inWords(name) })}</Anchor>}
    </>
  );
}
