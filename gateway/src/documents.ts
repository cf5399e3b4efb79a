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
import type { FieldCosts } from './document-shape.ts';
import { Refusal, withoutSuggestions } from './errors.ts';
import { type DocumentFacts, inspectDocument } from './limits.ts';
import { type Charge, MeasuredOperation } from './measured-operation.ts';
import type { GatewayLimits } from './options.ts';

/** What a caller sends, over whichever transport, before anything of it is believed. */
export type Submission = {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
};

/** A submission that passed every limit; still to be validated against the schema. */
export type AdmittedOperation = Charge & {
  readonly query: string;
  /** The same object for the same text, while that is remembered. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
};

export type AdmissionRules = {
  /** Whether other documents than registered ones are taken. */
  readonly mayWriteFreely: boolean;
  readonly mayIntrospect: boolean;
  readonly mayMutate: boolean;
  readonly maySubscribe: boolean;
};

type Known = {
  readonly document: DocumentNode;
  readonly facts: DocumentFacts;
  readonly operations: Map<OperationDefinitionNode, MeasuredOperation>;
};

/** Characters. The engine tells keys beyond 16,383 apart by comparing them, one with each other. */
const longestKnown = 16_000;

/** Parses, measures and remembers documents; every transport admits operations through here. */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #limits: GatewayLimits;
  readonly #registered: ReadonlyMap<string, string>;
  readonly #hideSuggestions: boolean;
  readonly #fieldCosts: FieldCosts;
  /** By text: that of a registered document is found without being read again. */
  readonly #known = new LRUCache<string, Known>({ max: 2_000 });
  readonly #valid = new WeakSet<DocumentNode>();

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
    const known = this.#known.get(query) ?? this.#read(query);
    const operation = getOperationAST(known.document, operationName);
    if (!operation) {
      throw new Refusal(
        'GRAPHQL_VALIDATION_FAILED',
        'Say by `operationName` which operation to run.',
      );
    }
    this.#checkRules(known.facts, operation, rules);
    const charge = this.#measured(known, operation).chargeFor(variables);
    this.#checkVariables(operation, variables);
    return { query, document: known.document, operation, operationName, variables, ...charge };
  }

  /** Errors of the document against the schema, at most five; empty is valid. */
  validate(admitted: AdmittedOperation): readonly GraphQLError[] {
    if (this.#valid.has(admitted.document)) return [];
    const errors = validate(this.#schema, admitted.document, specifiedRules, {
      maxErrors: 5,
      hideSuggestions: this.#hideSuggestions,
    });
    if (errors.length === 0) this.#valid.add(admitted.document);
    return errors.map(
      ({ message, nodes }) =>
        new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    );
  }

  #measured(known: Known, operation: OperationDefinitionNode): MeasuredOperation {
    const measured = known.operations.get(operation);
    if (measured) return measured;
    const created = new MeasuredOperation({
      schema: this.#schema,
      operation,
      facts: known.facts,
      limits: this.#limits,
      fieldCosts: this.#fieldCosts,
    });
    known.operations.set(operation, created);
    return created;
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

  #read(query: string): Known {
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
    const known: Known = { document, facts, operations: new Map() };
    if (query.length <= longestKnown) this.#known.set(query, known);
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
