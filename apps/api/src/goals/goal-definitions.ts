import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsString, IsUUID, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { audit } from '../audit/index.ts';
import { OptionalText } from '../caseload/index.ts';
import { badField, errors, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { catalogueOf } from './open-case.ts';

/** How a provider's method group explains a code of the catalogue, or a code that it would like to have. */
@Entity('goal_definition')
export class GoalDefinitionEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text', nullable: true }) proposedName: string | null;
  @Column({ type: 'text', nullable: true }) explanation: string | null;
  @Column({ type: 'text', array: true }) examples: string[];
  @Column({ type: 'int' }) revision: number;
}

@ObjectType('GoalDefinition', { description: 'How the method group explains a code, or a code that it proposes' })
export class GoalDefinition {
  @Field(() => String) code: string;
  @Field(() => String, { nullable: true, description: 'Of a code that the catalogue does not have' }) proposedName: string | null;
  @Field(() => String, { nullable: true }) explanation: string | null;
  @Field(() => [String]) examples: string[];
  @Field(() => Int) revision: number;
}

@InputType('SaveGoalDefinitionInput')
export class SaveGoalDefinitionInput {
  @Field(() => ID) @IsUUID('all') programmeId: string;
  @Field(() => String, { nullable: true, description: 'None: a new proposal, that gets a code of its own' }) @OptionalText(60) code: string | null;
  @Field(() => String, { nullable: true, description: 'Of a proposal; none takes it back' }) @OptionalText(200) proposedName: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(2_000) explanation: string | null;
  @Field(() => [String]) @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(300, { each: true }) examples: string[];
  @Field(() => Int, { description: 'Of the definition as it was seen; 0 where there was none' }) @IsInt() revision: number;
}

/** Of the codes of a method, and what is proposed beside them; what was taken back is left out. */
export async function definitionsOf(ctx: RequestContext, definitionCode: string, codes: readonly string[]): Promise<GoalDefinition[]> {
  return ctx.unit.sql<GoalDefinition>(`select code, proposed_name, explanation, examples, revision from goal_definition
    where organisation_id = $1 and definition_code = $2 and (proposed_name is not null or code = any($3)) order by code`, [ctx.organisationId, definitionCode, codes]);
}

export async function goalDefinitions(ctx: RequestContext, programmeId: string): Promise<GoalDefinition[]> {
  const { definition, catalogue } = await catalogueOf(ctx, programmeId);
  return definitionsOf(ctx, definition.code, catalogue.goals.map(({ code }) => code));
}

/** Keeps an explanation or a proposal. The same again is no conflict. */
export async function saveGoalDefinition(ctx: RequestContext, { programmeId, revision, ...given }: SaveGoalDefinitionInput): Promise<GoalDefinition[]> {
  const { definition: { code: definitionCode }, catalogue } = await catalogueOf(ctx, programmeId);
  const known = new Set(catalogue.goals.map(({ code }) => code));
  const values = { proposedName: given.proposedName ?? null, explanation: given.explanation ?? null, examples: given.examples.map((example) => example.trim()).filter(Boolean) };
  const rows = await (await ctx.unit.manager()).findBy(GoalDefinitionEntity, { organisationId: ctx.organisationId, definitionCode });
  const code = given.code ?? nextProposal(definitionCode, rows);
  const before = rows.find((row) => row.code === code);
  if (given.code && !known.has(code) && !before) throw badField('code', { nl: 'bestaat niet in deze methodiek', en: 'does not exist in this method' }, { nl: 'een code van de doelenlijst, of leeg voor een voorstel', en: 'a code of the list of goals, or nothing for a proposal' });
  if (known.has(code) && values.proposedName) throw badField('proposedName', { nl: 'hoort bij een code die er nog niet is', en: 'goes with a code that is not there yet' });
  if (!given.code && !values.proposedName) throw badField('proposedName', { nl: 'is leeg', en: 'is empty' }, { nl: 'hoe het nieuwe doel heet', en: 'what the new goal is called' });
  const isSame = before && before.proposedName === values.proposedName && before.explanation === values.explanation && before.examples.join('\n') === values.examples.join('\n');
  if (!isSame) {
    if ((before?.revision ?? 0) !== revision) throw errors.conflict({ current: before ?? null });
    if (before) await updateRow(ctx, GoalDefinitionEntity, { id: before.id, revision }, values);
    else await insertRow(ctx, GoalDefinitionEntity, { definitionCode, code, ...values });
    await audit.record(ctx, { verb: 'goal.define', subjects: [programmeId], fields: [code] });
  }
  return goalDefinitions(ctx, programmeId);
}

const nextProposal = (definitionCode: string, rows: readonly GoalDefinitionEntity[]): string =>
  `${definitionCode}-NEW-${1 + Math.max(0, ...rows.map(({ code }) => Number(/-NEW-(\d+)$/.exec(code)?.[1] ?? 0)))}`;
