import { defineEntity } from '@mikro-orm/core';
import { countColumn, keyColumn, readOnlyView } from '@webrana/orm-kit';

/** The bare chain as a view, for whoever checks the log from outside without reading what it says. */
export const AuditChainView = defineEntity({
  name: 'AuditChain',
  tableName: 'v_audit',
  view: true,
  expression: readOnlyView(
    {
      stream: '`e`.`stream`',
      seq: '`e`.`seq`',
      prev_hash: '`e`.`prev_hash`',
      hash: '`e`.`hash`',
    },
    '`audit_entry` `e`',
  ),
  properties: {
    stream: keyColumn(40).primary(),
    seq: countColumn().primary(),
    prevHash: keyColumn(64),
    hash: keyColumn(64),
  },
});
