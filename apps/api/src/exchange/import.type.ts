import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Json, Text } from '../platform/index.ts';
import { ImportMapping } from './import-mapping.type.ts';


@ObjectType('ImportColumn', { description: 'What a column of the file can hold' })
export class ImportColumn {
  @Field(() => String) field: string;
  @Field(() => Text) label: Text;
  @Field(() => Boolean) required: boolean;
  @Field(() => Text) accepted: Text;
}

@ObjectType('ImportProblem', { description: 'What is wrong with a row; the header is row 1' })
export class ImportProblem {
  @Field(() => Int) row: number;
  @Field(() => String, { nullable: true }) column: string | null;
  @Field(() => String, { nullable: true }) value: string | null;
  @Field(() => Text) message: Text;
}

@ObjectType('ImportResult', { description: 'What an import would do, or did. Nothing is written while there are problems' })
export class ImportResult {
  @Field(() => [String]) columns: string[];
  @Field(() => String, { nullable: true, description: 'Of a CSV file' }) delimiter: string | null;
  @Field(() => [String], { description: 'Of a workbook: its sheets' }) sheets: string[];
  @Field(() => String, { nullable: true }) sheet: string | null;
  @Field(() => Int) headerRow: number;
  @Field(() => [ImportColumn]) fields: ImportColumn[];
  @Field(() => Json, { description: 'Field by column, as given or as proposed' }) mapping: Record<string, string | null>;
  @Field(() => ImportMapping, { nullable: true, description: 'The saved mapping that was proposed for this header' }) savedMapping: ImportMapping | null;
  @Field(() => Int) rows: number;
  @Field(() => [[String]], { description: 'The first rows' }) sample: string[][];
  @Field(() => [ImportProblem], { description: 'The first 200' }) problems: ImportProblem[];
  @Field(() => Int) problemCount: number;
  @Field(() => Int) created: number;
  @Field(() => Int) changed: number;
  @Field(() => Int) unchanged: number;
  @Field(() => Boolean) committed: boolean;
  @Field(() => String, { nullable: true, description: 'The round that was made or added to' }) roundSlug: string | null;
}
