import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { type FieldCosts, measureOperation, type PageOf, type Shape } from './document-shape.ts';
import { Refusal } from './errors.ts';

/** What one document may ask for; everything is checked before validation and execution. */
export type DocumentLimits = {
  tokens: number;
  depth: number;
  /** Aliases in the whole document. */
  aliases: number;
  directives: number;
  /** Fields with arguments under one response name; validation compares each with each. */
  repeats: number;
  /** Fields after fragments are expanded. */
  fields: number;
  /** Objects that may be loaded, counting page sizes. */
  cost: number;
  /** The largest `first` or `last`. */
  pageSize: number;
  /** Fields that a document may contain once, such as those that take credentials. */
  onceOnlyFields: readonly string[];
};

/** What is known about a document whatever its variables are. */
export type DocumentFacts = {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly introspects: boolean;
  /** Values of `first` and `last`, literal or variable. */
  readonly pageValues: readonly ValueNode[];
};

type Counts = {
  aliases: number;
  directives: number;
  introspects: boolean;
  pageValues: ValueNode[];
  /** How often each field name occurs, anywhere. */
  names: Map<string, number>;
  /** How often each response name occurs on fields with arguments. */
  withArguments: Map<string, number>;
};

const increment = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

const countField = (node: FieldNode, counts: Counts): void => {
  const name = node.name.value;
  if (node.alias) counts.aliases += 1;
  if (name === '__schema' || name === '__type') counts.introspects = true;
  increment(counts.names, name);
  if (node.arguments?.length) increment(counts.withArguments, node.alias?.value ?? name);
  for (const argument of node.arguments ?? []) {
    if (argument.name.value === 'first' || argument.name.value === 'last') {
      counts.pageValues.push(argument.value);
    }
  }
};

const countSelections = (set: SelectionSetNode, counts: Counts): void => {
  for (const selection of set.selections) {
    counts.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) countField(selection, counts);
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) {
      countSelections(selection.selectionSet, counts);
    }
  }
};

const exceeded = (name: string, maximum: number, what: string) =>
  new Refusal(
    'GRAPHQL_VALIDATION_FAILED',
    `The document has too many ${what}: at most ${maximum}.`,
    {
      facts: { limit: { name, maximum } },
    },
  );

/** Counts what the text contains and refuses what no variables could make acceptable. */
export const inspectDocument = (document: DocumentNode, limits: DocumentLimits): DocumentFacts => {
  const counts: Counts = {
    aliases: 0,
    directives: 0,
    introspects: false,
    pageValues: [],
    names: new Map(),
    withArguments: new Map(),
  };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    } else if (definition.kind !== Kind.OPERATION_DEFINITION) {
      throw new Refusal('GRAPHQL_VALIDATION_FAILED', 'Send operations and fragments only.');
    } else {
      for (const variable of definition.variableDefinitions ?? []) {
        counts.directives += variable.directives?.length ?? 0;
      }
    }
    counts.directives += definition.directives?.length ?? 0;
    countSelections(definition.selectionSet, counts);
  }
  if (counts.aliases > limits.aliases) throw exceeded('aliases', limits.aliases, 'aliases');
  if (counts.directives > limits.directives) {
    throw exceeded('directives', limits.directives, 'directives');
  }
  for (const count of counts.withArguments.values()) {
    if (count > limits.repeats) throw exceeded('repeats', limits.repeats, 'repeated fields');
  }
  for (const name of limits.onceOnlyFields) {
    if ((counts.names.get(name) ?? 0) > 1) {
      throw new Refusal('GRAPHQL_VALIDATION_FAILED', `"${name}" may stand once in a document.`, {
        facts: { limit: { name: 'onceOnly', maximum: 1 } },
      });
    }
  }
  return { fragments, introspects: counts.introspects, pageValues: counts.pageValues };
};

type Variables = Readonly<Record<string, unknown>>;

const numberIn = (
  value: ValueNode,
  variables: Variables,
  operation: OperationDefinitionNode,
): number | undefined => {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return undefined;
  const name = value.name.value;
  const given = variables[name];
  if (typeof given === 'number') return given;
  if (given !== undefined) return undefined;
  const definition = operation.variableDefinitions?.find(
    ({ variable }) => variable.name.value === name,
  );
  return definition?.defaultValue?.kind === Kind.INT
    ? Number(definition.defaultValue.value)
    : undefined;
};

/** Refuses pages outside 1 to `pageSize`. */
export const checkPageSizes = (
  facts: DocumentFacts,
  operation: OperationDefinitionNode,
  variables: Variables,
  limits: DocumentLimits,
): void => {
  for (const value of facts.pageValues) {
    const size = numberIn(value, variables, operation);
    if (size === undefined || (size >= 1 && size <= limits.pageSize)) continue;
    throw new Refusal('BAD_USER_INPUT', `Ask for 1 to ${limits.pageSize} items per page.`, {
      facts: { limit: { name: 'pageSize', maximum: limits.pageSize } },
    });
  }
};

/** The operation with every variable page at its largest: cacheable whatever the variables are. */
export const measureAtMost = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  facts: DocumentFacts,
  limits: DocumentLimits,
): Shape => {
  const largest: PageOf = (value) =>
    value.kind === Kind.INT ? Number(value.value) : limits.pageSize;
  const shape = measureOperation(schema, operation, facts.fragments, largest);
  if (shape.depth > limits.depth) throw exceeded('depth', limits.depth, 'levels');
  if (shape.fields > limits.fields) throw exceeded('fields', limits.fields, 'fields');
  return shape;
};

/** What the operation costs with the variables at hand, `fieldCosts` included. */
export const costOf = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  facts: DocumentFacts,
  variables: Variables,
  fieldCosts: FieldCosts,
): number => {
  const asked: PageOf = (value) => numberIn(value, variables, operation);
  return measureOperation(schema, operation, facts.fragments, asked, fieldCosts).cost;
};

/** Refuses what would load too many objects with the variables at hand. */
export const checkCost = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  facts: DocumentFacts,
  atMost: Shape,
  variables: Variables,
  limits: DocumentLimits,
): void => {
  if (atMost.cost <= limits.cost) return;
  const asked: PageOf = (value) => numberIn(value, variables, operation);
  const { cost } = measureOperation(schema, operation, facts.fragments, asked);
  if (cost <= limits.cost) return;
  throw new Refusal(
    'GRAPHQL_VALIDATION_FAILED',
    `The operation may load ${Math.round(cost)} objects, at most ${limits.cost}: ask for smaller pages or fewer fields.`,
    { facts: { limit: { name: 'cost', maximum: limits.cost } } },
  );
};
