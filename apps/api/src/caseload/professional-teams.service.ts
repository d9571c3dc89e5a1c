import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { programme } from '../definitions/index.ts';
import { deleteRow, errors, findRow, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { TeamEntity } from '../tenancy/index.ts';
import { type TeamPeriod, teamPeriodProblems } from './caseload.rules.ts';
import type { ProfessionalRecord } from './caseload.type.ts';
import { changedFields } from './changed-fields.ts';
import { holdProfessionals } from './leaving.ts';
import { ProfessionalTeamEntity } from './professional.entity.ts';
import type { AddProfessionalTeamInput, ChangeProfessionalTeamInput } from './professional.input.ts';
import { type KnownTeamPeriod, teamPeriod, teamPeriods } from './professional-teams.queries.ts';
import { professional, professionalRecord } from './professionals.queries.ts';

const VERB = 'professional.write';

/** In which teams a professional works with which method. */
@Injectable()
export class ProfessionalTeamsService {
  async add(ctx: RequestContext, { professionalId, programmeId, teamId, variants, trainedOn = null, startsOn, endsOn = null }: AddProfessionalTeamInput): Promise<ProfessionalRecord> {
    if (ctx.reach(VERB) !== 'organisation' && !ctx.teamIds.includes(teamId)) throw errors.notFound({ kind: 'team' });
    const period = { professionalId, programmeId, teamId, variants, trainedOn, startsOn, endsOn };
    await this.#check(ctx, period);
    const { id } = await insertRow(ctx, ProfessionalTeamEntity, period);
    return this.#changed(ctx, professionalId, id, changedFields(traced(period)));
  }

  async change(ctx: RequestContext, { id, revision, variants, trainedOn = null, startsOn, endsOn = null }: ChangeProfessionalTeamInput): Promise<ProfessionalRecord> {
    const before = await teamPeriod(ctx, id);
    const facts = { variants, trainedOn, startsOn, endsOn };
    await this.#check(ctx, { ...before, ...facts }, before);
    await updateRow(ctx, ProfessionalTeamEntity, { id, revision }, facts);
    return this.#changed(ctx, before.professionalId, id, changedFields(traced(facts), traced(before)));
  }

  /** Takes away what was written by mistake; who stops has an end date. Who was asked in a survey stays written there. */
  async remove(ctx: RequestContext, id: string, revision: number): Promise<ProfessionalRecord> {
    const { professionalId } = await teamPeriod(ctx, id);
    await deleteRow(ctx, ProfessionalTeamEntity, { id, revision });
    return this.#changed(ctx, professionalId, id, ['teams']);
  }

  /** Of two periods that are written at once the second waits, and then sees the first. */
  async #check(ctx: RequestContext, period: TeamPeriod & { professionalId: string }, before?: KnownTeamPeriod): Promise<void> {
    await holdProfessionals(ctx, [period.professionalId]);
    const { endsOn: lastDay } = await professional(ctx, period.professionalId, VERB);
    const others = (await teamPeriods(ctx, [period.professionalId])).filter(({ id }) => id !== before?.id);
    const problems = teamPeriodProblems(period, {
      programme: await programme(ctx, period.programmeId), team: await findRow(ctx, TeamEntity, period.teamId), lastDay, others, today: ctx.clock.today(),
    }, before);
    if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  }

  /** Refuses a change that puts the professional out of the caller's own reach. */
  async #changed(ctx: RequestContext, professionalId: string, id: string, fields: string[]): Promise<ProfessionalRecord> {
    await audit.record(ctx, { verb: VERB, subjects: [professionalId, id], fields });
    return professionalRecord(ctx, professionalId, VERB);
  }
}

/** Lists differ by what is in them. */
const traced = <V extends { variants: readonly string[] }>(values: V) => ({ ...values, variants: values.variants.join() || null });
