import type { IncomingMessage } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { RequestFacts } from '@webrana/subgraph-kit';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { Authenticator } from '../authentication.ts';
import type { Budget } from '../budget.ts';
import { type OperationContext, operationContext } from '../caller.ts';
import type { Submission } from '../documents.ts';
import { Refusal } from '../errors.ts';
import type { Executor } from '../executor.ts';
import type { GatewayMetrics, OperationKind, Outcome } from '../metrics.ts';
import type { GatewayLimits } from '../options.ts';

export type GraphQLRouteOptions = {
  executor: Executor;
  authenticate: Authenticator;
  factsOf: (request: IncomingMessage) => RequestFacts;
  allowedOrigins: readonly string[];
  limits: GatewayLimits;
  metrics: GatewayMetrics;
  budget: Budget;
};

const jsonOr = (text: unknown): unknown => {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('BAD_USER_INPUT', 'The parameters are not valid JSON.');
  }
};

const submissionOf = (request: Request): Submission | undefined => {
  if (request.method === 'GET') {
    const { query, operationName, variables, extensions } = request.query;
    const name = operationName === '' ? undefined : operationName;
    return {
      query,
      operationName: name,
      variables: jsonOr(variables),
      extensions: jsonOr(extensions),
    };
  }
  const body: unknown = request.body;
  // Batches and other shapes are left to the library, which refuses them.
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined;
};

const headersOf = (request: IncomingMessage): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
};

/** Lets pages of allowed origins call; everybody else's are stopped by their own browser. */
const crossOrigin = (allowedOrigins: readonly string[]): RequestHandler => {
  const allowed = new Set(allowedOrigins);
  return (request, response, next) => {
    const origin = request.headers.origin;
    response.vary('Origin');
    if (origin !== undefined && allowed.has(origin)) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Access-Control-Allow-Credentials', 'true');
      response.setHeader('Access-Control-Expose-Headers', 'X-Request-Id, Retry-After');
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
      response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type');
      response.setHeader('Access-Control-Max-Age', '600');
    }
    if (request.method !== 'OPTIONS') return next();
    response.status(204).end();
  };
};

/** `POST` and `GET /graphql`. */
export const graphqlRoute = (options: GraphQLRouteOptions): RequestHandler[] => {
  const { executor } = options;

  const handle = async (request: Request, response: Response): Promise<void> => {
    const facts = options.factsOf(request);
    const { requestId } = facts;
    const startedAt = performance.now();
    let kind: OperationKind = 'none';
    let context: OperationContext | undefined;
    response.setHeader('X-Request-Id', requestId);

    const httpGraphQLRequest: HTTPGraphQLRequest = {
      method: request.method,
      headers: headersOf(request),
      search: new URL(request.url, 'http://localhost').search,
      body: request.body ?? '',
    };
    /** Runs after the library's CSRF check and before it looks at the operation. */
    const prepare = async (): Promise<OperationContext> => {
      const { actor } = await options.authenticate(
        request.headers.authorization,
        facts.clientAddress,
      );
      context = operationContext({ actor, request: facts });
      const submission = submissionOf(request);
      if (!submission) return context;
      const transport = request.method === 'GET' ? 'get' : 'post';
      const rules = executor.rulesFor(actor, transport);
      const admitted = executor.documents.admit(submission, rules);
      const { query, operation, operationName, variables } = admitted;
      kind = operation.operation;
      await options.budget(actor, facts, admitted);
      const named: Record<string, string> = operationName === undefined ? {} : { operationName };
      if (transport === 'post') httpGraphQLRequest.body = { query, variables, ...named };
      else {
        const parameters = { query, variables: JSON.stringify(variables), ...named };
        httpGraphQLRequest.search = `?${new URLSearchParams(parameters)}`;
      }
      return context;
    };
    const prepareOrRefuse = async () => {
      try {
        return await prepare();
      } catch (error) {
        if (error instanceof Refusal) throw error;
        throw Object.assign(new Refusal('INTERNAL', 'Unexpected', { status: 500 }), {
          cause: error,
        });
      }
    };

    const answer = await executor.within(requestId, () =>
      executor.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: prepareOrRefuse }),
    );
    const setCookies = (context as OperationContext | undefined)?.setCookies ?? [];
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    if (setCookies.length > 0) response.setHeader('Set-Cookie', setCookies);
    response.setHeader('Cache-Control', 'no-store');
    response.status(answer.status ?? 200);
    if (answer.body.kind !== 'complete') throw new Error('Incremental answers are not offered.');
    response.end(answer.body.string);
    const outcome: Outcome = (answer.status ?? 200) >= 400 ? 'refused' : 'ok';
    const failed = outcome === 'ok' && answer.body.string.startsWith('{"errors"');
    options.metrics.duration.observe(
      { operation: kind, transport: 'http', outcome: failed ? 'errors' : outcome },
      (performance.now() - startedAt) / 1_000,
    );
  };

  return [
    crossOrigin(options.allowedOrigins),
    express.json({ limit: options.limits.bodyBytes, strict: true }),
    handle,
  ];
};
