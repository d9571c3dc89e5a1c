import { type Definition, validateAnswer } from '@getrouw/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Attempts } from '../access/index.ts';
import { audit } from '../audit/index.ts';
import { oneAtATime } from '../caseload/index.ts';
import { badField, Config, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import type { SaveClientSatisfactionInput, SaveClientScoreInput } from './client.input.ts';
import { clientLink, codeHash, isClientLink, raterIdOf } from './client-secrets.ts';
import type { ClientSatisfaction, ClientVisit } from './client.type.ts';
import { EvaluationRaterEntity } from './evaluation.entity.ts';
import { clientErrors, evaluationErrors } from './evaluation.errors.ts';
import { goalsAt, scoresAt } from './evaluation-goals.ts';
import type { SavedGoalScore } from './evaluation.type.ts';
import { subjects } from './evaluations.service.ts';
import { catalogueOf } from './open-case.ts';
import { evaluationsWhere, type OpenEvaluation, type RaterRow } from './open-evaluation.ts';
import { satisfactionForm, satisfactionInstruments, satisfactionItem } from './satisfaction.queries.ts';
import { saveScore } from './scores.service.ts';

interface Visited { open: OpenEvaluation; row: RaterRow }

/** What a client, or somebody from the network, does by a personal link: with it he is one rater at one evaluation, and nothing else opens. */
@Injectable()
export class ClientService {
  constructor(@Inject(Config) private readonly config: Config, @Inject(Attempts) private readonly attempts: Attempts) {}

  /** The questions that a link opens, or a code that was read aloud. Codes can be tried so many times from one address. */
  async visit(ctx: RequestContext, { link, code }: { link: string | null; code: string | null }, address: string): Promise<ClientVisit> {
    mustVisit(ctx);
    return this.#shown(ctx, link !== null ? await this.#byLink(ctx, link) : await this.#byCode(ctx, code ?? '', address));
  }

  async saveScore(ctx: RequestContext, { link, ...given }: SaveClientScoreInput): Promise<SavedGoalScore> {
    const { open, row } = await this.#toFillIn(ctx, link);
    return saveScore(ctx, open, row, row.way ?? 'link', given);
  }

  /** Keeps an answer on what the client thinks of the help. Whoever answers after all did not refuse. */
  async saveSatisfaction(ctx: RequestContext, { link, instrumentCode, itemCode, value }: SaveClientSatisfactionInput): Promise<boolean> {
    const { open, definition } = await this.#asked(ctx, link);
    const item = satisfactionItem(definition, instrumentCode, itemCode);
    if (!item) throw badField('itemCode', { nl: 'wordt hier niet gevraagd', en: 'is not asked here' });
    const checked = value === null || value === undefined ? null : validateAnswer(definition, item, value);
    if (checked && !checked.ok) throw badField('value', checked.problem.message);
    await keep(ctx, open, instrumentCode, { [itemCode]: checked?.ok ? checked.value : null }, false);
    return true;
  }

  /** The client was asked what he thinks of the help, and does not want to say. */
  async refuseSatisfaction(ctx: RequestContext, link: string): Promise<boolean> {
    const { open, definition } = await this.#asked(ctx, link);
    for (const { code } of satisfactionInstruments(definition)) await keep(ctx, open, code, {}, true);
    return true;
  }

  /** Hands in. Twice with one press hands in once. */
  async finish(ctx: RequestContext, link: string): Promise<ClientVisit> {
    const { open, row } = await this.#held(ctx, link);
    if (row.state === 'open') {
      if (row.scored === 0 && (await goalsAt(ctx, open.id)).length > 0) throw evaluationErrors.nothingScored();
      await updateRow(ctx, EvaluationRaterEntity, row, { state: 'in', handedInAt: ctx.clock.now(), codeHash: null });
      await audit.record(ctx, { verb: 'evaluation.hand_in', subjects: subjects(open), fields: [row.rater] });
    }
    return this.#shown(ctx, await this.#byLink(ctx, link));
  }

  async #byLink(ctx: RequestContext, link: string): Promise<Visited> {
    mustVisit(ctx);
    const id = raterIdOf(link);
    const found = id === undefined ? null : await visited(ctx, 'er.id = $2', id);
    if (!found || !isClientLink(this.config, link, found.row.id, found.row.linkNumber)) throw clientErrors.linkUnknown();
    const { open, row } = found;
    const over = open.closedAt !== null || open.endedOn !== null || row.state === 'missing' || row.linkUntil === null || new Date(row.linkUntil) <= ctx.clock.now();
    if (over) throw clientErrors.linkOver();
    return found;
  }

  async #byCode(ctx: RequestContext, code: string, address: string): Promise<Visited> {
    await this.attempts.beginCode(address);
    const found = await visited(ctx, 'er.code_hash = $2', codeHash(this.config, code));
    if (!found) throw clientErrors.codeUnknown();
    ctx.unit.afterCommit(() => this.attempts.codeKnown(address)); // with a connection of its own, when this one is free
    return this.#byLink(ctx, clientLink(this.config, found.row.id, found.row.linkNumber));
  }

  /** To write in, as `heldEvaluation` is for who helps. */
  async #held(ctx: RequestContext, link: string): Promise<Visited> {
    const found = await this.#byLink(ctx, link);
    await oneAtATime(ctx, [found.open.familyId]);
    return found;
  }

  async #toFillIn(ctx: RequestContext, link: string): Promise<Visited> {
    const found = await this.#held(ctx, link);
    if (found.row.state !== 'open') throw clientErrors.done();
    return found;
  }

  async #asked(ctx: RequestContext, link: string): Promise<{ open: OpenEvaluation; definition: Definition }> {
    const { open, row } = await this.#toFillIn(ctx, link);
    const { definition } = await catalogueOf(ctx, open.programmeId);
    if (!asksSatisfaction(open, row, definition)) throw clientErrors.noSatisfaction();
    return { open, definition };
  }

  async #shown(ctx: RequestContext, { open, row }: Visited): Promise<ClientVisit> {
    const { definition, catalogue } = await catalogueOf(ctx, open.programmeId);
    const link = clientLink(this.config, row.id, row.linkNumber);
    const known = { link, rater: row.rater, onDevice: row.way === 'device', scale: catalogue.scale, wordsAt: catalogue.wordsAt ?? null };
    if (row.state !== 'open') return { ...known, done: true, goals: [], scores: [], satisfaction: null };
    const goals = await goalsAt(ctx, open.id);
    return {
      ...known, done: false,
      goals: goals.map(({ id, words, code, scale, anchors }) => ({ id, words, scale, anchors, name: catalogue.goals.find((each) => each.code === code)?.name ?? null })),
      scores: await scoresAt(ctx, open.id, [row.rater]),
      satisfaction: asksSatisfaction(open, row, definition) ? await satisfactionShown(ctx, open, definition) : null,
    };
  }
}

/** Nobody scores as somebody who is signed in: a session would stand beside the scores. */
export function mustVisit(ctx: RequestContext): void {
  if (ctx.actor || !ctx.organisation) throw clientErrors.organisationUnknown();
}

async function visited(ctx: RequestContext, which: string, value: unknown): Promise<Visited | null> {
  const [found] = await ctx.unit.sql<OpenEvaluation & { raterId: string }>(evaluationsWhere(which, {
    select: ', false as may_write, er.id as rater_id', join: 'join evaluation_rater er on er.organisation_id = e.organisation_id and er.evaluation_id = e.id',
  }), [ctx.organisationId, value]);
  const row = found?.raters.find(({ id }) => id === found.raterId);
  return found && row ? { open: found, row } : null;
}

const asksSatisfaction = (open: OpenEvaluation, { rater }: RaterRow, definition: Definition): boolean => open.asksSatisfaction && rater === 'client' && satisfactionInstruments(definition).length > 0;

async function satisfactionShown(ctx: RequestContext, { id }: OpenEvaluation, definition: Definition): Promise<ClientSatisfaction> {
  const rows = await ctx.unit.sql<{ instrumentCode: string; answers: Record<string, unknown>; refused: boolean }>(
    'select instrument_code, answers, refused from satisfaction where organisation_id = $1 and evaluation_id = $2', [ctx.organisationId, id]);
  return { form: satisfactionForm(definition), answers: Object.fromEntries(rows.map(({ instrumentCode, answers }) => [instrumentCode, answers])), refused: rows.some(({ refused }) => refused) };
}

async function keep(ctx: RequestContext, open: OpenEvaluation, instrumentCode: string, answers: Record<string, unknown>, refused: boolean): Promise<void> {
  const [there] = await ctx.unit.sql<{ id: string }>(`
    update satisfaction set answers = jsonb_strip_nulls(answers || $4::jsonb), refused = $5, refused_because = null, on_paper = false, recorded_by = null, revision = revision + 1
    where organisation_id = $1 and evaluation_id = $2 and instrument_code = $3 returning id`, [ctx.organisationId, open.id, instrumentCode, JSON.stringify(answers), refused]);
  if (!there) {
    await ctx.unit.sql(`
      insert into satisfaction (organisation_id, id, trajectory_id, evaluation_id, instrument_code, answers, refused, answered_on, revision)
      values ($1, $2, $3, $4, $5, jsonb_strip_nulls($6::jsonb), $7, $8, 1) on conflict on constraint satisfaction_key do nothing`,
    [ctx.organisationId, uuid(), open.trajectoryId, open.id, instrumentCode, JSON.stringify(answers), refused, ctx.clock.today()]);
  }
  await audit.record(ctx, { verb: 'satisfaction.answer', subjects: subjects(open), fields: [instrumentCode] });
}
