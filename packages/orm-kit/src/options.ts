import type { EntitySchema } from '@mikro-orm/core';
import type { SubgraphName } from '@webrana/events';
import type { IdSource } from '@webrana/ids';
import type { Clock, Logger } from '@webrana/telemetry';

/** Where a subgraph's data lives. */
export type DatabaseLocation =
  /** A file path, created with its folder when missing, or `':memory:'`. */
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'mysql';
      /**
       * `mysql://user:password@host:port/prefix`, MySQL 8 or MariaDB. The subgraph `orders` uses the
       * database `prefix_orders`.
       */
      readonly url: string;
      /**
       * Derives the password of the runtime user `prefix_orders` when the url's user may create users.
       * Required in that case; ignored otherwise.
       */
      readonly runtimeSecret?: string;
    };

/** What a subgraph's schema is made of; enough to write and check migrations. */
export type SchemaOptions = {
  readonly subgraph: SubgraphName;
  /** The subgraph's own entities; `kitEntities` are added by the kit. */
  readonly entities: readonly EntitySchema[];
  /** Folder that holds `sqlite/` and `mysql/`; `null` creates the tables from the entities (tests). */
  readonly migrations: URL | null;
};

export type DatabaseOptions = SchemaOptions & {
  readonly location: DatabaseLocation;
  /** Tables whose rows may never be changed or removed: ledgers, audit logs. */
  readonly appendOnlyTables?: readonly string[];
  /** Connections at most, on servers. Default 8. */
  readonly poolSize?: number;
  readonly clock?: Clock;
  readonly ids?: IdSource;
  readonly log?: Logger;
  /**
   * True to look at what is there, by the rights of the url's user: nothing is created, migrated or
   * granted, and a database that is missing or behind makes it reject with `DatabaseNotReady`.
   */
  readonly asItIs?: boolean;
};
