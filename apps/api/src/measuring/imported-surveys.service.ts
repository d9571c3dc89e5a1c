import { itemByCode, validateAnswer } from '@getrouw/domain';
import { randomUUID } from 'node:crypto';
import { audit } from '../audit/index.ts';
import { type Config, errors, type Problem, type RequestContext } from '../platform/index.ts';
import { openImport } from './imported-rounds.service.ts';
import { type Pinned, pinned } from './pinned.ts';
import { type RoundRow, roundById } from './rounds.queries.ts';
import { surveyErrors } from './survey.errors.ts';
import { formHash } from './survey-secrets.ts';
import type { ImportedSurveyResponseInput, ImportSurveyInput } from './survey.input.ts';

/**
 * Reads forms of a survey that was filled in on paper or elsewhere, all of them or none. They are kept as anonymous answers: of a form the team and its
 * variants are kept, not its number.
 */
export async function importSurvey(ctx: RequestContext, config: Config, { roundId, responses }: ImportSurveyInput): Promise<RoundRow> {
  const round = await openImport(ctx, roundId);
  if (round.privacy === null) throw surveyErrors.notASurvey();
  const version = await pinned(ctx, round);
  const teams = await ctx.unit.sql<{ id: string; name: string }>('select id, name from team where organisation_id = $1', [ctx.organisationId]);
  const known = await ctx.unit.sql<{ importedHash: string }>('select imported_hash from response where organisation_id = $1 and round_id = $2', [ctx.organisationId, round.id]);
  const seen = new Set(known.map(({ importedHash }) => importedHash));
  const problems: Problem[] = [];
  const forms = responses.map((response, index) => {
    const hash = formHash(config, round.id, response.respondent);
    if (seen.has(hash)) problems.push({ field: `responses.${index}.respondent`, message: { nl: 'is al ingelezen of staat er twee keer in', en: 'was imported already or is there twice' }, accepted: { nl: 'elk formulier één keer', en: 'each form once' } });
    seen.add(hash);
    const team = teams.find(({ name }) => name.toLowerCase() === response.team.trim().toLowerCase());
    if (!team) problems.push({ field: `responses.${index}.team`, message: { nl: 'is geen team van deze organisatie', en: 'is not a team of this organisation' }, accepted: namesOf(teams) });
    return { id: randomUUID(), hash, teamId: team?.id, variants: response.variants, answers: checked(version, response, index, problems) };
  });
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  await ctx.unit.sql('insert into round_team (organisation_id, round_id, team_id) select distinct $1::uuid, $2::uuid, unnest($3::uuid[]) on conflict do nothing', [ctx.organisationId, round.id, forms.map(({ teamId }) => teamId)]);
  await ctx.unit.sql(`
    insert into response (organisation_id, id, round_id, opinion, state, needs_review, revision, privacy, imported_hash, team_id, variants)
    select $1, x.id, $2, 'first', 'in_progress', false, 1, 'anonymous', x.hash, x.team_id, x.variants
    from jsonb_to_recordset($3::jsonb) as x (id uuid, hash text, team_id uuid, variants text[])`,
  [ctx.organisationId, round.id, JSON.stringify(forms.map(({ id, hash, teamId, variants }) => ({ id, hash, team_id: teamId, variants })))]);
  const answers = forms.flatMap(({ id, answers: given }) => given.map((answer) => ({ responseId: id, ...answer })));
  await ctx.unit.sql(`
    insert into answer (organisation_id, id, response_id, item_code, value, mark, saved_at, revision)
    select $1, gen_random_uuid(), x.response_id, x.item_code, x.value, false, $5, 1 from unnest($2::uuid[], $3::text[], $4::jsonb[]) x (response_id, item_code, value)`,
  [ctx.organisationId, answers.map(({ responseId }) => responseId), answers.map(({ itemCode }) => itemCode), answers.map(({ value }) => JSON.stringify(value)), new Date(ctx.clock.today())]);
  await ctx.unit.sql(`update response set state = 'submitted' where organisation_id = $1 and id = any($2)`, [ctx.organisationId, forms.map(({ id }) => id)]);
  await audit.record(ctx, { verb: 'round.import', subjects: [round.id], fields: ['responses'] });
  return roundById(ctx, round.id);
}

function checked({ definition, instrument }: Pinned, { variants, answers }: ImportedSurveyResponseInput, index: number, problems: Problem[]): { itemCode: string; value: unknown }[] {
  const possible = (definition.variants ?? []).map(({ code }) => code);
  if (variants.some((each) => !possible.includes(each))) {
    problems.push({ field: `responses.${index}.variants`, message: { nl: 'kent deze methodiek niet', en: 'is not known in this method' }, accepted: { nl: possible.join(', '), en: possible.join(', ') } });
  }
  const twice = new Set<string>();
  return answers.flatMap(({ itemCode, value }, at) => {
    const field = `responses.${index}.answers.${at}`;
    const item = itemByCode(instrument, itemCode);
    if (!item || twice.has(itemCode)) {
      problems.push({ field: `${field}.itemCode`, message: item ? { nl: 'staat er twee keer in', en: 'is there twice' } : { nl: 'is geen vraag van deze vragenlijst', en: 'is not a question of this survey' } });
      return [];
    }
    twice.add(itemCode);
    const answer = validateAnswer(definition, item, value);
    if (!answer.ok) problems.push({ field: `${field}.value`, message: answer.problem.message });
    return answer.ok ? [{ itemCode, value: answer.value }] : [];
  });
}

function namesOf(teams: readonly { name: string }[]): NonNullable<Problem['accepted']> {
  const names = teams.map(({ name }) => name).toSorted().slice(0, 10).join(', ');
  return { nl: names, en: names };
}
