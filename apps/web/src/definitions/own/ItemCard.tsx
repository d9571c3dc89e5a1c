import type { OwnAnswer } from '@getrouw/domain';
import { Button, Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { changeItem, changeText, itemAt, keptCodes, type Kind, KINDS, NO_WORDS, type Place, setKind } from './edit.ts';
import { fieldId, ProblemsAt, useBuilding, WordsField } from './fields.tsx';
import { NormField } from './NormField.tsx';
import { Options } from './Options.tsx';
import styles from './own.module.css';
import { texts } from './texts.ts';

export const itemPath = ({ section, item }: Place): string => `instruments.0.sections.${section}.items.${item}`;

interface ItemCardProps {
  place: Place;
  number: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onAddAfter: () => void;
}

/** A question of a list: its words, what it asks for, and whether it counts. */
export function ItemCard({ place, number, onMove, onRemove, onAddAfter }: ItemCardProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { draft, change, problems } = useBuilding();
  const item = itemAt(draft, place);
  if (!item) return null;
  const path = itemPath(place);
  const { answer } = item;
  const set = (patch: Parameters<typeof changeItem>[2], typing = false) => change(changeItem(draft, place, patch), typing);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const name = t('item', { number });
  return (
    <li id={fieldId(path)} className={styles['item']} role="group" aria-label={[name, inWords(item.text)].filter(Boolean).join(': ')} onKeyDown={onKeyDown} data-item={item.code}>
      <Group justify="space-between" gap="xs">
        <Text fw={620} component="h3">{name}</Text>
        <Group gap={4}>
          <Button size="compact-sm" variant="subtle" leftSection={<IconArrowUp size={16} aria-hidden />} aria-label={t('item.up', { number })} data-move="-1" onClick={() => onMove(-1)}>{t('up')}</Button>
          <Button size="compact-sm" variant="subtle" leftSection={<IconArrowDown size={16} aria-hidden />} aria-label={t('item.down', { number })} data-move="1" onClick={() => onMove(1)}>{t('down')}</Button>
          <Button size="compact-sm" variant="subtle" leftSection={<IconTrash size={16} aria-hidden />} aria-label={t('item.remove', { number })} onClick={onRemove}>{t('remove')}</Button>
        </Group>
      </Group>
      <ProblemsAt path={path} />
      <WordsField
        label={t('item.text')} path={`${path}.text`} value={item.text} onWords={(text) => change(changeText(draft, place, text), true)}
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) { event.preventDefault(); onAddAfter(); } }}
      />
      <div className={styles['row']}>
        <NativeSelect
          label={t('kind')} value={answer.kind} data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={({ currentTarget }) => change(setKind(draft, place, currentTarget.value as Kind))}
        />
        <TextInput
          id={fieldId(`${path}.code`)} label={t('code')} description={keptCodes(draft).has(item.code) ? t('code.kept') : undefined} maxLength={40} value={item.code}
          error={problems.some((problem) => problem.path === `${path}.code` || (problem.path === path && ['duplicate_code', 'licensed_code'].includes(problem.rule)))}
          onChange={({ currentTarget }) => set({ code: currentTarget.value }, true)}
        />
      </div>
      <Options place={place} />
      <AnswerDetails answer={answer} path={path} onChange={(next) => set({ answer: next }, true)} />
      <Counting place={place} />
      <WordsField label={t('guidance')} path={`${path}.guidance`} value={item.guidance ?? NO_WORDS} onWords={(guidance) => set({ guidance }, true)} lines />
    </li>
  );
}

/** What a number, a date or a text asks for beside its words. */
function AnswerDetails({ answer, path, onChange }: { answer: OwnAnswer; path: string; onChange: (answer: OwnAnswer) => void }) {
  const t = useTexts(texts);
  if (answer.kind === 'date') return (
    <NativeSelect
      label={t('precision')} maw="16rem" value={answer.precision} data={(['day', 'month', 'year'] as const).map((value) => ({ value, label: t(`precision.${value}`) }))}
      onChange={({ currentTarget }) => onChange({ ...answer, precision: currentTarget.value as 'day' })}
    />
  );
  if (answer.kind !== 'number') return null;
  const bound = (key: 'min' | 'max') => (
    <TextInput
      type="number" label={t(key)} w="8rem" value={answer[key] ?? ''} step="any"
      onChange={({ currentTarget: { valueAsNumber } }) => {
        const { [key]: _, ...rest } = answer;
        onChange(Number.isNaN(valueAsNumber) ? rest : { ...rest, [key]: valueAsNumber });
      }}
    />
  );
  return (
    <>
      <div className={styles['row']}>
        {bound('min')}
        {bound('max')}
        <Checkbox mt="1.9rem" label={t('integer')} checked={answer.integer ?? false} onChange={({ currentTarget }) => onChange({ ...answer, integer: currentTarget.checked })} />
      </div>
      <WordsField
        label={t('unit')} path={`${path}.answer.unit`} value={answer.unit ?? NO_WORDS}
        onWords={(unit) => { const { unit: _, ...rest } = answer; onChange(unit.nl || unit.en ? { ...rest, unit } : rest); }}
      />
    </>
  );
}

/** Whether a question is in the figures, and by which norm; of a number or a choice: whether it has to be filled in. */
function Counting({ place }: { place: Place }) {
  const t = useTexts(texts);
  const { draft, change } = useBuilding();
  const item = itemAt(draft, place);
  if (!item || item.answer.kind === 'text' || item.answer.kind === 'date') return null;
  const judged = item.answer.kind === 'yes_no' || item.answer.kind === 'scale';
  const counts = item.counts === 'execution';
  return (
    <div className={styles['row']}>
      <Checkbox
        mt={judged ? '1.9rem' : 0} label={t(judged ? 'counts' : 'mustAnswer')} checked={counts}
        onChange={({ currentTarget: { checked } }) => change(changeItem(draft, place, checked
          ? { counts: 'execution', ...(!judged && { norm: { statistic: 'none' as const } }) } : { counts: 'none', norm: undefined }))}
      />
      {judged && counts && <NormField label={t('norm')} ofList norm={item.norm} onChange={(norm, typing) => change(changeItem(draft, place, { norm }), typing)} />}
    </div>
  );
}
