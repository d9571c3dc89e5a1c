import type { Definition, ItemMapping } from './language.ts';
import { codesOf, type Place, type Problems } from './problems.ts';
import { items } from './walk.ts';

/** Checks what a definition says about the items of earlier versions. */
export function checkMappings(definition: Definition, problems: Problems): void {
  const known = definition.instruments.flatMap((instrument) => codesOf(items(instrument).map(({ item }) => item)));
  definition.mappings?.forEach((mapping, index) => {
    const path = `mappings.${index}`;
    if (mapping.fromVersion === definition.versionCode) problems.add({ path, code: mapping.fromVersion }, 'mapping_from_itself', {
      nl: 'een versie wordt vergeleken met een eerdere versie, niet met zichzelf.',
      en: 'a version is compared with an earlier version, not with itself.',
    });
    const seen = new Set<string>();
    mapping.items.forEach((each, row) => {
      const place: Place = { path: `${path}.items.${row}`, code: each.from ?? each.to[0] ?? mapping.fromVersion };
      for (const code of each.to) problems.reference(place, 'mapping_to_unknown_item', { nl: 'de vraag', en: 'the item' }, code, known);
      checkShape(each, place, problems);
      if (each.from !== null && seen.has(each.from)) problems.add(place, 'mapping_from_twice', {
        nl: 'deze vraag van de eerdere versie staat er twee keer. Noem al haar opvolgers in één regel.',
        en: 'this item of the earlier version is there twice. Name all its successors in one row.',
      });
      if (each.from !== null) seen.add(each.from);
    });
  });
}

const shapes: Record<ItemMapping['change'], { fits: (mapping: ItemMapping) => boolean; nl: string; en: string }> = {
  same: { fits: ({ from, to }) => from !== null && to.length === 1, nl: 'een oude en een nieuwe vraag', en: 'one old and one new item' },
  changed: { fits: ({ from, to }) => from !== null && to.length > 0, nl: 'een oude en een of meer nieuwe vragen', en: 'one old and one or more new items' },
  new: { fits: ({ from, to, comparable }) => from === null && to.length > 0 && !comparable, nl: 'alleen nieuwe vragen, niet vergelijkbaar', en: 'new items only, not comparable' },
  dropped: { fits: ({ from, to, comparable }) => from !== null && to.length === 0 && !comparable, nl: 'alleen een oude vraag, niet vergelijkbaar', en: 'an old item only, not comparable' },
};

function checkShape(mapping: ItemMapping, place: Place, problems: Problems): void {
  const { fits, nl, en } = shapes[mapping.change];
  if (!fits(mapping)) problems.add(place, 'mapping_does_not_fit_change', {
    nl: `bij "${mapping.change}" horen ${nl}.`,
    en: `"${mapping.change}" takes ${en}.`,
  });
}
