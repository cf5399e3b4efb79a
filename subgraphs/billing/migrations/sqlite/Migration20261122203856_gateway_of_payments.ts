import { Migration } from '@mikro-orm/migrations';

export class Migration20261122203856_gateway_of_payments extends Migration {
  override up(): void {
    this.addSql(`drop view if exists \`v_payment\``);
    this.addSql(`drop index \`payment_callback_content\``);
    this.addSql(
      `alter table \`payment_callback\` add column \`gateway\` text not null default 'tripay'`,
    );
    this.addSql(`alter table \`payment_callback\` add column \`dismissed_at\` datetime null`);
    this.addSql(
      `create index \`payment_callback_outcome\` on \`payment_callback\` (\`outcome\`, \`id\`)`,
    );
    this.addSql(
      `create unique index \`payment_callback_content\` on \`payment_callback\` (\`gateway\`, \`mode\`, \`reference\`, \`status\`, \`body_hash\`)`,
    );
    this.addSql(`drop index \`payment_gateway_reference\``);
    this.addSql(`alter table \`payment\` add column \`gateway\` text null`);
    this.addSql(`alter table \`payment\` add column \`gateway_fee\` bigint null`);
    this.addSql(`alter table \`payment\` add column \`gateway_refunded_at\` datetime null`);
    this.addSql(`alter table \`payment\` add column \`gateway_refund\` text null`);
    // There was one gateway until now; a reference is unique within its own.
    this.addSql(`update \`payment\` set \`gateway\` = 'tripay' where \`method\` = 'CHANNEL'`);
    this.addSql(
      `create index \`payment_gateway_refund\` on \`payment\` (\`gateway_refund\`, \`id\`)`,
    );
    this.addSql(
      `create unique index \`payment_gateway_reference\` on \`payment\` (\`gateway\`, \`gateway_reference\`)`,
    );
    this.addSql(
      `create view \`v_payment\` as select \`p\`.\`id\`, \`p\`.\`merchant_ref\`, \`p\`.\`gateway_reference\` as \`gateway_ref\`, \`p\`.\`invoice_id\`, \`p\`.\`amount\` as \`expected_amount\`, \`p\`.\`status\`, \`p\`.\`credited_transaction_id\` as \`credited_txn_id\`, \`p\`.\`gateway_fee\` from \`payment\` \`p\``,
    );
  }
}
