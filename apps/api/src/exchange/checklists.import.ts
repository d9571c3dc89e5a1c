import { type Definition, isHeldInRounds, type Item, itemNumbers, items } from '@getrouw/domain';
import { LIMITS } from '../caseload/index.ts';
import {
  checkImportedRound, checklistHash, chooseTarget, finishImport, type ImportedAnswer, type ImportedRoundInput, type ImportTarget, importTargets, keepImportedRound, mayMark, measuringErrors,
  openImport, type Pinned, pinned, type PreparedChecklist, type RoundRow, writeChecklists,
} from '../measuring/index.ts';
import { badField, type RequestContext } from '../platform/index.ts';
import { closeRound } from '../results/index.ts';
import { acceptedIn, answerReader, fitsInCell, yesOrNo } from './answer-cell.ts';
import type { Cells, Place } from './cells.ts';
import { CHECKLIST_FIELDS, type ImportField } from './fields.ts';
import type { ImportKindOpen, ImportPlan } from './import-plan.ts';
import { choices, type ImportProblems } from './problems.ts';
import type { Table } from './table.ts';

/** Where the checklists go: into a round whose import is open, or into a new one that is closed with them. */
interface Destination extends Pinned { open: RoundRow | null; programmeId: string; keep(): Promise<RoundRow> }

/** Longest remark in a cell. */
const LONGEST = 4000;

/** Opens a file with filled-in checklists, a row each; its columns are the questions of the round. */
export async function openChecklists(ctx: RequestContext, { roundId, round, sha256 }: { roundId: string | null; round: ImportedRoundInput | null; sha256: string }): Promise<ImportKindOpen> {
  const destination = await destinationOf(ctx, roundId, round, sha256);
  return { fields: fieldsOf(destination), plan: (table, places, cellsOf, problems) => planChecklists(ctx, destination, table, places, cellsOf, problems) };
}

async function destinationOf(ctx: RequestContext, roundId: string | null, round: ImportedRoundInput | null, sha256: string): Promise<Destination> {
  const open = roundId === null ? null : await openImport(ctx, roundId);
  if ((open === null) === (round === null)) {
    throw badField('round', { nl: 'zeg in welke ronde: een nieuwe of een die nog wordt ingelezen', en: 'say into which round: a new one or one that is being imported' }, { nl: 'round of roundId', en: 'round or roundId' });
  }
  if (open) return { ...await pinned(ctx, open), open, programmeId: open.programmeId, keep: () => Promise.resolve(open) };
  const planned = await checkImportedRound(ctx, round!);
  const [before] = await ctx.unit.sql('select from round where organisation_id = $1 and import_sha256 = $2 and period_from = $3 and period_to = $4', [ctx.organisationId, sha256, round!.periodFrom, round!.periodTo]);
  if (before) throw measuringErrors.importedBefore();
  return { ...planned, open, keep: () => keepImportedRound(ctx, planned, sha256) };
}

/** What the columns of a file about this version can hold, whichever of its instruments it is about. */
export const checklistFields = (definition: Definition): ImportField[] => definition.instruments.filter(isHeldInRounds).flatMap((instrument) => fieldsOf({ definition, instrument }));

/** Per question a column for the answer, for a remark, and for the mark where the method has that. */
function fieldsOf(version: Pick<Pinned, 'definition' | 'instrument'>): ImportField[] {
  const numbers = itemNumbers(version.instrument);
  return [...CHECKLIST_FIELDS, ...questionsOf(version).flatMap((item): ImportField[] => {
    const { code, text } = item;
    const number = numbers.get(code);
    const named = (before: string) => [`${before} ${code}`, `${code} ${before}`, ...(number ? [`${before} ${number}`, `${number} ${before}`] : [])];
    const short = number ?? code;
    return [
      {
        field: code, label: { nl: `${short} ${text.nl}`, en: `${short} ${text.en}` }, required: false, accepted: acceptedIn(version.definition, item),
        aliases: [text.nl, text.en, ...(number ? [number] : []), ...named('vraag'), ...named('question')],
      },
      {
        field: remarkOf(code), label: { nl: `Opmerking bij ${short}`, en: `Remark on ${short}` }, required: false, accepted: { nl: `tekst, hooguit ${LONGEST} tekens`, en: `text, at most ${LONGEST} characters` },
        aliases: [...named('opmerking'), ...named('toelichting'), ...named('remark')],
      },
      ...(mayMark(version, item) ? [{
        field: markOf(code), label: { nl: `Past niet bij dit gezin: ${short}`, en: `Does not fit this family: ${short}` }, required: false, accepted: { nl: 'ja, nee of leeg', en: 'yes, no or nothing' },
        aliases: [...named('nvt'), ...named('past niet'), ...named('not applicable')],
      }] : []),
    ];
  })];
}

const questionsOf = ({ instrument }: Pick<Pinned, 'instrument'>): Item[] => items(instrument).map(({ item }) => item).filter(fitsInCell);
const remarkOf = (code: string): string => `${code}.remark`;
const markOf = (code: string): string => `${code}.mark`;

async function planChecklists(
  ctx: RequestContext, destination: Destination, table: Table, places: ReadonlyMap<string, Place>, cellsOf: (row: number) => Cells, problems: ImportProblems,
): Promise<ImportPlan> {
  const readers = questionsOf(destination).filter(({ code }) => places.has(code) || places.has(remarkOf(code)) || places.has(markOf(code)))
    .map((item) => ({ item, read: answerReader(destination.definition, item) }));
  if (readers.length === 0) problems.add(1, null, null, { nl: 'geen kolom gekozen voor een vraag', en: 'no column is chosen for a question' });
  const column = places.get('clientNumber')!.index;
  const targets = await importTargets(ctx, { id: destination.open?.id ?? null, programmeId: destination.programmeId }, [...new Set(table.rows.map(({ values }) => values[column] ?? ''))]);
  const teams = await ctx.unit.sql<{ id: string; name: string }>('select id, name from team where organisation_id = $1 order by name', [ctx.organisationId]);
  const seen = new Map<string, number>();
  const checklists: PreparedChecklist[] = [];
  let unchanged = 0;
  for (const index of readers.length === 0 ? [] : table.rows.keys()) {
    const cells = cellsOf(index);
    const target = readTarget(cells, targets);
    const teamId = readTeam(cells, teams) ?? target?.teamId;
    const assessorName = cells.text('assessorName', LIMITS.name) ?? null;
    const answers = readAnswers(cells, readers, table.rows[index]!.values, places);
    if (target) refuseTwice(cells, target, seen);
    if (!cells.ok || !target || !teamId) continue;
    const hash = checklistHash(teamId, assessorName, answers);
    if (target.importedHash === hash) unchanged += 1;
    else checklists.push({ target, teamId, assessorName, answers, hash });
  }
  const changed = checklists.filter(({ target }) => target.responseId !== null).length;
  return {
    created: checklists.length - changed, changed, unchanged,
    write: async () => {
      const round = await destination.keep();
      await writeChecklists(ctx, round, checklists);
      if (!destination.open) await closeRound(ctx, round.id, (await finishImport(ctx, round.id, round.revision)).revision);
      return { subjects: checklists.length > 0 ? [round.id, ...new Set(checklists.map(({ target }) => target.familyId))] : [], roundSlug: round.slug };
    },
  };
}

function readTarget(cells: Cells, targets: ReadonlyMap<string, readonly ImportTarget[]>): ImportTarget | undefined {
  const clientNumber = cells.text('clientNumber', LIMITS.clientNumber);
  const number = cells.wholeNumber('trajectoryNumber', 1) ?? null;
  if (!cells.ok || !clientNumber) return undefined;
  const found = chooseTarget(targets.get(clientNumber) ?? [], number);
  return 'problem' in found ? cells.refuse(found.field, found.problem, found.accepted) : found;
}

function readTeam(cells: Cells, teams: readonly { id: string; name: string }[]): string | undefined {
  const name = cells.text('team');
  if (!name) return undefined;
  return teams.find((team) => team.name.toLowerCase() === name.toLowerCase())?.id ?? cells.refuse('team', { nl: 'is geen team van deze organisatie', en: 'is not a team of this organisation' }, choices(teams.map((team) => team.name)));
}

function readAnswers(cells: Cells, readers: readonly { item: Item; read: (cell: string) => string | undefined }[], values: readonly string[], places: ReadonlyMap<string, Place>): ImportedAnswer[] {
  const cellAt = (field: string): string => {
    const place = places.get(field);
    return place ? values[place.index] ?? '' : '';
  };
  const answers: ImportedAnswer[] = [];
  for (const { item: { code }, read } of readers) {
    const cell = cellAt(code);
    const remark = cellAt(remarkOf(code));
    const marked = cellAt(markOf(code));
    if (cell === '' && remark === '' && marked === '') continue;
    const value = cell === '' ? null : read(cell);
    const mark = marked === '' ? false : yesOrNo(marked);
    if (value === undefined) cells.refuse(code, { nl: 'is geen antwoord op deze vraag', en: 'is not an answer to this question' });
    else if (mark === undefined) cells.refuse(markOf(code), { nl: 'is geen ja of nee', en: 'is not yes or no' });
    else if (remark.length > LONGEST) cells.refuse(remarkOf(code), { nl: 'is te lang', en: 'is too long' });
    else answers.push({ itemCode: code, value, mark, remark: remark || null });
  }
  if (answers.length === 0 && cells.ok) cells.refuse('clientNumber', { nl: 'de rij heeft geen enkel antwoord', en: 'the row has no answer at all' }, { nl: 'minstens één antwoord', en: 'at least one answer' });
  return answers;
}

function refuseTwice(cells: Cells, { trajectoryId }: ImportTarget, seen: Map<string, number>): void {
  const twin = seen.get(trajectoryId);
  if (twin) cells.refuse('clientNumber', { nl: `dit traject staat ook in rij ${twin}`, en: `this trajectory is in row ${twin} too` }, { nl: 'elk traject één keer', en: 'each trajectory once' });
  else seen.set(trajectoryId, cells.row);
}
