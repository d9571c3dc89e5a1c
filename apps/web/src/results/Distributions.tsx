import { type Distribution, itemByCode } from '@getrouw/domain';
import { Facts } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import { optionsOf } from '../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import styles from './distributions.module.css';
import { texts } from './distributions.texts.ts';
import type { Results, Shown } from './rows.ts';

/** What was answered to questions that have no yes or no: how often each answer, or the mean. */
export function Distributions({ results, shown: { figures } }: { results: Results; shown: Shown }) {
  const t = useTexts(texts);
  const { distributions = [] } = figures;
  if (distributions.length === 0) return null;
  return (
    <section aria-labelledby="overige">
      <Title order={2} id="overige">{t('title')}</Title>
      <Text c="gray.7" mb="md">{t('lead')}</Text>
      <Stack gap="lg">{distributions.map((each) => <One key={each.itemCode} results={results} distribution={each} />)}</Stack>
    </section>
  );
}

function One({ results: { definition, instrument }, distribution: { itemCode, n, missing, options, mean, standardDeviation, own } }: { results: Results; distribution: Distribution }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const item = itemByCode(instrument, itemCode);
  if (!item) return null;
  const number = (value: number) => new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
  const unit = item.answer.kind === 'number' && item.answer.unit ? ` ${inWords(item.answer.unit)}` : '';
  const label = (code: string | null) => {
    const option = optionsOf(definition, item).find((each) => each.code === code);
    return option ? inWords(option.label) : t('ownWords');
  };
  return (
    <div className={styles['one']} data-distribution={itemCode}>
      <Title order={3} size="h4">{inWords(item.text)}</Title>
      {options.length > 0 && (
        <table className={styles['options']}>
          <caption>{t(item.answer.kind === 'multiple_choice' ? 'several' : 'caption', { n })}</caption>
          <tbody>
            {options.map(({ option, count }) => (
              <tr key={option ?? ''}>
                <th scope="row">{label(option)}</th>
                <td>{count}</td>
                <td aria-hidden><span className={styles['bar']} style={{ inlineSize: `${n === 0 ? 0 : (100 * count) / n}%` }} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Facts facts={[
        [t('n'), String(n)],
        [t('missing'), missing > 0 ? String(missing) : null],
        [t('mean'), mean === null ? null : `${number(mean)}${unit}`],
        [t('spread'), standardDeviation === null ? null : number(standardDeviation)],
        [t('whose'), own ? t('own') : null],
      ]}
      />
    </div>
  );
}
