import type { Definition, Text } from '../instrument/language.ts';
import type { Configuration, InstrumentSettings, ReviewSetting } from './configuration.ts';
import { type Deviation, deviations } from './deviations.ts';

/** One difference between two states of a configuration. */
export interface ConfigurationChange {
  what: Text;
  before: Text | null;
  after: Text | null;
  /** What it does to comparing; absent where nothing. */
  consequence: Text | null;
}

const both = (value: string): Text => ({ nl: value, en: value });
const YES: Text = { nl: 'ja', en: 'yes' };
const NO: Text = { nl: 'nee', en: 'no' };

const RHYTHMS: Readonly<Record<InstrumentSettings['rhythm'], Text>> = {
  monthly: { nl: 'elke maand', en: 'monthly' }, quarterly: { nl: 'elk kwartaal', en: 'quarterly' }, half_yearly: { nl: 'elk half jaar', en: 'half-yearly' },
  yearly: { nl: 'elk jaar', en: 'yearly' }, per_trajectory: { nl: 'per traject', en: 'per trajectory' }, once: { nl: 'eenmalig', en: 'once' },
};
const ASSESSORS: Readonly<Record<InstrumentSettings['assessors'], Text>> = {
  outside: { nl: 'alleen beoordelaars van buiten', en: 'assessors from outside only' },
  independent: { nl: 'iedereen die niet bij de hulp betrokken was', en: 'everybody who had no part in the help' },
};

export function reviewText(review: ReviewSetting): Text {
  if (review.mode === 'all') return { nl: 'alles', en: 'everything' };
  if (review.mode === 'share') return { nl: `een geloot deel van ${review.percent}%`, en: `a drawn share of ${review.percent}%` };
  return { nl: 'wat een vraag oproept', en: 'what raises a question' };
}

/**
 * What differs between two states of the configuration of one version, with what it does to comparability. Nothing differs: an empty list.
 * @param teamName gives the name of a team by its id.
 */
export function configurationChanges(definition: Definition, before: Configuration, after: Configuration, teamName: (id: string) => string): ConfigurationChange[] {
  const lists: [what: Text, before: readonly string[], after: readonly string[], name: (code: string) => Text, consequence: Text | null][] = [
    [{ nl: 'Teams', en: 'Teams' }, before.teamIds, after.teamIds, (id) => both(teamName(id)), {
      nl: 'Uitslagen van het geheel gaan over andere teams; de trend per team blijft vergelijkbaar.', en: 'Results of the whole are about other teams; the trend per team stays comparable.',
    }],
    [{ nl: 'Varianten', en: 'Variants' }, before.variants, after.variants, nameIn(definition.variants), {
      nl: 'Vragen die alleen bij een variant horen komen of gaan mee.', en: 'Questions that belong to a variant only come or go with it.',
    }],
    [{ nl: 'Modules', en: 'Modules' }, before.modules, after.modules, nameIn(definition.modules), null],
  ];
  return [
    ...lists.flatMap(([what, earlier, later, name, consequence]) => listChange(what, earlier, later, name, consequence)),
    ...definition.instruments.flatMap(({ code, name }) => {
      const [earlier, later] = [before, after].map(({ instruments }) => instruments.find(({ instrument }) => instrument === code));
      return earlier && later ? settingsChanges(name, earlier, later) : [];
    }),
    ...deviationChanges(deviations(definition, before), deviations(definition, after)),
  ];
}

function settingsChanges(name: Text, before: InstrumentSettings, after: InstrumentSettings): ConfigurationChange[] {
  const rows: [nl: string, en: string, value: (settings: InstrumentSettings) => Text, consequence: Text | null][] = [
    ['in gebruik', 'in use', ({ inUse }) => (inUse ? YES : NO), null],
    ['ritme', 'rhythm', ({ rhythm }) => RHYTHMS[rhythm], null],
    ['gezinnen in een steekproef', 'families in a sample', ({ sampleSize }) => (sampleSize === null ? { nl: 'zoals de methodiek voorstelt', en: 'as the method proposes' } : both(String(sampleSize))), {
      nl: 'Een kleinere steekproef geeft bredere intervallen: meer oordelen zijn onzeker.', en: 'A smaller sample gives wider intervals: more judgements are uncertain.',
    }],
    ['wie mag beoordelen', 'who may assess', ({ assessors }) => ASSESSORS[assessors], {
      nl: 'Andere beoordelaars kunnen anders scoren; vergelijk met vorige rondes met zorg.', en: 'Other assessors may score otherwise; compare with earlier rounds with care.',
    }],
    ['wat wordt nagekeken', 'what is reviewed', ({ review }) => reviewText(review), {
      nl: 'De percentages worden hetzelfde berekend; wat niet is nagekeken is minder zeker.', en: 'Percentages are computed the same way; what was not reviewed is less certain.',
    }],
  ];
  return rows.flatMap(([nl, en, value, consequence]) => {
    const [earlier, later] = [value(before), value(after)];
    return earlier.nl === later.nl ? [] : [{ what: { nl: `${name.nl}: ${nl}`, en: `${name.en}: ${en}` }, before: earlier, after: later, consequence }];
  });
}

function deviationChanges(before: readonly Deviation[], after: readonly Deviation[]): ConfigurationChange[] {
  const same = (one: Deviation, other: Deviation) => one.kind === other.kind && one.instrument === other.instrument && one.code === other.code && one.what.nl === other.what.nl;
  const said = ({ what, reason }: Deviation): Text => (reason ? { nl: `${what.nl} (${reason})`, en: `${what.en} (${reason})` } : what);
  const about = ({ code }: Deviation) => both(code);
  return [
    ...before.filter((old) => !after.some((each) => same(old, each))).map((old) => ({ what: about(old), before: said(old), after: null, consequence: { nl: 'Weer zoals de licentiehouder het bedoelt.', en: 'As the licence holder means it again.' } })),
    ...after.filter((added) => !before.some((each) => same(added, each))).map((added) => ({ what: about(added), before: null, after: said(added), consequence: added.consequence })),
  ];
}

function listChange(what: Text, before: readonly string[], after: readonly string[], name: (code: string) => Text, consequence: Text | null): ConfigurationChange[] {
  if (before.length === after.length && before.every((each) => after.includes(each))) return [];
  const listed = (codes: readonly string[]): Text => (codes.length === 0 ? { nl: 'geen', en: 'none' } : { nl: codes.map((code) => name(code).nl).join(', '), en: codes.map((code) => name(code).en).join(', ') });
  return [{ what, before: listed(before), after: listed(after), consequence }];
}

const nameIn = (list: readonly { code: string; name: Text }[] | undefined) => (code: string): Text => list?.find((each) => each.code === code)?.name ?? both(code);
