import type { RoundsQuery } from '@getrouw/contracts';
import { Empty, ProgressLine, Rows } from '@getrouw/ui';
import { Group } from '@mantine/core';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { Pager, usePaging } from '../../shared/Pager.tsx';
import { useMay } from '../../shared/session.ts';
import { roundsDocument } from './rounds.operation.ts';
import { texts } from './texts.ts';
import { usePeriod } from './usePeriod.ts';

type Summary = RoundsQuery['rounds']['items'][number];

/** The step that is next in each state of a round. */
const STEP = { planned: 'steekproef', drawn: 'verdeling', scoring: 'voortgang', closed: 'resultaten' } as const satisfies Record<Summary['state'], string>;

function nextStep({ survey, imported, state }: Summary) {
  if (survey) return state === 'closed' ? 'uitslag' : 'vragenlijst';
  return imported && state !== 'closed' ? 'voortgang' : STEP[state];
}

export function RoundsPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const period = usePeriod();
  const may = useMay();
  const paging = usePaging();
  const rounds = useOperation(roundsDocument, { after: paging.after });
  const plan = may('round.plan') && <ButtonLink to="/rondes/nieuw" size="md">{t('list.plan')}</ButtonLink>;
  const earlier = may('round.import') && <ButtonLink to="/importeren" search={{ soort: 'checklists' }} size="md" variant="default">{t('list.import')}</ButtonLink>;
  const asked = may('survey.answer') && <ButtonLink to="/vragenlijsten" size="md" variant="default">{t('list.asked')}</ButtonLink>;
  return (
    <Page title={t('list.title')} lead={t('list.lead')} action={<Group gap="sm">{asked}{earlier}{plan}</Group>}>
      <Loaded result={rounds}>
        {({ rounds: { items, next } }) => (items.length === 0 ? <Empty title={t('list.empty.title')} action={plan}>{t('list.empty.body')}</Empty> : (
          <>
            <Rows
              caption={t('list.caption')} rows={items} rowKey={({ id }) => id}
              columns={[
                { header: t('column.round'), cell: (round) => <TextLink to={`/rondes/$slug/${nextStep(round)}`} params={round}>{round.name}</TextLink> },
                { header: t('column.method'), cell: ({ programmeName }) => inWords(programmeName) },
                { header: t('column.period'), cell: period },
                { header: t('column.state'), cell: ({ state, imported }) => [imported && state === 'drawn' ? t('state.importing') : t(`state.${state}`), imported && t('list.imported')].filter(Boolean).join(', ') },
                {
                  header: t('column.progress'),
                  cell: ({ survey, drawn, approved, leftOut }) => drawn > 0 && (
                    <ProgressLine done={approved} total={drawn - leftOut} label={t(survey ? 'list.answered' : 'list.approved', { done: approved, total: drawn - leftOut })} />
                  ),
                },
              ]}
            />
            <Pager paging={paging} next={next} />
          </>
        ))}
      </Loaded>
    </Page>
  );
}
