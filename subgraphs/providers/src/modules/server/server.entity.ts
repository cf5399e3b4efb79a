import { defineEntity, type InferEntity } from '@mikro-orm/core';
import type { Mode } from '@webrana/ids';
import {
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  keyColumn,
  longTextColumn,
  stateColumn,
} from '@webrana/orm-kit';
import type { ProviderName } from '../../port.ts';
import type { ServerState, ServerStep } from './server.states.ts';

/** What a provider runs, or is to run, for one instance. The row is the only memory of the work. */
export const ServerEntity = defineEntity({
  name: 'Server',
  tableName: 'server',
  indexes: [{ name: 'server_due', properties: ['nextStepAt'] }],
  properties: {
    id: idColumn().primary(),
    instanceId: idColumn().unique(),
    /** Whose accounts it is made at, for ever: live ones, or those of test mode. */
    mode: stateColumn<Mode>().default('LIVE'),
    state: stateColumn<ServerState>(),
    provider: stateColumn<ProviderName>(),
    /** Carried by the server at the provider; derived from the instance. */
    tag: keyColumn(64).unique(),
    providerReference: keyColumn(64).nullable(),
    ipv4: keyColumn(45).nullable(),
    ipv6: keyColumn(45).nullable(),
    /** The last step that was told to `instances`. */
    reachedStep: stateColumn<ServerStep>().nullable(),

    /** Which of the specification's offers is tried, from 0. */
    offerIndex: countColumn(),
    size: keyColumn(64).nullable(),
    region: keyColumn(64).nullable(),
    image: keyColumn(100).nullable(),
    /** How often the provider was asked to create it. */
    attempts: countColumn(),
    attemptStartedAt: instantColumn().nullable(),
    /** Until then the last attempt may still bring a server forth; null when it certainly will not. */
    settlesAt: instantColumn().nullable(),
    /** Looks since the last attempt that found nothing. */
    emptyLooks: countColumn(),
    /** Whether any attempt ended unclearly: strays are looked for afterwards. */
    hadUnclearAttempt: flagColumn(),
    /** Why it is being given up; what is under the tag is removed before it has failed. */
    givingUpReason: longTextColumn().nullable(),

    /** On or off as its instance last ordered, until it is so; null when nothing is to be done. */
    desiredPower: stateColumn<'ON' | 'OFF'>().nullable(),
    /** When that was ordered: an older order that comes late changes nothing. */
    powerOrderedAt: instantColumn().nullable(),
    /** When the provider was last asked for it. */
    powerAskedAt: instantColumn().nullable(),
    /** When its instance ordered its end; nothing is destroyed for the customer's sake without. */
    destroyOrderedAt: instantColumn().nullable(),

    /** When the next step is due; null when there is nothing left to do. */
    nextStepAt: instantColumn().nullable(),
    leaseToken: keyColumn(40).nullable(),
    leaseUntil: instantColumn().nullable(),
    /** Failed calls in a row, for the pause before the next. */
    failures: countColumn(),
    lastProblem: longTextColumn().nullable(),
    /** When work on it began; the time it is given counts from here. */
    firstStepAt: instantColumn().nullable(),
    createdAt: instantColumn(),
    updatedAt: instantColumn(),
  },
});
export type ServerEntity = InferEntity<typeof ServerEntity>;
