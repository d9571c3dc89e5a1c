import type { DefinitionProblem, OwnDraft, OwnItem, OwnOption } from '@getrouw/domain';
import { Button, Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useMemo } from 'react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
import { changeItem, changeText, type Kind, KINDS, NO_WORDS, type Place, setKind, setOptions } from './edit.ts';
import { BuildingContext, type Change, fieldId, ProblemsAt, WordsField } from './fields.tsx';
import { NormField } from './NormField.tsx';
import { Options } from './Options.tsx';
import styles from './own.module.css';
import { RowFields } from './RowFields.tsx';
import { texts } from './texts.ts';

export const itemPath = ({ section, item }: Place): string => `instruments.0.sections.${section}.items.${item}`;

interface ItemCardProps {
  section: number;
  index: number;
  item: OwnItem;
  /** The answers it offers of its own. */
  options: readonly OwnOption[] | undefined;
  number: number;
  /** Its code belongs to it since a published version. */
  isKept: boolean;
  onlyIn: OwnDraft['onlyIn'];
  /** What is wrong with this question. */
  problems: readonly DefinitionProblem[];
  change: Change;
  onMove: (place: Place, by: -1 | 1) => void;
  onRemove: (place: Place) => void;
  onAdd: (place: Place) => void;
}

/** A question of a list: its words, what it asks for, and whether it counts. Drawn again only where something of its own changed: a list can be long. */
export const ItemCard = memo(function ItemCard({ section, index, item, options, number, isKept, onlyIn, problems, change, onMove, onRemove, onAdd }: ItemCardProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const place = { section, item: index };
  const path = itemPath(place);
  const { answer } = item;
  const set = (patch: Partial<OwnItem>, typing = false) => change((draft) => changeItem(draft, place, patch), typing);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(place, event.key === 'ArrowUp' ? -1 : 1);
  };
  const name = t('item', { number });
  return (
    <BuildingContext value={useMemo(() => ({ onlyIn, problems, change }), [onlyIn, problems, change])}>
      <li>
        <div id={fieldId(path)} className={styles['item']} role="group" aria-label={[name, inWords(item.text)].filter(Boolean).join(': ')} onKeyDown={onKeyDown} data-item={item.code}>
          <Group justify="space-between" gap="xs">
            <Text fw={620} component="h3">{name}</Text>
            <Group gap={4}>
              <Button size="compact-sm" variant="subtle" leftSection={<IconArrowUp size={16} aria-hidden />} aria-label={t('item.up', { number })} data-move="-1" onClick={() => onMove(place, -1)}>{t('up')}</Button>
              <Button size="compact-sm" variant="subtle" leftSection={<IconArrowDown size={16} aria-hidden />} aria-label={t('item.down', { number })} data-move="1" onClick={() => onMove(place, 1)}>{t('down')}</Button>
              <Button size="compact-sm" variant="subtle" leftSection={<IconTrash size={16} aria-hidden />} aria-label={t('item.remove', { number })} onClick={() => onRemove(place)}>{t('remove')}</Button>
            </Group>
          </Group>
          <ProblemsAt path={path} />
          <WordsField
            label={t('item.text')} path={`${path}.text`} value={item.text} onWords={(text) => change((draft) => changeText(draft, place, text), true)}
            onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) { event.preventDefault(); onAdd({ section, item: index + 1 }); } }}
          />
          <div className={styles['row']}>
            <NativeSelect
              label={t('kind')} value={answer.kind} data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
              onChange={({ currentTarget: { value } }) => change((draft) => setKind(draft, place, value as Kind))}
            />
            <TextInput
              id={fieldId(`${path}.code`)} label={t('code')} description={isKept ? t('code.kept') : undefined} maxLength={40} value={item.code}
              error={problems.some((problem) => problem.path === `${path}.code` || (problem.path === path && ['duplicate_code', 'licensed_code'].includes(problem.rule)))}
              onChange={({ currentTarget }) => set({ code: currentTarget.value }, true)}
            />
          </div>
          {options && (
            <Options
              path={`${path}.${answer.kind === 'scale' ? '' : 'answer.'}options`} options={options} isScale={answer.kind === 'scale'}
              onChange={(next, typing) => change((draft) => setOptions(draft, place, next), typing)}
            />
          )}
          {answer.kind === 'rows'
            ? <RowFields answer={answer} path={`${path}.answer`} onChange={(next, typing) => set({ answer: next }, typing)} />
            : <AnswerDetails answer={answer} path={`${path}.answer`} onChange={(next) => set({ answer: next }, true)} />}
          <Counting item={item} onChange={set} />
          <WordsField label={t('guidance')} path={`${path}.guidance`} value={item.guidance ?? NO_WORDS} onWords={(guidance) => set({ guidance }, true)} lines />
        </div>
      </li>
    </BuildingContext>
  );
});

/** Whether a question is in the figures, and by which norm; of a number or a choice: whether it has to be filled in. */
function Counting({ item: { answer, counts, norm }, onChange }: { item: OwnItem; onChange: (patch: Partial<OwnItem>, typing?: boolean) => void }) {
  const t = useTexts(texts);
  if (['text', 'date', 'rows'].includes(answer.kind)) return null;
  const judged = answer.kind === 'yes_no' || answer.kind === 'scale';
  return (
    <div className={styles['row']}>
      <Checkbox
        mt={judged ? '1.9rem' : 0} label={t(judged ? 'counts' : 'mustAnswer')} checked={counts === 'execution'}
        onChange={({ currentTarget: { checked } }) => onChange(checked
          ? { counts: 'execution', ...(!judged && { norm: { statistic: 'none' as const } }) } : { counts: 'none', norm: undefined })}
      />
      {judged && counts === 'execution' && <NormField label={t('norm')} ofList norm={norm} onChange={(next, typing) => onChange({ norm: next }, typing)} />}
    </div>
  );
}
