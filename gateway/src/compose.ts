import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { GraphQLError, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { internalSdlOf, publicSdlOf } from './audience.ts';

/** The three documents that follow from the subgraphs. */
export type ComposedSupergraph = {
  /** For the gateway: committed as `gateway/supergraph.graphql`. */
  readonly supergraphSdl: string;
  /** The public API: committed as `gateway/api.graphql`. */
  readonly apiSdl: string;
  /** The public API and what is tagged `admin`: for the admin app. */
  readonly adminSdl: string;
  /** Everything, `@inaccessible` included, without join directives: for types of internal operations. */
  readonly internalSdl: string;
};

const describe = (error: GraphQLError): string => {
  const where = (error.nodes ?? []).flatMap((node) => {
    const subgraph = (node as { subgraph?: string }).subgraph;
    const line = node.loc?.startToken.line;
    return subgraph === undefined ? [] : [line === undefined ? subgraph : `${subgraph}:${line}`];
  });
  const code = typeof error.extensions.code === 'string' ? `${error.extensions.code}: ` : '';
  const places = where.length > 0 ? `\n    at ${[...new Set(where)].join(', ')}` : '';
  return `  - ${code}${error.message}${places}`;
};

const parseNamed = (name: string, sdl: string) => {
  try {
    return parse(sdl);
  } catch (error) {
    const line = error instanceof GraphQLError ? `:${error.locations?.[0]?.line ?? '?'}` : '';
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The SDL of "${name}"${line} does not parse: ${why}`);
  }
};

/** The library returns some problems as a list and throws others. */
const compose = (services: Parameters<typeof composeServices>[0]): string => {
  let problems: readonly unknown[];
  try {
    const result = composeServices(services);
    if (!result.errors) return result.supergraphSdl;
    problems = result.errors;
  } catch (error) {
    problems = Array.isArray((error as { causes?: unknown }).causes)
      ? (error as { causes: unknown[] }).causes
      : [error];
  }
  const lines = problems.map((problem) =>
    problem instanceof GraphQLError
      ? describe(problem)
      : `  - ${problem instanceof Error ? problem.message : String(problem)}`,
  );
  throw new Error(`The subgraphs do not compose:\n${lines.join('\n')}`);
};

/** Composes the subgraphs' SDL; throws one error that lists everything that does not fit. */
export const composeSupergraph = (
  sdlByName: Readonly<Record<string, string>>,
): ComposedSupergraph => {
  const services = Object.entries(sdlByName)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sdl]) => ({
      name,
      url: `subgraph://${name}`,
      typeDefs: parseNamed(name, sdl),
    }));
  const supergraphSdl = compose(services);
  const apiSchema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return {
    supergraphSdl: `${supergraphSdl.trimEnd()}\n`,
    apiSdl: publicSdlOf(supergraphSdl, apiSchema),
    adminSdl: `${printSchema(lexicographicSortSchema(apiSchema))}\n`,
    internalSdl: internalSdlOf(supergraphSdl),
  };
};
