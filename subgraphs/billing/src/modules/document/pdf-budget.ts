import { InvalidInputError } from '@webrana/subgraph-kit';

const most = 5;
const spent = new WeakMap<object, number>();

/** What an archive counts: one in a request, and nothing beside it. */
export const archivePrice = most;

/**
 * Counts the PDFs made for one request; throws `InvalidInputError` above five.
 * @param request anything that lives as long as one request, such as its loaders
 */
export const spendPdf = (request: object, count = 1): void => {
  const sum = (spent.get(request) ?? 0) + count;
  spent.set(request, sum);
  if (sum > most)
    throw new InvalidInputError([
      { path: ['pdf'], code: 'TOO_LARGE', message: 'Ask for more PDFs with `invoiceArchive`.' },
    ]);
};
