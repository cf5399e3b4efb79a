import type { Metrics } from '@webrana/telemetry';
import { Gauge } from 'prom-client';

/** Business facts as numbers, one function each. */
export type Report = {
  /** Whether the last run of a kind stopped because it would have touched too many instances. */
  brake(act: 'SUSPEND' | 'TERMINATE', isEngaged: boolean): void;
};

/** Registers the numbers of this subgraph. */
export const createReport = (metrics: Metrics): Report => {
  const engaged = new Gauge({
    name: 'instances_brake_engaged',
    help: '1 when a run would have suspended or terminated too many instances and stopped.',
    labelNames: ['act'],
    registers: [metrics],
  });
  return {
    brake: (act, isEngaged) => engaged.set({ act: act.toLowerCase() }, isEngaged ? 1 : 0),
  };
};
