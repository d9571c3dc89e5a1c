import { type Definition, type Instrument, type Item, items as itemsOf, type Section, validateAnswer } from '@getrouw/domain';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/index.ts';
import { ANONYMOUS, badField, type Caller, Config, errors, type RequestContext, UnitRunner, uuid } from '../platform/index.ts';
import { pinned } from './pinned.ts';
import type { Privacy, ResponseState, RoundState } from './states.ts';
import { surveyErrors } from './survey.errors.ts';
import type { BeginSurveyInput, SaveSurveyAnswerInput } from './survey.input.ts';
import { hashOf, isLink, isResumeCode, respondentOf, seal } from './survey-secrets.ts';
import { ADDRESS } from './surveys.service.ts';
import type { SurveyAnswer, SurveyForm, SurveyInvitation } from './survey.type.ts';

/** A respondent in his round. */
interface Asked {
  id: string;
  professionalId: string;
  name: string;
  teamId: string;
  variants: string[];
  trained: boolean;
  answered: boolean;
  linkNumber: number;
  linkUsed: number;
  email: string | null;
  roundId: string;
  privacy: Privacy;
  answerBy: string;
  stoppedAt: Date | null;
  roundState: RoundState;
}

const ASKED = `
  select x.id, x.professional_id, p.name, x.team_id, x.variants, x.trained_on is not null as trained, x.answered, x.link_number, x.link_used, ${ADDRESS} as email, r.id as round_id, r.privacy, r.answer_by, r.stopped_at,
    r.state as round_state
  from respondent x join professional p on p.organisation_id = x.organisation_id and p.id = x.professional_id
    join round r on r.organisation_id = x.organisation_id and r.id = x.round_id
  where x.organisation_id = $1`;

/** A response by its code, with what saving needs: the version that the round pins, and the answer that is there. */
interface Open {
  id: string;
  state: ResponseState;
  privacy: Privacy;
  roundId: string;
  roundName: string;
  roundState: RoundState;
  answerBy: string;
  stoppedAt: Date | null;
  drawnAt: Date;
  instrumentCode: string;
  adoptedVersionId: string;
  configurationId: string | null;
  sha256: string;
  variants: string[] | null;
  pseudonymId: string | null;
  respondentId: string | null;
  current: (SurveyAnswer & { id: string }) | null;
}

/** Surveys as whoever answers sees them. He need not be signed in, and where answers are anonymous nothing here knows who he is. */
@Injectable()
export class SurveyAnswersService {
  constructor(@Inject(UnitRunner) private readonly runner: UnitRunner, @Inject(Config) private readonly config: Config) {}

  /** What a link or the code of a meeting leads to; uses nothing up. */
  async invitation(ctx: RequestContext, { link = null, meeting = null }: Pick<BeginSurveyInput, 'link' | 'meeting'>): Promise<SurveyInvitation> {
    mustVisit(ctx);
    const asked = link === null ? null : await this.#byLink(ctx, link);
    const together = asked || meeting === null ? null : await meetingOf(ctx, meeting);
    const roundId = asked?.roundId ?? together?.roundId;
    if (roundId === undefined) throw surveyErrors.linkUnknown();
    const [row] = await ctx.unit.sql<Pick<SurveyInvitation, 'organisationName'> & Open>(`
      select o.name as organisation_name, r.name as round_name, r.privacy, r.answer_by, r.stopped_at, r.state as round_state, r.instrument_code, r.adopted_version_id, r.configuration_id, v.sha256
      from round r join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id join auth.organisation o on o.id = r.organisation_id
      where r.organisation_id = $1 and r.id = $2`, [ctx.organisationId, roundId]);
    refuseUnlessRunning(ctx, row!);
    const { instrument } = await pinned(ctx, row!);
    const { organisationName, roundName, privacy, answerBy } = row!;
    return {
      organisationName, roundName, privacy, answerBy, instrumentName: instrument.name, purpose: instrument.purpose ?? null, minimumGroup: instrument.policy.minimumGroup,
      questions: itemsOf(instrument).filter(({ item }) => isAsked(item, asked?.variants ?? [], privacy)).length,
      used: asked !== null && asked.linkUsed >= asked.linkNumber, name: asked?.name ?? null, teamName: together?.teamName ?? null,
      people: together ? await ctx.unit.sql(`select x.id, p.name from respondent x join professional p on p.organisation_id = x.organisation_id and p.id = x.professional_id
        where x.organisation_id = $1 and x.round_id = $2 and x.team_id = $3 and x.link_used = 0 order by p.name, x.id`, [ctx.organisationId, roundId, together.teamId]) : [],
    };
  }

  /**
   * Exchanges an invitation for a code, once. The same code again is the same exchange, of which the answer was lost. A new link to a response
   * that was begun under a name or a pseudonym gives it a new code.
   */
  async begin(ctx: RequestContext, input: BeginSurveyInput): Promise<boolean> {
    mustVisit(ctx);
    const { code } = input;
    if (!isResumeCode(code)) throw badField('code', { nl: 'heeft niet de vorm van een code', en: 'does not have the form of a code' }, { nl: '16 letters en cijfers', en: '16 letters and figures' });
    // In a unit that ends before another begins: whoever holds one connection and waits for a second can wait for ever.
    const found = await this.runner.run(visitor(ctx), (looking) => this.#invited(looking, input), { mode: 'read' });
    if (found === 'mine') return true;
    if (found.privacy === 'anonymous') {
      await this.#beginAnonymous(ctx, found, code);
      return true;
    }
    const asked = await this.#invited(ctx, input);
    if (asked !== 'mine') await openFor(ctx, asked, code);
    return true;
  }

  /** Who is invited with this link, or by this team; 'mine' where it was exchanged for this code already. */
  async #invited(ctx: RequestContext, { link = null, meeting = null, respondentId = null, code }: BeginSurveyInput): Promise<Asked | 'mine'> {
    const asked = link === null ? await this.#atMeeting(ctx, meeting, respondentId) : await this.#byLink(ctx, link);
    refuseUnlessRunning(ctx, asked);
    if (asked.linkUsed < asked.linkNumber && (link !== null || asked.linkUsed === 0)) return asked;
    const [mine] = await ctx.unit.sql('select from response where organisation_id = $1 and round_id = $2 and code_hash = $3', [ctx.organisationId, asked.roundId, hashOf(code)]);
    if (!mine) throw surveyErrors.linkUsed();
    return 'mine';
  }

  /** The same for who is signed in. Not where answers are anonymous: signing in and answering would stand side by side. */
  async beginMine(ctx: RequestContext, respondentId: string, code: string): Promise<boolean> {
    if (!isResumeCode(code)) throw badField('code', { nl: 'heeft niet de vorm van een code', en: 'does not have the form of a code' });
    const [asked] = await ctx.unit.sql<Asked>(`${ASKED} and x.id = $2 and case when x.link_used = 0 then p.member_id else x.member_id end = $3`, [ctx.organisationId, respondentId, ctx.memberId]);
    if (!asked) throw errors.notFound({ kind: 'respondent' });
    refuseUnlessRunning(ctx, asked);
    if (asked.privacy === 'anonymous') throw surveyErrors.useTheLink();
    await openFor(ctx, asked, code);
    return true;
  }

  /** The survey as its code opens it. */
  async form(ctx: RequestContext, code: string): Promise<SurveyForm> {
    const response = await byCode(ctx, code, null);
    const { definition, instrument } = await pinned(ctx, response);
    const answers = await ctx.unit.sql<SurveyAnswer>('select item_code, value, revision from answer where organisation_id = $1 and response_id = $2', [ctx.organisationId, response.id]);
    const [organisation] = await ctx.unit.sql<{ name: string }>('select name from auth.organisation where id = $1', [ctx.organisationId]);
    const { roundName, privacy, roundState, answerBy, state } = response;
    return {
      organisationName: organisation!.name, roundName, privacy, roundState, answerBy, minimumGroup: instrument.policy.minimumGroup, state,
      document: askedOf(definition, instrument, response.variants ?? [], privacy), answers,
    };
  }

  /** Keeps one answer as it is given. What is there already in the same words is not a conflict: the saving of it was lost on its way back. */
  async save(ctx: RequestContext, { code, itemCode, value = null, revision }: SaveSurveyAnswerInput): Promise<SurveyAnswer> {
    const response = await byCode(ctx, code, itemCode);
    if (response.state === 'submitted') throw surveyErrors.handedIn();
    refuseUnlessRunning(ctx, response);
    const { definition, instrument } = await pinned(ctx, response);
    const item = itemsOf(instrument).map((each) => each.item).find((each) => each.code === itemCode && isAsked(each, response.variants ?? [], response.privacy));
    if (!item) throw badField('itemCode', { nl: 'is geen vraag van deze vragenlijst', en: 'is not a question of this survey' });
    const checked = value === null ? null : validateAnswer(definition, item, value);
    if (checked && !checked.ok) throw badField('value', checked.problem.message);
    const given = checked?.ok ? checked.value : null;
    const { current } = response;
    if (current && isDeepStrictEqual(current.value, given)) return current;
    if ((current?.revision ?? 0) !== revision) throw errors.conflict({ current });
    const anonymous = response.privacy === 'anonymous';
    // Of all anonymous answers of a round the same day: that on which it began.
    const savedAt = anonymous ? new Date(response.drawnAt.toISOString().slice(0, 10)) : ctx.clock.now();
    // A first save that somebody else is making too fails here as a serialization error and is run again.
    await ctx.unit.send(current
      ? 'update answer set value = $3, saved_at = $4, revision = $5 where organisation_id = $1 and id = $2'
      : `insert into answer (organisation_id, id, value, saved_at, revision, mark, response_id, item_code) values ($1, $2, $3, $4, $5, false, $6, $7)
         on conflict (organisation_id, response_id, item_code) do nothing`,
    [ctx.organisationId, current?.id ?? (anonymous ? randomUUID() : uuid()), given === null ? null : JSON.stringify(given), savedAt, revision + 1, ...(current ? [] : [response.id, item.code])]);
    if (!anonymous) await audit.record(ctx, { verb: 'survey.answer', subjects: [response.id], fields: [item.code] });
    return { itemCode: item.code, value: given, revision: revision + 1 };
  }

  /** Hands the survey in, with what was left open. Twice with one press hands it in once. */
  async handIn(ctx: RequestContext, code: string): Promise<SurveyForm> {
    const response = await byCode(ctx, code, null);
    if (response.state !== 'submitted') {
      refuseUnlessRunning(ctx, response);
      const [answered] = await ctx.unit.sql('select from answer where organisation_id = $1 and response_id = $2 and value is not null limit 1', [ctx.organisationId, response.id]);
      if (!answered) throw badField('code', { nl: 'er is nog niets ingevuld', en: 'nothing has been filled in yet' }, { nl: 'ten minste één antwoord', en: 'one answer or more' });
      const anonymous = response.privacy === 'anonymous';
      await ctx.unit.sql(`update response set state = 'submitted', submitted_at = $3, revision = revision + 1 where organisation_id = $1 and id = $2`,
        [ctx.organisationId, response.id, anonymous ? null : ctx.clock.now()]);
      if (!anonymous) {
        await ctx.unit.sql(`
          update respondent x set answered = true where x.organisation_id = $1 and x.round_id = $2 and (x.id = $3 or x.professional_id = (
            select k.professional_id from pseudonym k where k.organisation_id = $1 and k.id = $4))`, [ctx.organisationId, response.roundId, response.respondentId, response.pseudonymId]);
        await audit.record(ctx, { verb: 'survey.answer', subjects: [response.id], fields: ['state'] });
      }
    }
    return this.form(ctx, code);
  }

  async #byLink(ctx: RequestContext, link: string): Promise<Asked> {
    const id = respondentOf(link);
    const [asked] = id === undefined ? [] : await ctx.unit.sql<Asked>(`${ASKED} and x.id = $2`, [ctx.organisationId, id]);
    if (!asked || !isLink(this.config, link, asked.id, asked.linkNumber)) throw surveyErrors.linkUnknown();
    return asked;
  }

  async #atMeeting(ctx: RequestContext, meeting: string | null, respondentId: string | null): Promise<Asked> {
    const { roundId, teamId } = await meetingOf(ctx, meeting ?? '');
    const [asked] = await ctx.unit.sql<Asked>(`${ASKED} and x.round_id = $2 and x.team_id = $3 and x.id = $4`, [ctx.organisationId, roundId, teamId, respondentId]);
    if (!asked) throw errors.notFound({ kind: 'respondent' });
    return asked;
  }

  /**
   * Where answers are anonymous: the empty response, and that the invitation was used. Every respondent of the round is written again, so that no row tells
   * when it was his turn; that waits for whoever is doing the same, where repeatable read would fail again and again.
   */
  async #beginAnonymous(ctx: RequestContext, { id, roundId, teamId }: Asked, code: string): Promise<void> {
    await this.runner.run(visitor(ctx), async ({ unit, organisationId }) => {
      const [asked] = await unit.sql<{ free: boolean }>(`
        with held as materialized (select id, link_used from respondent where organisation_id = $1 and round_id = $2 order by id for update)
        select link_used = 0 as free from held where id = $3`, [organisationId, roundId, id]);
      if (!asked!.free) throw surveyErrors.linkUsed();
      await unit.sql(`update respondent set answered = answered or id = $3, link_used = case when id = $3 then 1 else link_used end
        where organisation_id = $1 and round_id = $2`, [organisationId, roundId, id]);
      await unit.sql(`
        insert into response (organisation_id, id, round_id, opinion, state, needs_review, revision, privacy, code_hash, seal)
        values ($1, $2, $3, 'first', 'in_progress', false, 1, 'anonymous', $4, $5)`, [organisationId, randomUUID(), roundId, hashOf(code), seal(this.config, teamId)]);
    }, { isolation: 'read committed' });
  }
}

/** Nobody answers a survey as somebody: a session would stand beside the answers. */
function mustVisit(ctx: RequestContext): void {
  if (ctx.actor || !ctx.organisation) throw surveyErrors.organisationUnknown();
}

const visitor = ({ organisation }: RequestContext): Caller => ({ ...ANONYMOUS, organisation });

/** Opens the response of who is known by name or pseudonym with this code: a new one, or the one that he began. */
async function openFor(ctx: RequestContext, asked: Asked, code: string): Promise<void> {
  if (asked.answered) throw surveyErrors.handedIn();
  const named = asked.privacy === 'named';
  const pseudonymId = named ? null : await pseudonymOf(ctx, asked.professionalId);
  await ctx.unit.sql(`
    update respondent x set link_used = x.link_number, email = ${ADDRESS}, member_id = case when x.link_used = 0 then p.member_id else x.member_id end
    from professional p where x.organisation_id = $1 and x.id = $2 and p.organisation_id = x.organisation_id and p.id = x.professional_id`, [ctx.organisationId, asked.id]);
  const [begun] = await ctx.unit.sql<{ id: string }>(`
    update response set code_hash = $5, revision = revision + 1
    where organisation_id = $1 and round_id = $2 and (respondent_id = $3 or pseudonym_id = $4) returning id`, [ctx.organisationId, asked.roundId, named ? asked.id : null, pseudonymId, hashOf(code)]);
  const id = begun?.id ?? uuid();
  if (!begun) {
    await ctx.unit.sql(`
      insert into response (organisation_id, id, round_id, opinion, state, needs_review, revision, privacy, code_hash, respondent_id, pseudonym_id, team_id, variants, trained)
      values ($1, $2, $3, 'first', 'in_progress', false, 1, $4, $5, $6, $7, $8, $9, $10)`,
    [ctx.organisationId, id, asked.roundId, asked.privacy, hashOf(code), named ? asked.id : null, pseudonymId, asked.teamId, asked.variants, asked.trained]);
  }
  // Under a pseudonym the trail knows that he began, and not what.
  await audit.record(ctx, { verb: 'survey.answer', subjects: [named ? id : asked.roundId], fields: ['code'] });
}

async function pseudonymOf(ctx: RequestContext, professionalId: string): Promise<string> {
  await ctx.unit.sql('insert into pseudonym (organisation_id, id, professional_id) values ($1, $2, $3) on conflict (organisation_id, professional_id) do nothing', [ctx.organisationId, randomUUID(), professionalId]);
  const [row] = await ctx.unit.sql<{ id: string }>('select id from pseudonym where organisation_id = $1 and professional_id = $2', [ctx.organisationId, professionalId]);
  return row!.id;
}

async function meetingOf(ctx: RequestContext, code: string): Promise<{ roundId: string; teamId: string; teamName: string }> {
  const [meeting] = await ctx.unit.sql<{ roundId: string; teamId: string; teamName: string }>(`
    select m.round_id, m.team_id, t.name as team_name from survey_meeting m join team t on t.organisation_id = m.organisation_id and t.id = m.team_id
    where m.organisation_id = $1 and m.code_hash = $2 and m.expires_at > $3`, [ctx.organisationId, hashOf(code), ctx.clock.now()]);
  if (!meeting) throw surveyErrors.meetingUnknown();
  return meeting;
}

async function byCode(ctx: RequestContext, code: string, itemCode: string | null): Promise<Open> {
  mustVisit(ctx);
  const [response] = await ctx.unit.sql<Open>(`
    select p.id, p.state, p.privacy, p.round_id, r.name as round_name, r.state as round_state, r.answer_by, r.stopped_at, r.drawn_at, r.instrument_code, r.adopted_version_id, r.configuration_id, v.sha256,
      p.variants, p.pseudonym_id, p.respondent_id,
      (select jsonb_build_object('id', n.id, 'itemCode', n.item_code, 'value', n.value, 'revision', n.revision)
       from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id and n.item_code = $3) as current
    from (select * from response where organisation_id = $1 and code_hash = $2 offset 0) p
      cross join lateral (select * from round k where k.organisation_id = $1 and k.id = p.round_id offset 0) r
      cross join lateral (select * from adopted_version k where k.organisation_id = $1 and k.id = r.adopted_version_id offset 0) v`, [ctx.organisationId, hashOf(code), itemCode]);
  if (!response) throw surveyErrors.codeUnknown();
  return response;
}

function refuseUnlessRunning(ctx: RequestContext, { roundState, answerBy, stoppedAt }: Pick<Open, 'roundState' | 'answerBy' | 'stoppedAt'>): void {
  if (roundState !== 'scoring' || answerBy === null || stoppedAt) throw surveyErrors.notRunning();
  if (answerBy < ctx.clock.today()) throw surveyErrors.overdue({ answerBy });
}

/** Whether somebody with these variants is asked this; where answers are anonymous all are asked the same. What somebody is (age, training, ...) is not asked where answers are anonymous: together it would name him. */
const isAsked = (item: Item, variants: readonly string[], privacy: Privacy): boolean =>
  item.answer.kind !== 'derived' && !(privacy === 'anonymous' && item.counts === 'none')
  && (!item.variants || variants.length === 0 || item.variants.some((each) => variants.includes(each)));

function withoutRemark(item: Item): Item {
  const { remark: _, ...asked } = item;
  return asked;
}

/** The definition with what is asked of somebody, and nothing of what the study found. */
function askedOf(definition: Definition, instrument: Instrument, variants: readonly string[], privacy: Privacy): Partial<Definition> {
  const within = (section: Section): Section[] => {
    const items = section.items?.filter((item) => isAsked(item, variants, privacy)).map(withoutRemark);
    const sections = section.sections?.flatMap(within);
    return (items?.length ?? 0) + (sections?.length ?? 0) === 0 ? [] : [{ ...section, ...(items && { items }), ...(sections && { sections }) }];
  };
  const { references: _, factors: __, outsideFactors: ___, ...asked } = instrument;
  const { code, versionCode, name, scales, terms = [] } = definition;
  return { code, versionCode, name, scales, terms, instruments: [{ ...asked, sections: instrument.sections.flatMap(within) }] };
}

