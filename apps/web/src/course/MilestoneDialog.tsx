import type { Definition, Item, Milestone } from '@getrouw/domain';
import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { AnswerControl } from '../shared/AnswerControl.tsx';
import { fieldProblems } from '../shared/errors.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { FreeText } from '../shared/FreeText.tsx';
import { orNull } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { type CourseOf, type Statement, stateMilestoneDocument } from './course.operation.ts';
import { texts } from './texts.ts';

type State = Statement['state'];

export interface Stating { milestone: Milestone; number: number; statement: Statement | undefined }

interface MilestoneDialogProps extends Stating { of: CourseOf; onClose: () => void; /** Hears in words what was recorded. */ onDone?: (said: string) => void }

/** States that a milestone was met on a day, was put off, does not apply, or that what stood there was a mistake. */
export function MilestoneDialog({ of, milestone, number, statement, onClose, onDone }: MilestoneDialogProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const locale = useLocale();
  const name = number > 1 ? `${inWords(milestone.name)} (${t('number', { number })})` : inWords(milestone.name);
  const elsewhere = milestone.metBy !== undefined;
  const states: State[] = [
    ...(elsewhere ? [] : ['met' as const]), ...(milestone.due && !milestone.anyTime ? ['postponed' as const] : []), ...(milestone.anyTime ? [] : ['not_applicable' as const]),
    ...(statement && statement.state !== 'withdrawn' ? ['withdrawn' as const] : []),
  ];
  const [state, setState] = useState<State>(states[0]!);
  const [happenedOn, setHappenedOn] = useState(statement?.happenedOn ?? of.today);
  const [postponedTo, setPostponedTo] = useState(statement?.postponedTo ?? '');
  const [reason, setReason] = useState(statement?.reason ?? '');
  const [answers, setAnswers] = useState<Record<string, unknown>>((statement?.answers ?? {}) as Record<string, unknown>);
  const command = useCommand(stateMilestoneDocument, {
    onDone: () => {
      onDone?.(t('recorded', { name, state: t(`dialog.${state}`) }));
      onClose();
    },
  });
  const problems = fieldProblems(command.error, locale);
  const fields = (milestone.fields ?? []).filter(({ sensitivity }) => of.seesSpecial || sensitivity !== 'special_category');
  return (
    <FormDialog
      title={name} onClose={onClose} command={command}
      onSubmit={(event) => {
        event?.preventDefault();
        command.mutate({ input: {
          trajectoryId: of.trajectoryId, code: milestone.code, number, revision: statement?.revision ?? 0, state, happenedOn: state === 'met' ? orNull(happenedOn) : null,
          postponedTo: state === 'postponed' ? orNull(postponedTo) : null, reason: orNull(reason), answers: state === 'met' ? answers : null,
        } });
      }}
    >
      {milestone.guidance && <Text size="sm" c="gray.7">{inWords(milestone.guidance)}</Text>}
      {states.length > 1 && (
        <Stack gap={4}>
          <Text component="span" fw={560} id="milestone-state">{t('dialog.state')}</Text>
          <SegmentedControl aria-labelledby="milestone-state" value={state} onChange={(value) => setState(value as State)} data={states.map((value) => ({ value, label: t(`dialog.${value}`) }))} style={{ flexWrap: 'wrap' }} />
        </Stack>
      )}
      {state === 'withdrawn' && <Text size="sm">{t('dialog.withdrawnHelp')}</Text>}
      {state === 'met' && <TextInput type="date" label={t('happenedOn')} maw="14rem" max={of.today} value={happenedOn} onChange={(event) => setHappenedOn(event.currentTarget.value)} error={problems['happenedOn'] ?? problems['state']} />}
      {state === 'met' && fields.map(({ code, label, answer }) => {
        const set = (value: unknown) => setAnswers((before) => ({ ...before, [code]: value }));
        return (
          <div key={code}>
            <AnswerControl
              definition={of.method as Definition} item={{ code, text: label, answer, counts: 'none' } as Item} name={code} title={inWords(label)} value={answers[code]}
              describedBy={problems[`answers.${code}`] ? `${code}-problem` : undefined} onChoose={set} onType={set} hasKeys={false}
            />
            {problems[`answers.${code}`] && <Text id={`${code}-problem`} size="sm" fw={560} role="alert">{problems[`answers.${code}`]}</Text>}
          </div>
        );
      })}
      {state === 'postponed' && <TextInput type="date" label={t('postponedTo')} maw="14rem" value={postponedTo} onChange={(event) => setPostponedTo(event.currentTarget.value)} error={problems['postponedTo'] ?? problems['state']} />}
      {(state === 'postponed' || state === 'not_applicable') && <FreeText label={t('reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={problems['reason']} />}
    </FormDialog>
  );
}
