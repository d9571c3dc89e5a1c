import { Empty, ProgressLine } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { SaveStatus } from '../shared/SaveStatus.tsx';
import { CaseField, PersonsField } from './Fields.tsx';
import fields from './fields.module.css';
import styles from './fill-in.module.css';
import { Grid } from './Grid.tsx';
import { askedIn, blocksOf, type Method, momentsOf, progressOf } from './list.ts';
import { personNames } from '../shared/persons.ts';
import { Persons } from './Persons.tsx';
import type { Moment, RegistrationForm } from './registration.operation.ts';
import type { Sheet } from './sheet.ts';
import { texts } from './texts.ts';
import { useFilling } from './useFilling.ts';

interface FillInProps {
  form: RegistrationForm;
  moment: Moment;
  onMoment: (moment: Moment) => void;
  /** The cell to go to. */
  goTo?: string | undefined;
  /** Stands below the list: handing in. */
  after?: (sheet: Sheet) => ReactNode;
}

/** The list of a case: who belongs to it, a grid for each part, and the questions about the case as a whole. What is filled in is saved at once. */
export function FillIn({ form, moment, onMoment, goTo, after }: FillInProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const method = form.method as Method;
  const filling = useFilling(form, method);
  const names = useMemo(() => personNames(form.persons, locale), [form.persons, locale]);
  const phone = useMediaQuery('(max-width: 48em)') ?? false;
  const [chosen, setChosen] = useState<string>();
  const instrument = method.instruments.find(({ code }) => code === form.instrumentCode);
  const blocks = useMemo(() => (instrument ? blocksOf(method, instrument, moment, form.seesSpecial) : []), [method, instrument, moment, form.seesSpecial]);
  const ready = blocks.length > 0;
  useEffect(() => { if (goTo && ready) goToCell(goTo); }, [goTo, ready]);
  if (!instrument) return <Empty title={t('noList')} />;
  const progress = progressOf(blocks.flatMap((block) => askedIn(block, form.persons)), moment, filling.values);
  const { done, total } = progress;
  const sheet: Sheet = { method, moment, persons: form.persons, names, mayWrite: form.mayWrite, filling, progress };
  const moments = momentsOf(method, instrument);
  const shown = phone && form.persons.length > 1 ? form.persons.filter(({ id }) => id === (chosen ?? goToPerson(goTo) ?? form.persons[0]!.id)) : form.persons;
  const roles = [...new Set(instrument.sections.flatMap(({ items = [] }) => items).flatMap(({ perPerson = [] }) => perPerson))];
  const hasGrid = blocks.some(({ rows }) => rows.length > 0);
  return (
    <Stack gap="xl">
      <Persons registration={form} names={names} mayChange={form.mayWrite && form.coder === 'first'} roles={method.targetGroup?.unit === 'youth' ? [...roles, 'youth'] : roles} />
      <div className={`${styles['bar']} no-print`}>
        <div className={styles['standing']}>
          {moments.length > 1 && (
            <Group gap={0} role="group" aria-label={t('moment')}>
              {moments.map((each) => <Button key={each} size="xs" variant={each === moment ? 'filled' : 'default'} aria-pressed={each === moment} onClick={() => onMoment(each)}>{t(`moment.${each}`)}</Button>)}
            </Group>
          )}
          <div className={styles['progress']}><ProgressLine done={done} total={total} label={t('progress', { done, total })} /></div>
          {form.mayWrite && <SaveStatus queue={filling.queue} savedAt={filling.savedAt} onRetry={() => filling.saver.retry()} />}
        </div>
        {shown.length < form.persons.length && (
          <div role="group" aria-label={t('forWhom')} className={styles['who']}>
            {form.persons.map(({ id }) => <Button key={id} size="compact-sm" variant={id === shown[0]?.id ? 'filled' : 'default'} aria-pressed={id === shown[0]?.id} onClick={() => setChosen(id)}>{names.get(id)}</Button>)}
          </div>
        )}
      </div>
      {hasGrid && form.mayWrite && <Keys />}
      {blocks.map((block) => (
        <section key={block.section.code} aria-labelledby={block.section.code}>
          <Title order={2} size="h3" id={block.section.code}>{inWords(block.section.name)}</Title>
          {block.section.criterion && <Text size="sm" c="gray.7" maw="46rem">{inWords(block.section.criterion)}</Text>}
          {block.rows.length > 0 && <Grid block={block} sheet={sheet} persons={shown} />}
          {block.ofPersons.length > 0 && <div className={styles['below']}>{block.ofPersons.map((item) => <PersonsField key={item.code} item={item} sheet={sheet} persons={shown} />)}</div>}
          {block.ofCase.length > 0 && <div className={`${fields['fields']} ${styles['below']}`}>{block.ofCase.map((item) => <CaseField key={item.code} item={item} sheet={sheet} />)}</div>}
        </section>
      ))}
      {after?.(sheet)}
    </Stack>
  );
}

function Keys() {
  const t = useTexts(texts);
  return <Text id="toetsen" size="sm" c="gray.7" className="no-print" visibleFrom="sm">{t('keys')}</Text>;
}

const goToPerson = (key: string | undefined): string | undefined => key?.split(' ')[1] || undefined;

/** Brings a cell into view with the focus on it. */
function goToCell(key: string): void {
  const place = document.querySelector<HTMLElement>(`[data-vak="${CSS.escape(key)}"]`);
  place?.scrollIntoView({ block: 'center' });
  (place?.matches('[tabindex]') ? place : place?.querySelector<HTMLElement>('input, select, textarea, button'))?.focus({ preventScroll: true });
}
