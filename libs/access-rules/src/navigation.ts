import type { OrganisationKind } from './roles.ts';
import type { Grant, Verb } from './verbs.ts';

/** The pages of the navigation in the order of the screen, with the verbs of which one opens them. */
const ENTRIES = {
  my_work: ['case.write', 'evaluation.check', 'goal.code'],
  work: ['response.score'],
  goal_coding: ['goal.code'],
  coding: ['registration.code'],
  review: ['response.review'],
  rounds: ['round.read'],
  results: ['result.read'],
  provider_outcomes: ['publication.read'],
  benchmark: ['benchmark.read'],
  publications: ['publication.read'],
  cases: ['case.read'],
  surveys: ['survey.answer', 'survey.lead'],
  reachability: ['reachability.see'],
  import: ['case.import'],
  professionals: ['professional.write'],
  programmes: ['programme.configure'],
  definitions: ['definition.read'],
  licences: ['licence.manage'],
  members: ['member.manage', 'role.manage'],
  organisation: ['organisation.manage', 'site.manage', 'team.manage'],
} as const satisfies Record<string, readonly Verb[]>;

export type NavigationEntry = keyof typeof ENTRIES;

const MOST = 7;

/** What leaves first when a person with many roles would see more than seven: pages that another page links to. */
const LINKED_FROM_ELSEWHERE: readonly NavigationEntry[] = ['coding', 'goal_coding', 'surveys', 'reachability', 'benchmark', 'publications', 'import', 'professionals', 'definitions', 'organisation', 'review'];

/** Organisations that help no families have no files, rounds or cases. */
const WITHOUT_FAMILIES: readonly NavigationEntry[] = ['provider_outcomes', 'benchmark', 'publications', 'definitions', 'licences', 'members', 'organisation'];

/** Who keeps all cases of an organisation keeps none of his own: his work are the other pages. */
const hasWork = (grants: readonly Grant[]): boolean => grants.some(({ verb, reach }) => (verb === 'case.write' ? reach !== 'organisation' : verb === 'evaluation.check' || verb === 'goal.code'));

/** The keys of the navigation for somebody with these grants in an organisation of this kind: at most seven, in order. */
export function navigation(grants: readonly Grant[], kind: OrganisationKind): NavigationEntry[] {
  const held = new Set<Verb>(grants.map(({ verb }) => verb));
  const open = (Object.keys(ENTRIES) as NavigationEntry[])
    .filter((entry) => kind === 'provider' || WITHOUT_FAMILIES.includes(entry))
    .filter((entry) => ENTRIES[entry].some((verb) => held.has(verb)))
    .filter((entry) => entry !== 'my_work' || hasWork(grants))
    .filter((entry) => entry !== 'provider_outcomes' || kind === 'municipality')
    .filter((entry) => entry !== 'definitions' || !ENTRIES.programmes.some((verb) => held.has(verb)) || kind !== 'provider'); // both lead to the same page
  const leaving = LINKED_FROM_ELSEWHERE.filter((entry) => open.includes(entry)).slice(0, Math.max(0, open.length - MOST));
  return open.filter((entry) => !leaving.includes(entry));
}
