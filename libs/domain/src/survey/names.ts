import type { Definition, Text } from '../instrument/language.ts';
import type { SurveyDimension } from './disclosure.ts';

interface Team { readonly id: string; readonly name: string; readonly site: { readonly id: string; readonly name: string } }

const TRAINED = { yes: { nl: 'geschoold', en: 'trained' }, no: { nl: 'niet geschoold', en: 'not trained' } };
const same = (name: string): Text => ({ nl: name, en: name });

/** What a group of a division is called. */
export function groupName(dimension: SurveyDimension, key: string, { variants = [] }: Pick<Definition, 'variants'>, teams: readonly Team[]): Text {
  switch (dimension) {
    case 'team': return same(teams.find(({ id }) => id === key)?.name ?? key);
    case 'site': return same(teams.find(({ site }) => site.id === key)?.site.name ?? key);
    case 'trained': return TRAINED[key as keyof typeof TRAINED];
    case 'variant': {
      const names = key.split('+').map((code) => variants.find((each) => each.code === code)?.name ?? same(code));
      return { nl: names.map(({ nl }) => nl).join(' + '), en: names.map(({ en }) => en).join(' + ') };
    }
  }
}
