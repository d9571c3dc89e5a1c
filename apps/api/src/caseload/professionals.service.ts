import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { errors, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { professionalProblems } from './caseload.rules.ts';
import type { Professional } from './caseload.type.ts';
import { ProfessionalEntity } from './professional.entity.ts';
import type { AddProfessionalInput, ChangeProfessionalInput } from './professional.input.ts';
import { professional } from './professionals.queries.ts';

const VERB = 'professional.write';

@Injectable()
export class ProfessionalsService {
  async add(ctx: RequestContext, input: AddProfessionalInput): Promise<Professional> {
    const { id } = await insertRow(ctx, ProfessionalEntity, valuesOf(ctx, input));
    return this.#changed(ctx, id, Object.keys(input));
  }

  async change(ctx: RequestContext, { id, revision, ...input }: ChangeProfessionalInput): Promise<Professional> {
    await professional(ctx, id, VERB);
    await updateRow(ctx, ProfessionalEntity, { id, revision }, valuesOf(ctx, input));
    return this.#changed(ctx, id, Object.keys(input));
  }

  /** Refuses a change that puts the professional out of the caller's own reach. */
  async #changed(ctx: RequestContext, id: string, fields: string[]): Promise<Professional> {
    await audit.record(ctx, { verb: VERB, subjects: [id], fields });
    return professional(ctx, id, VERB);
  }
}

function valuesOf(ctx: RequestContext, { staffNumber, name, memberId, birthYear, youthCareSince, cvNote }: AddProfessionalInput) {
  const values = { staffNumber, name, memberId: memberId ?? null, birthYear: birthYear ?? null, youthCareSince: youthCareSince ?? null, cvNote: cvNote ?? null };
  const problems = professionalProblems(values, ctx.clock.today());
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  return values;
}
