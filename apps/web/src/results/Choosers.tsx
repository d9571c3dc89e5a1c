import { Group, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../shared/locale.ts';
import { type Choices, choicesOf, type Order, ORDERS } from './choices.ts';
import { comparisonOf, type Results, type Shown, teamsOf } from './rows.ts';
import { texts } from './texts.ts';

/** What to show, beside what and in which order. The address keeps it. */
export function Choosers({ results, shown, order }: { results: Results; shown: Shown; order: Order }) {
  const t = useTexts(texts);
  const navigate = useNavigate({ from: '/rondes/$slug/resultaten' });
  const choose = (choice: Choices) => void navigate({ search: (before) => choicesOf({ ...before, ...choice }), replace: true, resetScroll: false });
  const teams = teamsOf(results);
  const { team } = shown;
  const { previous, previousRounds } = results;
  const compares = comparisonOf(results, shown) !== undefined;
  return (
    <Group gap="md" align="flex-end" className="no-print">
      {teams.length > 1 && (
        <NativeSelect
          label={t('team')} value={team?.name ?? ''} onChange={({ currentTarget }) => choose({ team: currentTarget.value })}
          data={[{ value: '', label: t('team.whole') }, ...teams.map(({ name }) => name)]}
        />
      )}
      {previous && (
        <NativeSelect
          label={t('compareWith')} value={previous.slug} onChange={({ currentTarget }) => choose({ vorige: currentTarget.value })}
          data={previousRounds.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
      <NativeSelect
        label={t('order')} value={order} onChange={({ currentTarget }) => choose({ volgorde: currentTarget.value as Order })}
        data={ORDERS.filter((each) => each !== 'verandering' || compares).map((value) => ({ value, label: t(`order.${value}`) }))}
      />
    </Group>
  );
}
