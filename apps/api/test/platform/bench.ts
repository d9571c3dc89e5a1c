import { randomUUID } from 'node:crypto';
import type { Grant } from '@getrouw/access-rules';
import { Global, Module } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsNotEmpty, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { audit, auditConcept } from '../../src/audit/index.ts';
import type { Concept } from '../../src/concept.ts';
import {
  ANONYMOUS, type Caller, CONTEXT_SOURCE, type ContextSource, Ctx, DateTime, findRow, insertRow, Public, Reads, RequestContext, Requires, SignedIn, updateRow,
} from '../../src/platform/index.ts';
import { NOBODY, type Session, startApp, type TestApp, type TestAppOptions } from '../harness.ts';

/** A small concept of its own, so that the platform is tested through real resolvers and nothing but the platform. */
@Entity('site')
export class SiteEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'int' }) revision: number;
}

@ObjectType('Bench')
class Bench {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Int) revision: number;
  @Field(() => DateTime, { nullable: true }) at?: Date;
}

@InputType()
class BenchInput {
  @Field(() => String) @IsNotEmpty() @MaxLength(20) name: string;
}

/** What a test lets happen inside a resolver. */
export const hooks: { during?: (ctx: RequestContext) => Promise<void>; runs: number; afterCommit: string[] } = { runs: 0, afterCommit: [] };

@Resolver(() => Bench)
class BenchResolver {
  @Query(() => String) @Public()
  open(): string {
    return 'open';
  }

  @Query(() => String) @SignedIn()
  me(@Ctx() ctx: RequestContext): string {
    return ctx.actor!.name;
  }

  @Query(() => [Bench]) @Requires('organisation.read')
  async benches(@Ctx() ctx: RequestContext, @Args('first', { type: () => Int, nullable: true }) first?: number): Promise<Bench[]> {
    return ctx.unit.sql<Bench>('select id, name, revision from site where organisation_id = $1 order by name limit $2', [ctx.organisationId, first ?? 100]);
  }

  @Query(() => Bench) @Requires('organisation.read')
  bench(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Bench> {
    return findRow(ctx, SiteEntity, id);
  }

  @Query(() => Int) @Requires('organisation.read')
  async fails(@Ctx() ctx: RequestContext, @Args('text', { type: () => String }) text: string): Promise<number> {
    await ctx.unit.sql('select $1::text::int', [text]);
    return 0;
  }

  @Query(() => [ID]) @Requires('case.read') @Reads('case')
  async cases(@Ctx() ctx: RequestContext, @Args('forget', { type: () => Boolean, defaultValue: false }) forget: boolean): Promise<string[]> {
    const rows = await ctx.unit.sql<{ id: string }>('select id from site where organisation_id = $1', [ctx.organisationId]);
    const ids = rows.map(({ id }) => id);
    if (!forget) audit.recordRead(ctx, 'case', ids);
    return ids;
  }

  @ResolveField(() => Bench, { nullable: true })
  async self(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, nullable: true }) id?: string): Promise<Bench | null> {
    return id ? findRow(ctx, SiteEntity, id) : null;
  }

  @ResolveField(() => [Bench])
  all(@Ctx() ctx: RequestContext, @Args('first', { type: () => Int, nullable: true }) first?: number): Promise<Bench[]> {
    return this.benches(ctx, first);
  }

  @Mutation(() => Bench) @Requires('site.manage')
  async addBench(@Ctx() ctx: RequestContext, @Args('input', { type: () => BenchInput }) input: BenchInput): Promise<Bench> {
    const site = await insertRow(ctx, SiteEntity, { name: input.name });
    await audit.record(ctx, { verb: 'site.manage', subjects: [site.id], fields: ['name'] });
    ctx.unit.afterCommit(() => void hooks.afterCommit.push(input.name));
    return site;
  }

  @Mutation(() => Bench) @Requires('site.manage')
  async renameBench(
    @Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number, @Args('name', { type: () => String }) name: string,
  ): Promise<Bench> {
    return updateRow(ctx, SiteEntity, { id, revision }, { name });
  }

  /** Reads, waits for the others, writes one more: loses updates unless the transactions exclude each other. */
  @Mutation(() => Int) @Requires('site.manage')
  async count(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<number> {
    hooks.runs += 1;
    const site = await findRow(ctx, SiteEntity, id);
    await hooks.during?.(ctx);
    const next = Number(site.name) + 1;
    await ctx.unit.sql('update site set name = $3 where organisation_id = $1 and id = $2', [ctx.organisationId, id, String(next)]);
    return next;
  }

  @Mutation(() => Boolean) @Requires('site.manage')
  async swallow(@Ctx() ctx: RequestContext, @Args('name', { type: () => String }) name: string): Promise<boolean> {
    await insertRow(ctx, SiteEntity, { name });
    await ctx.unit.sql('insert into site (organisation_id, id, name, revision) values ($1, $2, $3, 1)', [ctx.organisationId, randomUUID(), ' ']).catch(() => undefined);
    return true;
  }

  @Mutation(() => Boolean) @Requires('site.manage')
  async explode(@Ctx() ctx: RequestContext, @Args('name', { type: () => String }) name: string): Promise<boolean> {
    await insertRow(ctx, SiteEntity, { name });
    throw new Error(`secret ${name}`);
  }
}

/** Takes the caller from a header: signing in is another concept's business. */
const headerSource: ContextSource = {
  contextFor: (request: FastifyRequest) => {
    const caller = request.headers['x-caller'];
    return Promise.resolve(typeof caller === 'string' ? (JSON.parse(caller) as Caller) : ANONYMOUS);
  },
};

@Global()
@Module({ providers: [BenchResolver, { provide: CONTEXT_SOURCE, useValue: headerSource }], exports: [CONTEXT_SOURCE] })
class BenchModule {}

const benchConcept: Concept = { module: BenchModule, entities: [SiteEntity] };

export interface BenchApp extends TestApp {
  /** May read and manage sites and read cases of Spirit. */
  anna: Session;
  /** The same at Radar. */
  bob: Session;
  /** A member of Spirit without any verb. */
  carla: Session;
  nobody: Session;
  spirit: string;
  radar: string;
}

const grants: Grant[] = (['organisation.read', 'site.manage', 'case.read'] as const).map((verb) => ({ verb, reach: 'organisation' }));

/** The application with the audit trail and the bench, and three people in two organisations. */
export async function startBench(options: TestAppOptions = {}): Promise<BenchApp> {
  const app = await startApp({ concepts: [auditConcept, benchConcept], ...options });
  const organisation = async (slug: string, name: string) => {
    const id = randomUUID();
    await app.superuser('insert into auth.organisation (id, slug, name, kind, created_at) values ($1, $2, $3, $4, now())', [id, slug, name, 'provider']);
    return { id, slug, name, kind: 'provider' as const };
  };
  const spirit = await organisation('spirit', 'Spirit');
  const radar = await organisation('radar', 'Radar');
  const person = (name: string, of: typeof spirit, held: Grant[]): Session => {
    const caller: Caller = { actor: { accountId: randomUUID(), memberId: randomUUID(), name }, organisation: of, grants: held, teamIds: [] };
    return { 'x-caller': JSON.stringify(caller) };
  };
  return {
    ...app, spirit: spirit.id, radar: radar.id,
    anna: person('Anna', spirit, grants), bob: person('Bob', radar, grants), carla: person('Carla', spirit, []), nobody: NOBODY,
  };
}
