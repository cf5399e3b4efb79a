import { Migration } from '@mikro-orm/migrations';

export class Migration20261122132109_first extends Migration {
  override up(): void {
    this.addSql(
      `create table \`account\` (\`id\` text not null primary key, \`kind\` text not null, \`owner_id\` text not null, \`currency\` text not null, \`balance\` bigint null, \`posting_count\` integer not null, \`opened_at\` datetime not null)`,
    );
    this.addSql(
      `create unique index \`account_owner\` on \`account\` (\`kind\`, \`owner_id\`, \`currency\`)`,
    );
    this.addSql(
      `create table \`payment_callback\` (\`id\` text not null primary key, \`reference\` text not null, \`merchant_ref\` text null, \`status\` text not null, \`body_hash\` text not null, \`raw_body\` text not null, \`received_at\` datetime not null, \`processed_at\` datetime null, \`outcome\` text null)`,
    );
    this.addSql(
      `create unique index \`payment_callback_content\` on \`payment_callback\` (\`reference\`, \`status\`, \`body_hash\`)`,
    );
    this.addSql(
      `create table \`idempotency\` (\`scope\` text not null, \`key\` text not null, \`input_hash\` text not null, \`result\` json null, \`created_at\` datetime not null, primary key (\`scope\`, \`key\`))`,
    );
    this.addSql(`create index \`idempotency_created_at\` on \`idempotency\` (\`created_at\`)`);
    this.addSql(
      `create table \`inbox\` (\`consumer\` text not null, \`event_id\` text not null, \`received_at\` datetime not null, primary key (\`consumer\`, \`event_id\`))`,
    );
    this.addSql(`create index \`inbox_received_at\` on \`inbox\` (\`received_at\`)`);
    this.addSql(
      `create table \`invoice\` (\`id\` text not null primary key, \`order_id\` text not null, \`order_number\` text not null, \`customer_id\` text not null, \`status\` text not null, \`number\` text null, \`description\` text not null, \`lines\` json not null, \`total\` bigint not null, \`tax\` bigint not null, \`refunded\` bigint not null, \`paid_transaction_id\` text null, \`issued_at\` datetime not null, \`paid_at\` datetime null)`,
    );
    this.addSql(`create unique index \`invoice_order\` on \`invoice\` (\`order_id\`)`);
    this.addSql(`create unique index \`invoice_number\` on \`invoice\` (\`number\`)`);
    this.addSql(
      `create unique index \`invoice_paid_transaction\` on \`invoice\` (\`paid_transaction_id\`)`,
    );
    this.addSql(`create index \`invoice_customer\` on \`invoice\` (\`customer_id\`, \`id\`)`);
    this.addSql(
      `create table \`invoice_counter\` (\`month\` text not null primary key, \`last_number\` integer not null)`,
    );
    this.addSql(
      `create table \`ledger_transaction\` (\`id\` text not null primary key, \`kind\` text not null, \`idem_scope\` text not null, \`idem_key\` text not null, \`ref_type\` text not null, \`ref_id\` text not null, \`order_id\` text null, \`occurred_at\` datetime not null)`,
    );
    this.addSql(
      `create index \`ledger_transaction_ref\` on \`ledger_transaction\` (\`ref_type\`, \`ref_id\`)`,
    );
    this.addSql(
      `create unique index \`ledger_transaction_key\` on \`ledger_transaction\` (\`idem_scope\`, \`idem_key\`)`,
    );
    this.addSql(
      `create table \`outbox_delivery\` (\`event_id\` text not null, \`consumer\` text not null, \`next_attempt_at\` datetime not null, \`attempts\` integer not null, \`acked_at\` datetime null, primary key (\`event_id\`, \`consumer\`))`,
    );
    this.addSql(
      `create index \`outbox_delivery_due\` on \`outbox_delivery\` (\`acked_at\`, \`next_attempt_at\`)`,
    );
    this.addSql(
      `create table \`outbox\` (\`id\` text not null primary key, \`name\` text not null, \`version\` integer not null, \`data\` json not null, \`occurred_at\` datetime not null, \`created_at\` datetime not null, \`published_at\` datetime null, \`done_at\` datetime null)`,
    );
    this.addSql(`create index \`outbox_published_at_id\` on \`outbox\` (\`published_at\`, \`id\`)`);
    this.addSql(`create index \`outbox_done_at_id\` on \`outbox\` (\`done_at\`, \`id\`)`);
    this.addSql(
      `create table \`payment\` (\`id\` text not null primary key, \`invoice_id\` text not null, \`order_id\` text not null, \`customer_id\` text not null, \`method\` text not null, \`channel_code\` text null, \`channel_name\` text null, \`amount\` bigint not null, \`fee_customer\` bigint not null, \`total\` bigint not null, \`merchant_ref\` text not null, \`gateway_reference\` text null, \`expected_amount\` bigint null, \`status\` text not null, \`instructions\` json null, \`created_at\` datetime not null, \`requested_at\` datetime not null, \`expires_at\` datetime null, \`paid_at\` datetime null, \`credited_transaction_id\` text null, \`next_poll_at\` datetime null, \`lease_until\` datetime null, \`open_tries\` integer not null, \`problem\` text null)`,
    );
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
    this.addSql(
      `create table \`posting\` (\`id\` text not null primary key, \`transaction_id\` text not null, \`account_id\` text not null, \`amount\` bigint not null, \`sequence\` integer null, \`balance_after\` bigint null, \`occurred_at\` datetime not null)`,
    );
    this.addSql(`create index \`posting_transaction\` on \`posting\` (\`transaction_id\`)`);
    this.addSql(
      `create unique index \`posting_sequence\` on \`posting\` (\`account_id\`, \`sequence\`)`,
    );
  }
}
