/** Follows root fields through the code to the policies that decide about them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RootField } from '@webrana/subgraph-kit';

const root = fileURLToPath(new URL('../', import.meta.url));
const kit = join(root, 'packages/subgraph-kit/src/actor.ts');

/** A rule in a policy file, in the words of its docstring. */
export type Policy = { readonly name: string; readonly file: string; readonly sentence: string };

type Module = {
  /** The text of each thing declared at the top level, by name. */
  readonly declarations: ReadonlyMap<string, string>;
  /** Where imported names come from. */
  readonly imports: ReadonlyMap<string, { file: string; name: string }>;
};

const fileOf = (from: string, specifier: string): string | undefined => {
  if (specifier === '@webrana/subgraph-kit') return kit;
  return specifier.startsWith('.') ? join(dirname(from), specifier) : undefined;
};

const importsOf = (file: string, text: string): Module['imports'] => {
  const imports = new Map<string, { file: string; name: string }>();
  for (const [, names = '', specifier = ''] of text.matchAll(
    /^import \{([^}]*)\} from '([^']+)'/gm,
  )) {
    const target = fileOf(file, specifier);
    if (!target) continue;
    for (const entry of names.split(',')) {
      const [name = '', alias = name] = entry.trim().split(/ as /);
      if (name && !name.startsWith('type ')) imports.set(alias, { file: target, name });
    }
  }
  return imports;
};

const modules = new Map<string, Module>();
const moduleOf = (file: string): Module => {
  const known = modules.get(file);
  if (known) return known;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const declarations = new Map<string, string>();
  for (const part of text.split(/^(?=(?:export )?(?:const|async function|function|class) )/m)) {
    const name = /^(?:export )?(?:const|async function|function|class) (\w+)/.exec(part)?.[1];
    // The docstring of the next declaration ends this part; words in it are not calls.
    if (name) declarations.set(name, part.replace(/\/\*\*[\s\S]*?\*\//g, ''));
  }
  const module = { declarations, imports: importsOf(file, text) };
  modules.set(file, module);
  return module;
};

/** Where the named loader of the same subgraph is made, and how: it hangs on the context, not on an import. */
const loaderOf = (file: string, name: string): { file: string; text: string } | undefined => {
  const source = /^.*\/subgraphs\/[^/]+\/src\//.exec(file)?.[0];
  if (!source) return undefined;
  const property = new RegExp(`^( +)${name}: [\\s\\S]*?(?=^\\1(?:\\w|/\\*|\\.)|^\\S)`, 'm');
  for (const each of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!each.endsWith('loaders.ts')) continue;
    const whole = readFileSync(join(source, each), 'utf8');
    const text = property.exec(whole)?.[0];
    if (!text) continue;
    // What the property uses may have been made ready above it, such as whose rows may be seen.
    const ready = [...whole.matchAll(/^ +const (\w+) = .*$/gm)]
      .filter(([, local = '']) => new RegExp(`\\b${local}\\b`).test(text))
      .map(([line]) => line);
    return { file: join(source, each), text: [text, ...ready].join('\n') };
  }
  return undefined;
};

type Seen = Set<string>;
const follow = (file: string, text: string, seen: Seen, self?: string): void => {
  const module = moduleOf(file);
  for (const [word] of text.matchAll(/\b[A-Za-z_]\w*\b/g)) {
    const imported = module.imports.get(word);
    if (imported) reach(imported.file, imported.name, seen);
    else if (word !== self && module.declarations.has(word)) reach(file, word, seen);
  }
  for (const [, name = ''] of text.matchAll(/\bloaders\.(\w+)/g)) {
    const loader = loaderOf(file, name);
    if (!loader || seen.has(`${loader.file}#${name}`)) continue;
    seen.add(`${loader.file}#${name}`);
    follow(loader.file, loader.text, seen);
  }
};

/** Every `file#name` that running a declaration may reach. */
const reach = (file: string, name: string, seen: Seen = new Set()): Seen => {
  const key = `${file}#${name}`;
  const text = moduleOf(file).declarations.get(name);
  if (seen.has(key) || text === undefined) return seen;
  seen.add(key);
  follow(file, text, seen, name);
  return seen;
};

/** The code of what `reachedBy` names. */
export const codeOf = (key: string): string => {
  const [file = '', name = ''] = key.split('#');
  return moduleOf(file).declarations.get(name) ?? '';
};

const resolverOf = ({ subgraph, kind, name }: RootField): string | undefined => {
  const folder = join(root, 'subgraphs', subgraph, 'src/modules');
  const ending = join('resolvers', kind, `${name}.ts`);
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((each) =>
    each.endsWith(`/${ending}`),
  );
  return found && join(folder, found);
};

/** What the code behind a root field may reach, as `file#name`; undefined without a resolver. */
export const reachedBy = (field: RootField): ReadonlySet<string> | undefined => {
  const file = resolverOf(field);
  return file === undefined ? undefined : reach(file, field.name);
};

/** The rule of the kit with this name, as `reachedBy` says it. */
export const kitRule = (name: string): string => `${kit}#${name}`;

/** A rule about people looks at who acts or at what somebody may do. */
const looksAtPeople = (signature: string): boolean =>
  /actor|Actor|UseCase|'role'|Visibility/.test(signature);

const policiesIn = (file: string): Policy[] => {
  const text = readFileSync(join(root, file), 'utf8');
  const documented =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|async function|function) (\w+)([\s\S]*?)(?:=>|\{\n)/g;
  return [...text.matchAll(documented)]
    .filter(([, , , signature = '']) => looksAtPeople(signature))
    .map(([, doc = '', name = '']) => ({
      name,
      file,
      sentence: doc
        .replace(/^\s*\* ?/gm, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    }));
};

/** Every rule about people: those of the kit, and those of one subgraph. */
export const policiesOf = (subgraph: string): Policy[] => {
  const folder = `subgraphs/${subgraph}/src`;
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.policy.ts'))
    .sort()
    .flatMap((file) => policiesIn(`${folder}/${file}`));
};

/** The rules every subgraph shares. */
export const sharedPolicies = (): Policy[] =>
  policiesIn('packages/subgraph-kit/src/actor.ts').filter(({ name }) =>
    ['isStaff', 'requireUser', 'requireRecentProof', 'visibilityOf', 'requireAccess'].includes(
      name,
    ),
  );

/** Whether a policy decides about a field. */
export const decides = ({ file, name }: Policy, reached: ReadonlySet<string>): boolean =>
  reached.has(`${join(root, file)}#${name}`);
