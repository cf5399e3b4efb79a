import { Migration } from '@mikro-orm/migrations';

export class Migration20261122135717_top_up_transfer_refund extends Migration {
  override up(): void {
    this.addSql(
      `create table \`bank_transfer\` (\`payment_id\` text not null primary key, \`account_code\` text not null, \`bank_name\` text not null, \`account_number\` text not null, \`account_holder\` text not null, \`amount_code\` integer not null, \`proof_file\` text null, \`proof_name\` text null, \`proof_type\` text null, \`proof_hash\` text null, \`proof_at\` datetime null, \`decision\` text null, \`decided_by\` text null, \`decided_at\` datetime null, \`decision_reason\` text null)`,
    );
    this.addSql(
      `create table \`deposit_promotion\` (\`id\` text not null primary key, \`name\` text not null, \`kind\` text not null, \`basis_points\` integer null, \`bonus_amount\` bigint null, \`minimum_deposit\` bigint not null, \`maximum_bonus\` bigint null, \`starts_at\` datetime not null, \`ends_at\` datetime not null)`,
    );
    this.addSql(`create index \`deposit_promotion_end\` on \`deposit_promotion\` (\`ends_at\`)`);
    this.addSql(
      `create table \`refund\` (\`id\` text not null primary key, \`invoice_id\` text not null, \`customer_id\` text not null, \`transaction_id\` text not null, \`amount\` bigint not null, \`tax\` bigint not null, \`reason\` text not null, \`staff_id\` text null, \`created_at\` datetime not null)`,
    );
    this.addSql(`create unique index \`refund_transaction\` on \`refund\` (\`transaction_id\`)`);
    this.addSql(`create index \`refund_invoice\` on \`refund\` (\`invoice_id\`, \`id\`)`);
    this.addSql(
      `create table \`posting_seal\` (\`posting_id\` text not null primary key, \`account_id\` text not null, \`sequence\` integer not null, \`prev_hash\` text not null, \`hash\` text not null, \`sealed_at\` datetime not null)`,
    );
    this.addSql(
      `create unique index \`posting_seal_sequence\` on \`posting_seal\` (\`account_id\`, \`sequence\`)`,
    );
    this.addSql(
      `create table \`staff_act\` (\`id\` text not null primary key, \`kind\` text not null, \`subject_id\` text not null, \`staff_id\` text not null, \`reason\` text null, \`facts\` json not null, \`acted_at\` datetime not null)`,
    );
    this.addSql(`create index \`staff_act_subject\` on \`staff_act\` (\`subject_id\`, \`id\`)`);
    this.addSql(
      `create table \`transfer_code\` (\`account_code\` text not null, \`amount_code\` integer not null, \`payment_id\` text not null, \`held_until\` datetime not null, primary key (\`account_code\`, \`amount_code\`))`,
    );
    this.addSql(
      `create table \`wallet_adjustment\` (\`id\` text not null primary key, \`customer_id\` text not null, \`amount\` bigint not null, \`reason\` text not null, \`status\` text not null, \`requested_by\` text not null, \`requested_at\` datetime not null, \`decided_by\` text null, \`decided_at\` datetime null, \`decision_reason\` text null, \`transaction_id\` text null)`,
    );
    this.addSql(
      `create unique index \`wallet_adjustment_transaction\` on \`wallet_adjustment\` (\`transaction_id\`)`,
    );
    this.addSql(
      `create index \`wallet_adjustment_status\` on \`wallet_adjustment\` (\`status\`, \`id\`)`,
    );
    this.addSql(`pragma foreign_keys = off`);
    this.addSql(
      `create table \`payment__temp_alter\` (\`id\` text not null primary key, \`purpose\` text not null default 'ORDER', \`invoice_id\` text null, \`order_id\` text null, \`customer_id\` text not null, \`method\` text not null, \`channel_code\` text null, \`channel_name\` text null, \`amount\` bigint not null, \`fee_customer\` bigint not null, \`total\` bigint not null, \`merchant_ref\` text not null, \`gateway_reference\` text null, \`expected_amount\` bigint null, \`status\` text not null, \`instructions\` json null, \`created_at\` datetime not null, \`requested_at\` datetime not null, \`expires_at\` datetime null, \`paid_at\` datetime null, \`bonus\` bigint null, \`promotion_id\` text null, \`credited_amount\` bigint null, \`reviewed_at\` datetime null, \`credited_transaction_id\` text null, \`next_poll_at\` datetime null, \`lease_until\` datetime null, \`open_tries\` integer not null, \`problem\` text null)`,
    );
    this.addSql(
      `insert into \`payment__temp_alter\` select \`id\`, 'ORDER' as \`purpose\`, \`invoice_id\`, \`order_id\`, \`customer_id\`, \`method\`, \`channel_code\`, \`channel_name\`, \`amount\`, \`fee_customer\`, \`total\`, \`merchant_ref\`, \`gateway_reference\`, \`expected_amount\`, \`status\`, \`instructions\`, \`created_at\`, \`requested_at\`, \`expires_at\`, \`paid_at\`, null as \`bonus\`, null as \`promotion_id\`, null as \`credited_amount\`, null as \`reviewed_at\`, \`credited_transaction_id\`, \`next_poll_at\`, \`lease_until\`, \`open_tries\`, \`problem\` from \`payment\``,
    );
    this.addSql(`drop table \`payment\``);
    this.addSql(`alter table \`payment__temp_alter\` rename to \`payment\``);
    this.addSql(`create unique index \`payment_merchant_ref\` on \`payment\` (\`merchant_ref\`)`);
    this.addSql(
      `create unique index \`payment_gateway_reference\` on \`payment\` (\`gateway_reference\`)`,
    );
    this.addSql(
      `create unique index \`payment_credited_transaction\` on \`payment\` (\`credited_transaction_id\`)`,
    );
    this.addSql(`create index \`payment_invoice\` on \`payment\` (\`invoice_id\`)`);
    this.addSql(`create index \`payment_order\` on \`payment\` (\`order_id\`)`);
    this.addSql(`create index \`payment_due\` on \`payment\` (\`next_poll_at\`, \`id\`)`);
    this.addSql(`create index \`payment_customer\` on \`payment\` (\`customer_id\`, \`id\`)`);
    this.addSql(`create index \`payment_status\` on \`payment\` (\`status\`, \`method\`, \`id\`)`);
    this.addSql(`pragma foreign_keys = on`);
    this.addSql(`alter table \`posting\` add column \`prev_hash\` text null`);
    this.addSql(`alter table \`posting\` add column \`hash\` text null`);
  }
}
