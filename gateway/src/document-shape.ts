import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { Refusal } from './errors.ts';

/** What one operation asks for once its fragments are expanded. */
export type Shape = {
  readonly depth: number;
  /** Fields after expansion; a field in a fragment counts once per spread. */
  readonly fields: number;
  /** Objects that may be loaded; a mutation's root field counts `mutationCost`. */
  readonly cost: number;
};

/** The items a page argument asks for; `undefined` when it does not say. */
export type PageOf = (value: ValueNode) => number | undefined;

const mutationCost = 10;
/** Assumed length of a list without a page argument, and of a page without a size. */
const assumedList = 10;
const assumedPage = 20;
const pageArguments = new Set(['first', 'last']);

/** What fields cost beyond the objects they load, by `Type.field`. */
export type FieldCosts = ReadonlyMap<string, number>;
const nothingMore: FieldCosts = new Map();

/** `perItem` is what each element of the enclosing page costs, `once` the rest. */
type Part = { depth: number; fields: number; perItem: number; once: number };
const empty: Part = { depth: 0, fields: 0, perItem: 0, once: 0 };

const add = (a: Part, b: Part): Part => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  perItem: a.perItem + b.perItem,
  once: a.once + b.once,
});

const fieldOf = (type: GraphQLNamedType | undefined, name: string) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

const isPaged = (field: GraphQLField<unknown, unknown> | undefined): boolean =>
  field?.args.some(({ name }) => pageArguments.has(name)) ?? false;

const pageSize = (
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  pageOf: PageOf,
): number => {
  for (const argument of node.arguments ?? []) {
    if (pageArguments.has(argument.name.value)) return pageOf(argument.value) ?? assumedPage;
  }
  const fallback = field.args.find(({ name }) => name === 'first')?.defaultValue;
  return typeof fallback === 'number' ? fallback : assumedPage;
};

/**
 * Measures an operation in time linear in its text: each fragment is measured once, whatever it is
 * spread into, so that a bomb of nested fragments costs nothing to refuse.
 */
export const measureOperation = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  pageOf: PageOf,
  fieldCosts: FieldCosts = nothingMore,
): Shape => {
  const measured = new Map<string, Part>();
  const open = new Set<string>();

  const measureFragment = (name: string): Part => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return empty;
    if (open.has(name)) {
      throw new Refusal('GRAPHQL_VALIDATION_FAILED', 'A fragment must not contain itself.');
    }
    open.add(name);
    const type = schema.getType(fragment.typeCondition.name.value);
    const part = measureSelections(fragment.selectionSet, type);
    open.delete(name);
    measured.set(name, part);
    return part;
  };

  const measureField = (node: FieldNode, parent: GraphQLNamedType | undefined): Part => {
    const name = node.name.value;
    if (name.startsWith('__')) return { depth: 1, fields: 1, perItem: 0, once: 0 };
    const field = fieldOf(parent, name);
    const type = field && getNamedType(field.type);
    const own = fieldCosts.get(`${parent?.name ?? ''}.${name}`) ?? 0;
    const inner = node.selectionSet ? measureSelections(node.selectionSet, type) : empty;
    const isList = field !== undefined && isListType(getNullableType(field.type));
    const depth = 1 + inner.depth;
    const fields = 1 + inner.fields;
    if (type && !isCompositeType(type)) return { depth, fields, perItem: 0, once: own };
    if (field && isPaged(field)) {
      const size = pageSize(node, field, pageOf);
      const once = isList
        ? size * (1 + inner.once + inner.perItem * assumedList)
        : 1 + inner.once + inner.perItem * size;
      return { depth, fields, perItem: 0, once: own + once };
    }
    const cost = 1 + inner.once + inner.perItem * assumedList;
    return isList
      ? { depth, fields, perItem: cost, once: own }
      : { depth, fields, perItem: 0, once: own + cost };
  };

  const measureSelections = (set: SelectionSetNode, type: GraphQLNamedType | undefined): Part => {
    let total = empty;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) total = add(total, measureField(selection, type));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        total = add(total, measureFragment(selection.name.value));
      } else {
        const condition = selection.typeCondition?.name.value;
        const narrowed = condition === undefined ? type : schema.getType(condition);
        total = add(total, measureSelections(selection.selectionSet, narrowed));
      }
    }
    return total;
  };

  const root = schema.getRootType(operation.operation) ?? undefined;
  const total = measureSelections(operation.selectionSet, root);
  const rootFields = operation.operation === 'mutation' ? operation.selectionSet.selections : [];
  return {
    depth: total.depth,
    fields: total.fields,
    cost: total.once + total.perItem * assumedList + rootFields.length * mutationCost,
  };
};
