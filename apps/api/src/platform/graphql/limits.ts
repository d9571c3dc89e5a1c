import { type ASTVisitor, type DocumentNode, GraphQLError, GraphQLList, getNullableType, Kind, type GraphQLSchema, type SelectionSetNode, type ValidationContext } from 'graphql';
import { type ComplexityEstimatorArgs, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { errors } from '../errors/errors.ts';

export const LIMITS = { depth: 12, complexity: 100_000, tokens: 4_000 } as const;

/** What a field says of itself, as `complexity`, when it works through a whole population or hashes a password, however few rows it gives. */
export const HEAVY = 20_000;

/** What each root field counts for beside its rows: at the least it is a statement of its own. */
const ROOT_WEIGHT = 1_000;

const ROOTS = new Set(['Query', 'Mutation']);

/** What a list counts for when the query does not say how many rows it wants. */
const LIST_WEIGHT = 10;

/** Refuses operations nested deeper than `max`. Each fragment is measured once, however often it is used. */
export const depthRule = (max: number) => (context: ValidationContext): ASTVisitor => {
  const measured = new Map<string, number>();
  const fragmentDepth = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0); // a fragment inside itself is another rule's business
    const fragment = context.getFragment(name);
    const depth = fragment ? depthOf(fragment.selectionSet) : 0;
    measured.set(name, depth);
    return depth;
  };
  const depthOf = (set: SelectionSetNode): number => Math.max(0, ...set.selections.map((node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) return depthOf(node.selectionSet);
    if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentDepth(node.name.value);
    if (node.name.value.startsWith('__')) return 0; // the schema's own shape is fixed
    return 1 + (node.selectionSet ? depthOf(node.selectionSet) : 0);
  }));
  return {
    OperationDefinition: (node) => {
      const depth = depthOf(node.selectionSet);
      if (depth <= max) return;
      const refused = errors.tooLarge({ limit: `depth ${max}` });
      context.reportError(new GraphQLError(refused.message, { nodes: node, originalError: refused }));
    },
  };
};

/** Refuses an operation that asks for too many rows. Runs for each request, because validation is remembered by text and does not see variables. */
export function refuseCostly(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>, operationName: string | undefined): void {
  const cost = getComplexity({ schema, query, variables, ...(operationName !== undefined && { operationName }), estimators: [fieldExtensionsEstimator(), weigh] });
  if (cost > LIMITS.complexity) throw errors.tooLarge({ limit: `complexity ${LIMITS.complexity}` });
}

/** A page counts for the rows it was asked for; its list of items is those rows. Asking for little under many names is asking for much. */
function weigh({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const isList = getNullableType(field.type) instanceof GraphQLList && !type.name.endsWith('Page');
  const rows = typeof args['first'] === 'number' ? Math.max(1, args['first']) : isList ? LIST_WEIGHT : 1;
  return (ROOTS.has(type.name) ? ROOT_WEIGHT : 1) + rows * childComplexity;
}
