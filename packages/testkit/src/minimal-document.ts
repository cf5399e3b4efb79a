import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  type OperationTypeNode,
} from 'graphql';

/** What to fill in: a value by scalar, and whether optional arguments and fields get one, too. */
export type Filling = {
  readonly scalars: Readonly<Record<string, unknown>>;
  readonly isWhole: boolean;
};

/** Values that fit and say nothing. */
export const plainFilling: Filling = {
  isWhole: false,
  scalars: {
    ID: 'any_01aaaaaaaaaaaaaaaaaaaaaaaa',
    String: 'x',
    Int: 1,
    Float: 1,
    Boolean: true,
    DateTime: '2026-11-22T07:05:00.000Z',
    Date: '2026-11-22',
    MoneyAmount: 1,
  },
};

const odd = (text: string, number: number, amount: number): Filling => ({
  isWhole: true,
  scalars: {
    ...plainFilling.scalars,
    ID: text,
    String: text,
    Int: number,
    Float: number,
    MoneyAmount: amount,
  },
});

/** Values that fit their types and that nobody should ever send. */
export const oddFillings: Readonly<Record<string, Filling>> = {
  'nothing and zero': odd('', 0, 0),
  'half a character and minus one': odd('\ud83d', -1, -1),
  'an end of text and the largest numbers': odd('a\u0000b', 2_147_483_647, Number.MAX_SAFE_INTEGER),
  'a quote, a wildcard and the smallest numbers': odd(
    `'"\`%_\\;--\u202e`,
    -2_147_483_648,
    Number.MIN_SAFE_INTEGER,
  ),
  'ten thousand characters': odd('𝔸'.repeat(5_000), 1, 1),
  'no plain identifier': odd('__proto__', 1, 1),
};

const maximumDepth = 6;

/** A value that fits an input type. */
export const inputValue = (type: GraphQLInputType, filling: Filling, depth = 0): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return [inputValue(inner.ofType as GraphQLInputType, filling, depth + 1)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    const wanted = filling.isWhole && depth < maximumDepth ? () => true : isRequiredInputField;
    const given = inner.isOneOf ? fields.slice(0, 1) : fields.filter(wanted);
    return Object.fromEntries(
      given.map((field) => [field.name, inputValue(field.type, filling, depth + 1)]),
    );
  }
  const { name } = getNamedType(inner);
  if (!(name in filling.scalars)) throw new Error(`No value of ${name} is known; add one.`);
  return filling.scalars[name];
};

const isPageSize = (name: string): boolean => name === 'first' || name === 'last';

/** The smallest document that asks for a root field, with variables for its arguments. */
export const minimalDocument = (
  schema: GraphQLSchema,
  kind: 'Query' | 'Mutation' | 'Subscription',
  name: string,
  filling: Filling = plainFilling,
): { query: string; variables: Record<string, unknown> } => {
  const operation = kind.toLowerCase() as OperationTypeNode;
  const field = schema.getRootType(operation)?.getFields()[name];
  if (!field) throw new Error(`The schema has no ${kind}.${name}.`);
  // Page sizes are bounded by the gateway, which would answer instead of the field.
  const args = filling.isWhole
    ? field.args.filter((arg) => !isPageSize(arg.name))
    : field.args.filter(isRequiredArgument);
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const call = passed ? `${name}(${passed})` : name;
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    query: `${operation} Minimal${declared ? `(${declared})` : ''} { ${call}${selection} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, inputValue(arg.type, filling)])),
  };
};
