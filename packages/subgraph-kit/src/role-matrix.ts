import { buildSubgraphSchema } from '@apollo/subgraph';
import { getDirective } from '@graphql-tools/utils';
import type { SubgraphName } from '@webrana/events';
import { readTypeDefs } from '@webrana/schema-common';
import { getNamedType, isUnionType, parse } from 'graphql';
import { type Access, requireAccess } from './actor.ts';
import { DomainError } from './errors.ts';
import type { Actor, Role } from './port.ts';
import { accessOf } from './schema.ts';
import type { Scope } from './scopes.ts';

export type RootKind = 'Query' | 'Mutation' | 'Subscription';

/** A root field as its schema publishes it. */
export type RootField = {
  readonly subgraph: SubgraphName;
  readonly kind: RootKind;
  readonly name: string;
  readonly description: string;
  readonly access: Access;
  /** Hidden from the gateway's callers: only services ask for it. */
  readonly isInternal: boolean;
  /** Whether it may ask the person to prove again who they are. */
  readonly asksAgain: boolean;
};

export const rootKinds: readonly RootKind[] = ['Query', 'Mutation', 'Subscription'];

/** Every root field of a subgraph whose schema lies below `folder`; throws for one without `@auth`. */
export const rootFieldsOf = (subgraph: SubgraphName, folder: URL): RootField[] => {
  const schema = buildSubgraphSchema([{ typeDefs: parse(readTypeDefs(folder)) }]);
  return rootKinds.flatMap((kind) =>
    Object.values(schema.getRootType(kind.toLowerCase() as never)?.getFields() ?? {})
      .filter(({ name }) => !name.startsWith('_'))
      .map((field): RootField => {
        const access = accessOf(schema, field, `${kind}.${field.name}`);
        if (!access) throw new Error(`${kind}.${field.name} has no @auth`);
        const type = getNamedType(field.type);
        return {
          subgraph,
          kind,
          name: field.name,
          description: field.description ?? '',
          access,
          isInternal: getDirective(schema, field, 'inaccessible') !== undefined,
          asksAgain:
            isUnionType(type) && type.getTypes().some(({ name }) => name === 'ProofRequiredError'),
        };
      }),
  );
};

/** The columns of the published table, weakest first. */
export const callerKinds = [
  'visitor',
  'customer',
  'reseller',
  'support',
  'finance',
  'admin',
] as const;
export type CallerKind = (typeof callerKinds)[number];

const user = (role: Role, granted?: readonly Scope[]): Actor => ({
  kind: 'user',
  userId: 'usr_any',
  role,
  sessionId: 'ses_any',
  ...(granted && { apiKey: { id: 'key_any', scopes: granted } }),
});

const mayAsk = (access: Access, actor: Actor): boolean => {
  try {
    requireAccess(actor, access);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
};

/** Whether such a caller is let through to the field; the rule the subgraphs enforce. */
export const callerMayAsk = (access: Access, caller: CallerKind): boolean =>
  mayAsk(access, caller === 'visitor' ? { kind: 'anonymous' } : user(caller.toUpperCase() as Role));

/** Whether an API key of somebody with this role and with these scopes is let through. */
export const keyMayAsk = (access: Access, owner: Role, granted: readonly Scope[]): boolean =>
  mayAsk(access, user(owner, granted));
