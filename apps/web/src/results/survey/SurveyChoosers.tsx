import { Group, NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { SurveyDimension } from '@getrouw/domain';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { nameOfGroup, type SurveyChoices, surveyChoicesOf, type SurveyResults } from './model.ts';
import { texts } from './texts.ts';

const route = getRouteApi('/in/rondes/$slug/uitslag');

/** Whose figures to show, one division at a time, and in which order. The address keeps it. */
export function SurveyChoosers({ results, choices }: { results: SurveyResults; choices: SurveyChoices }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const navigate = route.useNavigate();
  const choose = (choice: Record<string, unknown>) => void navigate({ search: (before) => surveyChoicesOf({ ...before, ...choice }), replace: true, resetScroll: false });
  const { partitions } = results.figures;
  const offered = partitions.flatMap(({ dimension, groups, hidden }) => {
    const group = t(`dimension.${dimension}`);
    return [
      ...groups.map(({ key }) => ({ value: `${dimension} ${key}`, label: `${group}: ${inWords(nameOfGroup(results, dimension, key!))}` })),
      ...hidden.map(({ key }) => ({ value: `${dimension} ${key}`, label: `${group}: ${inWords(nameOfGroup(results, dimension, key))} (${t('tooFew')})`, disabled: true })),
    ];
  });
  const comparable = partitions.filter(({ comparisons }) => comparisons.length > 0);
  return (
    <Group gap="md" align="flex-end" className="no-print">
      {offered.length > 0 && (
        <NativeSelect
          w="16rem" label={t('show')} value={choices.groep ? `${choices.verdeling} ${choices.groep}` : ''} data={[{ value: '', label: t('show.whole') }, ...offered]}
          onChange={({ currentTarget: { value } }) => { const [verdeling, ...key] = value.split(' '); choose({ ...(value !== '' && { verdeling }), groep: key.join(' ') }); }}
        />
      )}
      {comparable.length > 1 && (
        <NativeSelect
          label={t('compare.by')} value={choices.verdeling ?? comparable[0]!.dimension} data={comparable.map(({ dimension }) => ({ value: dimension, label: t(`divided.${dimension}`) }))}
          onChange={({ currentTarget: { value } }) => choose({ verdeling: value as SurveyDimension, groep: undefined })}
        />
      )}
      <NativeSelect
        label={t('order')} value={choices.volgorde ?? ''} data={[{ value: '', label: t('order.section') }, { value: 'norm', label: t('order.norm') }]}
        onChange={({ currentTarget: { value } }) => choose({ volgorde: value })}
      />
    </Group>
  );
}
