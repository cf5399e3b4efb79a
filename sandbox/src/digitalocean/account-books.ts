import type { Books } from '../books/books.ts';
import type { Book, DropletRecord } from '../books/records.ts';
import type { ShelfView } from '../books/shelf.ts';

/** A shelf with only the records that belong; `stamp` marks what is put on it. */
const partOf = <T>(
  shelf: ShelfView<T>,
  belongs: (record: T) => boolean,
  stamp: (record: T) => T = (record) => record,
): ShelfView<T> => ({
  put: (record) => shelf.put(stamp(record)),
  get: (id) => {
    const record = shelf.get(id);
    return record && belongs(record) ? record : undefined;
  },
  byRef: (ref) => shelf.byRef(ref).filter(belongs),
  due: (now, limit) => shelf.due(now, limit).filter(belongs),
  all: () => shelf.all().filter(belongs),
  latest: (limit) => shelf.all().filter(belongs).reverse().slice(0, limit),
  count: () => shelf.all().filter(belongs).length,
  remove: (id) => shelf.remove(id),
  trim: (keep) => shelf.trim(keep),
  clear: () => shelf.clear(),
});

/** The books as one account sees them: servers of the other do not exist, nor what was done to them. */
export function accountBooks(books: Books, account: Book): Books {
  const isOurs = (droplet: DropletRecord | undefined) =>
    droplet !== undefined && (droplet.account ?? 'live') === account;
  const ofOurs = ({ dropletId }: { dropletId: number }) => isOurs(books.droplets.get(dropletId));
  return {
    ...books,
    droplets: partOf(books.droplets, isOurs, (droplet) => ({ ...droplet, account })),
    actions: partOf(books.actions, ofOurs),
    snapshots: partOf(books.snapshots, ofOurs),
  };
}
