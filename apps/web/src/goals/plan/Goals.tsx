import type { ChainWarning, GoalCatalogue } from '@getrouw/domain';
import { Empty, Facts } from '@getrouw/ui';
import { Alert, Badge, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../shared/dates.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { personNames } from '../../shared/persons.ts';
import { EndGoal, GoalHistory, ReopenGoal } from './GoalDialogs.tsx';
import { GoalForm } from './GoalForm.tsx';
import { codeName } from '../names.ts';
import styles from './plan.module.css';
import type { Goal, PartProps } from './plan.operation.ts';
import { texts } from './texts.ts';
import { Warnings } from './Warnings.tsx';

type Dialog = { what: 'change' | 'end' | 'reopen' | 'history'; goal: Goal };

/** The goals of the family, each as a card. */
export function Goals({ plan, endedOn, unit, mayWrite, catalogue }: PartProps & { catalogue: GoalCatalogue }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const [adding, setAdding] = useState(false);
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const never = (plan.warnings as ChainWarning[]).filter(({ kind }) => kind === 'goal_never_scored');
  const open = plan.goals.filter(({ endedOn }) => endedOn === null);
  return (
    <section aria-labelledby="doelen">
      <Group justify="space-between" align="baseline" mb={4}>
        <Title order={2} id="doelen" tabIndex={-1}>{t('goals')}</Title>
        {mayWrite && <Button className="no-print" onClick={() => setAdding(true)}>{t('goal.add')}</Button>}
      </Group>
      <Text c="gray.7" mb="md" maw="44rem">{t('goals.lead')}</Text>
      {plan.advice && <Alert color="petrol" mb="md" title={t('goals.advice')}>{inWords(plan.advice)}</Alert>}
      <Warnings warnings={never} />
      {plan.goals.length === 0 ? <Empty title={t('goals.none')}>{t('goals.noneText')}</Empty> : (
        <ul className={styles['cards']}>
          {[...open, ...plan.goals.filter(({ endedOn }) => endedOn !== null)].map((goal) => (
            <Card key={goal.id} goal={goal} plan={plan} catalogue={catalogue} mayWrite={mayWrite} onOpen={(what) => setDialog({ what, goal })} />
          ))}
        </ul>
      )}
      {adding && <GoalForm plan={plan} endedOn={endedOn} unit={unit} catalogue={catalogue} onClose={() => setAdding(false)} />}
      {dialog?.what === 'change' && <GoalForm plan={plan} endedOn={endedOn} unit={unit} catalogue={catalogue} goal={dialog.goal} onClose={close} />}
      {dialog?.what === 'end' && <EndGoal trajectoryId={plan.trajectoryId} goal={dialog.goal} onClose={close} />}
      {dialog?.what === 'reopen' && <ReopenGoal trajectoryId={plan.trajectoryId} goal={dialog.goal} onClose={close} />}
      {dialog?.what === 'history' && <GoalHistory goal={dialog.goal} catalogue={catalogue} onClose={close} />}
    </section>
  );
}

interface CardProps { goal: Goal; plan: PartProps['plan']; catalogue: GoalCatalogue; mayWrite: boolean; onOpen: (what: Dialog['what']) => void }

function Card({ goal, plan, catalogue, mayWrite, onOpen }: CardProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const date = (value: string | null) => (value ? formatDate(value, locale) : null);
  const name = goal.words ?? codeName(catalogue, goal.code ?? null, locale) ?? t('goal.other');
  const code = goal.codeHidden ? t('goal.codeHidden') : codeName(catalogue, goal.code ?? null, locale) ?? t('goal.other');
  const person = goal.personId ? personNames(plan.persons, locale).get(goal.personId) : undefined;
  const checks = goal.checked as Record<string, string[]>;
  return (
    <li className={styles['card']} {...(goal.endedOn && { 'data-ended': true })}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm" c="gray.7">{t('goal.number', { number: goal.number })}</Text>
        {goal.endedOn && <Badge variant="outline" color="gray">{t(`end.${goal.endReason!}`)}</Badge>}
      </Group>
      <Title order={3} className={styles['said']}>{name}</Title>
      <Facts facts={[
        [t('goal.code'), goal.words ? code : null],
        [t('goal.whose'), person ?? t(`whose.${goal.whose}`)],
        [t('goal.setOn'), date(goal.setOn)],
        [t('goal.term'), [goal.term && t(`term.${goal.term}`), goal.dueOn && t('goal.before', { date: date(goal.dueOn)! })].filter(Boolean).join(', ')],
        [t('goal.zero'), [goal.zeroPoint, goal.scale === 'ten' && t('goal.zeroOf', { value: goal.zeroValue ?? '–' })].filter(Boolean).join(' ')],
        [t('goal.weight'), goal.weight?.toLocaleString(locale)],
        [t('goal.contributors'), goal.contributors],
        [t('goal.scoredOn'), date(goal.scoredOn ?? null)],
        [t('goal.endedOn'), goal.endedOn && [date(goal.endedOn), goal.endNote].filter(Boolean).join('. ')],
      ]} />
      {(catalogue.checks ?? []).filter(({ code: check }) => checks[check]).map((check) => (
        <ul key={check.code} className={styles['letters']} aria-label={t('check.of', { name: inWords(check.name), done: checks[check.code]!.length, all: check.letters.length })}>
          {check.letters.map(({ letter, name: what }) => {
            const ticked = checks[check.code]!.includes(letter);
            return <li key={letter} {...(ticked && { 'data-ticked': true })}><span aria-hidden>{letter}</span><VisuallyHidden>{t(ticked ? 'check.yes' : 'check.no', { letter, name: inWords(what) })}</VisuallyHidden></li>;
          })}
        </ul>
      ))}
      <Group gap="xs" mt="auto" className="no-print">
        {mayWrite && !goal.endedOn && <Button size="compact-sm" variant="default" aria-label={t('changeOf', { name })} onClick={() => onOpen('change')}>{t('change')}</Button>}
        {mayWrite && !goal.endedOn && <Button size="compact-sm" variant="subtle" aria-label={t('goal.endOf', { name })} onClick={() => onOpen('end')}>{t('goal.end')}</Button>}
        {mayWrite && goal.endedOn && <Button size="compact-sm" variant="default" aria-label={t('goal.reopenOf', { name })} onClick={() => onOpen('reopen')}>{t('goal.reopen')}</Button>}
        {goal.changes > 0 && !goal.codeHidden && <Button size="compact-sm" variant="subtle" aria-label={t('goal.historyOf', { changes: t('goal.changes', { count: goal.changes }), name })} onClick={() => onOpen('history')}>{t('goal.changes', { count: goal.changes })}</Button>}
      </Group>
    </li>
  );
}
