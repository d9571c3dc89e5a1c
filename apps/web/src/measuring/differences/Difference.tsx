import type { DifferencesQuery } from '@getrouw/contracts';
import { itemByCode } from '@getrouw/domain';
import { Button, Checkbox, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { asApiError } from '../../shared/errors.ts';
import { FreeText } from '../../shared/FreeText.tsx';
import { useRequired } from '../../shared/forms.ts';
import { operationKey, useCommand } from '../../shared/graphql.ts';
import { itemNumbers, type Pinned, valueText } from '../../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { AnswerControl } from '../../shared/AnswerControl.tsx';
import styles from './differences.module.css';
import { differencesDocument } from './differences.operation.ts';
import { reconcileDocument } from './reconcile.operation.ts';
import { texts } from './texts.ts';

type Given = DifferencesQuery['differences']['items'][number]['differences'][number];

interface DifferenceProps extends Pinned {
  roundCaseId: string;
  file: string;
  difference: Given;
  /** Final answers can still be given. */
  open: boolean;
}

/** One question with what both assessors said, and the answer that counts. */
export function Difference(props: DifferenceProps) {
  const { definition, instrument, difference: { itemCode, first, second, final }, open } = props;
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const id = useId();
  const [changing, setChanging] = useState(false);
  const item = itemByCode(instrument, itemCode)!;
  const words = ({ value, mark }: { value?: unknown; mark: boolean }) => [valueText(definition, item, value, locale) || t('answer.none'), mark && t('marked')].filter(Boolean).join(', ');
  const number = itemNumbers(instrument).get(itemCode);
  return (
    <article className={styles['difference']} aria-labelledby={id} data-difference={itemCode}>
      <p className={styles['question']} id={id}>{number && <span>{number}</span>}<span>{inWords(item.text)}</span></p>
      <dl className={styles['opinions']}>
        {([['first', first], ['second', second]] as const).map(([who, given]) => (
          <div key={who}>
            <dt>{t(who)}</dt>
            <dd><strong>{words(given)}</strong></dd>
            {given.remark && <dd>{given.remark}</dd>}
          </div>
        ))}
      </dl>
      {final && (
        <div className={styles['final']} role="status">
          <Text fw={600}>{t('final')}: {words(final)}</Text>
          <Text>{final.reason}</Text>
          <Text size="sm" c="gray.7">{t('finalBy', { name: final.decidedByName, at: formatInstant(final.decidedAt, locale) })}</Text>
        </div>
      )}
      {open && (!final || changing) && <FinalForm {...props} />}
      {open && final && !changing && <div><Button size="xs" variant="default" aria-describedby={id} onClick={() => setChanging(true)}>{t('change')}</Button></div>}
    </article>
  );
}

function FinalForm({ definition, instrument, roundCaseId, difference: { itemCode, final } }: DifferenceProps) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const name = useId();
  const required = useRequired();
  const item = itemByCode(instrument, itemCode)!;
  const form = useForm<{ value: unknown; mark: boolean; reason: string }>({
    initialValues: { value: final?.value ?? null, mark: final?.mark ?? false, reason: final?.reason ?? '' },
    validate: { value: (value) => (value === null ? t('choose') : null), reason: required },
  });
  const save = useCommand(reconcileDocument, { onProblems: form.setErrors });
  const stale = save.isError && asApiError(save.error).code === 'CONFLICT';
  // What somebody else decided meanwhile takes the place of this form.
  useEffect(() => { if (stale) void client.invalidateQueries({ queryKey: operationKey(differencesDocument) }); }, [stale, client]);
  const give = (value: unknown) => form.setFieldValue('value', value);
  return (
    <form
      className={styles['form']} noValidate
      onSubmit={form.onSubmit(({ value, mark, reason }) => save.mutate({ input: { roundCaseId, itemCode, value, mark, reason, revision: final?.revision ?? 0 } }))}
    >
      <AnswerControl definition={definition} item={item} name={name} title={t('answer')} value={form.values.value} describedBy={undefined} onChoose={give} onType={give} />
      {form.errors['value'] && <Text role="alert" size="sm" fw={600}>{form.errors['value']}</Text>}
      {instrument.policy.notApplicable === 'mark' && <Checkbox label={t('mark')} {...form.getInputProps('mark', { type: 'checkbox' })} />}
      <FreeText label={t('reason')} maxLength={2000} required withAsterisk={false} {...form.getInputProps('reason')} />
      {save.isError && <ErrorNotice error={save.error} during="write" />}
      <div><Button type="submit" loading={save.isPending}>{t('save')}</Button></div>
    </form>
  );
}
