import { programmes } from '../definitions/index.ts';
import type { RequestContext } from '../platform/index.ts';
import type { Team } from '../tenancy/index.ts';
import type { CaseChoices, CodeName, ContractChoice } from './caseload.type.ts';
import { allProfessionals } from './professionals.queries.ts';

/** What the caller can choose from on a case page; within his reach, except for the methods. */
export async function caseChoices(ctx: RequestContext): Promise<CaseChoices> {
  const [running, teams, professionals, contracts] = await Promise.all([programmes(ctx), teamsToChoose(ctx), allProfessionals(ctx), contractsToChoose(ctx)]);
  const methods = running.map(({ version }) => version.document);
  return {
    programmes: running, teams, professionals, contracts,
    definition: Object.fromEntries(running.map(({ id, version: { document: { facts, eligibility, variants, fundings, closingReasons } } }) => [id, { facts, eligibility, variants, fundings, closingReasons }])),
    coercionMeasures: codes(methods.flatMap((method) => method.coercionMeasures ?? [])),
    closingReasons: codes(methods.flatMap((method) => method.closingReasons ?? [])),
  };
}

const teamsToChoose = (ctx: RequestContext): Promise<Team[]> => ctx.unit.sql<Team>(`
  select t.id, t.name, t.starts_on, t.ends_on, t.revision, jsonb_build_object('id', s.id, 'name', s.name, 'endsOn', s.ends_on, 'revision', s.revision) as site
  from team t join site s on s.organisation_id = t.organisation_id and s.id = t.site_id
  where t.organisation_id = $1 and ($2::text = 'organisation' or t.id = any($3::uuid[])) order by t.name`,
[ctx.organisationId, ctx.reach('case.write'), ctx.teamIds]);

const contractsToChoose = (ctx: RequestContext): Promise<ContractChoice[]> => ctx.unit.sql<ContractChoice>(
  'select id, programme_id, name from contract where organisation_id = $1 and (ends_on is null or ends_on >= $2) order by name', [ctx.organisationId, ctx.clock.today()]);

function codes(list: readonly CodeName[]): CodeName[] {
  return [...new Map(list.map(({ code, name }) => [code, { code, name }])).values()];
}
