import { addAgreement, type Agreement as Counted, type AgreementFigure, agreementPerAssessor, agreementPerItem, type Definition, type ItemMapping, type OtherAgreement } from '@getrouw/domain';
import { type Pin, pinned, type RoundRow } from '../measuring/index.ts';
import type { RequestContext } from '../platform/index.ts';
import type { Agreement, AgreementNumbers } from './agreement.type.ts';

/** How far two assessors agreed in this round, and in this and all closed rounds with the instrument together. */
export async function agreementShown(ctx: RequestContext, round: RoundRow, own: Counted): Promise<Agreement> {
  const { definition, instrument } = await pinned(ctx, round);
  const others = await closedRounds(ctx, round);
  const all = addAgreement(instrument, own, await Promise.all(others.map(async ({ agreement, ...pin }): Promise<OtherAgreement> => (
    { agreement, mapping: mappingOf(definition, (await pinned(ctx, pin)).definition) }))));
  const names = await namesOf(ctx, all.assessors.map(({ memberId }) => memberId));
  const perItem = (counted: Counted) => agreementPerItem(instrument, definition.scales, counted).map(({ itemCode, ...figure }) => ({ itemCode, ...numbers(figure) }));
  const perAssessor = (counted: Counted) => agreementPerAssessor(counted).map(({ memberId, ...figure }) => ({ memberId, name: names.get(memberId)!, ...numbers(figure) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  return {
    cases: own.cases, items: perItem(own), assessors: perAssessor(own),
    allRounds: others.length + 1, allCases: all.cases, allItems: perItem(all), allAssessors: perAssessor(all),
  };
}

const numbers = ({ n, percentage, kappa, pabak, few }: AgreementFigure): AgreementNumbers =>
  ({ n, percentage, kappa: kappa?.value ?? null, kappaLower: kappa?.interval.lower ?? null, kappaUpper: kappa?.interval.upper ?? null, pabak, few });

/** What became of the questions between the two versions, whichever is the newer; null where they are one. */
function mappingOf(now: Definition, other: Definition): readonly ItemMapping[] | null {
  if (now.versionCode === other.versionCode) return null;
  const from = (definition: Definition, { versionCode }: Definition) => definition.mappings?.find(({ fromVersion }) => fromVersion === versionCode)?.items;
  return from(now, other) ?? from(other, now) ?? [];
}

/** The other closed rounds with this instrument in which files got two opinions, with what was frozen of these. */
const closedRounds = (ctx: RequestContext, round: RoundRow): Promise<(Pin & { agreement: Counted })[]> => ctx.unit.sql(`
  select r.adopted_version_id, r.configuration_id, r.instrument_code, v.sha256, s.agreement
  from round r
    join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
    join adopted_version now on now.organisation_id = r.organisation_id and now.id = $3 and now.definition_code = v.definition_code
    cross join lateral (
      select nullif(s.quality -> 'agreement', 'null') as agreement from snapshot s where s.organisation_id = r.organisation_id and s.round_id = r.id order by s.edition desc limit 1) s
  where r.organisation_id = $1 and r.id <> $2 and r.instrument_code = $4 and r.state = 'closed' and s.agreement is not null
  order by r.period_to desc, r.id desc limit 50`, [ctx.organisationId, round.id, round.adoptedVersionId, round.instrumentCode]);

async function namesOf(ctx: RequestContext, memberIds: readonly string[]): Promise<Map<string, string>> {
  const members = await ctx.unit.sql<{ id: string; name: string }>('select id, name from member where organisation_id = $1 and id = any($2)', [ctx.organisationId, memberIds]);
  return new Map(members.map(({ id, name }) => [id, name]));
}
