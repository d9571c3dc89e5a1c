import { Empty, Rows } from '@getrouw/ui';
import { Text, Title } from '@mantine/core';
import { formatInstant } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Pager, usePaging } from '../../shared/Pager.tsx';
import { useMay } from '../../shared/session.ts';
import { fileName } from '../reading/names.ts';
import { type DrawnCase, stateOf } from './cases.ts';
import { CasesHidden } from './CasesHidden.tsx';
import { counts, RoundFrame, useSlug } from './RoundFrame.tsx';
import { roundReviewDocument } from './round-review.operation.ts';
import { SecondOpinions } from './second.tsx';
import { texts } from './texts.ts';

export function ReviewTab() {
  const t = useTexts(texts);
  const paging = usePaging();
  return (
    <Loaded result={useOperation(roundReviewDocument, { slug: useSlug(), after: paging.after, cases: useMay()('case.read') })}>
      {({ round, roundCases }) => {
        if (!roundCases) return <RoundFrame round={round}><section><Title order={2}>{t('review.waiting', { count: counts(round).submitted })}</Title><CasesHidden /></section></RoundFrame>;
        const { items, next } = roundCases;
        const waiting = items.filter((each) => stateOf(each) === 'submitted');
        const unreviewed = items.filter((each) => stateOf(each) === 'unreviewed');
        const rest = items.filter((each) => ['approved', 'returned'].includes(stateOf(each) ?? ''));
        return (
          <RoundFrame round={round}>
            {round.secondOpinions.asked > 0 && <SecondOpinions slug={round.slug} {...round.secondOpinions} />}
            {waiting.length + unreviewed.length + rest.length === 0 && <Empty title={t('review.first')} />}
            {waiting.length > 0 && <CaseList id="wacht" title={t('review.waiting', { count: counts(round).submitted })} cases={waiting} />}
            {unreviewed.length > 0 && <CaseList id="zonder" title={t('review.unreviewed')} lead={t('review.unreviewedHelp')} cases={unreviewed} />}
            {rest.length > 0 && <CaseList id="rest" title={t('review.rest')} cases={rest} />}
            <Pager paging={paging} next={next} />
          </RoundFrame>
        );
      }}
    </Loaded>
  );
}

function CaseList({ id, title, lead, cases }: { id: string; title: string; lead?: string; cases: readonly DrawnCase[] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const reviews = useMay()('response.review');
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb={lead ? 4 : 'sm'}>{title}</Title>
      {lead && <Text c="gray.7" mb="sm">{lead}</Text>}
      <Rows
        caption={title} rows={cases} rowKey={(each) => each.id}
        columns={[
          { header: t('case.file'), cell: (each) => (reviews && each.assignment
            ? <TextLink to="/te-beoordelen/$responseId" params={{ responseId: each.assignment.responseId }}>{fileName(t, each)}</TextLink> : fileName(t, each)) },
          { header: t('case.assessor'), cell: ({ assignment }) => assignment?.assessorName },
          { header: t('review.submitted'), cell: ({ assignment }) => assignment?.submittedAt && formatInstant(assignment.submittedAt, locale) },
          { header: t('case.state'), cell: (each) => t(`response.${stateOf(each) ?? 'none'}`) },
        ]}
      />
    </section>
  );
}
