import { canonicalJson } from '../canonical-json.ts';
import type { Definition, Text } from '../instrument/language.ts';
import type { Configuration, InstrumentSettings, ReviewSetting } from './configuration.ts';
import { isSameDecision } from './decide.ts';
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

const secondText = (percent: number | undefined): Text =>
  (percent === undefined ? { nl: 'zoals de methodiek vraagt', en: 'as the method asks' } : { nl: `een geloot deel van ${percent}%`, en: `a drawn share of ${percent}%` });

/** A configuration with the version it was made for. */
export interface Configured { definition: Definition; configuration: Configuration }

/**
 * What differs between two states of a programme, also of different versions, with what it does to comparability. Nothing differs: an
 * empty list.
 * @param teamName gives the name of a team by its id.
 */
export function configurationChanges(before: Configured, after: Configured, teamName: (id: string) => string): ConfigurationChange[] {
  const [from, to] = [before.configuration, after.configuration];
  const namesOf = (list: 'variants' | 'modules') => nameIn([...(after.definition[list] ?? []), ...(before.definition[list] ?? [])]);
  const lists: [what: Text, before: readonly string[], after: readonly string[], name: (code: string) => Text, consequence: Text | null][] = [
    [{ nl: 'Versie', en: 'Version' }, [before.definition.versionCode], [after.definition.versionCode], both, {
      nl: 'Wat per vraag vergelijkbaar is, staat in de vergelijking van de versies.', en: 'What is comparable per question stands in the comparison of the versions.',
    }],
    [{ nl: 'Teams', en: 'Teams' }, from.teamIds, to.teamIds, (id) => both(teamName(id)), {
      nl: 'Uitslagen van het geheel gaan over andere teams; de trend per team blijft vergelijkbaar.', en: 'Results of the whole are about other teams; the trend per team stays comparable.',
    }],
    [{ nl: 'Varianten', en: 'Variants' }, from.variants, to.variants, namesOf('variants'), {
      nl: 'Vragen die alleen bij een variant horen komen of gaan mee.', en: 'Questions that belong to a variant only come or go with it.',
    }],
    [{ nl: 'Modules', en: 'Modules' }, from.modules, to.modules, namesOf('modules'), null],
  ];
  return [
    ...lists.flatMap(([what, earlier, later, name, consequence]) => listChange(what, earlier, later, name, consequence)),
    ...after.definition.instruments.flatMap(({ code, name }) => {
      const [earlier, later] = [from, to].map(({ instruments }) => instruments.find(({ instrument }) => instrument === code));
      return earlier && later ? settingsChanges(name, earlier, later) : [];
    }),
    ...deviationChanges(before, after),
  ];
}

function settingsChanges(name: Text, before: InstrumentSettings, after: InstrumentSettings): ConfigurationChange[] {
  const rows: [nl: string, en: string, value: (settings: InstrumentSettings) => Text, consequence: Text | null][] = [
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
    ['wat twee keer wordt beoordeeld', 'what is scored twice', ({ secondPercent }) => secondText(secondPercent), {
      nl: 'Hoe meer dossiers twee keer worden beoordeeld, hoe zekerder de overeenstemming tussen beoordelaars is.',
      en: 'The more files are scored twice, the more certain is how far assessors agree.',
    }],
  ];
  return rows.flatMap(([nl, en, value, consequence]) => {
    const [earlier, later] = [value(before), value(after)];
    return earlier.nl === later.nl ? [] : [{ what: { nl: `${name.nl}: ${nl}`, en: `${name.en}: ${en}` }, before: earlier, after: later, consequence }];
  });
}

function deviationChanges(before: Configured, after: Configured): ConfigurationChange[] {
  const [earlier, later] = [before, after].map(({ definition, configuration }) => deviations(definition, configuration));
  const isAbout = (one: Deviation) => (other: Deviation) => one.kind === other.kind && one.instrument === other.instrument && one.code === other.code;
  const about = ({ code }: Deviation) => both(code);
  const gone = earlier!.filter((old) => !later!.some(isAbout(old)));
  return [
    ...gone.map((old) => ({ what: about(old), before: said(old), after: null, consequence: BACK })),
    ...later!.flatMap((now): ConfigurationChange[] => {
      const old = earlier!.find(isAbout(now));
      if (!old) return [{ what: about(now), before: null, after: said(now), consequence: now.consequence }];
      if (isSameDecision(old, now) && isSameItem(ownItem(before, now), ownItem(after, now))) return [];
      const isSaid = said(old).nl !== said(now).nl || said(old).en !== said(now).en;
      return [{ what: about(now), before: said(old), after: isSaid ? said(now) : REWORKED, consequence: asksOtherwise(ownItem(before, now), ownItem(after, now)) ? AFRESH : now.consequence }];
    }),
    ...orderChanges(before, after),
  ];
}

const BACK: Text = { nl: 'Weer zoals de licentiehouder het bedoelt.', en: 'As the licence holder means it again.' };
const REWORKED: Text = { nl: 'Zelfde tekst; antwoord, toelichting, norm of plaats is anders.', en: 'Same text; answer, guidance, norm or place differs.' };
const AFRESH: Text = { nl: 'De vraag is anders: haar trend begint opnieuw.', en: 'The question differs: its trend begins anew.' };
const said = ({ what, reason }: Deviation): Text => ({ nl: `${what.nl} (${reason})`, en: `${what.en} (${reason})` });
const settingsIn = ({ configuration }: Configured, instrument: string) => configuration.instruments.find((each) => each.instrument === instrument);
const ownItem = (state: Configured, { instrument, code }: Deviation) => settingsIn(state, instrument)?.ownItems.find(({ item }) => item.code === code);
const isSameItem = (one: ReturnType<typeof ownItem>, other: ReturnType<typeof ownItem>) => (one && other ? isSameDecision(one, other) : true);

/** Whether an own question asks something else under the same code, so that its figures are not joined. */
function asksOtherwise(one: ReturnType<typeof ownItem>, other: ReturnType<typeof ownItem>): boolean {
  const asked = (own: NonNullable<typeof one>) => canonicalJson([own.item.text, own.item.answer]);
  return Boolean(one && other) && asked(one!) !== asked(other!);
}

/** Own questions are asked in the order in which they stand. */
function orderChanges(before: Configured, after: Configured): ConfigurationChange[] {
  return after.definition.instruments.flatMap(({ code, name }) => {
    const [earlier, later] = [before, after].map((state) => (settingsIn(state, code)?.ownItems ?? []).map(({ item }) => item.code));
    const order = (list: readonly string[], others: readonly string[]) => list.filter((each) => others.includes(each)).join(', ');
    const [was, is] = [order(earlier!, later!), order(later!, earlier!)];
    return was === is ? [] : [{ what: { nl: `${name.nl}: volgorde van eigen vragen`, en: `${name.en}: order of own questions` }, before: both(was), after: both(is), consequence: null }];
  });
}

function listChange(what: Text, before: readonly string[], after: readonly string[], name: (code: string) => Text, consequence: Text | null): ConfigurationChange[] {
  if (before.length === after.length && before.every((each) => after.includes(each))) return [];
  const listed = (codes: readonly string[]): Text => (codes.length === 0 ? { nl: 'geen', en: 'none' } : { nl: codes.map((code) => name(code).nl).join(', '), en: codes.map((code) => name(code).en).join(', ') });
  return [{ what, before: listed(before), after: listed(after), consequence }];
}

const nameIn = (list: readonly { code: string; name: Text }[] | undefined) => (code: string): Text => list?.find((each) => each.code === code)?.name ?? both(code);
