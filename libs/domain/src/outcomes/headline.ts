import type { Text } from '../instrument/language.ts';
import type { OutcomeIndicator } from './indicators.ts';

/**
 * What stands out in the outcomes, in one sentence: a target that is missed by more than chance, or else the first figure that there is. What says little
 * alone brings its context along.
 */
export function outcomesHeadline(indicators: readonly Omit<OutcomeIndicator, 'counts' | 'groups'>[]): Text {
  const found = indicators.find(isMissed) ?? indicators.find(({ figure }) => figure.value !== null);
  if (!found) return { nl: 'Er zijn nog te weinig afgesloten trajecten om uitkomsten te tonen.', en: 'There are too few closed trajectories to show outcomes yet.' };
  const { name, figure, target, unit, context } = found;
  const decimals = unit === 'percent' ? 0 : 1;
  const said = (locale: 'nl' | 'en') => `${figure.value!.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}${unit === 'percent' ? '%' : ''}`;
  const months = unit === 'months' ? { nl: ' maanden', en: ' months' } : { nl: '', en: '' };
  const asked = target && isMissed(found)
    ? { nl: `, de methode vraagt ${target.comparison === 'below' ? 'minder dan' : 'ten minste'} ${target.percent}%`, en: `; the method asks for ${target.comparison === 'below' ? 'less than' : 'at least'} ${target.percent}%` }
    : { nl: '', en: '' };
  return {
    nl: `${name.nl}: ${said('nl')}${months.nl} (van ${figure.n})${asked.nl}.${context ? ` ${context.nl}` : ''}`,
    en: `${name.en}: ${said('en')}${months.en} (of ${figure.n})${asked.en}.${context ? ` ${context.en}` : ''}`,
  };
}

function isMissed({ figure: { interval }, target }: Pick<OutcomeIndicator, 'figure' | 'target'>): boolean {
  if (!interval || !target) return false;
  return target.comparison === 'below' ? interval.lower >= target.percent : interval.upper < target.percent;
}
