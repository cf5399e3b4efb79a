import { readFileSync } from 'node:fs';
import { subgraphNames } from '@webrana/events';
import { createQueueKit } from '@webrana/queue-kit';
import {
  completeEnvironment,
  httpLink,
  readPlatformSettings,
  readSigningKey,
  subgraphUrl,
} from '@webrana/subgraph-kit';
import { createLogger } from '@webrana/telemetry';
import { processEnvironment, readGatewayConfig } from './config.ts';
import { readDoorSettings } from './door-settings.ts';
import { loadRegisteredOperations } from './registered-operations.ts';
import { startGateway } from './start.ts';

const environment = await completeEnvironment(processEnvironment, 'gateway');
const platform = readPlatformSettings(environment);
const config = readGatewayConfig(environment);
const log = createLogger({ name: 'gateway', level: platform.logLevel });
const signingKey = await readSigningKey(config.INTERNAL_PRIVATE_KEY);
const links = subgraphNames.map((name) =>
  httpLink({ name, url: subgraphUrl(name, environment), signingKey }),
);
const queue = createQueueKit({ redisUrl: platform.redisUrl, prefix: platform.redisPrefix, log });
const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

const gateway = await startGateway({
  port: config.PORT,
  host: config.HOST,
  supergraphSdl: read('../supergraph.graphql'),
  apiSdl: read('../api.graphql'),
  links,
  queue,
  authentication: { subgraph: 'identity', sharedSecret: config.IDENTITY_SIGNING_SECRET },
  forwardCookies: config.FORWARD_COOKIES,
  apps: config.APPS.map((entry) => {
    const [path = '/', directory = ''] = entry.split('=');
    return { path, directory };
  }),
  allowedOrigins: config.ALLOWED_ORIGINS,
  trustedProxies: config.TRUSTED_PROXIES,
  production: platform.production,
  ...readDoorSettings(environment),
  registeredOperations: loadRegisteredOperations(config.REGISTERED_OPERATIONS),
  limits: { onceOnlyFields: config.ONCE_ONLY_FIELDS },
  log,
});

const stop = async (): Promise<void> => {
  await gateway.close();
  await Promise.all(links.map((link) => link.close()));
  await queue.close();
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    stop().then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'The gateway did not stop cleanly.');
        process.exit(1);
      },
    );
  });
}
