import type { NavigationEntry } from '@getrouw/access-rules';

/** Somebody with the keys of his navigation. */
interface Navigator { navigation: readonly string[] }

/** Where each entry of the navigation leads. */
export const ENTRY_ADDRESS: Record<NavigationEntry, string> = {
  my_work: '/mijn-werk',
  work: '/mijn-dossiers',
  goal_coding: '/doelen-coderen',
  coding: '/codering',
  review: '/te-beoordelen',
  rounds: '/rondes',
  results: '/resultaten',
  provider_outcomes: '/uitkomsten-aanbieders',
  benchmark: '/vergelijken',
  publications: '/publicaties',
  cases: '/gezinnen',
  surveys: '/vragenlijsten',
  reachability: '/mijn-bereikbaarheid',
  import: '/importeren',
  professionals: '/professionals',
  programmes: '/methodiek',
  definitions: '/methodiek',
  licences: '/licenties',
  members: '/leden',
  organisation: '/inrichting',
};

/** Pages that stand beside the address of an entry, with the entries that they belong to; the first that somebody has. */
const BESIDE: readonly (readonly [address: string, entries: readonly NavigationEntry[]])[] = [
  ['/afspraken', ['publications', 'results']], ['/publicaties', ['results']], ['/vergelijken', ['results']], ['/certificaten', ['professionals']], ['/licenties', ['programmes', 'definitions']],
];

/** The entry that a page belongs to without standing under its address, for who has no entry for that page itself. */
export function entryBeside(viewer: Navigator, pathname: string): NavigationEntry | undefined {
  const own = entries(viewer);
  if (own.some((entry) => pathname.startsWith(ENTRY_ADDRESS[entry]))) return undefined;
  return BESIDE.find(([address]) => pathname.startsWith(address))?.[1].find((entry) => own.includes(entry));
}

/** The entries of the navigation, each address once. */
export function entries(viewer: Navigator): NavigationEntry[] {
  const known = viewer.navigation.filter((key): key is NavigationEntry => Object.hasOwn(ENTRY_ADDRESS, key));
  return known.filter((key, index) => known.findIndex((other) => ENTRY_ADDRESS[other] === ENTRY_ADDRESS[key]) === index);
}

/** The first thing a person's roles are for. */
export const homeOf = (viewer: Navigator): string => {
  const [first] = entries(viewer);
  return first ? ENTRY_ADDRESS[first] : '/welkom';
};
