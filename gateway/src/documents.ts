import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { FieldCosts, Shape } from './document-shape.ts';
import { Refusal, withoutSuggestions } from './errors.ts';
import {
  checkCost,
  checkPageSizes,
  costOf,
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
  /** What it costs the caller's budget. */
  readonly cost: number;
  /** Whether it asks for a field that costs more than the objects it loads. */
  readonly hasCostlyField: boolean;
};

export type AdmissionRules = {
  /** Whether other documents than registered ones are taken. */
  readonly mayWriteFreely: boolean;
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
  readonly #fieldCosts: FieldCosts;
  readonly #known = new LRUCache<string, Known>({ max: 2_000 });
  readonly #valid = new LRUCache<string, true>({ max: 2_000 });

  constructor(options: {
    schema: GraphQLSchema;
    limits: GatewayLimits;
    registered: ReadonlyMap<string, string>;
    hideSuggestions: boolean;
    fieldCosts?: Readonly<Record<string, number>>;
  }) {
    this.#schema = options.schema;
    this.#limits = options.limits;
    this.#registered = options.registered;
    this.#hideSuggestions = options.hideSuggestions;
    this.#fieldCosts = knownFieldCosts(options.schema, options.fieldCosts ?? {});
  }

  /** Throws a `Refusal` when the submission breaks a limit or a rule of its transport. */
  admit(submission: Submission, rules: AdmissionRules): AdmittedOperation {
    const query = this.#sourceOf(submission, rules.mayWriteFreely);
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
    const { document } = known;
    const charge = this.#chargeFor(operation, known.facts, variables);
    return { query, hash, document, operation, operationName, variables, ...charge };
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

  #chargeFor(
    operation: OperationDefinitionNode,
    facts: DocumentFacts,
    variables: Readonly<Record<string, unknown>>,
  ): { cost: number; hasCostlyField: boolean } {
    const measure = (fieldCosts: FieldCosts) =>
      costOf(this.#schema, operation, facts, variables, fieldCosts);
    const cost = measure(this.#fieldCosts);
    const hasCostlyField = this.#fieldCosts.size > 0 && cost > measure(new Map());
    return { cost, hasCostlyField };
  }

  /** A registered document goes before any text, so that a text never passes under another's hash. */
  #sourceOf({ query, extensions }: Submission, mayWriteFreely: boolean): string {
    const persisted = record(record(extensions, 'extensions').persistedQuery, 'persistedQuery');
    const hash = persisted.sha256Hash;
    const registered =
      typeof hash === 'string' ? this.#registered.get(hash.replace(/^sha256:/, '')) : undefined;
    if (registered) return registered;
    if (typeof query === 'string' && query !== '') {
      if (mayWriteFreely) return query;
      throw new Refusal(
        'FORBIDDEN',
        'Only the documents of our own apps are taken from you; send others with an API key.',
        { status: 403 },
      );
    }
    if (typeof hash !== 'string') throw new Refusal('BAD_USER_INPUT', 'Send a `query`.');
    // The message and the status are what client libraries look for before they send the text.
    throw new Refusal('NOT_FOUND', 'PersistedQueryNotFound', { status: 200 });
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

/** Throws for a field that is not in the schema: the table must not outlive what it names. */
const knownFieldCosts = (
  schema: GraphQLSchema,
  costs: Readonly<Record<string, number>>,
): FieldCosts => {
  const unknown = Object.keys(costs).filter((coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    const found = schema.getType(type);
    return !isObjectType(found) || !(field in found.getFields());
  });
  if (unknown.length)
    throw new Error(`The budget names fields that the schema does not have: ${unknown.join(', ')}`);
  return new Map(Object.entries(costs));
};

const record = (value: unknown, name: string): Readonly<Record<string, unknown>> => {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Refusal('BAD_USER_INPUT', `\`${name}\` is an object.`);
};
