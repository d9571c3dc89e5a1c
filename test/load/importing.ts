/** Filled-in checklists of an earlier round: one a request by several at once, as one file, and as a COPY of the rows that the file made. */
import pg from 'pg';
import { CASE_COLUMNS, addDays } from '../../infra/demonstration/cases.ts';
import { importFile } from '../../infra/demonstration/provider.ts';
import { emptyOwnInstrument } from '../../libs/domain/src/index.ts';
import { type Measured, milliseconds } from './measure.ts';
import { caseRow, type Provider } from './world.ts';

const QUESTIONS = 40;
const CLIENTS = 8;
/** Most rows of one file with cases. */
const ROWS_A_FILE = 10_000;
const PERIOD = { periodFrom: '2022-01-01', periodTo: '2022-12-31', referenceDate: '2023-07-01' };
/** What an imported round consists of, in the order in which its rows refer to one another. */
const TABLES = ['round_case', 'assignment', 'response', 'answer', 'answer_history'];

interface List { adoptedVersionId: string; programmeId: string; items: string[] }
interface Round { id: string; slug: string; revision: number }

/** How fast checklists come in, as rates of checklists a second; the second figure is the file against COPY. `slug` is the round of the file. */
export async function measureImport(provider: Provider, database: pg.Client, checklists: number): Promise<{ measured: [Measured, Measured]; slug: string }> {
  const numbers = Array.from({ length: checklists }, (_, index) => `I-${String(index).padStart(6, '0')}`);
  for (let from = 0; from < checklists; from += ROWS_A_FILE) {
    await importFile(provider.officer, 'cases', CASE_COLUMNS, numbers.slice(from, from + ROWS_A_FILE).map((number, index) => caseRow(number, addDays('2022-01-01', index % 365))));
  }
  const list = await publishList(provider);
  const value = (row: number, column: number) => ((row * 7 + column * 3) % 10 < 7 ? 'YES' : 'NO');

  const single = await begin(provider, list, 'Een voor een');
  let next = 0;
  const oneByOne = await milliseconds(() => Promise.all(Array.from({ length: CLIENTS }, async () => {
    for (let row = next++; row < checklists; row = next++) {
      const answers = list.items.map((itemCode, column) => ({ itemCode, value: value(row, column), mark: false }));
      await provider.officer.ask('mutation ($input: ImportChecklistInput!) { importChecklist(input: $input) { outcome } }', { input: { roundId: single.id, clientNumber: numbers[row], answers } });
    }
  })));
  const finished = await provider.officer.ask<{ finishImport: Round }>('mutation ($id: ID!, $revision: Int!) { finishImport(roundId: $id, revision: $revision) { id slug revision } }', { ...single });
  await provider.officer.ask('mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { id } }', { ...finished.finishImport });

  const rows = numbers.map((number, row) => [number, ...list.items.map((_, column) => value(row, column))].join(';'));
  const file = Buffer.from([['clientNumber', ...list.items].join(';'), ...rows].join('\n')).toString('base64');
  let slug = '';
  const bulk = await milliseconds(async () => {
    const { importFile: result } = await provider.officer.ask<{ importFile: { committed: boolean; roundSlug: string; problems: unknown[] } }>(
      'mutation ($input: ImportInput!) { importFile(input: $input) { committed roundSlug problems { row message { en } } } }',
      { input: { kind: 'checklists', file, mapping: Object.fromEntries(['clientNumber', ...list.items].map((field) => [field, field])), commit: true, round: { ...described(list), name: 'In een keer' } } },
    );
    if (!result.committed) throw new Error(`import refused: ${JSON.stringify(result.problems)}`);
    slug = result.roundSlug;
  });
  const copied = await copyRows(database, provider, slug);
  const aSecond = (taken: number) => `${((1000 * checklists) / taken).toFixed(0)} a second`;
  const count = checklists.toLocaleString('en');
  return {
    slug,
    measured: [
      { what: `import of ${count} checklists one a request by ${CLIENTS}, against COPY of the same rows`, ours: aSecond(oneByOne), other: aSecond(copied), ratio: copied / oneByOne },
      { what: `import of ${count} checklists as one file, against COPY of the same rows`, ours: aSecond(bulk), other: aSecond(copied), ratio: copied / bulk },
    ],
  };
}

const described = ({ adoptedVersionId, programmeId }: List) => ({ adoptedVersionId, programmeId, ...PERIOD, sampling: 'all', source: 'Meting' });

async function begin({ officer }: Provider, list: List, name: string): Promise<Round> {
  const { beginImportedRound } = await officer.ask<{ beginImportedRound: Round }>('mutation ($input: ImportedRoundInput!) { beginImportedRound(input: $input) { id slug revision } }', { input: { ...described(list), name } });
  return beginImportedRound;
}

/** The provider's own list of as many questions as the import is measured with. */
async function publishList({ officer }: Provider): Promise<List> {
  const name = { nl: 'Lijst', en: 'List' };
  const document = emptyOwnInstrument(name);
  const items = Array.from({ length: QUESTIONS }, (_, index) => ({
    code: `Q-${index + 1}`, text: { nl: `Vraag ${index + 1}`, en: `Question ${index + 1}` }, answer: { kind: 'yes_no' as const, scale: 'YES_NO' }, counts: 'execution' as const,
  }));
  document.instruments[0].sections[0]!.items.push(...items);
  type Own = { id: string; revision: number; adoptedVersionId: string | null };
  const { addOwnInstrument: draft } = await officer.ask<{ addOwnInstrument: Own }>('mutation ($name: TextInput!) { addOwnInstrument(name: $name) { id revision } }', { name });
  const { saveOwnInstrument: saved } = await officer.ask<{ saveOwnInstrument: Own }>(
    'mutation ($input: SaveOwnInstrumentInput!) { saveOwnInstrument(input: $input) { id revision } }', { input: { id: draft.id, revision: draft.revision, document } },
  );
  const { publishOwnInstrument: published } = await officer.ask<{ publishOwnInstrument: Own }>(
    'mutation ($id: ID!, $revision: Int!) { publishOwnInstrument(id: $id, revision: $revision) { id revision adoptedVersionId } }', { id: saved.id, revision: saved.revision },
  );
  const { roundChoices } = await officer.ask<{ roundChoices: { programmes: { id: string }[] } }>('{ roundChoices { programmes { id } } }');
  return { adoptedVersionId: published.adoptedVersionId!, programmeId: roundChoices.programmes[0]!.id, items: items.map(({ code }) => code) };
}

/** Milliseconds to COPY the rows of a round into the tables they came from, with their indexes and references, as rows of a copy of the round. */
async function copyRows(database: pg.Client, { organisationId }: Provider, slug: string): Promise<number> {
  const { rows: [directory] } = await database.query<{ directory: string }>(`select current_setting('data_directory') as directory`);
  const file = (table: string) => pg.escapeLiteral(`${directory!.directory}/${table}.bench`);
  const id = (column: string) => `md5(${column}::text || 'copy')::uuid`;
  const { rows: [round] } = await database.query<{ id: string }>('select id from round where organisation_id = $1 and slug = $2', [organisationId, slug]);
  const own: Record<string, string> = {
    round_case: `round_id = '${round!.id}'`, assignment: `round_id = '${round!.id}'`, response: `round_id = '${round!.id}'`,
    answer: `response_id in (select id from response where round_id = '${round!.id}')`,
    answer_history: `answer_id in (select n.id from answer n join response p on p.organisation_id = n.organisation_id and p.id = n.response_id where p.round_id = '${round!.id}')`,
  };
  const renamed = new Set(['id', 'round_id', 'round_case_id', 'response_id', 'answer_id', 'assignment_id']);
  await database.query('begin');
  await database.query(`insert into round select (jsonb_populate_record(r, jsonb_build_object('id', ${id('r.id')}, 'slug', r.slug || '-copy', 'import_sha256', null))).* from round r where r.id = $1`, [round!.id]);
  for (const table of TABLES) {
    const { rows: columns } = await database.query<{ name: string }>(`select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`, [table]);
    const list = columns.map(({ name }) => (renamed.has(name) ? id(`x.${name}`) : `x.${name}`)).join(', ');
    await database.query(`copy (select ${list} from ${table} x where x.organisation_id = '${organisationId}' and x.${own[table]!}) to ${file(table)}`);
  }
  for (const table of TABLES) await database.query(`alter table ${table} disable trigger user`); // they would write the history twice
  const taken = await milliseconds(async () => {
    for (const table of TABLES) await database.query(`copy ${table} from ${file(table)}`);
  });
  await database.query('rollback');
  return taken;
}
