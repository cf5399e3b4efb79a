export { pointAtSandbox } from './sandbox-process.ts';
export {
  apps,
  type PlatformOptions,
  type RunningPlatform,
  startPlatform,
} from './start-platform.ts';
export { subgraphDefinitions } from './subgraphs.ts';
