import type { ReachReading } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { Group, NativeSelect, Text, Title } from '@mantine/core';
import { formatDate } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { outsideTargetGroupDocument } from './reach.operation.ts';
import type { ReachSearch } from './reach-search.ts';
import { texts } from './reach.texts.ts';

interface OutsideListProps {
  programmeId: string; readings: readonly ReachReading[]; from: string | undefined; until: string | undefined;
  reading: string; outcome: 'no' | 'undetermined'; onChoose: (choice: Partial<ReachSearch>) => void;
}

/** The cases outside the target group, or of which it cannot be said, for who may see them. */
export function OutsideList({ programmeId, readings, from, until, reading, outcome, onChoose }: OutsideListProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const paging = usePaging();
  const result = useOperation(outsideTargetGroupDocument, { programmeId, reading, outcome, from, until, after: paging.after });
  return (
    <section aria-labelledby="buiten">
      <Title order={2} id="buiten">{t('outsideList')}</Title>
      <Text c="gray.7" mb="sm">{t('outsideList.lead')}</Text>
      <Group align="flex-end" gap="md" mb="md" className="no-print">
        {readings.length > 1 && <NativeSelect label={t('reading')} value={reading} data={readings.map(({ code, name }) => ({ value: code, label: inWords(name) }))} onChange={({ currentTarget }) => onChoose({ lezing: currentTarget.value })} />}
        <NativeSelect
          label={t('outcome')} value={outcome} data={[{ value: 'no', label: t('outcome.no') }, { value: 'undetermined', label: t('outcome.undetermined') }]}
          onChange={({ currentTarget }) => onChoose({ uitkomst: currentTarget.value as ReachSearch['uitkomst'] & string })}
        />
      </Group>
      <Loaded result={result}>
        {({ outsideTargetGroup: { items, next } }) => (
          <>
            {items.length === 0 ? <Text>{t('outsideList.none')}</Text> : (
              <Rows
                caption={t('outsideList')} rows={items} rowKey={({ trajectoryId }) => trajectoryId}
                columns={[
                  { header: t('client'), cell: ({ familyId, trajectoryId, clientNumber }) => <TextLink to="/gezinnen/$familyId/registratie/$trajectoryId" params={{ familyId, trajectoryId }} search={{ deel: 'waarom' }}>{clientNumber}</TextLink> },
                  { header: t('team'), cell: ({ team }) => team },
                  { header: t('started'), cell: ({ startedOn }) => formatDate(startedOn, locale) },
                ]}
              />
            )}
            <Pager paging={paging} next={next} />
          </>
        )}
      </Loaded>
    </section>
  );
}
