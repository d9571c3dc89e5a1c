import { LONGEST_EXPLANATION, type Sign } from '@getrouw/domain';
import { Alert, Button, NativeSelect, Radio, Stack, Text, Title } from '@mantine/core';
import { Rows } from '@getrouw/ui';
import { useForm } from '@mantine/form';
import { useEffect, useId, useRef } from 'react';
import { formatInstant } from '../shared/dates.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { showProblems } from '../shared/forms.ts';
import { FreeText } from '../shared/FreeText.tsx';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Frame } from './Frame.tsx';
import styles from './judge.module.css';
import { texts } from './judge.texts.ts';
import type { Method } from './list.ts';
import { judgeDocument, type RegistrationProfile, registrationProfileDocument } from './registration.operation.ts';

type Classification = NonNullable<Method['classifications']>[number];
type Evidence = Readonly<Record<string, readonly { option: string; signs: Sign[] }[]>>;

/** What a professional judges, beside what speaks for and against it. Nothing is chosen beforehand. */
export function JudgePart({ familyId, trajectoryId }: { familyId: string; trajectoryId: string }) {
  const result = useOperation(registrationProfileDocument, { trajectoryId });
  return (
    <Frame familyId={familyId} trajectoryId={trajectoryId} registration={result.data?.registration}>
      <Loaded result={result}>
        {({ registration }) => (
          <Stack gap="xl">
            {((registration.method as Method).classifications ?? []).filter(({ assignedBy }) => assignedBy === 'judgement')
              .map((each) => <Judge key={each.code} classification={each} registration={registration} />)}
          </Stack>
        )}
      </Loaded>
    </Frame>
  );
}

function Judge({ classification, registration }: { classification: Classification; registration: RegistrationProfile }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const error = useId();
  const { code, name, note, options, second } = classification;
  const judgements = registration.judgements.filter((each) => each.classification === code);
  const nameOf = (option: string) => { const found = options.find((each) => each.code === option); return found ? inWords(found.name) : option; };
  const form = useForm({ initialValues: { option: '', second: '', reason: '' } });
  const judge = useCommand(judgeDocument, { onProblems: showProblems(form), onDone: () => form.reset() });
  const isKept = judge.isSuccess && !form.isDirty();
  const kept = useRef<HTMLDivElement>(null);
  useEffect(() => { if (isKept) kept.current?.focus(); }, [isKept]);
  const chosen = options.find((each) => each.code === form.values.option);
  const [now] = judgements;
  const submit = form.onSubmit(({ option, second: other, reason }) => {
    if (option === '') {
      form.setFieldError('option', t('choose'));
      document.querySelector<HTMLInputElement>(`input[name="${code}"]`)?.focus();
    }
    else judge.mutate({ input: { trajectoryId: registration.trajectoryId, classification: code, earlier: judgements.length, option, second: other || null, reason: reason || null } });
  });
  return (
    <section aria-labelledby={code}>
      <Title order={2} id={code}>{inWords(name)}</Title>
      {note && <Text c="gray.7" maw="46rem">{inWords(note)}</Text>}
      <p className={styles['now']}>{now ? t('now', { option: [nameOf(now.option), now.second && t('withSecond', { option: nameOf(now.second) })].filter(Boolean).join(', ') }) : t('notYet')}</p>
      <form onSubmit={submit} noValidate>
        <fieldset className={styles['options']} disabled={!registration.mayWrite} aria-describedby={form.errors['option'] ? error : undefined}>
          <legend>{t('options')}</legend>
          {form.errors['option'] && <Text id={error} role="alert" fw={600}>{form.errors['option']}</Text>}
          {options.map((option) => (
            <div key={option.code} className={styles['option']} data-chosen={option.code === form.values.option || undefined}>
              {registration.mayWrite
                ? <Radio name={code} value={option.code} checked={option.code === form.values.option} label={inWords(option.name)} aria-describedby={option.description ? `${code}-${option.code}` : undefined} onChange={() => form.setValues({ option: option.code, second: '' })} />
                : <Text fw={600}>{inWords(option.name)}</Text>}
              {option.description && <Text size="sm" id={`${code}-${option.code}`}>{inWords(option.description)}</Text>}
              <Signs signs={(registration.evidence as Evidence)[code]?.find((each) => each.option === option.code)?.signs ?? []} />
            </div>
          ))}
        </fieldset>
        {registration.mayWrite && (
          <Stack maw="40rem" mt="lg">
            {second && chosen && !chosen.unknown && (
              <NativeSelect
                label={t('second')} description={t('secondHelp')} {...form.getInputProps('second')}
                data={[{ value: '', label: t('second.none') }, ...options.filter((each) => !each.unknown && each.code !== chosen.code).map((each) => ({ value: each.code, label: inWords(each.name) }))]}
              />
            )}
            <FreeText label={t('reason')} required={!chosen?.unknown} maxLength={LONGEST_EXPLANATION} {...form.getInputProps('reason')} />
            {judge.isError && <ErrorNotice error={judge.error} during="write" />}
            {isKept && now && <Alert ref={kept} tabIndex={-1} color="petrol" role="status">{t('kept', { option: nameOf(now.option) })}</Alert>}
            <div><Button type="submit" loading={judge.isPending}>{t('keep')}</Button></div>
          </Stack>
        )}
      </form>
      {judgements.length > 0 && (
        <>
          <Title order={3} size="h4" mt="xl" mb="xs">{t('history')}</Title>
          <Rows
            caption={t('history')} rows={judgements} rowKey={({ judgedAt }) => judgedAt}
            columns={[
              { header: t('history.option'), cell: (each) => [nameOf(each.option), each.second && t('withSecond', { option: nameOf(each.second) })].filter(Boolean).join(', ') },
              { header: t('history.reason'), cell: ({ reason }) => reason },
              { header: t('history.by'), cell: ({ judgedBy, judgedAt }) => t('history.byAt', { name: judgedBy, at: formatInstant(judgedAt, locale) }) },
            ]}
          />
        </>
      )}
    </section>
  );
}

/** What made this kind more or less likely in the study, and whether it is there. */
function Signs({ signs }: { signs: readonly Sign[] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  if (signs.length === 0) return null;
  return (
    <ul className={styles['signs']}>
      {signs.map(({ fact, name, direction, odds, outcome, supports }) => (
        <li key={fact} data-supports={supports ?? undefined}>
          <strong>{t(`sign.${outcome}`)}</strong> {inWords(name)}
          <small>{t(`direction.${direction}`)}{odds !== undefined && `, ${t('odds', { odds: odds.toLocaleString(locale) })}`}</small>
        </li>
      ))}
    </ul>
  );
}
