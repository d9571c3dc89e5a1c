import type { Definition } from '@getrouw/domain';

const funding = (code: string, nl: string, en: string) => ({ code, name: { nl, en } });
/** Who pays, and on which terms. */
export const fundings = [
  funding('FIN-GRANT', 'Vooraf ingekocht aantal trajecten, direct inzetbaar', 'Yearly purchased number of trajectories, can start at once'),
  funding('FIN-APPROVAL', 'Ingekocht; start na toestemming van of overleg met de gemeente', 'Purchased; starts after approval by or consultation with the municipality'),
  funding('FIN-WMO', 'Wmo-indicatie op naam van een ouder, soms met eigen bijdrage', 'Social Support Act indication in the name of a parent, sometimes with own contribution'),
  funding('FIN-TEAM', 'Inzet via jeugdteam of wijkteam, zonder vaste looptijd', 'Through a youth or neighbourhood team, without fixed duration'),
  funding('FIN-AFTERCARE', 'Nazorg: een uur opvoedondersteuning per maand', 'Aftercare: one hour of parenting support a month'),
] satisfies Definition['fundings'];

type ClosingReason = NonNullable<Definition['closingReasons']>[number];
const reason = (code: string, nl: string, en: string, rest: Partial<ClosingReason> = {}): ClosingReason => ({ code, name: { nl, en }, dropOut: false, ...rest });
/** Drawn from the reasons that the study mentions; it prints no list and counts none. That help ended by consent, or that a family moved, are added. */
export const closingReasons = [
  reason('CR-GOALS', 'Doelen voldoende bereikt', 'Goals sufficiently reached', { national: 'planned' }),
  reason('CR-TIME', 'Tijd of uren op', 'Time or hours used up'),
  reason('CR-FAMILY-STOP', 'Gezin stopt of haakt af', 'Family stops or drops out', { dropOut: true, national: 'by_client' }),
  reason('CR-DISSATISFIED', 'Gezin voelt zich onvoldoende geholpen', 'Family feels insufficiently helped', { dropOut: true }),
  reason('CR-SAFETY', 'Beëindigd na een incident of melding bij Veilig Thuis', 'Ended after an incident or a report to Safe Home', { dropOut: true }),
  reason('CR-PLACEMENT', 'Kinderen uit huis geplaatst', 'Children placed out of home'),
  reason('CR-COMPULSORY', 'Overgang naar gedwongen kader', 'Transition to compulsory framework'),
  reason('CR-OTHER-HELP', 'Andere hulp neemt over', 'Other help takes over'),
  reason('CR-WMO', 'Voortgezet met een Wmo-indicatie', 'Continued under a Social Support Act indication', { definitive: false }),
  reason('CR-NEXT-RESET', 'Aansluitend nieuw ReSet-traject', 'Consecutive new ReSet trajectory', { definitive: false }),
  reason('CR-PROVIDER', 'Aanbieder stopt met ReSet', 'Provider stops ReSet', { national: 'by_provider' }),
  reason('CR-AGREED', 'Eerder gestopt, in overleg', 'Ended early, by mutual consent', { national: 'agreed' }),
  reason('CR-MOVED', 'Gezin verhuist', 'Family moves', { national: 'external' }),
  { code: 'CR-OTHER', name: { nl: 'Anders', en: 'Other' }, textRequired: true },
  { code: 'CR-UNKNOWN', name: { nl: 'Onbekend', en: 'Unknown' } },
] satisfies ClosingReason[];
