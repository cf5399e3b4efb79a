export { type Clock, systemClock } from './clock.ts';
export { createLogger, type Logger, silentLogger } from './logger.ts';
export { createMetrics, type Metrics } from './metrics.ts';
