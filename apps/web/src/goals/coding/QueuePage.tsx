import type { GoalCatalogue } from '@getrouw/domain';
import { Empty } from '@getrouw/ui';
import { Alert, Button, Checkbox, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { formatDate, formatInstant } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { orNull } from '../../shared/forms.ts';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Pager, usePaging } from '../../shared/Pager.tsx';
import { codeName } from '../names.ts';
import { CodePicker, NONE } from './CodePicker.tsx';
import { CodingFrame } from './CodingFrame.tsx';
import styles from './coding.module.css';
import { type CodedMethod, goalCodingHistoryDocument, goalQueueDocument, type QueuedGoal, recodeGoalsDocument } from './coding.operation.ts';
import { texts } from './texts.ts';

const route = getRouteApi('/in/doelen-coderen');

/** Goals that wait for a code, and goals with a code to look at again: choose some, choose a code, go on. */
export function QueuePage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const locale = useLocale();
  const { methodiek, code } = route.useSearch();
  const navigate = route.useNavigate();
  const paging = usePaging();
  const [recoded, setRecoded] = useState<{ count: number }>();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => { if (recoded) said.current?.focus(); }, [recoded]);
  const result = useOperation(goalQueueDocument, { programmeId: methodiek ?? null, code: code ?? null, after: paging.after ?? null });
  const search = (change: { methodiek?: string | undefined; code?: string | undefined }) => {
    paging.reset();
    setRecoded(undefined);
    void navigate({ search: { ...(change.methodiek && { methodiek: change.methodiek }), ...(change.code && { code: change.code }) }, replace: true });
  };
  return (
    <CodingFrame>
      <Loaded result={result}>
        {({ goalCodingMethods: methods, goalsToCode: { items, next } }) => {
          const chosen = methods.find(({ programmeId }) => programmeId === methodiek);
          return methods.length === 0 ? <Empty title={t('noMethod')}>{t('noMethodText')}</Empty> : (
            <Stack gap="lg">
              <Group align="flex-end" gap="md">
                <NativeSelect label={t('method')} value={methodiek ?? ''} onChange={({ currentTarget }) => search({ methodiek: currentTarget.value })} data={[{ value: '', label: t('method.all') }, ...methods.map(({ programmeId, name, uncoded }) => ({ value: programmeId, label: t('method.of', { name: inWords(name), count: uncoded }) }))]} />
                {chosen && (
                  <NativeSelect label={t('shown')} value={code ?? ''} onChange={({ currentTarget }) => search({ methodiek, code: currentTarget.value })} maw="26rem"
                    data={[{ value: '', label: t('shown.uncoded') }, ...(chosen.catalogue as GoalCatalogue).goals.map((goal) => ({ value: goal.code, label: `${goal.code} ${goal.name[locale]}` }))]} />
                )}
              </Group>
              {recoded && <Alert ref={said} tabIndex={-1} color="petrol" role="status">{t('recoded', { count: recoded.count })}</Alert>}
              {items.length === 0 ? <Empty title={t(code ? 'empty.code' : 'empty')}>{!code && t('emptyText')}</Empty> : <Queue key={`${methodiek} ${code} ${paging.after}`} goals={items} methods={methods} onRecoded={(count) => setRecoded({ count })} />}
              <Pager paging={paging} next={next} />
            </Stack>
          );
        }}
      </Loaded>
    </CodingFrame>
  );
}

function Queue({ goals, methods, onRecoded }: { goals: readonly QueuedGoal[]; methods: readonly CodedMethod[]; onRecoded: (count: number) => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [code, setCode] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [history, setHistory] = useState<QueuedGoal>();
  const there = goals.filter(({ id }) => selected.includes(id));
  const recode = useCommand(recodeGoalsDocument, { onDone: ({ recodeGoals: count }) => { setSelected([]); setReason(''); setCode(null); onRecoded(count); } });
  const programmes = new Set(there.map(({ programmeId }) => programmeId));
  const method = methods.find(({ programmeId }) => programmes.size === 1 && programmes.has(programmeId));
  const catalogueOf = ({ programmeId }: QueuedGoal) => methods.find((each) => each.programmeId === programmeId)!.catalogue as GoalCatalogue;
  return (
    <Stack gap="md">
      <Checkbox label={t('all')} checked={there.length === goals.length} indeterminate={there.length > 0 && there.length < goals.length} onChange={({ currentTarget }) => setSelected(currentTarget.checked ? goals.map(({ id }) => id) : [])} />
      <ul className={styles['queue']} aria-label={t('queue')}>
        {goals.map((goal) => {
          const said = goal.words ?? codeName(catalogueOf(goal), goal.code ?? null, locale) ?? t('noWords');
          return (
            <li key={goal.id}>
              <Checkbox
                label={<span className={styles['said']}>{said}</span>} checked={selected.includes(goal.id)}
                onChange={({ currentTarget }) => setSelected(currentTarget.checked ? [...selected, goal.id] : selected.filter((id) => id !== goal.id))}
                description={[t('goal', { client: goal.clientNumber, number: goal.number, date: formatDate(goal.setOn, locale) }), goal.zeroPoint && t('zero', { text: goal.zeroPoint }), methods.length > 1 && inWords(methods.find(({ programmeId }) => programmeId === goal.programmeId)!.name)].filter(Boolean).join(' · ')}
              />
              {goal.codings > 0 && <Button size="compact-xs" variant="subtle" aria-label={t('historyOf', { codings: t('codings', { count: goal.codings }), words: said })} onClick={() => setHistory(goal)}>{t('codings', { count: goal.codings })}</Button>}
            </li>
          );
        })}
      </ul>
      {there.length > 0 && (
        <form className={styles['bar']} onSubmit={(event) => { event.preventDefault(); if (code) recode.mutate({ input: { goals: there.map(({ id, revision }) => ({ id, revision })), code: code === NONE ? null : code, reason: orNull(reason) } }); }}>
          <Text fw={600}>{t('selected', { count: there.length })}</Text>
          {recode.isError && <ErrorNotice error={recode.error} during="write" />}
          {method ? (
            <Group align="flex-end" gap="md">
              <CodePicker label={t('code')} catalogue={method.catalogue as GoalCatalogue} value={code} onChange={setCode} />
              <TextInput label={t('reason')} value={reason} maxLength={500} autoComplete="off" onChange={({ currentTarget }) => setReason(currentTarget.value)} />
              <Button type="submit" disabled={!code} loading={recode.isPending}>{t('recode')}</Button>
            </Group>
          ) : <Text>{t('oneMethod')}</Text>}
        </form>
      )}
      {history && <History goal={history} catalogue={catalogueOf(history)} onClose={() => setHistory(undefined)} />}
    </Stack>
  );
}

function History({ goal, catalogue, onClose }: { goal: QueuedGoal; catalogue: GoalCatalogue; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const result = useOperation(goalCodingHistoryDocument, { goalId: goal.id });
  return (
    <Modal opened onClose={onClose} size="lg" title={t('history')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Loaded result={result}>
        {({ goalCodingHistory }) => (
          <ol className={styles['history']}>
            {goalCodingHistory.map(({ code, second, reason, codedAt, codedBy }) => (
              <li key={codedAt}>
                <Text>{code ? `${code} ${codeName(catalogue, code, locale) ?? ''}` : t('code.none')}{second && ` (${t('second')})`}</Text>
                <Text size="sm" c="gray.7">{[formatInstant(codedAt, locale), codedBy, reason].filter(Boolean).join(', ')}</Text>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Modal>
  );
}
