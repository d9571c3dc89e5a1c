import { itemByCode, type Item, requiredItems, validateAnswer } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, errors, insertRow, type Problem, type RequestContext, updateRow } from '../platform/index.ts';
import { checklistHash, type ImportedAnswer, type ImportTarget, importTargets, writeChecklists } from './imported.ts';
import type { ImportChecklistInput, ImportedAnswerInput, ImportedRoundInput } from './imported-round.input.ts';
import type { ImportedChecklist } from './imported-round.type.ts';
import { measuringErrors } from './measuring.errors.ts';
import { type Pinned, pinned, pinnedOf } from './pinned.ts';
import { RoundEntity } from './round.entity.ts';
import { type RoundRow, roundById } from './rounds.queries.ts';
import { chosenInstrument, chosenVersion, dateProblems } from './rounds.service.ts';
import { slugOf } from './slug.ts';
import { chosenPrivacy } from './survey.ts';
import { surveyErrors } from './survey.errors.ts';

/** Most characters of a remark. */
const LONGEST = 4000;

/** What an earlier round will be, checked: its version as it was licensed, because what a provider chose in it then is not known here. */
export interface NewImportedRound extends Pinned { programmeId: string; instrumentCode: string; input: ImportedRoundInput }

/** Checks what is said of an earlier round; nothing is kept yet. */
export async function checkImportedRound(ctx: RequestContext, input: ImportedRoundInput): Promise<NewImportedRound> {
  const { programmeId, document } = await chosenVersion(ctx, input);
  const instrumentCode = chosenInstrument({ document, configuration: null }, input.instrumentCode ?? null);
  const problems = [...dateProblems(input), ...await nameProblems(ctx, input.name.trim()), ...futureProblems(input, ctx.clock.today())];
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  return { ...pinnedOf(document, null, instrumentCode), programmeId, instrumentCode, input };
}

function futureProblems(input: ImportedRoundInput, today: string): Problem[] {
  return (['periodTo', 'referenceDate'] as const).filter((field) => input[field] > today).map((field) => ({
    field, message: { nl: 'ligt in de toekomst', en: 'is in the future' }, accepted: { nl: `${today} of eerder`, en: `${today} or earlier` },
  }));
}

async function nameProblems(ctx: RequestContext, name: string): Promise<Problem[]> {
  const taken = await ctx.unit.sql('select from round where organisation_id = $1 and lower(name) = lower($2) limit 1', [ctx.organisationId, name]);
  return taken.length === 0 ? [] : [{
    field: 'name', message: { nl: 'er is al een ronde met deze naam', en: 'there is a round of this name already' }, accepted: { nl: 'een andere naam', en: 'another name' },
  }];
}

/** Begins an earlier round, into which filled-in checklists can then be imported. */
export async function beginImportedRound(ctx: RequestContext, input: ImportedRoundInput): Promise<RoundRow> {
  return keepImportedRound(ctx, await checkImportedRound(ctx, input), null);
}

/** @param sha256 of the file that it is read from. */
export async function keepImportedRound(ctx: RequestContext, { input, instrument, instrumentCode, programmeId }: NewImportedRound, sha256: string | null): Promise<RoundRow> {
  const name = input.name.trim();
  const taken = await ctx.unit.sql<{ slug: string }>('select slug from round where organisation_id = $1', [ctx.organisationId]);
  const round = await insertRow(ctx, RoundEntity, {
    slug: slugOf(name, taken.map(({ slug }) => slug)), name, programmeId, adoptedVersionId: input.adoptedVersionId, configurationId: null, instrumentCode,
    scoredItems: requiredItems(instrument).map(({ code }) => code), phoneItem: null, periodFrom: input.periodFrom, periodTo: input.periodTo, referenceDate: input.referenceDate,
    sampling: input.sampling, sampleSize: null, seed: null, state: 'drawn', edition: 1, drawnAt: ctx.clock.now(), closedAt: null,
    importedAt: ctx.clock.now(), importedBy: ctx.memberId, importSource: input.source.trim(), importSha256: sha256, privacy: chosenPrivacy(instrument, null) && 'anonymous', answerBy: null, stoppedAt: null,
  });
  await audit.record(ctx, { verb: 'round.import', subjects: [round.id], fields: Object.keys(input) });
  return roundById(ctx, round.id);
}

/** An imported round into which checklists can still be read. */
export async function openImport(ctx: RequestContext, roundId: string): Promise<RoundRow> {
  const round = await roundById(ctx, roundId);
  if (!round.importOrigin) throw measuringErrors.notImported();
  if (round.state === 'closed') throw measuringErrors.roundClosed();
  if (round.state !== 'drawn') throw measuringErrors.importFinished();
  return round;
}

/** Adds one filled-in checklist, or changes the one that is there; the same one again changes nothing. */
export async function importChecklist(ctx: RequestContext, input: ImportChecklistInput): Promise<ImportedChecklist> {
  const round = await openImport(ctx, input.roundId);
  if (round.privacy !== null) throw surveyErrors.isASurvey();
  const version = await pinned(ctx, round);
  const targets = (await importTargets(ctx, round, [input.clientNumber])).get(input.clientNumber) ?? [];
  const target = chooseTarget(targets, input.trajectoryNumber ?? null);
  if ('problem' in target) throw badField(target.field, target.problem, target.accepted);
  const teamId = await teamOf(ctx, input.team ?? null) ?? target.teamId;
  const answers = input.answers.map((answer, index) => checkedAnswer(version, answer, `answers.${index}`));
  const twice = answers.find(({ itemCode }, index) => answers.findIndex((each) => each.itemCode === itemCode) < index);
  if (twice) throw badField('answers', { nl: `${twice.itemCode} staat er twee keer in`, en: `${twice.itemCode} is there twice` }, { nl: 'elke vraag één keer', en: 'each question once' });
  const assessorName = input.assessorName?.trim() || null;
  const hash = checklistHash(teamId, assessorName, answers);
  const outcome = target.responseId === null ? 'created' : target.importedHash === hash ? 'unchanged' : 'changed';
  if (outcome !== 'unchanged') {
    await writeChecklists(ctx, round, [{ target, teamId, assessorName, answers, hash }]);
    await audit.record(ctx, { verb: 'round.import', subjects: [round.id, target.familyId], fields: answers.map(({ itemCode }) => itemCode) });
  }
  return { clientNumber: target.clientNumber, trajectoryNumber: target.trajectoryNumber, outcome };
}

/** Ends the importing. What comes in at the same moment is in it or refused, so that closing sees all there is. */
export async function finishImport(ctx: RequestContext, roundId: string, revision: number): Promise<RoundRow> {
  const round = await openImport(ctx, roundId);
  const [filled] = await ctx.unit.sql('select from response where organisation_id = $1 and round_id = $2 limit 1', [ctx.organisationId, round.id]);
  if (!filled) throw measuringErrors.importEmpty();
  await updateRow(ctx, RoundEntity, { id: round.id, revision }, { state: 'scoring' });
  await audit.record(ctx, { verb: 'round.import', subjects: [round.id], fields: ['state'] });
  return roundById(ctx, round.id);
}

interface Refused { field: 'clientNumber' | 'trajectoryNumber'; problem: Problem['message']; accepted: Problem['message'] }

/** The trajectory of a family that is meant, or why it is not clear. */
export function chooseTarget(ofFamily: readonly ImportTarget[], number: number | null): ImportTarget | Refused {
  if (ofFamily.length === 0) {
    return { field: 'clientNumber', problem: { nl: 'is geen gezin dat hier bekend is', en: 'is not a family that is known here' },
      accepted: { nl: 'een cliëntnummer uit uw gezinnen; lees eerst de gezinnen in', en: 'a client number of your families; import the families first' } };
  }
  const own = ofFamily.filter(({ ofProgramme }) => ofProgramme);
  const numbers = own.map(({ trajectoryNumber }) => trajectoryNumber).join(', ');
  const accepted = { nl: numbers || 'een gezin met een traject van deze methodiek', en: numbers || 'a family with a trajectory of this method' };
  const [only, ...others] = number === null ? own : own.filter(({ trajectoryNumber }) => trajectoryNumber === number);
  if (!only) {
    return number === null || own.length === 0
      ? { field: 'clientNumber', problem: { nl: 'heeft geen traject van deze methodiek', en: 'has no trajectory of this method' }, accepted }
      : { field: 'trajectoryNumber', problem: { nl: 'is geen traject van dit gezin in deze methodiek', en: "is not one of this family's trajectories of this method" }, accepted };
  }
  if (others.length > 0) return { field: 'trajectoryNumber', problem: { nl: 'ontbreekt: het gezin heeft meer trajecten', en: 'is missing: the family has several trajectories' }, accepted };
  if (only.state === 'left_out') {
    return { field: 'clientNumber', problem: { nl: 'is uit deze ronde gelaten', en: 'was left out of this round' }, accepted: { nl: 'eerst terug in de ronde', en: 'first back in the round' } };
  }
  return only;
}

async function teamOf(ctx: RequestContext, name: string | null): Promise<string | null> {
  if (name === null) return null;
  const teams = await ctx.unit.sql<{ id: string; name: string }>('select id, name from team where organisation_id = $1 order by name', [ctx.organisationId]);
  const found = teams.find((team) => team.name.toLowerCase() === name.trim().toLowerCase());
  if (found) return found.id;
  const names = teams.slice(0, 10).map((team) => team.name).join(', ');
  throw badField('team', { nl: 'is geen team van deze organisatie', en: 'is not a team of this organisation' }, { nl: names, en: names });
}

function checkedAnswer(version: Pinned, { itemCode, value, mark, remark }: ImportedAnswerInput, field: string): ImportedAnswer {
  const item = itemByCode(version.instrument, itemCode);
  if (!item) throw badField(`${field}.itemCode`, { nl: `${itemCode.slice(0, 40)} is geen vraag van deze vragenlijst`, en: `${itemCode.slice(0, 40)} is not a question of this checklist` });
  const checked = (value ?? null) === null ? null : validateAnswer(version.definition, item, value);
  if (checked && !checked.ok) throw badField(`${field}.value`, checked.problem.message);
  if (mark && !mayMark(version, item)) throw badField(`${field}.mark`, { nl: 'kan niet bij deze vraag', en: 'cannot be given to this question' }, { nl: 'alleen nee', en: 'false only' });
  const words = remark?.trim() || null;
  if (words && words.length > LONGEST) throw badField(`${field}.remark`, { nl: 'is te lang', en: 'is too long' }, { nl: `hooguit ${LONGEST} tekens`, en: `at most ${LONGEST} characters` });
  return { itemCode, value: checked ? JSON.stringify(checked.value) : null, mark, remark: words };
}

/** Whether an answer to this question can carry the mark "does not fit this family". */
export const mayMark = ({ instrument }: Pick<Pinned, 'instrument'>, item: Item): boolean => instrument.policy.notApplicable === 'mark' && item.counts !== 'none';
