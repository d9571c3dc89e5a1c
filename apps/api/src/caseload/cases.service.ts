import { checkFacts, weighEligibility } from '@getrouw/domain';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { programme } from '../definitions/index.ts';
import { badField, errors, findRow, insertRow, type Problem, type RequestContext, updateRow } from '../platform/index.ts';
import { caseloadErrors } from './caseload.errors.ts';
import { periodProblems, type TrajectoryFacts, trajectoryProblems } from './caseload.rules.ts';
import type { Family } from './caseload.type.ts';
import { family } from './cases.queries.ts';
import { openingFor, refuseGoingOn } from './care-history.queries.ts';
import { changedFields } from './changed-fields.ts';
import { refuseEnd } from './closing.ts';
import { EligibilityWeighingEntity } from './eligibility.entity.ts';
import { FamilyEntity } from './family.entity.ts';
import type { AddFamilyInput, ChangeFamilyInput } from './family.input.ts';
import { holdProfessionals } from './leaving.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { professional } from './professionals.queries.ts';
import { scopeOf, trajectoryWithin } from './reach.ts';
import { TrajectoryEntity, TrajectoryProfessionalEntity } from './trajectory.entity.ts';
import type { AddTrajectoryInput, AddTrajectoryProfessionalInput, ChangeTrajectoryInput, EndTrajectoryProfessionalInput, TrajectoryInput, WeighEligibilityInput } from './trajectory.input.ts';

const VERB = 'case.write';

@Injectable()
export class CasesService {
  async addFamily(ctx: RequestContext, { clientNumber, municipality = null }: AddFamilyInput): Promise<Family> {
    const { id } = await insertRow(ctx, FamilyEntity, { clientNumber, municipality, objectionOn: null, objectionSource: null });
    return this.#changed(ctx, id, [id], { clientNumber, municipality });
  }

  async changeFamily(ctx: RequestContext, { id, revision, clientNumber, municipality = null }: ChangeFamilyInput): Promise<Family> {
    const before = await family(ctx, id, VERB);
    await updateRow(ctx, FamilyEntity, { id, revision }, { clientNumber, municipality });
    return this.#changed(ctx, id, [id], { clientNumber, municipality }, before);
  }

  async addTrajectory(ctx: RequestContext, input: AddTrajectoryInput): Promise<Family> {
    const { familyId, programmeId, teamId } = input;
    await family(ctx, familyId, VERB);
    const { version } = await programme(ctx, programmeId);
    teamWithin(ctx, teamId);
    const facts = factsOf(input);
    refuse(trajectoryProblems(facts, version.document, ctx.clock.today()));
    const { id } = await insertRow(ctx, TrajectoryEntity, { familyId, programmeId, teamId, number: await this.#nextNumber(ctx, familyId), ...facts, ...await this.#terms(ctx, { ...input, familyId }) });
    if (ctx.reach(VERB) === 'own') await this.#addMe(ctx, id, facts);
    return this.#changed(ctx, familyId, [familyId, id], { programmeId, teamId, ...facts });
  }

  async changeTrajectory(ctx: RequestContext, { id, revision, ...input }: ChangeTrajectoryInput): Promise<Family> {
    const before = await this.#trajectory(ctx, id);
    const { version } = await programme(ctx, before.programmeId);
    if (input.teamId !== before.teamId) teamWithin(ctx, input.teamId);
    const facts = factsOf(input);
    refuse(trajectoryProblems(facts, version.document, ctx.clock.today(), before));
    if (facts.endedOn && facts.endedOn !== before.endedOn) {
      await oneAtATime(ctx, [before.familyId]);
      await refuseEnd(ctx, id, facts.endedOn, before.endedOn);
    }
    await updateRow(ctx, TrajectoryEntity, { id, revision }, { teamId: input.teamId, ...facts, ...await this.#terms(ctx, input, before) });
    return this.#changed(ctx, before.familyId, [before.familyId, id], { teamId: input.teamId, ...facts }, before);
  }

  async addTrajectoryProfessional(ctx: RequestContext, { trajectoryId, professionalId, startsOn, endsOn = null }: AddTrajectoryProfessionalInput): Promise<Family> {
    const { familyId } = await this.#trajectory(ctx, trajectoryId);
    const { endsOn: last } = await professional(ctx, professionalId, 'professional.read');
    await holdProfessionals(ctx, [professionalId]);
    refuse(periodProblems({ startsOn, endsOn }));
    if (last && (!endsOn || endsOn > last)) {
      throw badField('endsOn', { nl: 'ligt na het vertrek van deze professional', en: 'is after this professional leaves' }, { nl: `${last} of eerder`, en: `${last} or earlier` });
    }
    const { id } = await insertRow(ctx, TrajectoryProfessionalEntity, { trajectoryId, professionalId, startsOn, endsOn });
    return this.#changed(ctx, familyId, [familyId, trajectoryId, id], { professionalId, startsOn, endsOn });
  }

  async endTrajectoryProfessional(ctx: RequestContext, { id, revision, endsOn }: EndTrajectoryProfessionalInput): Promise<Family> {
    const { trajectoryId, startsOn } = await findRow(ctx, TrajectoryProfessionalEntity, id);
    const { familyId } = await this.#trajectory(ctx, trajectoryId, 'trajectoryProfessional');
    refuse(periodProblems({ startsOn, endsOn }));
    await updateRow(ctx, TrajectoryProfessionalEntity, { id, revision }, { endsOn });
    return this.#changed(ctx, familyId, [familyId, trajectoryId, id], { endsOn });
  }

  /** States what is known of the family and how contra-indications were weighed; what was stated before stays in the history. */
  async weighEligibility(ctx: RequestContext, { trajectoryId, facts, weighed }: WeighEligibilityInput): Promise<Family> {
    const { familyId, programmeId } = await this.#trajectory(ctx, trajectoryId);
    const { version: { id: adoptedVersionId, document } } = await programme(ctx, programmeId);
    if (!document.eligibility) throw caseloadErrors.noTargetGroup();
    const checked = checkFacts(document, { facts, weighed });
    if ('problems' in checked) throw errors.badInput({ problems: checked.problems.map(({ path, ...problem }) => ({ field: path, ...problem })) }, checked.problems[0]!.path);
    const { outcome } = weighEligibility(document, checked.facts, checked.weighed);
    await insertRow(ctx, EligibilityWeighingEntity, { trajectoryId, adoptedVersionId, ...checked, outcome, weighedAt: ctx.clock.now(), weighedBy: ctx.memberId });
    await audit.record(ctx, { verb: VERB, subjects: [familyId, trajectoryId], fields: ['facts', 'weighed'] });
    return family(ctx, familyId, VERB);
  }

  /** A trajectory within reach. `kind` is what the caller asked for: what is out of reach is as unknown as what is not there. */
  async #trajectory(ctx: RequestContext, id: string, kind = 'trajectory'): Promise<TrajectoryEntity> {
    const found = await findRow(ctx, TrajectoryEntity, id);
    const within = await ctx.unit.sql(`select from trajectory t where t.organisation_id = $1 and ${trajectoryWithin('t')} and t.id = $5`, [...scopeOf(ctx, VERB), id]);
    if (within.length === 0) throw errors.notFound({ kind });
    return found;
  }

  /** Which contract holds, and how it opens: as it is said, as it was, or of a new one as its dates say. */
  async #terms(ctx: RequestContext, { contractId, opening, ...given }: Pick<AddTrajectoryInput, 'contractId' | 'opening' | 'startedOn'> & Partial<AddTrajectoryInput>, before?: TrajectoryEntity): Promise<Pick<TrajectoryEntity, 'contractId' | 'opening'>> {
    const programmeId = before?.programmeId ?? given.programmeId!;
    if (contractId && (await ctx.unit.sql('select from contract where organisation_id = $1 and id = $2 and programme_id = $3', [ctx.organisationId, contractId, programmeId])).length === 0) throw errors.notFound({ kind: 'contract' });
    const opens = opening ?? before?.opening ?? await openingFor(ctx, { familyId: before?.familyId ?? given.familyId!, programmeId, startedOn: given.startedOn, id: before?.id ?? null });
    if (!before && opens === 'follow_up') await refuseGoingOn(ctx, { familyId: given.familyId!, programmeId, startedOn: given.startedOn });
    return {
      contractId: contractId === undefined ? before?.contractId ?? null : contractId,
      opening: opens,
    };
  }

  async #nextNumber(ctx: RequestContext, familyId: string): Promise<number> {
    await oneAtATime(ctx, [familyId]);
    const [next] = await ctx.unit.sql<{ number: number }>(
      'select coalesce(max(number), 0) + 1 as number from trajectory where organisation_id = $1 and family_id = $2', [ctx.organisationId, familyId],
    );
    return next!.number;
  }

  /** Who reaches only his own cases works in the ones he adds, from now on also where they start later; otherwise they would be lost to him until then. */
  async #addMe(ctx: RequestContext, trajectoryId: string, { startedOn, endedOn }: TrajectoryFacts): Promise<void> {
    const [me] = await ctx.unit.sql<{ id: string }>('select id from professional where organisation_id = $1 and member_id = $2', [ctx.organisationId, ctx.memberId]);
    if (!me) throw caseloadErrors.notAProfessional();
    await insertRow(ctx, TrajectoryProfessionalEntity, { trajectoryId, professionalId: me.id, startsOn: [startedOn, ctx.clock.today()].toSorted()[0]!, endsOn: endedOn });
  }

  async #changed<V extends object>(ctx: RequestContext, familyId: string, subjects: string[], values: V, before?: Partial<V>): Promise<Family> {
    await audit.record(ctx, { verb: VERB, subjects, fields: changedFields(values, before) });
    return family(ctx, familyId, VERB);
  }
}

const factsOf = ({ referredOn, firstContactOn, startedOn, endedOn, referrer, coercionMeasure, closingReason, variant, funding, grantedHours }: TrajectoryInput) => ({
  referredOn: referredOn ?? null, firstContactOn: firstContactOn ?? null, startedOn, endedOn: endedOn ?? null, referrer: referrer ?? null,
  coercionMeasure: coercionMeasure ?? null, closingReason: closingReason ?? null, variant: variant ?? null, funding: funding ?? null, grantedHours: grantedHours ?? null,
});

/** Cases are put into one's own teams, except by who reaches the whole organisation; a team of another organisation the database refuses. */
function teamWithin(ctx: RequestContext, teamId: string): void {
  if (ctx.reach(VERB) !== 'organisation' && !ctx.teamIds.includes(teamId)) throw errors.notFound({ kind: 'team' });
}

function refuse(problems: Problem[]): void {
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
}
