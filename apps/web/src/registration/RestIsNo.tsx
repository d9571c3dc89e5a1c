import type { Item } from '@getrouw/domain';
import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { asApiError } from '../shared/errors.ts';
import { useTexts } from '../shared/locale.ts';
import { gridOptions, isFilled, keyOf, matters } from './list.ts';
import type { Person } from './registration.operation.ts';
import type { Sheet } from './sheet.ts';
import { texts } from './texts.ts';

/** Says "no" to all that is still open of one person in a part, in one go; it can be undone as long as the page is open. */
export function RestIsNo({ sheet: { method, moment, names, filling: { values, giveAll } }, rows, person, section }: { sheet: Sheet; rows: readonly Item[]; person: Person; section: string }) {
  const t = useTexts(texts);
  const [done, setDone] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const [pressed, setPressed] = useState(false);
  const buttons = useRef<HTMLSpanElement>(null);
  const open = rows.filter((item) => matters(item, moment, person.id, values) && !isFilled(values[keyOf(moment, person.id, item.code)]));
  const name = names.get(person.id)!;
  const isAllFilled = open.length === 0;
  // The button that was pressed gives its place to the other one, and leaves the focus nowhere.
  useEffect(() => { if (pressed && document.activeElement === document.body) buttons.current?.querySelector('button')?.focus(); }, [pressed, isAllFilled, done, busy]);
  const set = async (cells: readonly { key: string; value: string | null }[], after: readonly string[]) => {
    setBusy(true);
    setWrong(undefined);
    try {
      await giveAll(cells.map(({ key, value }) => ({ key, given: { value, explanation: null } })));
      setDone(after);
    } catch (error) {
      setWrong(asApiError(error).message);
    }
    setBusy(false);
    setPressed(true);
  };
  const sayNo = () => {
    const cells = open.flatMap((item) => {
      const no = gridOptions(method.scales, item).find(({ counts }) => counts === 'no');
      return no ? [{ key: keyOf(moment, person.id, item.code), value: no.code }] : [];
    });
    return set(cells, cells.map(({ key }) => key));
  };
  return (
    <span ref={buttons}>
      {!isAllFilled && <Button size="compact-xs" variant="default" loading={busy} aria-label={t('rest.label', { name, section, count: open.length })} onClick={() => void sayNo()}>{t('rest')}</Button>}
      {done.length > 0 && isAllFilled && (
        <Button size="compact-xs" variant="subtle" loading={busy} aria-label={t('rest.undoLabel', { name, section, count: done.length })} onClick={() => void set(done.map((key) => ({ key, value: null })), [])}>{t('rest.undo')}</Button>
      )}
      <Text span role={wrong ? 'alert' : 'status'} size="xs" fw={400}>{wrong ?? (done.length > 0 && isAllFilled && t('rest.done', { count: done.length }))}</Text>
    </span>
  );
}
