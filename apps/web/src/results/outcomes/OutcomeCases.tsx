import type { OutcomeCasesQueryVariables } from '@getrouw/contracts';
import type { OutcomesReport, ReportedIndicator } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { Group, NativeSelect, Text, Title } from '@mantine/core';
import { useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Pager, usePaging } from '../../shared/Pager.tsx';
import { outcomeCasesDocument } from './outcomes.operation.ts';
import { texts } from './outcomes.texts.ts';
import type { OutcomesSearch } from './search.ts';
import { useFigureWords } from './useFigureWords.ts';

interface OutcomeCasesProps {
  programmeId: string; report: OutcomesReport; from?: string | undefined; until?: string | undefined; siteId?: string; teamId?: string;
  indicator: string; counted: boolean; reason: string | undefined; onChoose: (choice: Partial<OutcomesSearch>) => void;
}
/** In place of an indicator: the table of goals. */
const GOALS = 'GOALS';

/** Which cases a figure counts, and which not and why; for who may see them. */
export function OutcomeCases({ programmeId, report, from, until, siteId, teamId, indicator, counted, reason, onChoose }: OutcomeCasesProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const wish = { programmeId, indicator, counted, reason: counted ? undefined : reason, from, until, siteId, teamId };
  const chosen = report.indicators.find(({ code }) => code === indicator);
  return (
    <section aria-labelledby="gevallen" className="no-print">
      <Title order={2} id="gevallen" tabIndex={-1}>{t('cases')}</Title>
      <Text c="gray.7" mb="sm">{t('cases.lead')}</Text>
      <Group align="flex-end" gap="md" mb="md">
        <NativeSelect
          label={t('cases.figure')} value={indicator} onChange={({ currentTarget }) => onChoose({ cijfer: currentTarget.value, reden: '' })}
          data={[...report.indicators.map(({ code, name }) => ({ value: code, label: inWords(name) })), ...(report.goals.length > 0 ? [{ value: GOALS, label: t('goals') }] : [])]}
        />
        <NativeSelect
          label={t('cases.which')} value={counted ? 'wel' : 'niet'} data={[{ value: 'wel', label: t('cases.counted') }, { value: 'niet', label: t('cases.notCounted') }]}
          onChange={({ currentTarget }) => onChoose({ lijst: currentTarget.value === 'niet' ? 'niet' : undefined, reden: '' })}
        />
        {!counted && chosen && chosen.notCounted.length > 1 && (
          <NativeSelect
            label={t('cases.reason')} value={reason ?? ''} onChange={({ currentTarget }) => onChoose({ reden: currentTarget.value })}
            data={[{ value: '', label: t('cases.everyReason') }, ...chosen.notCounted.map((each) => ({ value: each.reason, label: `${inWords(each.text)} (${each.count})` }))]}
          />
        )}
      </Group>
      <Cases key={JSON.stringify(wish)} wish={wish} chosen={chosen} />
    </section>
  );
}

/** From the first page again when something else is chosen. */
function Cases({ wish, chosen }: { wish: Omit<OutcomeCasesQueryVariables, 'after'>; chosen: ReportedIndicator | undefined }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { value } = useFigureWords();
  const paging = usePaging();
  const result = useOperation(outcomeCasesDocument, { ...wish, after: paging.after });
  const said = (given: unknown) => (typeof given === 'boolean' ? t(given ? 'yes' : 'no') : typeof given === 'number' && chosen ? value(given, chosen.unit) : t('counts'));
  return (
    <Loaded result={result}>
      {({ outcomeCases: { items, next } }) => (
        <>
          {items.length === 0 ? <Text>{t('cases.none')}</Text> : (
            <Rows
              caption={t('cases')} rows={items} rowKey={({ familyId, trajectoryId, period }) => `${familyId} ${trajectoryId} ${period}`}
              columns={[
                { header: t('cases.client'), cell: ({ familyId, clientNumber }) => <TextLink to="/gezinnen/$familyId" params={{ familyId }}>{clientNumber}</TextLink> },
                { header: t('cases.period'), cell: ({ period }) => period },
                wish.counted ? { header: t('value'), cell: (each) => said(each.value) } : { header: t('cases.reason'), cell: ({ why }) => why && inWords(why) },
              ]}
            />
          )}
          <Pager paging={paging} next={next} />
        </>
      )}
    </Loaded>
  );
}
