/** The walls of the house as lint rules: who may import whom, and where the outside may be touched. */
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';

const subgraphs = new Set([
  'identity',
  'catalog',
  'orders',
  'billing',
  'instances',
  'notifications',
  'providers',
]);
const root = new URL('../', import.meta.url).pathname;

type Node = { source?: { value?: unknown } | null };
type Context = {
  filename: string;
  report(problem: { node: unknown; message: string }): void;
};

const inProject = (filename: string): string =>
  filename.startsWith(root) ? filename.slice(root.length) : filename;

/** The project path an import leads to: resolved when relative, `@webrana/x` by its folder. */
const targetOf = (file: string, specifier: string): string => {
  if (specifier.startsWith('.')) {
    const parts = file.split('/').slice(0, -1);
    for (const step of specifier.split('/')) {
      if (step === '..') parts.pop();
      else if (step !== '.') parts.push(step);
    }
    return parts.join('/');
  }
  const name = /^@webrana\/([^/]+)/.exec(specifier)?.[1];
  if (!name) return specifier;
  if (subgraphs.has(name)) return `subgraphs/${name}`;
  if (['gateway', 'platform', 'sandbox'].includes(name)) return name;
  if (['ui', 'customer', 'reseller', 'admin'].includes(name)) return `clients/${name}`;
  return `packages/${name}`;
};

const isTest = (file: string): boolean =>
  /\.test\.tsx?$|\/test\/|-for-tests\.ts$|\/for-tests\.ts$/.test(file);
const subgraphOf = (path: string): string | undefined => /^subgraphs\/([^/]+)/.exec(path)?.[1];
const featureOf = (path: string): string | undefined =>
  /^(clients\/[^/]+\/src\/features\/[^/]+)/.exec(path)?.[1];

/** Why this import crosses a wall, or `undefined` when it does not. */
export const importProblem = (file: string, specifier: string): string | undefined => {
  const target = targetOf(file, specifier);
  const from = subgraphOf(file);
  const to = subgraphOf(target);
  if (from && to && from !== to)
    return `\`${from}\` may not import \`${to}\`: ask over the graph (services/) or listen to its events (consumers/).`;
  if (file.startsWith('packages/') && !file.startsWith('packages/testkit/')) {
    if (/^(subgraphs|gateway|platform|sandbox|clients)(\/|$)/.test(target))
      return 'A package knows nothing of what is built from it; move the code down or pass it in.';
  }
  if (file.startsWith('gateway/') && to)
    return 'The gateway knows no subgraph: it talks to links and has no domain words.';
  if (file.startsWith('clients/') && /^(subgraphs|gateway|platform|sandbox)(\/|$)/.test(target))
    return 'Apps talk to the gateway over GraphQL only.';
  if (file.startsWith('sandbox/') && (to || target.startsWith('packages/')))
    return 'The sandbox is not written from the product: it knows only the outside contracts.';
  const feature = featureOf(file);
  const other = featureOf(target);
  if (feature && other && feature !== other)
    return 'Features do not import each other; move what is common to shell/ or clients/ui.';
  if (isTest(file)) return undefined;
  if (
    /\/resolvers\//.test(file) &&
    /^(@mikro-orm|kysely|@webrana\/(orm-kit|queue-kit))/.test(specifier)
  )
    return 'A resolver only translates: call a use case, a repository or a loader.';
  if (/\/use-cases\//.test(file) && /^(graphql|@apollo)/.test(specifier))
    return 'A use case never sees GraphQL: throw a DomainError and let the kit answer.';
  if (
    file.endsWith('.entity.ts') &&
    /^(ioredis|bullmq|@webrana\/(queue-kit|subgraph-kit))/.test(specifier)
  )
    return 'An entity never sees queues, the clock or the actor.';
  return undefined;
};

const forImports = (problemOf: (file: string, specifier: string) => string | undefined) => ({
  create(context: Context) {
    const file = inProject(context.filename);
    const check = (node: Node): void => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const message = problemOf(file, specifier);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
});

type Manifest = Partial<Record<string, Record<string, string>>> & { name?: string };
const manifests = new Map<string, Manifest | undefined>();
const manifestOf = (folder: string): Manifest | undefined => {
  if (!manifests.has(folder)) {
    const file = `${root}${folder}/package.json`;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    manifests.set(folder, text && JSON.parse(text));
  }
  return manifests.get(folder);
};
const workspaceOf = (file: string): string =>
  /^(?:packages|subgraphs|clients)\/[^/]+|^(?:gateway|platform|sandbox|benchmarks|tests)(?=\/)/.exec(
    file,
  )?.[0] ?? '';

/** Why a workspace may not import this: its own package.json does not name it; tests may use the root's. */
export const undeclaredProblem = (file: string, specifier: string): string | undefined => {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  if (/^[./#]|:/.test(specifier) || isBuiltin(name)) return undefined;
  const folder = workspaceOf(file);
  const own = folder ? manifestOf(folder) : undefined;
  // What lies outside of any workspace lives off all of them.
  if (!own || own.name === name) return undefined;
  const kinds = ['dependencies', 'devDependencies', 'peerDependencies'];
  if (kinds.some((kind) => own[kind]?.[name])) return undefined;
  const isShared =
    isTest(file) || folder === 'tests' || /(\.contract|vitest\.config)\.ts$/.test(file);
  if (isShared && manifestOf('.')?.devDependencies?.[name]) return undefined;
  return `\`${name}\` is not in ${folder}/package.json: name there what the code imports.`;
};

type Member = {
  object: { type: string; name?: string };
  property: { type: string; name?: string };
};

const environmentInConfigOnly = {
  create(context: Context) {
    const file = inProject(context.filename);
    const free =
      isTest(file) ||
      /(^|\/)config\.ts$|(^|\/)(vite|vitest)[.\w]*\.ts$|\/vite\/|^(tools|benchmarks|tests|packages\/testkit)\//.test(
        file,
      );
    if (free) return {};
    return {
      MemberExpression(node: Member) {
        if (node.object.name === 'process' && node.property.name === 'env')
          context.report({
            node,
            message: 'Read the environment in config.ts and pass the setting in.',
          });
      },
    };
  },
};

type Call = {
  callee: { type: string; name?: string; object?: { name?: string }; property?: { name?: string } };
  arguments: unknown[];
};

const timeFromContext = {
  create(context: Context) {
    const file = inProject(context.filename);
    if (isTest(file) || !/^subgraphs\/[^/]+\/src\/(modules|consumers|tasks)\//.test(file))
      return {};
    const message = 'Take the time from `context.clock.now()`, so that tests can set it.';
    return {
      CallExpression(node: Call) {
        const { object, property } = node.callee;
        if (object?.name === 'Date' && property?.name === 'now') context.report({ node, message });
        if (object?.name === 'Math' && property?.name === 'random')
          context.report({ node, message: 'Use @webrana/secrets or ids for randomness.' });
      },
      NewExpression(node: Call) {
        if (node.callee.name === 'Date' && node.arguments.length === 0)
          context.report({ node, message });
      },
    };
  },
};

export default {
  meta: { name: 'room-rules' },
  rules: {
    'imports-within-walls': forImports(importProblem),
    'imports-declared': forImports(undeclaredProblem),
    'environment-in-config-only': environmentInConfigOnly,
    'time-from-context': timeFromContext,
  },
};
