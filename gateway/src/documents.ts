import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Shape } from './document-shape.ts';
import { Refusal, withoutSuggestions } from './errors.ts';
import {
  checkCost,
  checkPageSizes,
  type DocumentFacts,
  inspectDocument,
  measureAtMost,
} from './limits.ts';
import type { GatewayLimits } from './options.ts';
import { hashOperation } from './registered-operations.ts';

/** What a caller sends, over whichever transport, before anything of it is believed. */
export type Submission = {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
};

/** A submission that passed every limit; still to be validated against the schema. */
export type AdmittedOperation = {
  readonly query: string;
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
};

export type AdmissionRules = {
  readonly mayIntrospect: boolean;
  readonly mayMutate: boolean;
  readonly maySubscribe: boolean;
};

type Known = { document: DocumentNode; facts: DocumentFacts; shapes: Map<string, Shape> };

/** Parses, measures and remembers documents; every transport admits operations through here. */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #limits: GatewayLimits;
  readonly #registered: ReadonlyMap<string, string>;
  readonly #hideSuggestions: boolean;
  readonly #known = new LRUCache<string, Known>({ max: 2_000 });
  readonly #valid = new LRUCache<string, true>({ max: 2_000 });

  constructor(options: {
    schema: GraphQLSchema;
    limits: GatewayLimits;
    registered: ReadonlyMap<string, string>;
    hideSuggestions: boolean;
  }) {
    this.#schema = options.schema;
    this.#limits = options.limits;
    this.#registered = options.registered;
    this.#hideSuggestions = options.hideSuggestions;
  }

  /** Throws a `Refusal` when the submission breaks a limit or a rule of its transport. */
  admit(submission: Submission, rules: AdmissionRules): AdmittedOperation {
    const query = this.#sourceOf(submission);
    const variables = record(submission.variables, 'variables');
    const operationName = submission.operationName ?? undefined;
    if (operationName !== undefined && typeof operationName !== 'string') {
      throw new Refusal('BAD_USER_INPUT', '`operationName` is a string.');
    }
    const hash = hashOperation(query);
    const known = this.#known.get(hash) ?? this.#read(query, hash);
    const operation = getOperationAST(known.document, operationName);
    if (!operation) {
      throw new Refusal(
        'GRAPHQL_VALIDATION_FAILED',
        'Say by `operationName` which operation to run.',
      );
    }
    this.#checkRules(known.facts, operation, rules);
    const name = operation.name?.value ?? '';
    let shape = known.shapes.get(name);
    if (!shape) {
      shape = measureAtMost(this.#schema, operation, known.facts, this.#limits);
      known.shapes.set(name, shape);
    }
    checkPageSizes(known.facts, operation, variables, this.#limits);
    checkCost(this.#schema, operation, known.facts, shape, variables, this.#limits);
    this.#checkVariables(operation, variables);
    return { query, hash, document: known.document, operation, operationName, variables };
  }

  /** Errors of the document against the schema, at most five; empty is valid. */
  validate(admitted: AdmittedOperation): readonly GraphQLError[] {
    if (this.#valid.get(admitted.hash)) return [];
    const errors = validate(this.#schema, admitted.document, specifiedRules, {
      maxErrors: 5,
      hideSuggestions: this.#hideSuggestions,
    });
    if (errors.length === 0) this.#valid.set(admitted.hash, true);
    return errors.map(
      ({ message, nodes }) =>
        new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    );
  }

  #sourceOf({ query, extensions }: Submission): string {
    if (typeof query === 'string' && query !== '') return query;
    const persisted = record(record(extensions, 'extensions').persistedQuery, 'persistedQuery');
    const hash = persisted.sha256Hash;
    if (typeof hash !== 'string') throw new Refusal('BAD_USER_INPUT', 'Send a `query`.');
    const registered = this.#registered.get(hash);
    // The message and the status are what client libraries look for before they send the text.
    if (!registered) throw new Refusal('NOT_FOUND', 'PersistedQueryNotFound', { status: 200 });
    return registered;
  }

  #read(query: string, hash: string): Known {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: this.#limits.tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const tooLong = error.message.includes('tokens');
      throw new Refusal('GRAPHQL_VALIDATION_FAILED', error.message, {
        facts: tooLong ? { limit: { name: 'tokens', maximum: this.#limits.tokens } } : {},
      });
    }
    const facts = inspectDocument(document, this.#limits);
    const known = { document, facts, shapes: new Map<string, Shape>() };
    if (query.length <= 32 * 1024) this.#known.set(hash, known);
    return known;
  }

  #checkRules(facts: DocumentFacts, operation: OperationDefinitionNode, rules: AdmissionRules) {
    if (facts.introspects && !rules.mayIntrospect) {
      throw new Refusal(
        'GRAPHQL_VALIDATION_FAILED',
        'Introspection is off; the schema is published at /playground/schema.graphql.',
      );
    }
    if (operation.operation === OperationTypeNode.SUBSCRIPTION && !rules.maySubscribe) {
      throw new Refusal('BAD_USER_INPUT', 'Subscriptions need a WebSocket (graphql-transport-ws).');
    }
    if (operation.operation === OperationTypeNode.MUTATION && !rules.mayMutate) {
      throw new Refusal('BAD_USER_INPUT', 'Mutations need POST.', { status: 405 });
    }
  }

  #checkVariables(
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ) {
    // Bounded here because the gateway library would report every wrong item of a long list.
    const { errors } = getVariableValues(
      this.#schema,
      operation.variableDefinitions ?? [],
      variables,
      { maxErrors: 3 },
    );
    const first = errors?.[0];
    if (!first) return;
    const message = this.#hideSuggestions ? withoutSuggestions(first.message) : first.message;
    throw new Refusal('BAD_USER_INPUT', message);
  }
}

const record = (value: unknown, name: string): Readonly<Record<string, unknown>> => {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Refusal('BAD_USER_INPUT', `\`${name}\` is an object.`);
};
