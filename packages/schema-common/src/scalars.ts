import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const parseInstant = (value: unknown): Date => {
  const instant = typeof value === 'string' && isoInstant.test(value) ? new Date(value) : null;
  if (!instant || Number.isNaN(instant.getTime()))
    return refuse('A DateTime is an ISO 8601 string.');
  return instant;
};

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const parseDay = (value: unknown): string => {
  if (typeof value !== 'string' || !isoDay.test(value)) return refuse('A Date is `YYYY-MM-DD`.');
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    return refuse('There is no such day.');
  return value;
};

const parseAmount = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value)
    ? value
    : refuse('A MoneyAmount is a whole number.');

const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) =>
    value instanceof Date ? value.toISOString() : parseInstant(value).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

const MoneyAmount = new GraphQLScalarType<number, number>({
  name: 'MoneyAmount',
  serialize: parseAmount,
  parseValue: parseAmount,
  parseLiteral: (node) => parseAmount(node.kind === Kind.INT ? Number(node.value) : undefined),
});

/** Resolvers of the shared scalars, for every subgraph's resolver map. */
export const commonResolvers = { DateTime, Date: DateScalar, MoneyAmount };
