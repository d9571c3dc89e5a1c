import { type Definition, type Distribution, type Item, itemByCode } from '@getrouw/domain';
import { Facts } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import { optionsOf } from '../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { PERSONS } from '../shared/rows.ts';
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

function One({ results: { definition, instrument }, distribution }: { results: Results; distribution: Distribution }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const item = itemByCode(instrument, distribution.itemCode);
  if (!item) return null;
  const { rows } = distribution;
  return (
    <div className={styles['one']} data-distribution={distribution.itemCode}>
      <Title order={3} size="h4">{inWords(item.text)}</Title>
      <Answers definition={definition} item={item} distribution={distribution} />
      {rows && item.answer.kind === 'rows' && (
        <>
          <Facts facts={[[t('rows'), String(rows.count)]]} />
          {rows.persons.length > 0 && <Counts caption={t('persons')} n={rows.count} counts={rows.persons.map(({ person, count }) => [inWords(PERSONS[person as keyof typeof PERSONS]), count])} />}
          {item.answer.fields.map((field, index) => (
            <div key={field.code} className={styles['field']}>
              <Title order={4} size="h5">{inWords(field.label)}</Title>
              <Answers definition={definition} item={{ code: field.code, text: field.label, answer: field.answer, counts: 'none' }} distribution={rows.fields[index]!} perRow />
            </div>
          ))}
        </>
      )}
    </div>
  );
}

/** How often each answer was given, and the mean where there is one. */
function Answers({ definition, item, distribution: { n, missing, options, mean, standardDeviation, own }, perRow = false }: { definition: Definition; item: Item; distribution: Distribution; perRow?: boolean }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const number = (value: number) => new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
  const unit = item.answer.kind === 'number' && item.answer.unit ? ` ${inWords(item.answer.unit)}` : '';
  const label = (code: string | null) => {
    const option = optionsOf(definition, item).find((each) => each.code === code);
    return option ? inWords(option.label) : t('ownWords');
  };
  return (
    <>
      {options.length > 0 && <Counts caption={t(item.answer.kind === 'multiple_choice' ? 'several' : 'caption', { n })} n={n} counts={options.map(({ option, count }) => [label(option), count])} />}
      <Facts facts={[
        [t(perRow ? 'rows.n' : 'n'), String(n)],
        [t(perRow ? 'rows.missing' : 'missing'), missing > 0 ? String(missing) : null],
        [t('mean'), mean === null ? null : `${number(mean)}${unit}`],
        [t('spread'), standardDeviation === null ? null : number(standardDeviation)],
        [t('whose'), own ? t('own') : null],
      ]}
      />
    </>
  );
}

function Counts({ caption, n, counts }: { caption: string; n: number; counts: readonly (readonly [label: string, count: number])[] }) {
  return (
    <table className={styles['options']}>
      <caption>{caption}</caption>
      <tbody>
        {counts.map(([label, count], index) => (
          <tr key={index}>
            <th scope="row">{label}</th>
            <td>{count}</td>
            <td aria-hidden><span className={styles['bar']} style={{ inlineSize: `${n === 0 ? 0 : (100 * count) / n}%` }} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
