import { MOST_ITEMS, type OwnDraft } from '@getrouw/domain';
import { Button, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useCallbackRef } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { addItem, addSection, countItems, moveItem, moveSection, type Place, removeItem, removeSection, sectionsOf } from './edit.ts';
import { type Building, BuildingContext, type Change, focusAt, ProblemLinks } from './fields.tsx';
import { itemPath } from './ItemCard.tsx';
import type { OwnInstrument } from './own-instrument.operation.ts';
import { OnlyIn } from './OwnInstrumentsPage.tsx';
import styles from './own.module.css';
import { OtherVersion } from './OtherVersion.tsx';
import { Publish } from './Publish.tsx';
import { SectionPart } from './SectionPart.tsx';
import { Settings } from './Settings.tsx';
import { Status } from './Status.tsx';
import { texts } from './texts.ts';
import { useOwnDraft } from './useOwnDraft.ts';

/** After the next drawing of the page, when what was added is there. */
function useFocusAfter(): (go: () => void) => void {
  const [pending, setPending] = useState<() => void>();
  useEffect(() => { pending?.(); }, [pending]);
  return (go) => setPending(() => () => go());
}

/** Where one makes a list: what is typed is kept at once, and everything works with the keyboard. */
export function Builder({ own }: { own: OwnInstrument }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const state = useOwnDraft(own);
  const { draft, problems, theirs } = state;
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ draft: OwnDraft; text: string }>();
  const focusAfter = useFocusAfter();
  // The ways to change it stay the same functions, so that typing in one question draws no other again.
  const change = useCallbackRef<Change>((edit, typing) => { setRemoved(undefined); state.change(edit(draft), typing); });
  const building = useMemo<Building>(() => ({ onlyIn: draft.onlyIn, problems, change }), [draft.onlyIn, problems, change]);
  const count = countItems(draft);

  const add = useCallbackRef((place: Place) => {
    if (count >= MOST_ITEMS) { setSaid(t('full', { count: MOST_ITEMS })); return; }
    change((now) => addItem(now, place));
    setSaid(t('added'));
    focusAfter(() => focusAt(`${itemPath(place)}.text`));
  });
  const move = useCallbackRef((place: Place, by: -1 | 1) => {
    const moved = moveItem(draft, place, by);
    if (!moved) { setSaid(t(by < 0 ? 'atTop' : 'atEnd')); return; }
    const button = document.activeElement?.getAttribute('data-move');
    change(() => moved.draft);
    setSaid(t('moved', { number: numberOf(moved.draft, moved.place) }));
    focusAfter(() => {
      const card = document.getElementById(`veld-${itemPath(moved.place).replaceAll('.', '-')}`);
      const field = (button && card?.querySelector<HTMLElement>(`[data-move="${button}"]`)) || card?.querySelector<HTMLElement>('input');
      field?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest' });
    });
  });
  const remove = useCallbackRef((place: Place) => {
    const number = numberOf(draft, place);
    const next = removeItem(draft, place);
    change(() => next);
    setRemoved({ draft, text: t('removed', { number }) });
    const left = sectionsOf(next)[place.section]!.items.length;
    focusAfter(() => (left > 0 ? focusAt(`${itemPath({ ...place, item: Math.min(place.item, left - 1) })}.text`) : document.getElementById(`erbij-${place.section}`)?.focus()));
  });
  const numbersFrom = sectionsOf(draft).map((_, at) => numberOf(draft, { section: at, item: 0 }));

  return (
    <BuildingContext value={building}>
      <Page
        title={inWords(draft.name) || t('nameless')} lead={<>{t('draft.lead', { version: own.versionCode })} <OnlyIn draft={draft} /></>}
        breadcrumbs={[
          <TextLink key="methods" to="/methodiek">{t('methods')}</TextLink>, <TextLink key="own" to="/methodiek/eigen">{t('list.title')}</TextLink>, <Text key="this" span size="sm">{own.versionCode}</Text>,
        ]}
        action={(
          <Group gap="sm">
            <ButtonLink variant="default" to="/methodiek/eigen/$id/voorbeeld" params={{ id: own.id }}>{t('preview')}</ButtonLink>
            <Publish own={own} state={state} />
          </Group>
        )}
      >
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        {theirs && <OtherVersion mine={draft} theirs={theirs} by={own.changedBy} onChoose={state.choose} />}
        <div className={styles['layout']}>
          <Stack gap="xl" className={styles['main']}>
            <Settings draft={draft} />
            {sectionsOf(draft).map((section, at) => (
              <SectionPart
                key={at} draft={draft} at={at} section={section} firstNumber={numbersFrom[at]!} onAdd={add} onMoveItem={move} onRemoveItem={remove}
                onMove={(by) => { change((now) => moveSection(now, at, by)); focusAfter(() => focusAt(`instruments.0.sections.${at + by}.name`)); }}
                onRemove={() => {
                  change((now) => removeSection(now, at));
                  setRemoved({ draft, text: t('section.removed', { number: at + 1 }) });
                  focusAfter(() => focusAt(`instruments.0.sections.${Math.max(0, at - 1)}.name`));
                }}
              />
            ))}
            <div>
              <Button variant="light" onClick={() => { change(addSection); focusAfter(() => focusAt(`instruments.0.sections.${sectionsOf(draft).length}.name`)); }}>{t('section.add')}</Button>
            </div>
          </Stack>
          <aside className={styles['aside']} aria-label={t('check')}>
            <Title order={2} size="h3">{t('check')}</Title>
            {problems.length === 0 ? <Text size="sm">{t('check.fine', { count })}</Text> : <><Text size="sm">{t('check.problems', { count: problems.length })}</Text><ProblemLinks problems={problems} /></>}
            <Text size="sm" c="gray.7" mt="md">{t('keys')}</Text>
          </aside>
        </div>
        <Status own={own} state={state} removed={removed?.text} onUndo={() => { if (removed) change(() => removed.draft); }} />
      </Page>
    </BuildingContext>
  );
}

const numberOf = (draft: OwnDraft, { section, item }: Place): number =>
  sectionsOf(draft).slice(0, section).reduce((sum, { items }) => sum + items.length, 0) + item + 1;
