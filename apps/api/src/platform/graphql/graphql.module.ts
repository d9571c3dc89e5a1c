import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { Config } from '../config/config.ts';
import { operationOf } from '../context/operation.ts';
import type { RequestContext } from '../context/request-context.ts';
import { UnitRunner } from '../context/unit-runner.ts';
import { admit, SHOWN_TO } from './access.ts';
import { errorFormatter } from './answers.ts';
import { depthRule, LIMITS, refuseCostly } from './limits.ts';
import { GRAPHQL_PATH } from './route.ts';
import { DateTime } from './scalars.ts';
import { wrongVariables } from './variables.ts';

interface ExecutionContext { ctx: RequestContext; reply: { request: FastifyRequest } }

export const graphqlModule = GraphQLModule.forRootAsync<MercuriusDriverConfig>({
  driver: MercuriusDriver,
  inject: [Config, UnitRunner],
  useFactory: (config: Config, runner: UnitRunner) => ({
    path: GRAPHQL_PATH,
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTime }] },
    graphql: { parseOptions: { maxTokens: LIMITS.tokens } },
    validationRules: [depthRule(LIMITS.depth)],
    errorHandler: false,
    errorFormatter: errorFormatter as never,
    context: async (request: FastifyRequest) => ({ ctx: await runner.contextFor(request) }),
    hooks: {
      preExecution: async (schema: GraphQLSchema, document: DocumentNode, context: object, variables?: Record<string, unknown>) => {
        const { ctx, reply: { request } } = context as ExecutionContext;
        const { operationName } = ((request.method === 'POST' ? request.body : request.query) ?? {}) as { operationName?: string };
        const shownTo = request.headers[SHOWN_TO]?.toString();
        operationOf(request).fields = admit(schema, { document, operationName, variables: variables ?? {}, shownTo }, ctx, config.production);
        const wrong = wrongVariables(variables ?? {});
        if (wrong) throw wrong;
        refuseCostly(schema, document, variables ?? {}, operationName);
      },
    } as never,
  }),
});
