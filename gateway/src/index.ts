export type { BudgetRules } from './budget.ts';
export { type ComposedSupergraph, composeSupergraph } from './compose.ts';
export { readDoorSettings } from './door-settings.ts';
export { createTokenCheck } from './identity-checks.ts';
export {
  type AuthenticationOptions,
  defaultLimits,
  type GatewayLimits,
  type GatewayLog,
  type GatewayOptions,
  type RunningGateway,
  type StaticApp,
} from './options.ts';
export { hashOperation, loadRegisteredOperations } from './registered-operations.ts';
export { startGateway } from './start.ts';
