import type { RoundProgressQuery, RoundReviewQuery } from '@getrouw/contracts';
import { Button, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { FreeText } from '../../shared/FreeText.tsx';
import { useRequired } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { useTexts } from '../../shared/locale.ts';
import { useMay } from '../../shared/session.ts';
import { fileName } from '../reading/names.ts';
import { Assessor } from './Assessor.tsx';
import { type DrawnCase, isTwice } from './cases.ts';
import { texts } from './second.texts.ts';
import { texts as roundTexts } from './texts.ts';
import { waiveSecondOpinionDocument } from './waive-second-opinion.operation.ts';

/** How far the second opinions are. */
export function SecondStanding({ asked, submitted, open }: Pick<RoundProgressQuery['round']['secondOpinions'], 'asked' | 'submitted' | 'open'>) {
  const t = useTexts(texts);
  return asked > 0 && <Text>{t('counts', { submitted, asked })}{open > 0 && ` ${t('open', { count: open })}`}</Text>;
}

/** The same, with the way to what two assessors differ on. */
export function SecondOpinions({ slug, asked, submitted, differences, open }: RoundReviewQuery['round']['secondOpinions'] & { slug: string }) {
  const t = useTexts(texts);
  const may = useMay();
  return (
    <section aria-labelledby="tweede">
      <Title order={2} id="tweede">{t('title')}</Title>
      <Text mb="sm">{[t('counts', { submitted, asked }), t('differences', { count: differences }), differences > 0 && (open > 0 ? t('open', { count: open }) : t('allFinal'))].filter(Boolean).join(' ')}</Text>
      {may('response.reconcile') && submitted > 0 && <ButtonLink to="/rondes/$slug/verschillen" params={{ slug }} variant={open > 0 ? 'filled' : 'default'}>{t('toDifferences')}</ButtonLink>}
    </section>
  );
}

/** Who gives the second opinion on a case and how far it is, or why there is none. */
export function SecondState({ each, slug, closes, onWaive }: { each: DrawnCase; slug: string; closes: boolean; onWaive: () => void }) {
  const t = useTexts(texts);
  const state = useTexts(roundTexts);
  const { secondAssignment, secondWaivedReason } = each;
  if (secondWaivedReason !== null) return <Text size="sm" c="gray.7">{t('without', { reason: secondWaivedReason })}</Text>;
  const submitted = secondAssignment?.responseState === 'submitted';
  return (
    <>
      <Assessor roundCase={each} opinion="second" slug={slug} />
      {secondAssignment && <Text size="sm">{submitted ? t('in') : state(`response.${secondAssignment.responseState}`)}</Text>}
      {closes && isTwice(each) && !submitted && <Button size="compact-sm" variant="default" mt={4} aria-label={t('waiveOf', { file: fileName(t, each) })} onClick={onWaive}>{t('waive')}</Button>}
    </>
  );
}

/** Does without the second opinion on a case, with the reason. */
export function WaiveSecond({ roundCase, onClose }: { roundCase: DrawnCase; onClose: () => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: useRequired() } });
  const waive = useCommand(waiveSecondOpinionDocument, { onDone: onClose, onProblems: form.setErrors });
  return (
    <FormDialog
      title={t('waiveOf', { file: fileName(t, roundCase) })} submit={t('waive')} command={waive} onClose={onClose}
      onSubmit={form.onSubmit(({ reason }) => waive.mutate({ input: { roundCaseId: roundCase.id, revision: roundCase.revision, reason } }))}
    >
      <FreeText label={t('reason')} maxLength={1000} required data-autofocus {...form.getInputProps('reason')} />
      <Text size="sm" c="gray.7">{t('reasonHelp')}</Text>
    </FormDialog>
  );
}
