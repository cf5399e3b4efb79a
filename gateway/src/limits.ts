import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
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

/** The document has more than `maximum` of something, whatever its variables are. */
export const exceeded = (name: string, maximum: number, what: string) =>
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
