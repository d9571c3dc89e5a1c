import { compareVersions, type ItemChange } from '../instrument/compare.ts';
import type { Definition, Text } from '../instrument/language.ts';
import { codesOf, type DefinitionProblem } from '../instrument/problems.ts';
import { items } from '../instrument/walk.ts';
import { applyConfiguration } from './apply.ts';
import { type Configuration, type InstrumentSettings, licensedConfiguration, licensedSettings } from './configuration.ts';
import { type Deviation, deviations } from './deviations.ts';
import { validateConfiguration } from './validate.ts';

/** What becomes of a configuration when the provider moves to another version. */
export interface Move {
  configuration: Configuration;
  /** Deviations that the other version has no place for. */
  fallenAway: Deviation[];
}

/**
 * Carries a configuration over to another version: choices and deviations stay where the other version accepts them.
 * @param older the version that the configuration was made for. @param newer the version to move to.
 */
export function moveConfiguration(older: Definition, newer: Definition, configuration: Configuration): Move {
  const moved = accepted(newer, {
    teamIds: configuration.teamIds,
    variants: kept(configuration.variants, codesOf(older.variants), codesOf(newer.variants)),
    modules: kept(configuration.modules, codesOf(older.modules), codesOf(newer.modules)),
    instruments: newer.instruments.map((instrument) => {
      const settings = configuration.instruments.find((each) => each.instrument === instrument.code) ?? licensedSettings(instrument);
      const { rhythms, secondScorerPercent } = instrument.policy;
      const { secondPercent, ...kept } = settings;
      const share = secondPercent !== undefined && secondPercent >= secondScorerPercent ? { secondPercent } : {};
      return { ...kept, ...share, rhythm: rhythms.includes(settings.rhythm) ? settings.rhythm : rhythms[0]! };
    }),
  });
  const carried = new Set(deviations(newer, moved).map(key));
  return { configuration: moved, fallenAway: deviations(older, configuration).filter((each) => !carried.has(key(each))) };
}

/** What the version refuses falls away, until nothing is refused. */
function accepted(definition: Definition, wanted: Configuration): Configuration {
  const checked = validateConfiguration(definition, wanted);
  if ('configuration' in checked) return checked.configuration;
  const count = (configuration: Configuration) => deviations(definition, configuration).length;
  const rest = without(wanted, checked.problems);
  return count(rest) < count(wanted) ? accepted(definition, rest) : licensedConfiguration(definition, wanted.teamIds);
}

/** The configuration without the deviations that problems are about; a problem of a list is about all that stands in it. */
function without(configuration: Configuration, problems: readonly DefinitionProblem[]): Configuration {
  const refused = (path: string) => problems.some((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
  return {
    ...configuration,
    instruments: configuration.instruments.map((settings, index): InstrumentSettings => {
      const left = <T>(name: keyof InstrumentSettings, list: readonly T[]): T[] => {
        const path = `instruments.${index}.${name}`;
        return problems.some((problem) => problem.path === path) ? [] : list.filter((_, at) => !refused(`${path}.${at}`));
      };
      return {
        ...settings,
        outOfUse: problems.some(({ path }) => path === 'instruments') ? null : settings.outOfUse,
        addedDocuments: left('addedDocuments', settings.addedDocuments),
        droppedDocuments: left('droppedDocuments', settings.droppedDocuments),
        raisedNorms: left('raisedNorms', settings.raisedNorms),
        ownItems: left('ownItems', settings.ownItems),
        ownGuidance: left('ownGuidance', settings.ownGuidance),
        switchedOff: left('switchedOff', settings.switchedOff),
        ...(settings.switchedOn && { switchedOn: left('switchedOn', settings.switchedOn) }),
      };
    }),
  };
}

const key = ({ kind, instrument, code }: Deviation) => `${kind} ${instrument} ${code}`;

/** What was chosen stays chosen where it still exists; what is new in the newer version is in use. */
const kept = (chosen: readonly string[], before: readonly string[], after: readonly string[]): string[] => after.filter((code) => chosen.includes(code) || !before.includes(code));

/** What a round measures with: a version as it was configured when the round started. */
export interface InUse { definition: Definition; configuration: Configuration | null; instrumentCode: string }

/** Codes of the questions that a round uses and a newer version does not have any more. */
export function droppedInUse({ definition, configuration, instrumentCode }: InUse, newer: Definition): string[] {
  const instrument = (configuration ? applyConfiguration(definition, configuration) : definition).instruments.find(({ code }) => code === instrumentCode);
  const used = new Set(instrument && items(instrument).map(({ item }) => item.code));
  return compareVersions(definition, newer).flatMap(({ from, to }) => (from && to.length === 0 && used.has(from.code) ? [from.code] : []));
}

/** What the move does to the trend of one question. */
export function trendConsequence({ from, to, comparable }: ItemChange): Text {
  if (!from) return { nl: 'Nieuw: de trend begint met deze versie.', en: 'New: the trend begins with this version.' };
  if (to.length === 0) return { nl: 'Vervallen: de trend stopt. Eerdere uitslagen blijven te lezen.', en: 'Dropped: the trend stops. Earlier results stay readable.' };
  if (!comparable) return { nl: 'Niet vergelijkbaar: de trend begint opnieuw.', en: 'Not comparable: the trend begins anew.' };
  if (to.length === 1 && to[0]!.code === from.code) return { nl: 'Vergelijkbaar: de trend loopt door.', en: 'Comparable: the trend goes on.' };
  return {
    nl: 'Vergelijkbaar, maar onder een andere code: de trend begint opnieuw en leest naast de oude.',
    en: 'Comparable, but under another code: the trend begins anew and reads beside the old one.',
  };
}
