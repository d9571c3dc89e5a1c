import type { Verb } from '@getrouw/access-rules';
import { type Definition, type EligibilityFacts, type Outcome, type Weighed, weighEligibility } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';
import type { EligibilityState } from './caseload.type.ts';
import { scopeOf, trajectoryWithin } from './reach.ts';

interface Row {
  trajectoryId: string; facts: EligibilityFacts; weighed: Weighed[]; outcome: Outcome; weighedAt: Date; weighedBy: string;
  definition: Pick<Definition, 'facts' | 'eligibility'>;
}

const NOTHING_KNOWN: EligibilityFacts = { family: {}, children: [] };
const asked = (version: string) => `jsonb_strip_nulls(jsonb_build_object('facts', ${version}.document -> 'facts', 'eligibility', ${version}.document -> 'eligibility'))`;

/** By trajectory of the family, within reach: the last weighing by the version it was made for, and all moments. Not weighed yet: by the version in use. */
export async function eligibilities(ctx: RequestContext, familyId: string, verb: Verb): Promise<Map<string, EligibilityState | null>> {
  const values = [...scopeOf(ctx, verb), familyId];
  const [trajectories, weighings] = await Promise.all([
    ctx.unit.sql<Pick<Row, 'trajectoryId' | 'definition'>>(`
      select t.id as trajectory_id, ${asked('v')} as definition
      from trajectory t
        join programme p on p.organisation_id = t.organisation_id and p.id = t.programme_id
        join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id
      where t.organisation_id = $1 and ${trajectoryWithin('t')} and t.family_id = $5`, values),
    ctx.unit.sql<Row>(`
      select w.trajectory_id, w.facts, w.weighed, w.outcome, w.weighed_at, m.name as weighed_by, ${asked('v')} as definition
      from eligibility_weighing w
        join trajectory t on t.organisation_id = w.organisation_id and t.id = w.trajectory_id
        join member m on m.organisation_id = w.organisation_id and m.id = w.weighed_by
        join adopted_version v on v.organisation_id = w.organisation_id and v.id = w.adopted_version_id
      where t.organisation_id = $1 and ${trajectoryWithin('t')} and t.family_id = $5
      order by w.weighed_at desc, w.id desc`, values),
  ]);
  return new Map(trajectories.map(({ trajectoryId, definition }) => [trajectoryId, stateOf(definition, weighings.filter((each) => each.trajectoryId === trajectoryId))]));
}

function stateOf(inUse: Row['definition'], history: readonly Row[]): EligibilityState | null {
  const [last] = history;
  const definition = last?.definition ?? inUse;
  if (!definition.eligibility) return null;
  const { facts, weighed } = last ?? { facts: NOTHING_KNOWN, weighed: [] };
  return {
    facts, weighed, result: weighEligibility(definition, facts, weighed), weighedAt: last?.weighedAt ?? null, weighedBy: last?.weighedBy ?? null,
    history: history.map(({ outcome, weighedAt, weighedBy }) => ({ outcome, weighedAt, weighedBy })),
  };
}
