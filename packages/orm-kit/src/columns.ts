import { p } from '@mikro-orm/core';

/*
 * Column kinds that mean the same on SQLite, MySQL and MariaDB. Every table the kit creates has a
 * binary, unpadded collation (as SQLite has by default), so strings compare byte by byte everywhere:
 * `'Abc' <> 'abc' <> 'abc '`. Case-insensitive look-ups need a normalised column of their own.
 */

/** A prefixed ULID such as `ord_01J…`, at most 40 characters. Chain `.primary()` for the key itself. */
export const idColumn = () => p.string().length(40);

/** An exact string used as a key: a coupon code, a token hash, a provider's reference. */
export const keyColumn = (length = 191) => p.string().length(length);

/** A member of a closed union of short words, kept as text so that a new word needs no migration. */
export const stateColumn = <T extends string>() => p.string().length(32).$type<T>();

/** Text shown to people; `length` is in characters. Use `longTextColumn` above 1,000. */
export const textColumn = (length = 255) => p.string().length(length);

/** Text without a practical bound (64 KiB on servers). */
export const longTextColumn = () => p.text();

/** Whole rupiah (or any count), exact from −(2^53−1) to 2^53−1, as a JavaScript number. */
export const amountColumn = () => p.bigint('number');

/** A small whole number (32 bits). */
export const countColumn = () => p.integer();

/** An instant in UTC with milliseconds, a `Date` in JavaScript. */
export const instantColumn = () => p.datetime(3);

/** A flag; `false` and `true` in JavaScript on every database. */
export const flagColumn = () => p.boolean();

/** Any JSON value, parsed when read. Compare and search by other columns, never by this one. */
export const jsonColumn = <T>() => p.json<T>();

/** Bytes up to 64 KiB, for sealed secrets and hashes. */
export const bytesColumn = () => p.blob();
