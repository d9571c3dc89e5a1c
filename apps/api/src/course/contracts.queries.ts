import type { Definition, Text } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';
import { methodsOf } from '../registration/index.ts';
import type { Contract, ContractNorm, ContractProgramme } from './contract.type.ts';

export const CONTRACT = `select k.id, k.programme_id, k.name, k.municipality, k.starts_on, k.ends_on, k.norms, k.reason, k.revision,
  (select count(*)::int from trajectory u where u.organisation_id = k.organisation_id and u.contract_id = k.id) as trajectories from contract k`;

/** Every method in use with its contracts. */
export async function contracts(ctx: RequestContext): Promise<ContractProgramme[]> {
  const [programmes, all] = await Promise.all([
    ctx.unit.sql<{ programmeId: string; name: Text }>(`select p.id as programme_id, v.document -> 'name' as name from programme p
      join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id where p.organisation_id = $1 order by v.document ->> 'code'`, [ctx.organisationId]),
    ctx.unit.sql<Contract>(`${CONTRACT} where k.organisation_id = $1 order by k.name`, [ctx.organisationId]),
  ]);
  const methods = await methodsOf(ctx, programmes.map(({ programmeId }) => programmeId));
  return programmes.map((each) => ({ ...each, norms: normsOf(methods.get(each.programmeId)!.definition), contracts: all.filter(({ programmeId }) => programmeId === each.programmeId) }));
}

/** What a contract can replace: numbers of rules, and terms of milestones. */
export function normsOf({ phases, courseRules = [] }: Definition): ContractNorm[] {
  const rules = courseRules.flatMap(({ code, name, check }): ContractNorm[] => {
    const { atLeast = null, atMost = null } = check as { atLeast?: number; atMost?: number };
    return atLeast === null && atMost === null ? [] : [{ code, name, atLeast, atMost, unit: check.kind === 'term' ? 'days' : check.kind === 'duration' ? check.unit : null }];
  });
  const terms = phases.flatMap(({ milestones = [] }) => milestones).flatMap(({ code, name, due }): ContractNorm[] => (due ? [{ code, name, atLeast: null, atMost: due.amount, unit: due.unit }] : []));
  return [...rules, ...terms];
}
