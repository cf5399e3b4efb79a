export {
  type Access,
  type Audience,
  audiences,
  isStaff,
  requireRecentProof,
  requireUser,
  type UserActor,
  type Visibility,
  visibilityOf,
} from './actor.ts';
export { hashApiKeySecret, isApiKeySecret, newApiKeySecret } from './api-key-secret.ts';
export { pageSize, toConnection } from './connection.ts';
export {
  type LiveSource,
  type ResolverContext,
  serviceCaller,
  type UseCaseContext,
} from './context.ts';
export {
  type AnySubgraphDefinition,
  type Consumer,
  defineConsumer,
  defineJob,
  defineRoute,
  defineSubgraph,
  defineTask,
  type JobDefinition,
  jobQueue,
  type Route,
  type StartContext,
  type SubgraphDefinition,
  type Task,
} from './definition.ts';
export {
  completeEnvironment,
  databaseLocation,
  defaultPort,
  type PlatformSettings,
  readPlatformSettings,
  subgraphUrl,
} from './environment.ts';
export {
  DomainError,
  EmailNotVerifiedError,
  type ErrorCode,
  type FieldIssue,
  ForbiddenError,
  IdempotencyConflictError,
  InvalidInputError,
  NotFoundError,
  ProofRequiredError,
  RateLimitedError,
  ScopeMissingError,
  ServiceUnavailableError,
  UnauthenticatedError,
} from './errors.ts';
export { httpLink } from './http-link.ts';
export { parseInput } from './input.ts';
export { inspectDatabase } from './inspect-database.ts';
export {
  type CallerName,
  generateCallKey,
  hashBody,
  readSigningKey,
  readVerifyingKeys,
  type SigningKey,
  signCall,
  type VerifyingKeys,
  verifyCall,
} from './internal-token.ts';
export { type MetricsDoor, metricsDoor } from './metrics-door.ts';
export { inMode, type Mode, type ModeFilter, modeOf } from './mode.ts';
export { networkOf, plainAddress, withinRanges } from './network.ts';
export type * from './port.ts';
export {
  type CallerKind,
  callerKinds,
  callerMayAsk,
  keyMayAsk,
  type RootField,
  type RootKind,
  rootFieldsOf,
  rootKinds,
} from './role-matrix.ts';
export { runSubgraph } from './run-subgraph.ts';
export { accessOf, buildSchema, type ResolverMap } from './schema.ts';
export { coversScope, isScope, type Scope, scopes } from './scopes.ts';
export { serveSubgraph } from './serve-subgraph.ts';
export type { LinkFinder, ServiceCaller } from './services.ts';
export {
  handledEvents,
  type RunningSubgraph,
  type SubgraphOptions,
  startSubgraph,
} from './start-subgraph.ts';
export { isWithinProjects, listFilter, tenantFilter } from './tenant.ts';
