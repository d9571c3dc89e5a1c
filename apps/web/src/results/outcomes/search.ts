import { said, text } from '../../shared/search.ts';

/** What the address of the page says. `plaats`: a site or a team, by id; `cijfer`: of which figure the cases are listed. */
export interface OutcomesSearch { methodiek?: string; van?: string; tot?: string; plaats?: string; verdeling?: string; klein?: true; cijfer?: string; lijst?: 'niet'; reden?: string }

export function outcomesSearchOf(given: Record<string, unknown>): OutcomesSearch {
  const { methodiek, van, tot, plaats, verdeling, klein, cijfer, lijst, reden } = given;
  return said({
    methodiek: text(methodiek), van: text(van), tot: text(tot), plaats: text(plaats), verdeling: text(verdeling), klein: klein === true ? klein : undefined,
    cijfer: text(cijfer), lijst: lijst === 'niet' ? lijst : undefined, reden: text(reden),
  });
}
