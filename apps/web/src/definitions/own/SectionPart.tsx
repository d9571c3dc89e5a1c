import type { OwnDraft, OwnSection } from '@getrouw/domain';
import { Button, Group, Title } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import { changeSection, keptCodes, NO_WORDS, optionsAt, type Place, sectionsOf } from './edit.ts';
import { fieldId, isAt, useBuilding, WordsField } from './fields.tsx';
import { ItemCard, itemPath } from './ItemCard.tsx';
import styles from './own.module.css';
import { texts } from './texts.ts';

interface SectionPartProps {
  draft: OwnDraft;
  at: number;
  section: OwnSection;
  firstNumber: number;
  onAdd: (place: Place) => void;
  onMoveItem: (place: Place, by: -1 | 1) => void;
  onRemoveItem: (place: Place) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** The same list each time, so that a question without problems is not drawn again. */
const NONE: never[] = [];

/** A part of a list with its questions. */
export function SectionPart({ draft, at, section, firstNumber, onAdd, onMoveItem, onRemoveItem, onMove, onRemove }: SectionPartProps) {
  const t = useTexts(texts);
  const { onlyIn, problems, change } = useBuilding();
  const kept = keptCodes(draft);
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
      <WordsField label={t('section.name')} path={`${path}.name`} value={section.name} onWords={(name) => change((now) => changeSection(now, at, { name }), true)} />
      <WordsField
        label={t('section.about')} path={`${path}.criterion`} value={section.criterion ?? NO_WORDS} lines
        onWords={(criterion) => change((now) => changeSection(now, at, { criterion: criterion.nl || criterion.en ? criterion : undefined }), true)}
      />
      <ol className={styles['items']}>
        {section.items.map((item, index) => {
          const place = { section: at, item: index };
          const here = problems.filter((problem) => isAt(problem.path, itemPath(place)));
          return (
            <ItemCard
              key={index} section={at} index={index} item={item} options={optionsAt(draft, place)} number={firstNumber + index} isKept={kept.has(item.code)}
              onlyIn={onlyIn} problems={here.length > 0 ? here : NONE} change={change} onMove={onMoveItem} onRemove={onRemoveItem} onAdd={onAdd}
            />
          );
        })}
      </ol>
      <Button id={`erbij-${at}`} variant="light" onClick={() => onAdd({ section: at, item: section.items.length })}>{t('item.add')}</Button>
    </section>
  );
}
