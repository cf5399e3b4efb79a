import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import type { Texts } from './i18n';

// Whatever registers texts hands them out here instead.
const handOut = vi.hoisted(() => ({ defineTexts: (_: string, texts: unknown) => texts }));
vi.mock('@webrana/ui', () => handOut);
vi.mock('./i18n', () => handOut);

/** An apostrophe in a comment would look like the beginning of a text. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = new Map(
  globSync(['*/src/**/*.{ts,tsx}'], { cwd: root })
    .filter((path) => !/__generated__|\.test\./.test(path))
    .map((path) => [path, withoutComments(readFileSync(`${root}${path}`, 'utf8'))]),
);
const defining = [...sources].filter(
  ([path, text]) => /\bdefineTexts\(/.test(text) && !path.endsWith('i18n.ts'),
);

const keysOf = (texts: Texts, before = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : keysOf(value, `${before}${key}.`),
  );

/** What stands between the parenthesis at `start` and the one that closes it. */
function argumentAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && --depth === 0) return text.slice(start + 1, at);
  }
  return '';
}

/** The texts in quotes as patterns; what is put together fits anything where its values stand. */
const quotedIn = (text: string): RegExp[] =>
  [...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`\n]*)`/g)].map(
    ([, single, double, template]) =>
      new RegExp(
        `^${(single ?? double ?? template ?? '')
          .split(template === undefined ? /(?!)/ : /\$\{[^}]*\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('.+')}(_one|_other)?$`,
      ),
  );

/** What a file asks of the texts of a hook; a key it has from elsewhere may be any text nearby. */
function asked(hook: string, path: string): RegExp[] {
  const text = sources.get(path) ?? '';
  const names = [...text.matchAll(new RegExp(`(\\w+) = ${hook}\\(`, 'g'))].map((found) => found[1]);
  if (text.includes(`ReturnType<typeof ${hook}>`)) names.push('texts', 'words');
  if (names.length === 0) return [];
  const call = new RegExp(`\\b(?:${names.join('|')})(\\.maybe)?\\(`, 'g');
  return [...text.matchAll(call)].flatMap((found) => {
    const argument = argumentAt(text, found.index + found[0].length - 1).trim();
    if (found[1] && !/^['"`]/.test(argument)) return [/./];
    const quoted = quotedIn(argument);
    return quoted.length > 0 ? quoted : quotedNear(path);
  });
}

const quotedNear = (path: string): RegExp[] =>
  [...sources]
    .filter(([other]) => dirname(other) === dirname(path) && !/texts?[./-]|terms\./.test(other))
    .flatMap(([, text]) => quotedIn(text));

it.each(defining.map(([path]) => path))('%s holds no text that nothing shows', async (path) => {
  const hooks: Record<string, { id: Texts }> = await import(/* @vite-ignore */ `${root}${path}`);
  for (const [hook, texts] of Object.entries(hooks)) {
    // Apps have hooks of the same names; only those of the design system are for all.
    const app = path.startsWith('ui/') ? '' : path.slice(0, path.indexOf('/') + 1);
    const users = [...sources.keys()].filter(
      (other) => other.startsWith(app) && sources.get(other)?.includes(hook),
    );
    const used = users.flatMap((user) => asked(hook, user));
    const isUsed = (key: string) => used.some((pattern) => pattern.test(key));
    expect(keysOf(texts.id).filter((key) => !isUsed(key))).toEqual([]);
  }
});
