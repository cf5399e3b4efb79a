import type { Mode } from '@webrana/ids';
import { tripay } from './tripay/definition.ts';

/** Every payment gateway, in the order their channels are offered: a folder each, and a line here. */
export const gateways = [tripay] as const;

export type GatewayName = (typeof gateways)[number]['name'];
/** What a gateway's references are posted under, so that no two gateways or modes mean the same movement. */
export type GatewayScope = GatewayName | `${GatewayName}-test`;

/** The scope of a gateway's references in a mode. */
export const scopeOf = (name: string, mode: Mode): GatewayScope =>
  (mode === 'TEST' ? `${name}-test` : name) as GatewayScope;

/** Every scope a reference of a gateway may be posted under. */
export const gatewayScopes: readonly GatewayScope[] = gateways.flatMap(({ name }) => [
  scopeOf(name, 'LIVE'),
  scopeOf(name, 'TEST'),
]);
