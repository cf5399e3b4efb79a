import { Migration } from '@mikro-orm/migrations';

export class Migration20261122203856_gateway_of_payments extends Migration {
  override up(): void {
    this.addSql(`drop view if exists \`v_payment\``);
    this.addSql(`alter table \`payment_callback\` drop index \`payment_callback_content\``);
    this.addSql(
      `alter table \`payment_callback\` add \`gateway\` varchar(40) not null default 'tripay', add \`dismissed_at\` datetime(3) null`,
    );
    this.addSql(
      `alter table \`payment_callback\` add index \`payment_callback_outcome\` (\`outcome\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`payment_callback\` add unique \`payment_callback_content\` (\`gateway\`, \`mode\`, \`reference\`, \`status\`, \`body_hash\`)`,
    );
    this.addSql(`alter table \`payment\` drop index \`payment_gateway_reference\``);
    this.addSql(
      `alter table \`payment\` add \`gateway\` varchar(40) null, add \`gateway_fee\` bigint null, add \`gateway_refunded_at\` datetime(3) null, add \`gateway_refund\` varchar(32) null`,
    );
    // There was one gateway until now; a reference is unique within its own.
    this.addSql(`update \`payment\` set \`gateway\` = 'tripay' where \`method\` = 'CHANNEL'`);
    this.addSql(
      `alter table \`payment\` add index \`payment_gateway_refund\` (\`gateway_refund\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`payment\` add unique \`payment_gateway_reference\` (\`gateway\`, \`gateway_reference\`)`,
    );
    this.addSql(
      `create view \`v_payment\` as select \`p\`.\`id\`, \`p\`.\`merchant_ref\`, \`p\`.\`gateway_reference\` as \`gateway_ref\`, \`p\`.\`invoice_id\`, \`p\`.\`amount\` as \`expected_amount\`, \`p\`.\`status\`, \`p\`.\`credited_transaction_id\` as \`credited_txn_id\`, \`p\`.\`gateway_fee\` from \`payment\` \`p\``,
    );
  }
}
