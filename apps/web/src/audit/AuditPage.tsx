import { isVerb, verbEntry } from '@getrouw/access-rules';
import { Empty, Rows } from '@getrouw/ui';
import { Stack } from '@mantine/core';
import { formatInstant } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { auditDocument } from './audit.operation.ts';
import { texts } from './texts.ts';

/** What the trail names beside the verbs of the catalogue: steps that have no right of their own. */
const SMALLER_STEPS = [
  'account.email', 'account.email_ask', 'account.locale', 'account.password', 'account.password_reset', 'case.hand_over', 'member.accept', 'member.end', 'member.invite', 'member.invite_again',
  'evaluation.add', 'evaluation.answer', 'evaluation.change', 'evaluation.close', 'evaluation.hand_in', 'evaluation.link', 'evaluation.missing', 'evaluation.rater', 'evaluation.reopen',
  'evaluation.reopen_rater', 'evaluation.return', 'evaluation.revoke_link', 'goal.score', 'satisfaction.answer', 'satisfaction.code', 'satisfaction.refuse', 'satisfaction.revoke_code', 'satisfaction.type_in', 'member.invite_withdraw', 'organisation.create', 'professional.end', 'response.comment', 'response.independence', 'response.secrecy', 'response.submit', 'result.freeze',
  'role.delete', 'round.draw', 'round.hand_over', 'round.leave_out', 'round.take_back_in', 'round.unassign',
] as const;

export function AuditPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const paging = usePaging();
  const did = (verb: string) => {
    const smaller = SMALLER_STEPS.find((step) => step === verb);
    if (smaller) return t(`did.${smaller}`);
    return isVerb(verb) ? verbEntry(verb)[locale] : verb;
  };
  const entries = useOperation(auditDocument, { after: paging.after });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded result={entries}>
        {({ auditEntries: { items, next } }) => items.length === 0 ? <Empty title={t('empty')}>{t('emptyText')}</Empty> : (
          <Stack gap="md">
            <Rows
              caption={t('title')} rows={items} rowKey={({ id }) => id}
              columns={[
                { header: t('at'), cell: ({ at }) => <time dateTime={at}>{formatInstant(at, locale)}</time> },
                { header: t('who'), cell: ({ memberName }) => memberName ?? t('system') },
                { header: t('what'), cell: ({ verb }) => did(verb) },
                { header: t('subjects'), end: true, cell: ({ subjects }) => subjects.length },
                { header: t('fields'), cell: ({ fields }) => fields.join(', ') },
                { header: t('reason'), cell: ({ reason }) => reason },
              ]}
            />
            <Pager paging={paging} next={next} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
