import type { Definition, Item } from '@getrouw/domain';
import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { AnswerControl } from '../../shared/AnswerControl.tsx';
import { fieldProblems } from '../../shared/errors.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { useRequired } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { OwnWords } from '../client/OwnWords.tsx';
import { questionKey, questionsOf } from '../client/steps.ts';
import { recordRefusalDocument, typeInSatisfactionDocument } from './evaluations.operation.ts';
import { SatisfactionShown } from './Reading.tsx';
import { texts } from './texts.ts';
import type { Evaluation } from './words.ts';

/** What the client said of the help. Where he did not do so himself, a form on paper can be typed in, or that he refused. */
export function SatisfactionPart({ evaluation }: { evaluation: Evaluation }) {
  const t = useTexts(texts);
  const [opened, setOpened] = useState<'paper' | 'refusal' | null>(null);
  const close = () => setOpened(null);
  const filledIn = evaluation.satisfaction.filter(({ refused }) => !refused);
  const own = filledIn.some(({ onPaper }) => !onPaper);
  return (
    <SatisfactionShown evaluation={evaluation}>
      {evaluation.mayWrite && !own && (
        <Group gap="sm" mt="sm">
          <Button variant="default" onClick={() => setOpened('paper')}>{t(filledIn.length > 0 ? 'do.paperAgain' : 'do.paper')}</Button>
          {filledIn.length === 0 && <Button variant="default" onClick={() => setOpened('refusal')}>{t('do.refusal')}</Button>}
        </Group>
      )}
      {opened === 'paper' && <PaperDialog evaluation={evaluation} onClose={close} />}
      {opened === 'refusal' && <RefusalDialog evaluation={evaluation} onClose={close} />}
    </SatisfactionShown>
  );
}

interface DialogProps { evaluation: Evaluation; onClose: () => void }

/** A form that the client filled in on paper, question by question as it stands there. */
function PaperDialog({ evaluation: { id, heldOn, satisfactionForm, satisfaction }, onClose }: DialogProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const form = satisfactionForm as Definition;
  const typed = satisfaction.filter(({ onPaper }) => onPaper);
  const questions = questionsOf(form);
  const [answeredOn, setAnsweredOn] = useState(typed[0]?.answeredOn ?? heldOn);
  const [values, setValues] = useState<Record<string, unknown>>(() => Object.fromEntries(questions.map((question) => {
    const answers = typed.find(({ instrumentCode }) => instrumentCode === question.instrumentCode)?.answers as Record<string, unknown> | null | undefined;
    return [questionKey(question), answers?.[question.item.code] ?? null];
  })));
  const command = useCommand(typeInSatisfactionDocument, { onDone: onClose });
  const answers = questions.flatMap((question) => {
    const value = values[questionKey(question)] ?? null;
    return value === null ? [] : [{ instrumentCode: question.instrumentCode, itemCode: question.item.code, value }];
  });
  return (
    <FormDialog
      title={t('paper.title')} command={command} onClose={onClose}
      onSubmit={(event) => {
        event?.preventDefault();
        command.mutate({ input: { evaluationId: id, answeredOn, answers } });
      }}
    >
      <Text>{t('paper.lead')}</Text>
      <TextInput type="date" label={t('paper.day')} maw="14rem" value={answeredOn} onChange={({ currentTarget }) => setAnsweredOn(currentTarget.value)} error={fieldProblems(command.error, locale)['answeredOn']} />
      {questions.map((question) => {
        const key = questionKey(question);
        const set = (value: unknown) => setValues((before) => ({ ...before, [key]: value }));
        return <PaperQuestion key={key} name={key} form={form} item={question.item} title={inWords(question.item.text)} value={values[key]} onGive={set} />;
      })}
    </FormDialog>
  );
}

interface PaperQuestionProps { name: string; form: Definition; item: Item; title: string; value: unknown; onGive: (value: unknown) => void }

function PaperQuestion({ name, form, item, title, value, onGive }: PaperQuestionProps) {
  const t = useTexts(texts);
  if (item.answer.kind === 'text' || item.answer.kind === 'rows') return <OwnWords item={item} title={title} value={value} onGive={onGive} />;
  return (
    <div>
      <AnswerControl definition={form} item={item} name={name} title={title} value={value} describedBy={undefined} onChoose={onGive} onType={onGive} hasKeys={false} />
      {value != null && item.answer.kind !== 'number' && <Button variant="subtle" size="compact-sm" onClick={() => onGive(null)}>{t('paper.clear')}</Button>}
    </div>
  );
}

const CHOICES = ['1', '2', '3', 'other'] as const;

/** The client does not want to say, and why not. */
function RefusalDialog({ evaluation: { id }, onClose }: DialogProps) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { choice: '', reason: '' }, validate: { reason: useRequired() } });
  const command = useCommand(recordRefusalDocument, { onDone: onClose });
  const choose = (choice: string) => form.setValues({ choice, reason: choice === 'other' ? '' : t(`refusal.choice.${choice as '1'}`) });
  return (
    <FormDialog title={t('refusal.title')} command={command} onClose={onClose} onSubmit={form.onSubmit(({ reason }) => command.mutate({ input: { evaluationId: id, reason } }))}>
      <Text>{t('refusal.lead')}</Text>
      <Radio.Group label={t('reason')} value={form.values.choice} onChange={choose} error={form.values.choice === 'other' ? null : form.errors['reason']}>
        <Stack gap="xs" mt="xs">{CHOICES.map((choice) => <Radio key={choice} value={choice} label={t(`refusal.choice.${choice}`)} />)}</Stack>
      </Radio.Group>
      {form.values.choice === 'other' && <TextInput label={t('reason')} required maxLength={500} {...form.getInputProps('reason')} />}
    </FormDialog>
  );
}
