import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { badField, errors, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { professionalProblems } from './caseload.rules.ts';
import type { ProfessionalRecord } from './caseload.type.ts';
import { countCertificates } from './certificates.queries.ts';
import { ProfessionalEntity } from './professional.entity.ts';
import { changedFields } from './changed-fields.ts';
import type { AddProfessionalInput, ChangeProfessionalInput } from './professional.input.ts';
import { professional, professionalRecord } from './professionals.queries.ts';

const VERB = 'professional.write';

@Injectable()
export class ProfessionalsService {
  async add(ctx: RequestContext, input: AddProfessionalInput): Promise<ProfessionalRecord> {
    const values = valuesOf(ctx, input);
    const { id } = await insertRow(ctx, ProfessionalEntity, { ...values, hoursPerWeek: input.hoursPerWeek ?? null, endsOn: null });
    return this.#changed(ctx, id, changedFields(values));
  }

  async change(ctx: RequestContext, { id, revision, endsOn, ...input }: ChangeProfessionalInput): Promise<ProfessionalRecord> {
    const before = await professional(ctx, id, VERB);
    const values = { ...valuesOf(ctx, input), endsOn: endsOn === undefined ? before.endsOn : endsOn, hoursPerWeek: input.hoursPerWeek === undefined ? before.hoursPerWeek : input.hoursPerWeek };
    if (before.revision === revision && values.endsOn && (!before.endsOn || values.endsOn < before.endsOn)) {
      throw badField('input.endsOn', { nl: 'is eerder dan nu: geef bij vertrek het werk door', en: 'is earlier than it was: hand over the work when somebody leaves' });
    }
    await updateRow(ctx, ProfessionalEntity, { id, revision }, values);
    if (values.endsOn !== before.endsOn) await countCertificates(ctx);
    return this.#changed(ctx, id, changedFields(values, before));
  }

  /** Refuses a change that puts the professional out of the caller's own reach. */
  async #changed(ctx: RequestContext, id: string, fields: string[]): Promise<ProfessionalRecord> {
    await audit.record(ctx, { verb: VERB, subjects: [id], fields });
    return professionalRecord(ctx, id, VERB);
  }
}

function valuesOf(ctx: RequestContext, { staffNumber, name, email, memberId, birthYear, youthCareSince, cvNote }: AddProfessionalInput) {
  const values = {
    staffNumber, name, email: email?.toLowerCase() ?? null, memberId: memberId ?? null, birthYear: birthYear ?? null, youthCareSince: youthCareSince ?? null, cvNote: cvNote ?? null,
  };
  const problems = professionalProblems(values, ctx.clock.today());
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  return values;
}
