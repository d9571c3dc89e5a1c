import type { OwnSection } from '@getrouw/domain';
import { Button, Group, Title } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import { changeSection, NO_WORDS, type Place, sectionsOf } from './edit.ts';
import { fieldId, useBuilding, WordsField } from './fields.tsx';
import { ItemCard } from './ItemCard.tsx';
import styles from './own.module.css';
import { texts } from './texts.ts';

interface SectionPartProps {
  at: number;
  section: OwnSection;
  firstNumber: number;
  onAdd: (place: Place) => void;
  onMoveItem: (place: Place, by: -1 | 1) => void;
  onRemoveItem: (place: Place) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** A part of a list with its questions. */
export function SectionPart({ at, section, firstNumber, onAdd, onMoveItem, onRemoveItem, onMove, onRemove }: SectionPartProps) {
  const t = useTexts(texts);
  const { draft, change } = useBuilding();
  const path = `instruments.0.sections.${at}`;
  const number = at + 1;
  const last = sectionsOf(draft).length - 1;
  return (
    <section id={fieldId(path)} aria-labelledby={`onderdeel-${at}`}>
      <Group justify="space-between" gap="xs">
        <Title order={2} id={`onderdeel-${at}`}>{t('section', { number })}</Title>
        {last > 0 && (
          <Group gap={4}>
            {at > 0 && <Button size="compact-sm" variant="subtle" aria-label={t('section.up', { number })} onClick={() => onMove(-1)}>{t('up')}</Button>}
            {at < last && <Button size="compact-sm" variant="subtle" aria-label={t('section.down', { number })} onClick={() => onMove(1)}>{t('down')}</Button>}
            <Button size="compact-sm" variant="subtle" aria-label={t('section.remove', { number })} onClick={onRemove}>{t('remove')}</Button>
          </Group>
        )}
      </Group>
      <WordsField label={t('section.name')} path={`${path}.name`} value={section.name} onWords={(name) => change(changeSection(draft, at, { name }), true)} />
      <WordsField
        label={t('section.about')} path={`${path}.criterion`} value={section.criterion ?? NO_WORDS} lines
        onWords={(criterion) => change(changeSection(draft, at, { criterion: criterion.nl || criterion.en ? criterion : undefined }), true)}
      />
      <ol className={styles['items']}>
        {section.items.map((_, item) => {
          const place = { section: at, item };
          return (
            <ItemCard
              key={item} place={place} number={firstNumber + item} onMove={(by) => onMoveItem(place, by)} onRemove={() => onRemoveItem(place)}
              onAddAfter={() => onAdd({ section: at, item: item + 1 })}
            />
          );
        })}
      </ol>
      <Button id={`erbij-${at}`} variant="light" onClick={() => onAdd({ section: at, item: section.items.length })}>{t('item.add')}</Button>
    </section>
  );
}
