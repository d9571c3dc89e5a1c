/** Writes typed documents to src/gql from the schema and the documents of the web app; with --check it only says what would change. */
import fs from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse, printSchema } from 'graphql';

const here = import.meta.dirname;
const sources = path.resolve(here, '../../apps/web/src');
const target = path.join(here, 'src/gql/');
const TAGGED = /\bgraphql\(\s*`([^`]*)`/g;

const schema = buildSchema(fs.readFileSync(path.join(here, 'schema.graphql'), 'utf8'));
const documents = fs.readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .toSorted()
  .flatMap((file) => [...fs.readFileSync(path.join(sources, file), 'utf8').matchAll(TAGGED)]
    .map(([, rawSDL = '']) => ({ location: file, rawSDL, document: parse(rawSDL) })));

const outputs = await preset.buildGeneratesSection({
  baseOutputDir: target,
  schema: parse(printSchema(schema)),
  schemaAst: schema,
  documents,
  config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, importExtension: '.ts', emitLegacyCommonJSImports: false, scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' } },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
  profiler: { outputName: null, run: (task) => task(), collect: () => [], clear: () => undefined },
  documentTransforms: [],
});
const files = await Promise.all(outputs.map(async (output) => ({
  name: output.filename,
  content: await codegen({ ...output, cache: undefined }),
})));

const differing = files.filter(({ name, content }) => !fs.existsSync(name) || fs.readFileSync(name, 'utf8') !== content);
if (process.argv.includes('--check')) {
  for (const { name } of differing) console.error(`${path.relative(process.cwd(), name)} differs from what codegen makes: run npm run codegen -w libs/contracts`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  fs.mkdirSync(target, { recursive: true });
  for (const { name, content } of differing) fs.writeFileSync(name, content);
}
