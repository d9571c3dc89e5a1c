import type { Instrument } from '@getrouw/domain';
import { professionalsOn } from '../caseload/index.ts';
import { badField, type RequestContext } from '../platform/index.ts';
import type { RoundRow } from './rounds.queries.ts';
import type { Privacy } from './states.ts';

/** What answers to this instrument may know of a person: what its policy says, or another way in which the definition lets it be held. Only surveys have any. */
export function privacyChoices({ kind, policy, modes = [] }: Instrument): Privacy[] {
  return kind === 'survey' && policy.filledInBy === 'professional' ? [...new Set([policy.anonymity, ...modes.map(({ anonymity }) => anonymity)])] : [];
}

/** The privacy of a round with this instrument: the one that is named, or that of the policy. Null where it is no survey. */
export function chosenPrivacy(instrument: Instrument, named: Privacy | null): Privacy | null {
  const possible = privacyChoices(instrument);
  if (named === null) return possible[0] ?? null;
  if (possible.includes(named)) return named;
  const accepted = possible.join(', ');
  throw badField('privacy', { nl: 'kan niet bij dit instrument', en: 'cannot be chosen with this instrument' }, { nl: accepted || 'niets: het is geen vragenlijst onder professionals', en: accepted || 'nothing: it is no survey among professionals' });
}

/** The professionals whom the round would ask now. */
export async function peopleToAsk(ctx: RequestContext, round: Pick<RoundRow, 'id' | 'programmeId' | 'referenceDate'>) {
  const teams = await ctx.unit.sql<{ teamId: string }>('select team_id from round_team where organisation_id = $1 and round_id = $2', [ctx.organisationId, round.id]);
  return professionalsOn(ctx, { programmeId: round.programmeId, teamIds: teams.map(({ teamId }) => teamId), date: round.referenceDate });
}
