import { buildSubgraphSchema } from '@apollo/subgraph';
import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { commonResolvers, readTypeDefs } from '@webrana/schema-common';
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLSchema,
  getNamedType,
  isUnionType,
  parse,
} from 'graphql';
import { type Access, type Audience, audiences, requireAccess, requireScope } from './actor.ts';
import type { ResolverContext } from './context.ts';
import { asDomainError } from './error-mapping.ts';
import type { Actor } from './port.ts';
import { isScope, type Scope } from './scopes.ts';

type Field = GraphQLFieldConfig<unknown, ResolverContext>;
export type ResolverMap = Parameters<typeof buildSubgraphSchema>[0] extends infer _
  ? Record<string, unknown>
  : never;

/** What `@auth` says of an element; `undefined` without it, an error for words it does not know. */
export const accessOf = (
  schema: GraphQLSchema,
  element: Parameters<typeof getDirective>[1],
  where: string,
): Access | undefined => {
  const directive = getDirective(schema, element, 'auth')?.[0];
  if (!directive) return undefined;
  const { allow, scope } = directive as { allow: string[]; scope?: string };
  const unknown = allow.filter((name) => !(audiences as readonly string[]).includes(name));
  if (scope && !isScope(scope)) unknown.push(scope);
  if (unknown.length) throw new Error(`${where}: @auth does not know ${unknown.join(', ')}`);
  return { allow: allow as Audience[], ...(scope && { scope: scope as Scope }) };
};

/** Checks the actor before the resolver runs, on subscriptions before the source opens. */
const checkFirst = (field: Field, check: (actor: Actor) => void): void => {
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = (source, args, context, info) => {
    check(context.actor);
    return resolve(source, args, context, info);
  };
  if (subscribe)
    field.subscribe = (source, args, context, info) => {
      check(context.actor);
      return subscribe(source, args, context, info);
    };
};

/** Turns domain errors that are members of the field's result union into that member. */
const answerWithErrors = (field: Field): void => {
  const union = getNamedType(field.type);
  if (!isUnionType(union)) return;
  const members = new Set(union.getTypes().map((type) => type.name));
  const { resolve = defaultFieldResolver } = field;
  field.resolve = async (source, args, context, info) => {
    try {
      return await resolve(source, args, context, info);
    } catch (error) {
      const expected = asDomainError(error);
      if (!expected || !members.has(expected.typename)) throw error;
      const { typename, message, inputPath, facts } = expected;
      return { ...facts, __typename: typename, message, path: inputPath };
    }
  };
};

const rootTypes = new Set(['Query', 'Mutation', 'Subscription']);
const federationFields = new Set(['_service', '_entities']);

/**
 * The executable schema of a subgraph: every `.graphql` file below `folder`, its resolvers, `@auth`
 * enforced on root fields and, for the scopes of API keys, on types, and domain errors answered
 * through result unions. Throws when a root field says nothing about who may ask for it.
 */
export const buildSchema = (folder: URL, resolvers: ResolverMap): GraphQLSchema => {
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(readTypeDefs(folder)),
      resolvers: { ...commonResolvers, ...resolvers } as never,
    },
  ]);
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, fieldName, typeName, mapped) => {
      const field = { ...config } as Field;
      const where = `${typeName}.${fieldName}`;
      const access = accessOf(mapped, field, where);
      const type = mapped.getType(typeName);
      const typeAccess = type && fieldName !== 'id' ? accessOf(mapped, type, typeName) : undefined;
      if (typeAccess) checkFirst(field, (actor) => requireScope(actor, typeAccess.scope));
      if (access) checkFirst(field, (actor) => requireAccess(actor, access));
      else if (rootTypes.has(typeName) && !federationFields.has(fieldName))
        throw new Error(`${typeName}.${fieldName} has no @auth`);
      answerWithErrors(field);
      return field as typeof config;
    },
  });
};
