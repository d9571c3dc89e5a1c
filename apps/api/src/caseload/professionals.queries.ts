import type { Verb } from '@getrouw/access-rules';
import { cut, errors, isUuid, keysOf, limitOf, type RequestContext } from '../platform/index.ts';
import type { Professional, ProfessionalPage } from './caseload.type.ts';
import { professionalWithin, scopeOf } from './reach.ts';
import { type SearchArgs, soughtIn } from './search.args.ts';

const COLUMNS = 'p.id, p.staff_number, p.name, p.member_id, p.birth_year, p.youth_care_since, p.cv_note, p.ends_on, p.revision';

export async function professionals(ctx: RequestContext, wish: SearchArgs): Promise<ProfessionalPage> {
  const [after = null] = keysOf(wish.after, 1) ?? [];
  const rows = await ctx.unit.sql<Professional>(`
    select ${COLUMNS} from professional p
    where p.organisation_id = $1 and ${professionalWithin('p')}
      and ($5::text is null or position($5 in lower(p.staff_number)) > 0 or position($5 in lower(p.name)) > 0)
      and ($6::text is null or p.staff_number > $6)
    order by p.staff_number limit $7`, [...scopeOf(ctx, 'professional.read'), soughtIn(wish), after, limitOf(wish.first)]);
  return cut(rows, wish.first, ({ staffNumber }) => [staffNumber]);
}

/** The professionals within reach who have not gone, by name: to choose from. */
export const allProfessionals = (ctx: RequestContext): Promise<Professional[]> => ctx.unit.sql<Professional>(
  `select ${COLUMNS} from professional p where p.organisation_id = $1 and ${professionalWithin('p')} and (p.ends_on is null or p.ends_on >= $5) order by p.name, p.staff_number`,
  [...scopeOf(ctx, 'professional.read'), ctx.clock.today()],
);

/** A professional within reach of the verb, or NOT_FOUND. */
export async function professional(ctx: RequestContext, id: string, verb: Verb): Promise<Professional> {
  const [found] = !isUuid(id) ? [] : await ctx.unit.sql<Professional>(
    `select ${COLUMNS} from professional p where p.organisation_id = $1 and ${professionalWithin('p')} and p.id = $5`, [...scopeOf(ctx, verb), id],
  );
  if (!found) throw errors.notFound({ kind: 'professional' });
  return found;
}
