import type { Definition } from '@getrouw/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Attempts } from '../access/index.ts';
import { audit } from '../audit/index.ts';
import { scopeOf } from '../caseload/index.ts';
import { plainCode } from '../measuring/index.ts';
import { ANONYMOUS, Config, errors, insertRow, type RequestContext, UnitRunner, updateRow } from '../platform/index.ts';
import { methodOf } from '../registration/index.ts';
import type { HandInAnonymousInput, TeamCodeInput } from './client.input.ts';
import { clientAddress, newTeamCode } from './client-secrets.ts';
import { mustVisit } from './client.service.ts';
import type { AnonymousForm, TeamCode } from './client.type.ts';
import { clientErrors } from './evaluation.errors.ts';
import { answersGiven, satisfactionForm } from './satisfaction.queries.ts';
import { SatisfactionCodeEntity } from './satisfaction.entity.ts';

interface Team { id: string; programmeId: string; teamId: string; teamName: string; definition: Definition }

const WITHIN = `($2::text = 'organisation' or p.team_id = any($3::uuid[])) and $4::uuid is not null`;

/** The anonymous way: a code of a team opens the form for anybody at any time, and what is handed in knows the team and the month. */
@Injectable()
export class TeamSatisfactionService {
  constructor(@Inject(UnitRunner) private readonly runner: UnitRunner, @Inject(Attempts) private readonly attempts: Attempts, @Inject(Config) private readonly config: Config) {}

  async form(ctx: RequestContext, code: string, address: string): Promise<AnonymousForm> {
    mustVisit(ctx);
    const { teamName, definition } = await this.#team(ctx, code, address);
    const form = satisfactionForm(definition);
    if (!form) throw clientErrors.noSatisfaction();
    return { teamName, form };
  }

  /**
   * Keeps a whole form at once. With it those of its team and month are written again in no order and under new ids, so that no row tells when it came or after
   * which; that waits for whoever is doing the same. Nothing else is written: the trail would know the time.
   */
  async handIn(ctx: RequestContext, { code, answers }: HandInAnonymousInput, address: string): Promise<boolean> {
    mustVisit(ctx);
    const { id, programmeId, teamId, definition } = await this.#team(ctx, code, address);
    const forms = answersGiven(definition, answers);
    if (!await this.attempts.mayHandIn(address)) throw clientErrors.tooManyForms();
    const month = ctx.clock.today().slice(0, 7);
    await this.runner.run({ ...ANONYMOUS, organisation: ctx.organisation }, async ({ unit, organisationId }) => {
      await unit.sql('select from satisfaction_code where organisation_id = $1 and id = $2 for update', [organisationId, id]);
      await unit.sql(`
        with before as (delete from anonymous_satisfaction where organisation_id = $1 and programme_id = $2 and team_id = $3 and month = $4 returning instrument_code, answers),
          now as (select instrument_code, answers from before union all select g."instrumentCode", g.answers from jsonb_to_recordset($5::jsonb) as g ("instrumentCode" text, answers jsonb))
        insert into anonymous_satisfaction (organisation_id, id, programme_id, team_id, instrument_code, month, answers)
          select $1, gen_random_uuid(), $2, $3, instrument_code, $4, answers from now order by random()`, [organisationId, programmeId, teamId, month, JSON.stringify(forms)]);
    }, { isolation: 'read committed' });
    return true;
  }

  /** Teams that work with a method that asks clients what they think, with their codes. */
  async codes(ctx: RequestContext): Promise<TeamCode[]> {
    const rows = await ctx.unit.sql<Omit<TeamCode, 'address'>>(`
      select p.programme_id, p.team_id, v.document -> 'name' as method_name, t.name as team_name, c.id, c.code, c.revision
      from programme_team p join team t on t.organisation_id = p.organisation_id and t.id = p.team_id
        join programme m on m.organisation_id = p.organisation_id and m.id = p.programme_id join adopted_version v on v.organisation_id = m.organisation_id and v.id = m.adopted_version_id
        left join satisfaction_code c on c.organisation_id = p.organisation_id and c.programme_id = p.programme_id and c.team_id = p.team_id and c.revoked_on is null
      where p.organisation_id = $1 and ${WITHIN} and (t.ends_on is null or t.ends_on >= $5)
        and v.document @? '$.instruments[*] ? (@.kind == "satisfaction")' order by t.name, p.programme_id`, [...scopeOf(ctx, 'survey.lead'), ctx.clock.today()]);
    return rows.map((row) => ({ ...row, address: clientAddress(this.config, ctx.organisation!.slug) }));
  }

  /** Gives a team a code, or the one that it has. */
  async makeCode(ctx: RequestContext, { programmeId, teamId }: TeamCodeInput): Promise<TeamCode> {
    const [found] = await ctx.unit.sql(`select from programme_team p where p.organisation_id = $1 and ${WITHIN} and p.programme_id = $5 and p.team_id = $6`, [...scopeOf(ctx, 'survey.lead'), programmeId, teamId]);
    if (!found) throw errors.notFound({ kind: 'team' });
    const known = (await this.codes(ctx)).find((each) => each.programmeId === programmeId && each.teamId === teamId);
    if (!known) throw clientErrors.noSatisfaction();
    if (known.id !== null) return known;
    const { id, code, revision } = await insertRow(ctx, SatisfactionCodeEntity, { programmeId, teamId, code: newTeamCode(), revokedOn: null });
    await audit.record(ctx, { verb: 'satisfaction.code', subjects: [programmeId, teamId] });
    return { ...known, id, code, revision };
  }

  async revokeCode(ctx: RequestContext, id: string, revision: number): Promise<boolean> {
    const [found] = await ctx.unit.sql<{ teamId: string }>(`select p.team_id from satisfaction_code p where p.organisation_id = $1 and ${WITHIN} and p.id = $5 and p.revoked_on is null`, [...scopeOf(ctx, 'survey.lead'), id]);
    if (!found) throw errors.notFound({ kind: 'satisfactionCode' });
    await updateRow(ctx, SatisfactionCodeEntity, { id, revision }, { revokedOn: ctx.clock.today() });
    await audit.record(ctx, { verb: 'satisfaction.revoke_code', subjects: [found.teamId] });
    return true;
  }

  /**
   * Whose code this is. Only wrong ones are counted: what stands beside a form that is handed in would tell when. In a unit that ends before another begins:
   * whoever holds one connection and waits for a second can wait for ever.
   */
  async #team({ organisation }: RequestContext, code: string, address: string): Promise<Team> {
    const found = await this.runner.run({ ...ANONYMOUS, organisation }, async (ctx) => {
      const [team] = await ctx.unit.sql<Omit<Team, 'definition'>>(`
        select c.id, c.programme_id, c.team_id, t.name as team_name from satisfaction_code c join team t on t.organisation_id = c.organisation_id and t.id = c.team_id
        where c.organisation_id = $1 and c.code = $2 and c.revoked_on is null`, [ctx.organisationId, plainCode(code)]);
      return team && { ...team, definition: (await methodOf(ctx, team.programmeId)).definition };
    }, { mode: 'read' });
    if (found) return found;
    await this.attempts.beginCode(address);
    throw clientErrors.codeUnknown();
  }
}
