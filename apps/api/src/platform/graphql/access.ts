import type { Verb } from '@getrouw/access-rules';
import { Extensions } from '@nestjs/graphql';
import { type DocumentNode, type FragmentDefinitionNode, getOperationAST, type GraphQLField, type GraphQLSchema, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { RequestContext } from '../context/request-context.ts';
import { badField, errors } from '../errors/errors.ts';

/** Who may use a root field. */
export interface Access {
  /** 'public': everyone; 'session': everyone who signed in; otherwise one of these verbs. */
  access: 'public' | 'session' | readonly Verb[];
  /** Shows data about these subjects: each use leaves an audit row. */
  reads?: string;
}

/** The caller holds this verb, or one of these. Each root operation has this, or `SignedIn`, or `Public`. */
export const Requires = (...verbs: [Verb, ...Verb[]]): MethodDecorator => Extensions({ access: verbs });

/** The caller signed in; no verb is needed. */
export const SignedIn = (): MethodDecorator => Extensions({ access: 'session' });

/** Everyone, also without signing in. */
export const Public = (): MethodDecorator => Extensions({ access: 'public' });

/** The query shows data about persons' cases: it runs read-write and must call `audit.recordRead`. */
export const Reads = (subject: string): MethodDecorator => Extensions({ reads: subject });

/** What a root field declares; undefined when it declares nothing, which a test refuses. */
export function accessOf(field: GraphQLField<unknown, unknown>): Access | undefined {
  const { access, reads } = field.extensions as Partial<Access>;
  return access === undefined ? undefined : { access, ...(reads !== undefined && { reads }) };
}

/** No operation is run that was not admitted, so a document must make clear which one it is. */
export const noSuchOperation = () => badField('operationName', { nl: 'noemt geen bewerking van dit verzoek', en: 'names no operation of this request' });

export interface Requested {
  document: DocumentNode;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
  /** The member whose page sends this; absent where no page does. */
  shownTo: string | undefined;
}

/** In which header a page says to which member it was shown. */
export const SHOWN_TO = 'x-member';

/** Refuses an operation before anything of it runs, and opens the unit for writing where it writes. Returns the root fields. */
export function admit(schema: GraphQLSchema, requested: Requested, ctx: RequestContext, hideSchema: boolean): string[] {
  const { document, operationName } = requested;
  const operation = getOperationAST(document, operationName);
  if (!operation) throw noSuchOperation();
  const type = schema.getRootType(operation.operation);
  const names = [...rootFields(requested, operation.selectionSet)];
  for (const name of names) {
    const field = type?.getFields()[name];
    if (field) admitField(field, requested.shownTo, ctx);
    else if (hideSchema && name !== '__typename' && !ctx.actor) throw errors.unauthenticated();
  }
  const writes = operation.operation === 'mutation' || names.some((name) => accessOf(type!.getFields()[name] ?? NOTHING)?.reads);
  if (writes) ctx.unit.allowWrites();
  return names;
}

const NOTHING = { extensions: {} } as GraphQLField<unknown, unknown>;

function admitField(field: GraphQLField<unknown, unknown>, shownTo: string | undefined, ctx: RequestContext): void {
  const declared = accessOf(field);
  if (!declared) throw new Error(`${field.name} does not say who may use it`);
  if (declared.access === 'public') return;
  if (!ctx.actor) throw errors.unauthenticated();
  // A session works in one organisation at a time, and all windows of a browser share it: what one window shows is not done in the organisation of another.
  if (shownTo !== undefined && ctx.organisation && shownTo !== ctx.actor.memberId) throw errors.elsewhere({ name: ctx.actor.name, organisation: ctx.organisation.name });
  if (declared.access === 'session') return;
  if (!ctx.organisation) throw errors.noOrganisation();
  if (!ctx.holds(...declared.access)) throw errors.forbidden({ verb: declared.access[0]! });
  if (declared.reads) ctx.unit.mustRecordReads();
}

function rootFields(requested: Requested, selections: SelectionSetNode, seen = new Set<FragmentDefinitionNode>(), names = new Set<string>()): Set<string> {
  for (const selection of selections.selections) {
    if (isLeftOut(selection, requested.variables)) continue;
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) rootFields(requested, selection.selectionSet, seen, names);
    else {
      const fragment = requested.document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value) as FragmentDefinitionNode | undefined;
      if (fragment && !seen.has(fragment)) rootFields(requested, fragment.selectionSet, seen.add(fragment), names);
    }
  }
  return names;
}

/** Whether @include or @skip leaves it out beyond doubt. In doubt, as with a default value, it counts as asked for. */
function isLeftOut({ directives }: SelectionNode, variables: Requested['variables']): boolean {
  return (directives ?? []).some(({ name, arguments: given }) => {
    const condition = given?.find((argument) => argument.name.value === 'if')?.value;
    const value = condition?.kind === Kind.VARIABLE ? variables[condition.name.value] : condition?.kind === Kind.BOOLEAN ? condition.value : undefined;
    return (name.value === 'include' && value === false) || (name.value === 'skip' && value === true);
  });
}
