import type { OpenWorkWholeFragment } from '@getrouw/contracts';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatDate } from './dates.ts';
import styles from './hand-over.module.css';
import { texts } from './hand-over.texts.ts';
import { useLocale, useTexts } from './locale.ts';

type Work = OpenWorkWholeFragment;

/** Who takes over what, by the id of the work; absent: not chosen. An assignment without somebody waits for who assigns. */
export type Taken = Readonly<Record<string, string>>;

export const takenTrajectories = (work: Work, taken: Taken) =>
  work.trajectories.flatMap(({ trajectoryProfessionalId }) => (taken[trajectoryProfessionalId] ? [{ trajectoryProfessionalId, professionalId: taken[trajectoryProfessionalId] }] : []));
export const takenAssignments = (work: Work, taken: Taken) => work.assignments.map(({ assignmentId }) => ({ assignmentId, assessorId: taken[assignmentId] || null }));

/** The name of a running trajectory, for who sees the client and for who does not. */
export function useWorkNames() {
  const t = useTexts(texts);
  const locale = useLocale();
  return {
    trajectory: ({ clientNumber, trajectoryNumber, teamName, startsOn }: Work['trajectories'][number]) =>
      [clientNumber && t('file', { clientNumber, number: trajectoryNumber }), t('team', { name: teamName }), t('since', { date: formatDate(startsOn, locale) })].filter(Boolean).join(', '),
    assignment: ({ clientNumber, trajectoryNumber, opinion, roundName, answered, items }: Work['assignments'][number]) =>
      [clientNumber ? t('file', { clientNumber, number: trajectoryNumber }) : t('fileHidden'), opinion === 'second' && t('second'), roundName, t('answered', { done: answered, total: items })].filter(Boolean).join(', '),
  };
}

interface HandOverProps { work: Work; taken: Taken; onChange: (taken: Taken) => void; error?: ReactNode }

/** Asks to whom open work goes: one choice for all of a kind, or each for itself. */
export function HandOver({ work, taken, onChange, error }: HandOverProps) {
  const t = useTexts(texts);
  const names = useWorkNames();
  return (
    <Stack gap="lg">
      {work.trajectories.length > 0 && (
        <Kind
          title={t('trajectories', { count: work.trajectories.length })} help={work.professionals.length > 0 ? t('trajectoriesHelp') : t('nobody')} all={t('trajectoriesAll')} each={t('each')}
          pieces={work.trajectories.map((each) => ({ id: each.trajectoryProfessionalId, name: names.trajectory(each) }))} choices={work.professionals} none={t('choose')}
          taken={taken} onChange={onChange} error={error}
        />
      )}
      {work.assignments.length > 0 && (
        <Kind
          title={t('assignments', { count: work.assignments.length })} help={t(work.assessors.length > 0 ? 'assignmentsHelp' : 'assignmentsLater')} all={t('assignmentsAll')} each={t('each')}
          pieces={work.assignments.map((each) => ({ id: each.assignmentId, name: names.assignment(each) }))} choices={work.assessors} none={t('later')}
          taken={taken} onChange={onChange}
        />
      )}
    </Stack>
  );
}

interface KindProps {
  title: string; help: string; all: string; each: string; none: string; pieces: readonly { id: string; name: string }[]; choices: Work['assessors'];
  taken: Taken; onChange: (taken: Taken) => void; error?: ReactNode;
}

function Kind({ title, help, all, each, none, pieces, choices, taken, onChange, error }: KindProps) {
  const t = useTexts(texts);
  const [opened, setOpened] = useState(false);
  const chosen = new Set(pieces.map(({ id }) => taken[id] ?? ''));
  const options = [{ value: '', label: none }, ...choices.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <fieldset className={styles['kind']}>
      <legend>{title}</legend>
      <Text size="sm" c="gray.7">{help}</Text>
      {choices.length > 0 && (
        <Stack gap="sm" mt="sm">
          <NativeSelect
            label={all} error={error} value={chosen.size > 1 ? 'mixed' : [...chosen][0]} data={chosen.size > 1 ? [{ value: 'mixed', label: t('mixed') }, ...options] : options}
            onChange={({ currentTarget: { value } }) => { if (value !== 'mixed') onChange({ ...taken, ...Object.fromEntries(pieces.map(({ id }) => [id, value])) }); }}
          />
          {pieces.length > 1 && (
            <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
              <summary>{each}</summary>
              <Stack gap="xs" mt="xs">
                {pieces.map(({ id, name }) => (
                  <NativeSelect key={id} label={name} value={taken[id] ?? ''} data={options} onChange={({ currentTarget: { value } }) => onChange({ ...taken, [id]: value })} />
                ))}
              </Stack>
            </details>
          )}
        </Stack>
      )}
      {(choices.length === 0 || pieces.length === 1) && <ul>{pieces.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>}
    </fieldset>
  );
}
