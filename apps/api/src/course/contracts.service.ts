import { audit } from '../audit/index.ts';
import { badField, errors, findRow, insertRow, type Problem, type RequestContext, updateRow } from '../platform/index.ts';
import { methodOf } from '../registration/index.ts';
import type { AddContractInput, ChangeContractInput, Contract, Norm } from './contract.type.ts';
import { CONTRACT, normsOf } from './contracts.queries.ts';
import { ContractEntity } from './course.entity.ts';

const VERB = 'programme.configure';
const MOST = 10_000;

export async function addContract(ctx: RequestContext, { programmeId, ...given }: AddContractInput): Promise<Contract> {
  const values = await checked(ctx, programmeId, given);
  const { id } = await insertRow(ctx, ContractEntity, { programmeId, ...values });
  await audit.record(ctx, { verb: VERB, subjects: [programmeId, id], fields: Object.keys(values) });
  return shown(ctx, id);
}

export async function changeContract(ctx: RequestContext, { id, revision, ...given }: ChangeContractInput): Promise<Contract> {
  const { programmeId } = await findRow(ctx, ContractEntity, id);
  const values = await checked(ctx, programmeId, given);
  await updateRow(ctx, ContractEntity, { id, revision }, values);
  await audit.record(ctx, { verb: VERB, subjects: [programmeId, id], fields: Object.keys(values) });
  return shown(ctx, id);
}

async function checked(ctx: RequestContext, programmeId: string, { name, municipality, startsOn, endsOn, norms, reason }: Omit<AddContractInput, 'programmeId'>) {
  const { definition } = await methodOf(ctx, programmeId);
  const problems: Problem[] = [];
  if (!name.trim()) problems.push({ field: 'name', message: { nl: 'is leeg', en: 'is empty' } });
  if (endsOn && endsOn < startsOn) problems.push({ field: 'endsOn', message: { nl: 'ligt voor de begindatum', en: 'is before the start date' }, accepted: { nl: `${startsOn} of later`, en: `${startsOn} or later` } });
  const replaced = normsGiven(norms, new Map(normsOf(definition).map((norm) => [norm.code, norm])), problems);
  if (Object.keys(replaced).length > 0 && !reason?.trim()) problems.push({ field: 'reason', message: { nl: 'ontbreekt: zeg waarom het contract afwijkt', en: 'is missing: say why the contract differs' } });
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  return { name: name.trim(), municipality: municipality?.trim() || null, startsOn, endsOn: endsOn ?? null, norms: replaced, reason: reason?.trim() || null };
}

/** The norms as they are kept: for each code the sides that its norm has. */
function normsGiven(given: unknown, known: ReadonlyMap<string, { atLeast: number | null; atMost: number | null }>, problems: Problem[]): Record<string, Norm> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw badField('norms', { nl: 'is geen lijst van normen', en: 'is no list of norms' }, { nl: '{ CODE: { atMost: 80 } }', en: '{ CODE: { atMost: 80 } }' });
  return Object.fromEntries(Object.entries(given).flatMap(([code, norm]: [string, unknown]) => {
    const refuse = (nl: string, en: string, accepted?: Problem['accepted']): [] => {
      problems.push({ field: `norms.${code}`, message: { nl, en }, ...(accepted && { accepted }) });
      return [];
    };
    const method = known.get(code);
    if (!method) return refuse('is geen norm van deze methodiek', 'is no norm of this method', { nl: [...known.keys()].join(', '), en: [...known.keys()].join(', ') });
    const entries = typeof norm === 'object' && norm !== null ? Object.entries(norm) : [];
    const wrong = entries.length === 0 || entries.some(([side, value]) => (side !== 'atLeast' && side !== 'atMost') || typeof value !== 'number' || value < 0 || value > MOST || method[side] === null);
    const { atLeast = 0, atMost = MOST } = norm as Norm;
    if (wrong || atLeast > atMost) return refuse('is geen norm', 'is no norm', { nl: 'getallen van 0 of hoger voor wat de norm heeft: minstens, hooguit', en: 'numbers of 0 or more for what the norm has: at least, at most' });
    return [[code, norm as Norm]];
  }));
}

const shown = async (ctx: RequestContext, id: string): Promise<Contract> => (await ctx.unit.sql<Contract>(`${CONTRACT} where k.organisation_id = $1 and k.id = $2`, [ctx.organisationId, id]))[0]!;
