import { type Classified, type Definition, type EligibilityFacts, type Instrument, isAskedLater, type Outcome, type RegisteredCase, type RegisteredPerson, registrationItems, type Weighed, weighEligibility } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';
import type { Moment } from './states.ts';

/** A cell as it is kept: value, explanation, and how often it was saved. */
export interface KeptCell { v: unknown; e?: string; n: number }
export interface Sheet { personId: string | null; moment: Moment; cells: Record<string, KeptCell> }

/** A trajectory with everything its classification rests on, and how it is classified now. */
export interface CaseRow {
  id: string; familyId: string; startedOn: string; variant: string | null; funding: string | null;
  persons: (RegisteredPerson & { number: number; revision: number })[];
  sheets: Sheet[];
  weighing: { outcome: Outcome; facts: EligibilityFacts; weighed: Weighed[] } | null;
  /** Option by classification by judgement, as chosen last. */
  judged: Record<string, string>;
  classificationId: string | null; configurationId: string | null; facts: Classified['facts'] | null; readings: Classified['readings'] | null;
}

/** `$1` is the organisation; `coder` whose registration it is. Follows a `from` that has the trajectory as `t`. */
export const CASE = (coder: 'first' | 'second') => `t.id, t.family_id, t.started_on, t.variant, t.funding,
  coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'role', p.role, 'gender', p.gender, 'born', p.born, 'revision', p.revision) order by p.number)
    from person p where p.organisation_id = $1 and p.family_id = t.family_id and p.removed_on is null), '[]') as persons,
  coalesce((select jsonb_agg(jsonb_build_object('personId', s.person_id, 'moment', s.moment, 'cells', s.cells)) from registration g
    join registration_sheet s on s.organisation_id = g.organisation_id and s.registration_id = g.id
    where g.organisation_id = $1 and g.trajectory_id = t.id and g.coder = '${coder}'), '[]') as sheets,
  (select jsonb_build_object('outcome', w.outcome, 'facts', w.facts, 'weighed', w.weighed) from eligibility_weighing w
    where w.organisation_id = $1 and w.trajectory_id = t.id order by w.weighed_at desc, w.id desc limit 1) as weighing,
  coalesce((select jsonb_object_agg(j.classification, j.option order by j.judged_at, j.id) from judgement j where j.organisation_id = $1 and j.trajectory_id = t.id), '{}') as judged`;

export const CLASSIFIED = 'k.id as classification_id, k.configuration_id, k.facts, k.readings';
export const JOIN_CLASSIFIED = 'left join classification k on k.organisation_id = t.organisation_id and k.trajectory_id = t.id and k.superseded_at is null';

/** The trajectories with these ids, whoever asks. */
export const casesById = (ctx: RequestContext, ids: readonly string[]): Promise<CaseRow[]> => ctx.unit.sql<CaseRow>(`
  select ${CASE('first')}, ${CLASSIFIED} from trajectory t ${JOIN_CLASSIFIED} where t.organisation_id = $1 and t.id = any($2::uuid[])`, [ctx.organisationId, ids]);

/** What the rules are applied to: answers at the start; of what is asked only at the close those. Who was removed counts no longer. */
export function registeredCase({ definition, instrument }: { definition: Definition; instrument: Instrument | null }, row: Pick<CaseRow, 'startedOn' | 'sheets' | 'variant' | 'funding' | 'weighing'> & { persons: readonly RegisteredPerson[] }): RegisteredCase {
  const atClose = new Set(instrument ? registrationItems(instrument).filter(isAskedLater).map(({ code }) => code) : []);
  const values: Record<string, Record<string, unknown>> = {};
  for (const { personId, moment, cells } of row.sheets) {
    const of = (values[personId ?? ''] ??= {});
    for (const [code, { v }] of Object.entries(cells)) if (v !== null && atClose.has(code) === (moment === 'close')) of[code] = v;
  }
  return { startedOn: row.startedOn, persons: row.persons, values, variant: row.variant, funding: row.funding, ...weighedOf(definition, row.weighing) };
}

/** What the last weighing of the criteria knows: its facts about the family, and which criteria are met. */
function weighedOf(definition: Definition, weighing: CaseRow['weighing']): Pick<RegisteredCase, 'weighed' | 'facts'> {
  if (!weighing) return {};
  const { criteria } = weighEligibility(definition, weighing.facts, weighing.weighed);
  const met = criteria.flatMap(({ code, outcome }) => (outcome === 'undetermined' ? [] : [[code, outcome === 'yes']]));
  return { weighed: weighing.outcome, facts: { ...weighing.facts.family, ...Object.fromEntries(met) } };
}
