import type { PersonKey } from '@getrouw/testing';
import { isUuid } from '../src/platform/index.ts';
import type { Worlds } from './worlds.ts';

/**
 * Who tries what belongs to the provider Spirit: people of every other organisation, between them with each verb that exists there. `everyKind`: ids of whatever
 * kind in each place, instead of the kind that belongs there.
 */
export const STRANGERS: { who: PersonKey; organisation: string; addressed: (worlds: Worlds) => string[]; everyKind: boolean }[] = [
  ...(['karim', 'lotte', 'ruben', 'eva', 'daan'] as const).map((who) => ({ who, organisation: 'radar', addressed: () => [], everyKind: false })),
  ...(['thijs', 'zoe', 'mila'] as const).map((who) => ({ who, organisation: 'licence', addressed: toLicence, everyKind: who === 'thijs' })),
  ...(['wim', 'greta'] as const).map((who) => ({ who, organisation: 'amstel', addressed: toMunicipality, everyKind: who === 'wim' })),
  ...(['ton', 'inge'] as const).map((who) => ({ who, organisation: 'stj', addressed: () => [], everyKind: false })),
];

/** What the licence holder made or was given: publications with the keys of their sites, conversations about them, releases and licences. */
function toLicence({ spirit, radar }: Worlds): string[] {
  return [...[spirit, radar].flatMap(({ benchmark, siteId, releaseId }) => [benchmark.publicationId, benchmark.conversationId, siteId, releaseId]), spirit.licensing.licenceId];
}

function toMunicipality({ spirit, radar }: Worlds): string[] {
  return [...[spirit, radar].flatMap(({ publishing }) => [publishing.agreementId, publishing.waitingId, publishing.publicationId]), radar.licensing.licenceId];
}

/** Every id in what an organisation has. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return isUuid(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? [...new Set(Object.values(value).flatMap(idsIn))] : [];
}
