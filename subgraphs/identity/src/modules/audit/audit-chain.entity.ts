import { defineEntity } from '@mikro-orm/core';
import { countColumn, keyColumn } from '@webrana/orm-kit';

/** The bare chain as a view, for whoever checks the log from outside without reading what it says. */
export const AuditChainView = defineEntity({
  name: 'AuditChain',
  tableName: 'v_audit',
  view: true,
  // The alias keeps servers from writing the database's name into the view they store.
  expression: 'select `e`.`stream`, `e`.`seq`, `e`.`prev_hash`, `e`.`hash` from `audit_entry` `e`',
  properties: {
    stream: keyColumn(40).primary(),
    seq: countColumn().primary(),
    prevHash: keyColumn(64),
    hash: keyColumn(64),
  },
});
