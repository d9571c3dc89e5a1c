import type { Definition, OwnDraft } from '@getrouw/domain';
import { Stack, Text, Title } from '@mantine/core';
import { optionsOf } from '../../shared/instrument.ts';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './own.module.css';
import { texts } from './texts.ts';

/** A published list to read: its parts with their questions and what each asks for. */
export function Outline({ draft }: { draft: OwnDraft }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Stack gap="lg" maw="46rem">
      <Text>{inWords(draft.summary)}</Text>
      {draft.instruments[0].sections.map((section) => (
        <section key={section.code} aria-labelledby={section.code}>
          <Title order={2} id={section.code}>{inWords(section.name)}</Title>
          {section.criterion && <Text c="gray.7">{inWords(section.criterion)}</Text>}
          <ol className={styles['outline']}>
            {section.items.map((item) => (
              <li key={item.code}>
                {inWords(item.text)}
                <Text size="sm" c="gray.7">
                  {[
                    t(`kind.${item.answer.kind}`), optionsOf(draft as unknown as Definition, item).map(({ label }) => inWords(label)).join(' / '),
                    item.counts === 'execution' && t('counts.short'), item.norm?.statistic === 'share_yes' && t('norm.short', { percent: item.norm.atLeastPercent }),
                  ].filter(Boolean).join(' · ')}
                </Text>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Stack>
  );
}
