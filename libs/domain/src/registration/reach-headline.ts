import type { Definition, Text } from '../instrument/language.ts';
import type { ReachGroup, ReachReport, ReachRow, ReachShare } from './reach.ts';

/**
 * What stands out in who is reached, in one sentence: the share furthest from a study's that lies outside the own interval, or else the share that
 * belongs to the target group in its main reading.
 */
export function reachHeadline({ targetGroup }: Pick<Definition, 'targetGroup'>, { rows, readings }: Pick<ReachReport, 'rows' | 'readings'>): Text {
  const cases = targetGroup?.unit === 'youth' ? { nl: 'jongeren', en: 'youths' } : { nl: 'gezinnen', en: 'families' };
  const striking = furthest(rows);
  if (striking) return said(striking);
  const [main] = readings;
  if (main?.hidden) return { nl: `Van te weinig ${cases.nl} is te zeggen of ze bij de doelgroep horen.`, en: `Of too few ${cases.en} it can be said whether they belong to the target group.` };
  const known = main ? main.yes + main.no : 0;
  if (!main || known === 0) return { nl: `Van geen van de ${cases.nl} is al te zeggen of ze bij de doelgroep horen.`, en: `Of none of the ${cases.en} it can be said yet whether they belong to the target group.` };
  const percent = Math.round(100 * main.yes / known);
  return {
    nl: `${main.yes} van de ${known} ${cases.nl} van wie het te bepalen is, horen bij de doelgroep (${percent}%).`,
    en: `${main.yes} of the ${known} ${cases.en} of whom it can be determined belong to the target group (${percent}%).`,
  };
}

/** Known cases of which one share can stand out. */
const FEWEST = 10;

interface Striking { row: ReachRow; group: ReachGroup; share: ReachShare; reference: ReachShare['references'][number] }

/**
 * A figure that may be wrong, or is known of few, stands out for no good reason. Equal ones: the first.
 */
function furthest(rows: readonly ReachRow[]): Striking | undefined {
  return rows.flatMap((row) => row.groups.filter(({ known }) => known !== null && known >= FEWEST).flatMap((group) => group.shares.flatMap((share) => share.references
    .filter(({ inside, doubtful }) => inside === false && doubtful === null).map((reference) => ({ row, group, share, reference })))))
    .toSorted((one, other) => Math.abs(other.reference.difference!) - Math.abs(one.reference.difference!))[0];
}

function said({ row, group, share, reference }: Striking): Text {
  const figure = (percent: number, locale: 'nl' | 'en') => `${percent.toLocaleString(locale, { maximumFractionDigits: reference.decimals, minimumFractionDigits: reference.decimals })}%`;
  const about = (locale: 'nl' | 'en') => [row.name[locale], ...(share.value === 'true' ? [] : [share.name[locale]]), ...(group.name ? [group.name[locale]] : [])].join(', ');
  return {
    nl: `Het meest opvallend: ${about('nl')}: ${figure(share.percent!, 'nl')} (${share.count} van de ${group.known}), tegen ${figure(reference.percent, 'nl')} (${reference.name.nl}).`,
    en: `What stands out most: ${about('en')}: ${figure(share.percent!, 'en')} (${share.count} of ${group.known}), against ${figure(reference.percent, 'en')} (${reference.name.en}).`,
  };
}
