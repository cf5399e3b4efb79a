import { type GraphQLSchema, Kind, type OperationDefinitionNode, type ValueNode } from 'graphql';
import { type FieldCosts, measureOperation, type PageOf } from './document-shape.ts';
import { Refusal } from './errors.ts';
import { type DocumentFacts, type DocumentLimits, exceeded } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What running an operation takes from its caller's budget. */
export type Charge = {
  /** Objects that may be loaded, and what fields cost beyond them. */
  readonly cost: number;
  /** Whether it asks for a field that costs more than the objects it loads. */
  readonly hasCostlyField: boolean;
};

/** Sets of page sizes remembered for one operation: apps ask with few, and a caller must not fill memory. */
const mostCharges = 20;

/** One operation of a document: measured once for each set of page sizes it is asked with. */
export class MeasuredOperation {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #facts: DocumentFacts;
  readonly #limits: DocumentLimits;
  readonly #fieldCosts: FieldCosts;
  readonly #charges = new Map<string, Charge>();

  /** Throws a `Refusal` for what is too deep or has too many fields, whatever its variables are. */
  constructor(given: {
    schema: GraphQLSchema;
    operation: OperationDefinitionNode;
    facts: DocumentFacts;
    limits: DocumentLimits;
    fieldCosts: FieldCosts;
  }) {
    this.#schema = given.schema;
    this.#operation = given.operation;
    this.#facts = given.facts;
    this.#limits = given.limits;
    this.#fieldCosts = given.fieldCosts;
    const { limits } = given;
    const { depth, fields } = this.#measure({});
    if (depth > limits.depth) throw exceeded('depth', limits.depth, 'levels');
    if (fields > limits.fields) throw exceeded('fields', limits.fields, 'fields');
  }

  /** Throws a `Refusal` for pages outside 1 to `pageSize`, and for what may load too many objects. */
  chargeFor(variables: Variables): Charge {
    const sizes = this.#facts.pageValues.map((value) => this.#sizeOf(value, variables));
    for (const size of sizes) this.#checkPageSize(size);
    const key = sizes.join();
    const known = this.#charges.get(key);
    if (known) return known;
    const objects = this.#measure(variables).cost;
    this.#checkObjects(objects);
    const { cost } = this.#measure(variables, this.#fieldCosts);
    const charge = { cost, hasCostlyField: cost > objects };
    if (this.#charges.size < mostCharges) this.#charges.set(key, charge);
    return charge;
  }

  #measure(variables: Variables, fieldCosts?: FieldCosts) {
    const pageOf: PageOf = (value) => this.#sizeOf(value, variables);
    const { fragments } = this.#facts;
    return measureOperation(this.#schema, this.#operation, fragments, pageOf, fieldCosts);
  }

  #sizeOf(value: ValueNode, variables: Variables): number | undefined {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    const given = variables[name];
    if (typeof given === 'number') return given;
    if (given !== undefined) return undefined;
    const definition = this.#operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    return definition?.defaultValue?.kind === Kind.INT
      ? Number(definition.defaultValue.value)
      : undefined;
  }

  #checkPageSize(size: number | undefined): void {
    const { pageSize } = this.#limits;
    if (size === undefined || (size >= 1 && size <= pageSize)) return;
    throw new Refusal('BAD_USER_INPUT', `Ask for 1 to ${pageSize} items per page.`, {
      facts: { limit: { name: 'pageSize', maximum: pageSize } },
    });
  }

  #checkObjects(objects: number): void {
    const maximum = this.#limits.cost;
    if (objects <= maximum) return;
    throw new Refusal(
      'GRAPHQL_VALIDATION_FAILED',
      `The operation may load ${Math.round(objects)} objects, at most ${maximum}: ask for smaller pages or fewer fields.`,
      { facts: { limit: { name: 'cost', maximum } } },
    );
  }
}
