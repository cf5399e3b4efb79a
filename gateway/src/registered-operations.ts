import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Kind, parse, print, type SelectionSetNode, visit } from 'graphql';

/** The hex sha256 of a document's exact text. */
export const hashOperation = (document: string): string =>
  createHash('sha256').update(document).digest('hex');

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
const says = (set: SelectionSetNode): boolean =>
  set.selections.some(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename',
  );

/** The document with `__typename` wherever the apps' cache needs it: below the operation itself. */
const withTypenames = (text: string): string =>
  print(
    visit(parse(text, { noLocation: true }), {
      SelectionSet: (set, _key, parent) => {
        const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
        if (isRoot || says(set)) return undefined;
        return { ...set, selections: [...set.selections, typename] };
      },
    }),
  );

/**
 * Reads manifests of `{ "sha256:<hash>": "<document>" }`, as the client preset writes them beside the
 * types of each app. Throws when a document is not what its hash says.
 */
export const loadRegisteredOperations = (files: readonly string[]): ReadonlyMap<string, string> => {
  const operations = new Map<string, string>();
  for (const file of files) {
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
    for (const [key, document] of Object.entries(entries as Record<string, unknown>)) {
      const hash = key.replace(/^sha256:/, '');
      if (typeof document !== 'string' || hashOperation(document) !== hash)
        throw new Error(
          `${file}: every entry is a document under its sha256, but "${key}" is not.`,
        );
      operations.set(hash, withTypenames(document));
    }
  }
  return operations;
};
