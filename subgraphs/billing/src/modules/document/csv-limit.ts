import { InvalidInputError } from '@webrana/subgraph-kit';

const limit = 20_000;

/** Throws `InvalidInputError` when a file would hold more than 20,000 documents. */
export const requireRoom = (documents: number): void => {
  if (documents > limit)
    throw new InvalidInputError([
      { path: ['month'], code: 'TOO_LARGE', message: `A file holds at most ${limit} documents.` },
    ]);
};
