import { type Locale, percentText, quoted } from '../fidelity/headline.ts';
import type { Text } from '../instrument/language.ts';
import { meanText } from '../survey/headline.ts';
import type { Benchmark } from './network.ts';

/** A figure of the network with what it is called. */
export interface NamedBenchmark { readonly name: Text; readonly measure: 'share' | 'mean'; readonly benchmark: Pick<Benchmark, 'coverage' | 'funnel'> }

/**
 * What stands out in a network, in one sentence: first an own site beyond what chance explains (99.8 % limits), else how many sites are, else that none is.
 * Of several figures the first in the order given. Never which site has most or least.
 */
export function benchmarkHeadline(figures: readonly NamedBenchmark[]): Text {
  const compared = figures.flatMap(({ benchmark: { funnel }, ...rest }) => (funnel ? [{ ...rest, funnel, far: funnel.points.filter(({ beyond }) => beyond === 'far') }] : []));
  if (compared.length === 0) return nothing(figures);
  const own = compared.find(({ far }) => far.some((point) => point.own));
  const found = own ?? compared.find(({ far }) => far.length > 0);
  if (!found) {
    const few = compared.length === 1;
    return {
      nl: few ? 'In het cijfer dat te vergelijken is, wijkt geen locatie meer af dan toeval verklaart.' : `In de ${compared.length} cijfers die te vergelijken zijn, wijkt geen locatie meer af dan toeval verklaart.`,
      en: few ? 'In the figure that can be compared, no site differs by more than chance explains.' : `In the ${compared.length} figures that can be compared, no site differs by more than chance explains.`,
    };
  }
  const { name, measure, funnel: { target, points }, far } = found;
  const say = (value: number, locale: Locale) => (measure === 'share' ? percentText(100 * value, null, locale) : meanText(value, null, locale));
  if (own) {
    const { name: site, value } = far.find((point) => point.own)!;
    return {
      nl: `Bij ${quoted(name.nl, 'nl')} wijkt ${site ?? 'uw locatie'} (${say(value, 'nl')}) meer van het netwerk als geheel (${say(target, 'nl')}) af dan toeval verklaart.`,
      en: `In ${quoted(name.en, 'en')}, ${site ?? 'your site'} (${say(value, 'en')}) differs from the network as a whole (${say(target, 'en')}) by more than chance explains.`,
    };
  }
  return {
    nl: `Bij ${quoted(name.nl, 'nl')} ${far.length === 1 ? 'wijkt' : 'wijken'} ${far.length} van de ${points.length} locaties meer van het netwerk als geheel (${say(target, 'nl')}) af dan toeval verklaart.`,
    en: `In ${quoted(name.en, 'en')}, ${far.length} of the ${points.length} sites ${far.length === 1 ? 'differs' : 'differ'} from the network as a whole (${say(target, 'en')}) by more than chance explains.`,
  };
}

/** What is nearest to being enough, or that there is nothing. */
function nothing(figures: readonly NamedBenchmark[]): Text {
  const [best] = figures.map(({ benchmark: { coverage } }) => coverage).toSorted((one, other) => other.shown - one.shown);
  if (!best || best.shown === 0) return { nl: 'Er is nog geen gepubliceerd cijfer om te vergelijken.', en: 'No published figure can be compared yet.' };
  if (best.enough) return { nl: 'Bij geen cijfer is te zeggen wat toeval verklaart: de spreiding is niet gepubliceerd.', en: 'Of no figure it can be said what chance explains: its spread is not published.' };
  return {
    nl: `Te weinig om iets te zeggen: van hoogstens ${best.shown} van de ${best.takingPart} ${best.takingPart === 1 ? 'locatie' : 'locaties'} is een cijfer te zien, nodig zijn er ${best.needed}.`,
    en: `Too few to say: a figure can be seen of at most ${best.shown} of the ${best.takingPart} ${best.takingPart === 1 ? 'site' : 'sites'}, ${best.needed} are needed.`,
  };
}
