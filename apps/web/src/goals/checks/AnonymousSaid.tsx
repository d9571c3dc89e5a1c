import type { TeamCodesQuery } from '@getrouw/contracts';
import type { AnonymousFigures, AnonymousItem } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './team-codes.module.css';
import { texts } from './texts.ts';

type Quarter = TeamCodesQuery['anonymousSatisfaction'][number];

const listsOf = ({ lists }: Quarter) => lists as AnonymousFigures[];
const listIn = (quarter: Quarter, instrument: string) => listsOf(quarter).find((each) => each.instrument === instrument);

/** What clients said without their name: of each team the quarters side by side, and under them their own words. */
export function AnonymousSaid({ said }: { said: readonly Quarter[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const teams = [...Map.groupBy(said, ({ programmeId, teamId }) => `${programmeId} ${teamId}`).values()];
  const minimum = Math.max(...said.flatMap(listsOf).map((list) => list.minimum));
  return (
    <section aria-labelledby="gezegd">
      <Title order={2} id="gezegd">{t('said.title')}</Title>
      <Text c="gray.7" mb="md" maw="46rem">{said.length > 0 ? t('said.lead', { minimum }) : t('said.none')}</Text>
      <Stack gap={36}>
        {teams.map((quarters) => {
          const { programmeId, teamId, teamName, methodName } = quarters[0]!;
          const team = t('said.team', { team: teamName, method: inWords(methodName) });
          return (
            <section key={`${programmeId} ${teamId}`} aria-label={team}>
              <Title order={3} mb="sm">{team}</Title>
              {quarters.flatMap(listsOf).every(({ forms }) => forms === null)
                ? <Text c="gray.7">{t('said.tooFew')}</Text>
                : <Stack gap="lg">{listsOf(quarters[0]!).map(({ instrument, name }) => <List key={instrument} instrument={instrument} name={inWords(name)} quarters={quarters} />)}</Stack>}
            </section>
          );
        })}
      </Stack>
    </section>
  );
}

function List({ instrument, name, quarters }: { instrument: string; name: string; quarters: readonly Quarter[] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const number = (value: number, decimals: number) => value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const asked = quarters.map((quarter) => listIn(quarter, instrument)?.items ?? []).find((items) => items.length > 0) ?? [];
  const answered = ({ kind, n, value }: AnonymousItem) => (n === null || value === null ? t('said.few') : t('said.of', { n, value: kind === 'yes' ? t('said.yes', { percent: number(value, 0) }) : number(value, 1) }));
  const rows = [
    { key: 'forms', question: t('said.forms'), of: (quarter: Quarter) => listIn(quarter, instrument)?.forms ?? t('said.few') },
    ...asked.filter(({ kind }) => kind !== 'words').map(({ code, text, scale }) => ({
      key: code, question: scale ? `${inWords(text)} ${t('said.scale', scale)}` : inWords(text), of: (quarter: Quarter) => { const item = listIn(quarter, instrument)?.items.find((each) => each.code === code); return item ? answered(item) : '–'; },
    })),
  ];
  return (
    <div>
      <Title order={4} mb="xs">{name}</Title>
      <Rows
        caption={name} rows={rows} rowKey={({ key }) => key}
        columns={[
          { header: t('said.question'), cell: ({ question }) => question },
          ...quarters.map((quarter) => ({ header: t('said.quarter', { quarter: quarter.quarter, year: quarter.year }), end: true, cell: ({ of }: (typeof rows)[number]) => of(quarter) })),
        ]}
      />
      {quarters.map((quarter) => <Words key={`${quarter.year} ${quarter.quarter}`} quarter={quarter} items={listIn(quarter, instrument)?.items.filter(({ words }) => words.length > 0) ?? []} />)}
    </div>
  );
}

function Words({ quarter: { quarter, year }, items }: { quarter: Quarter; items: readonly AnonymousItem[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  if (items.length === 0) return null;
  return (
    <details className={styles['words']}>
      <summary>{t('said.words', { quarter, year })}</summary>
      {items.map(({ code, text, words }) => (
        <div key={code}>
          <Text fw={560} mt="xs">{inWords(text)}</Text>
          <ul>{words.map((each, index) => <li key={index}>{each}</li>)}</ul>
        </div>
      ))}
    </details>
  );
}
