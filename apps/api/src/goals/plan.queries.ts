import type { Verb } from '@getrouw/access-rules';
import { chainWarnings, type Definition, goalsAdvice, itemByCode, optionsOf, registrationsOf } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import type { RequestContext } from '../platform/index.ts';
import { methodOf, type Person } from '../registration/index.ts';
import { definitionsOf } from './goal-definitions.ts';
import { besideGoals, chainOf, goalsOf } from './goals.queries.ts';
import { goalsErrors } from './goals.errors.ts';
import { openCase, type OpenCase } from './open-case.ts';
import type { Activity, SavedText, Need, NetworkMember, Plan, PlanMethod, PlanSection } from './plan.type.ts';

/** The plan of the family of a trajectory within reach of the verb, or NOT_FOUND; who saw it is written down. */
export async function plan(ctx: RequestContext, trajectoryId: string, verb: Verb = 'case.read'): Promise<Plan> {
  const open = await openCase(ctx, trajectoryId, verb);
  const { familyId, mine: seesSpecial } = open;
  const { definition } = await methodOf(ctx, open.programmeId);
  const { goalCatalogue: catalogue } = definition;
  const fewer = seesSpecial ? catalogue?.advised?.fewer?.item ?? null : null;
  const [sections, network, persons, needs, activities, goals, definitions, { evaluatedOn, registered }] = await Promise.all([
    sectionsOf(ctx, open, definition), networkOf(ctx, open), personsOf(ctx, familyId), needsOf(ctx, trajectoryId), activitiesOf(ctx, trajectoryId), goalsOf(ctx, open),
    definitionsOf(ctx, definition.code, catalogue?.goals.map(({ code }) => code) ?? []), besideGoals(ctx, open, fewer),
  ]);
  const openGoals = goals.filter(({ endedOn }) => endedOn === null).length;
  audit.recordRead(ctx, seesSpecial ? 'plan' : 'case', [familyId, trajectoryId]);
  return {
    trajectoryId, familyId, method: methodShown(definition), seesSpecial, sections, network, persons, needs, activities, goals, definitions,
    advice: catalogue ? goalsAdvice(catalogue, openGoals, fewer !== null && isYes(definition, fewer, registered)) : null,
    warnings: catalogue ? chainWarnings(catalogue, chainOf({ needs, activities, goals }, evaluatedOn)) : [],
  };
}

/** Whether an item of the registration is answered yes, for whomever. */
function isYes(definition: Definition, itemCode: string, registered: readonly string[]): boolean {
  const item = registrationsOf(definition).map((list) => itemByCode(list, itemCode)).find(Boolean);
  const yes = (item && optionsOf(item, definition.scales))?.filter(({ counts }) => counts === 'yes').map(({ code }) => code) ?? [];
  return registered.some((value) => yes.includes(value));
}

const methodShown = ({ code, name, abbreviation, plan: parts, goalCatalogue, terms, modules }: Definition): PlanMethod => ({
  code, name, abbreviation, ...(parts && { plan: parts }), ...(goalCatalogue && { goalCatalogue }), ...(terms && { terms }), ...(modules && { modules }),
});

/** Whether a part of the plan is for who helps the family: of a special category, or a part that the method no longer has, of which nobody says that it is not. */
export const isSpecial = ({ plan: parts }: Pick<Definition, 'plan'>, code: string): boolean => !parts?.sections.some((part) => part.code === code && part.sensitivity !== 'special_category');

async function sectionsOf(ctx: RequestContext, { familyId, mine }: OpenCase, definition: Definition): Promise<PlanSection[]> {
  const rows = await ctx.unit.sql<PlanSection>(`
    select s.code, s.text, s.saved_at, m.name as saved_by, s.revision from plan_section s join member m on m.organisation_id = s.organisation_id and m.id = s.saved_by
    where s.organisation_id = $1 and s.family_id = $2 and s.definition_code = $3 order by s.code`, [ctx.organisationId, familyId, definition.code]);
  return rows.filter(({ code }) => mine || !isSpecial(definition, code));
}

async function networkOf(ctx: RequestContext, { familyId, mine }: OpenCase): Promise<NetworkMember[]> {
  const rows = await ctx.unit.sql<NetworkMember>(`
    select id, number, called, relation, ring, support, burden, important, note, phone, email, erased_on, revision from network_member
    where organisation_id = $1 and family_id = $2 and removed_on is null order by ring, number`, [ctx.organisationId, familyId]);
  return mine ? rows : rows.map((row) => ({ ...row, called: null, note: null, phone: null, email: null }));
}

const personsOf = (ctx: RequestContext, familyId: string) => ctx.unit.sql<Person>(
  'select id, number, role, gender, born, revision from person where organisation_id = $1 and family_id = $2 and removed_on is null order by number', [ctx.organisationId, familyId]);

const needsOf = (ctx: RequestContext, trajectoryId: string) => ctx.unit.sql<Need>(`
  select id, domain, note, stated_on, severity_start, severity_end, severity_end_on, removed_on is not null as removed, revision from need
  where organisation_id = $1 and trajectory_id = $2 order by stated_on, id`, [ctx.organisationId, trajectoryId]);

const activitiesOf = (ctx: RequestContext, trajectoryId: string) => ctx.unit.sql<Activity>(`
  select id, code, domain, goal_id, done_on, revision from activity where organisation_id = $1 and trajectory_id = $2 and removed_on is null order by done_on, id`, [ctx.organisationId, trajectoryId]);

/** What was saved of a part of the plan, the latest first. */
export async function savedTexts(ctx: RequestContext, trajectoryId: string, code: string): Promise<SavedText[]> {
  const { familyId, programmeId, mine } = await openCase(ctx, trajectoryId, 'case.read');
  const { definition } = await methodOf(ctx, programmeId);
  const special = isSpecial(definition, code);
  if (special && !mine) throw goalsErrors.ownWorkersOnly();
  audit.recordRead(ctx, special ? 'plan' : 'case', [familyId, trajectoryId]);
  return ctx.unit.sql<SavedText>(`
    select c.text, c.changed_at as saved_at, m.name as saved_by from plan_section s
      join plan_section_change c on c.organisation_id = s.organisation_id and c.plan_section_id = s.id join member m on m.organisation_id = c.organisation_id and m.id = c.changed_by
    where s.organisation_id = $1 and s.family_id = $2 and s.definition_code = $3 and s.code = $4 order by c.changed_at desc, c.id desc limit 100`, [ctx.organisationId, familyId, definition.code, code]);
}
