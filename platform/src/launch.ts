import { completeEnvironment, readPlatformSettings } from '@webrana/subgraph-kit';
import { createLogger, createMetrics, systemClock } from '@webrana/telemetry';
import { announcement } from './announce.ts';
import { appsAreBuilt, buildApps } from './build-apps.ts';
import { environment as given, readLauncherSettings } from './config.ts';
import { needsSandbox, pointAtSandbox, startSandboxProcess } from './sandbox-process.ts';
import { startPlatform } from './start-platform.ts';

const settings = readPlatformSettings(given);
const launcher = readLauncherSettings(given);
const log = createLogger({
  name: 'webrana',
  level: given.LOG_LEVEL ?? (settings.production ? 'info' : 'warn'),
});

// The first start has nothing to serve yet; later ones serve the last build while turbo checks it.
const builds = !settings.production && launcher.WEBRANA_BUILD === '1';
if (builds && !appsAreBuilt()) console.log('Building the apps, once…');
const built = builds ? buildApps() : Promise.resolve();
built.catch(() => {});

const withSandbox = !settings.production && needsSandbox(given);
const environment = await completeEnvironment({
  ...(withSandbox ? pointAtSandbox(given, launcher.SANDBOX_PORT) : given),
  PUBLIC_URL: launcher.PUBLIC_URL ?? `http://localhost:${launcher.PORT}`,
});
const sandbox = withSandbox
  ? await startSandboxProcess(environment, launcher.SANDBOX_PORT)
  : undefined;
const platform = await startPlatform({
  environment,
  port: launcher.PORT,
  clock: systemClock,
  log,
  metrics: createMetrics({ defaults: true }),
  allowedOrigins: launcher.ALLOWED_ORIGINS,
  trustedProxies: launcher.TRUSTED_PROXIES,
}).catch(async (error: NodeJS.ErrnoException) => {
  // The sandbox is a process of its own and would outlive this one.
  await sandbox?.close();
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${launcher.PORT} is taken; set PORT to a free one.`);
  process.exit(1);
});

let stopping: Promise<void> | undefined;
const stop = (): Promise<void> => {
  stopping ??= (async () => {
    await platform.close();
    await sandbox?.close();
  })();
  return stopping;
};
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void stop().then(() => process.exit(0)));

await built.catch(async (error: Error) => {
  console.error(error.message);
  await stop();
  process.exit(1);
});
const kinds = new Set([...platform.subgraphs.values()].map(({ database }) => database.kind));
console.log(
  announcement({
    url: `http://localhost:${platform.gateway.port}`,
    sandboxUrl: sandbox ? `http://localhost:${launcher.SANDBOX_PORT}` : undefined,
    database: [...kinds].join(', '),
    queue: settings.redisUrl ? 'redis' : 'in-process',
    demo: settings.demo,
  }),
);
