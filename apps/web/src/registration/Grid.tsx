import { type Item, LONGEST_EXPLANATION } from '@getrouw/domain';
import { Button, Text } from '@mantine/core';
import { IconHelp, IconMessage, IconMessageFilled } from '@tabler/icons-react';
import { Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { FreeText } from '../shared/FreeText.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { CellTrouble } from './CellTrouble.tsx';
import styles from './grid.module.css';
import { actionOf } from './keys.ts';
import { type Block, gridOptions, type Given, isFilled, keyOf, matters, moved, nextOpen, personsOf, type Place } from './list.ts';
import type { Person } from './registration.operation.ts';
import { RestIsNo } from './RestIsNo.tsx';
import { texts } from './texts.ts';
import type { Sheet } from './sheet.ts';

/** So many persons fit beside one another on a desk; more scroll within the grid. */
const FIT = 5;
const EMPTY: Given = { value: null, explanation: null };

/** The questions that are yes, no or unknown of each person: a row each, a column per person. One key answers; arrows move. */
export function Grid({ block: { section, rows }, sheet, persons: wanted }: { block: Block; sheet: Sheet; persons: readonly Person[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const table = useRef<HTMLTableElement>(null);
  const persons = wanted.filter((person) => rows.some((item) => item.perPerson!.includes(person.role)));
  const isAsked = rows.map((item) => persons.map(({ role }) => item.perPerson!.includes(role)));
  const [place, setPlace] = useState<Place>();
  const [explaining, setExplaining] = useState<string>();
  const [guided, setGuided] = useState<string>();
  const { method, moment, names, mayWrite, filling: { values, give } } = sheet;
  if (persons.length === 0) return <Text c="gray.7">{t('grid.nobody')}</Text>;
  const isThere = place !== undefined && isAsked[place.row]?.[place.column];
  const firstRow = isAsked.findIndex((row) => row.includes(true));
  const current = isThere ? place : { row: firstRow, column: isAsked[firstRow]!.indexOf(true) };
  const keyAt = ({ row, column }: Place) => keyOf(moment, persons[column]!.id, rows[row]!.code);
  const focus = (next: Place) => {
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`[data-vak="${keyAt(next)}"]`)?.focus();
  };
  const answer = (at: Place, value: string | null) => give(keyAt(at), { ...(values[keyAt(at)] ?? EMPTY), value, ...(value === null && { explanation: null }) });
  const isOpen = () => rows.map((item, row) => persons.map(({ id }, column) => isAsked[row]![column]! && matters(item, moment, id, values) && !isFilled(values[keyAt({ row, column })])));
  const toNextOpen = (from: Place) => { const next = nextOpen(isOpen(), from); if (next) focus(next); };
  const explain = (at: Place) => { if (rows[at.row]!.explanation && mayWrite) setExplaining(keyAt(at)); };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at: Place) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionOf(event.key);
    if (!action) return;
    event.preventDefault();
    if ('move' in action) focus(moved(isAsked, at, action.move));
    else if (action.do === 'next') toNextOpen(at);
    else if (action.do === 'guidance') setGuided(guided === rows[at.row]!.code ? undefined : rows[at.row]!.code);
    else if (!mayWrite) return;
    else if (action.do === 'explain') explain(at);
    else {
      const option = action.do === 'clear' ? null : gridOptions(method.scales, rows[at.row]!).find(({ counts }) => counts === action.do);
      if (option === undefined) return;
      answer(at, option && option.code);
      if (option && rows[at.row]!.explanation === 'required' && action.do === 'yes') explain(at);
      else if (option) toNextOpen(at);
    }
  };

  return (
    <div className={styles['frame']} data-wide={persons.length > FIT || undefined}>
      <table ref={table} role="grid" className={styles['grid']} aria-label={inWords(section.name)} aria-describedby="toetsen">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{t('grid.question')}</th>
            {persons.map((person, column) => (
              <th key={person.id} role="columnheader" scope="col" className={styles['person']}>
                <span className={styles['name']}>{names.get(person.id)}</span>
                {mayWrite && <RestIsNo sheet={sheet} rows={rows.filter((_, row) => isAsked[row]![column])} person={person} section={inWords(section.name)} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((item, row) => (
            <Fragment key={item.code}>
              <tr role="row" data-row={item.code}>
                <th role="rowheader" scope="row">
                  <span className={styles['question']}>
                    {inWords(item.text)}
                    {item.guidance && (
                      <button type="button" tabIndex={-1} className={styles['icon']} aria-expanded={guided === item.code} aria-label={t('guidance.of', { question: inWords(item.text) })} onClick={() => setGuided(guided === item.code ? undefined : item.code)}>
                        <IconHelp size={17} aria-hidden />
                      </button>
                    )}
                  </span>
                  {guided === item.code && item.guidance && <Text size="sm" c="gray.7" role="status">{inWords(item.guidance)}</Text>}
                  <DependsOn item={item} sheet={sheet} />
                </th>
                {persons.map((person, column) => (
                  <GridCell
                    key={person.id} item={item} person={person} sheet={sheet} isCurrent={current.row === row && current.column === column} isAsked={isAsked[row]![column]!}
                    onKeyDown={(event) => onKeyDown(event, { row, column })} onFocus={() => setPlace({ row, column })}
                    onChoose={(value) => { setPlace({ row, column }); answer({ row, column }, value); }} onExplain={() => explain({ row, column })}
                  />
                ))}
              </tr>
              {personsOf(item, persons).map((person) => {
                const key = keyOf(moment, person.id, item.code);
                const about = `${inWords(item.text)}, ${names.get(person.id)}`;
                const isOpenHere = explaining === key;
                return (
                  <Fragment key={person.id}>
                    <CellTrouble sheet={sheet} item={item} cellKey={key} frame={(trouble) => <tr role="row"><td role="gridcell" colSpan={persons.length + 1} className={styles['below']}><Text size="sm" fw={600}>{about}</Text>{trouble}</td></tr>} />
                    {isOpenHere && (
                      <tr role="row">
                        <td role="gridcell" colSpan={persons.length + 1} className={styles['below']}>
                          <FreeText
                            autoFocus label={t('explanation.of', { about })} maxLength={LONGEST_EXPLANATION} value={values[key]?.explanation ?? ''}
                            onChange={({ currentTarget }) => give(key, { ...(values[key] ?? EMPTY), explanation: currentTarget.value || null }, true)}
                            onKeyDown={({ key: pressed }) => { if (pressed === 'Escape') { setExplaining(undefined); focus({ row, column: persons.indexOf(person) }); } }}
                          />
                          <Button size="compact-sm" variant="default" mt="xs" onClick={() => { setExplaining(undefined); focus({ row, column: persons.indexOf(person) }); }}>{t('explanation.done')}</Button>
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DependsOn({ item, sheet: { method } }: { item: Item; sheet: Sheet }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const other = item.dependsOn && method.instruments[0]!.sections.flatMap(({ items = [] }) => items).find(({ code }) => code === item.dependsOn);
  return other ? <Text size="xs" c="gray.6">{t('grid.dependsOn', { question: inWords(other.text) })}</Text> : null;
}

interface GridCellProps {
  item: Item; person: Person; sheet: Sheet; isCurrent: boolean; isAsked: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void; onFocus: () => void; onChoose: (value: string | null) => void; onExplain: () => void;
}

/** One question about one person. Its answers as a group take the keys; the buttons are for the mouse and for touch. */
function GridCell({ item, person, sheet: { method, moment, names, mayWrite, filling: { values, held } }, isCurrent, isAsked, onKeyDown, onFocus, onChoose, onExplain }: GridCellProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  if (!isAsked) return <td role="gridcell" className={styles['none']}><span aria-hidden>–</span><span className={styles['hidden']}>{t('grid.notAsked')}</span></td>;
  const key = keyOf(moment, person.id, item.code);
  const given = values[key];
  const options = gridOptions(method.scales, item);
  const chosen = options.find(({ code }) => code === given?.value);
  const words = [chosen ? inWords(chosen.label) : t('grid.open'), given?.explanation && t('grid.explained'), held[key] && t('grid.notSaved')].filter(Boolean).join(', ');
  return (
    <td role="gridcell" className={styles['cell']} data-matters={matters(item, moment, person.id, values) || undefined}>
      <span
        role="group" data-vak={key} tabIndex={isCurrent ? 0 : -1} className={styles['choices']} aria-label={`${inWords(item.text)}, ${names.get(person.id)}: ${words}`}
        data-held={held[key] ? true : undefined} onKeyDown={onKeyDown} onFocus={({ target, currentTarget }) => { if (target === currentTarget) onFocus(); }}
      >
        {options.map(({ code, label, counts }) => (
          <button
            key={code} type="button" tabIndex={-1} disabled={!mayWrite} aria-pressed={code === given?.value} data-counts={counts} aria-label={inWords(label)}
            onClick={({ currentTarget }) => { onChoose(code === given?.value ? null : code); currentTarget.closest<HTMLElement>('[data-vak]')!.focus(); }}
          >
            {counts === 'outside' ? '?' : inWords(label)}
          </button>
        ))}
        {item.explanation && (mayWrite || given?.explanation) && (
          <button type="button" tabIndex={-1} className={styles['icon']} aria-label={t('explanation.open')} title={given?.explanation ?? t('explanation.open')} onClick={onExplain}>
            {given?.explanation ? <IconMessageFilled size={17} aria-hidden /> : <IconMessage size={17} aria-hidden />}
          </button>
        )}
      </span>
    </td>
  );
}
