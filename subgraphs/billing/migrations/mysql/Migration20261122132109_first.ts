import { Migration } from '@mikro-orm/migrations';

export class Migration20261122132109_first extends Migration {
  override up(): void {
    this.addSql(
      `create table \`account\` (\`id\` varchar(40) not null, \`kind\` varchar(32) not null, \`owner_id\` varchar(40) not null, \`currency\` varchar(32) not null, \`balance\` bigint null, \`posting_count\` int not null, \`opened_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`account\` add unique \`account_owner\` (\`kind\`, \`owner_id\`, \`currency\`)`,
    );
    this.addSql(
      `create table \`payment_callback\` (\`id\` varchar(40) not null, \`reference\` varchar(100) not null, \`merchant_ref\` varchar(191) null, \`status\` varchar(32) not null, \`body_hash\` varchar(64) not null, \`raw_body\` text not null, \`received_at\` datetime(3) not null, \`processed_at\` datetime(3) null, \`outcome\` varchar(32) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`payment_callback\` add unique \`payment_callback_content\` (\`reference\`, \`status\`, \`body_hash\`)`,
    );
    this.addSql(
      `create table \`idempotency\` (\`scope\` varchar(150) not null, \`key\` varchar(191) not null, \`input_hash\` varchar(64) not null, \`result\` json null, \`created_at\` datetime(3) not null, primary key (\`scope\`, \`key\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`idempotency\` add index \`idempotency_created_at\` (\`created_at\`)`,
    );
    this.addSql(
      `create table \`inbox\` (\`consumer\` varchar(40) not null, \`event_id\` varchar(40) not null, \`received_at\` datetime(3) not null, primary key (\`consumer\`, \`event_id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`inbox\` add index \`inbox_received_at\` (\`received_at\`)`);
    this.addSql(
      `create table \`invoice\` (\`id\` varchar(40) not null, \`order_id\` varchar(40) not null, \`order_number\` varchar(40) not null, \`customer_id\` varchar(40) not null, \`status\` varchar(32) not null, \`number\` varchar(40) null, \`description\` varchar(500) not null, \`lines\` json not null, \`total\` bigint not null, \`tax\` bigint not null, \`refunded\` bigint not null, \`paid_transaction_id\` varchar(40) null, \`issued_at\` datetime(3) not null, \`paid_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`invoice\` add unique \`invoice_order\` (\`order_id\`)`);
    this.addSql(`alter table \`invoice\` add unique \`invoice_number\` (\`number\`)`);
    this.addSql(
      `alter table \`invoice\` add unique \`invoice_paid_transaction\` (\`paid_transaction_id\`)`,
    );
    this.addSql(`alter table \`invoice\` add index \`invoice_customer\` (\`customer_id\`, \`id\`)`);
    this.addSql(
      `create table \`invoice_counter\` (\`month\` varchar(7) not null, \`last_number\` int not null, primary key (\`month\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `create table \`ledger_transaction\` (\`id\` varchar(40) not null, \`kind\` varchar(32) not null, \`idem_scope\` varchar(40) not null, \`idem_key\` varchar(150) not null, \`ref_type\` varchar(32) not null, \`ref_id\` varchar(40) not null, \`order_id\` varchar(40) null, \`occurred_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`ledger_transaction\` add index \`ledger_transaction_ref\` (\`ref_type\`, \`ref_id\`)`,
    );
    this.addSql(
      `alter table \`ledger_transaction\` add unique \`ledger_transaction_key\` (\`idem_scope\`, \`idem_key\`)`,
    );
    this.addSql(
      `create table \`outbox_delivery\` (\`event_id\` varchar(40) not null, \`consumer\` varchar(40) not null, \`next_attempt_at\` datetime(3) not null, \`attempts\` int not null, \`acked_at\` datetime(3) null, primary key (\`event_id\`, \`consumer\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`outbox_delivery\` add index \`outbox_delivery_due\` (\`acked_at\`, \`next_attempt_at\`)`,
    );
    this.addSql(
      `create table \`outbox\` (\`id\` varchar(40) not null, \`name\` varchar(100) not null, \`version\` int not null, \`data\` json not null, \`occurred_at\` datetime(3) not null, \`created_at\` datetime(3) not null, \`published_at\` datetime(3) null, \`done_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`outbox\` add index \`outbox_published_at_id\` (\`published_at\`, \`id\`)`,
    );
    this.addSql(`alter table \`outbox\` add index \`outbox_done_at_id\` (\`done_at\`, \`id\`)`);
    this.addSql(
      `create table \`payment\` (\`id\` varchar(40) not null, \`invoice_id\` varchar(40) not null, \`order_id\` varchar(40) not null, \`customer_id\` varchar(40) not null, \`method\` varchar(32) not null, \`channel_code\` varchar(40) null, \`channel_name\` varchar(100) null, \`amount\` bigint not null, \`fee_customer\` bigint not null, \`total\` bigint not null, \`merchant_ref\` varchar(191) not null, \`gateway_reference\` varchar(100) null, \`expected_amount\` bigint null, \`status\` varchar(32) not null, \`instructions\` json null, \`created_at\` datetime(3) not null, \`requested_at\` datetime(3) not null, \`expires_at\` datetime(3) null, \`paid_at\` datetime(3) null, \`credited_transaction_id\` varchar(40) null, \`next_poll_at\` datetime(3) null, \`lease_until\` datetime(3) null, \`open_tries\` int not null, \`problem\` varchar(500) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`payment\` add unique \`payment_merchant_ref\` (\`merchant_ref\`)`);
    this.addSql(
      `alter table \`payment\` add unique \`payment_gateway_reference\` (\`gateway_reference\`)`,
    );
    this.addSql(
      `alter table \`payment\` add unique \`payment_credited_transaction\` (\`credited_transaction_id\`)`,
    );
    this.addSql(`alter table \`payment\` add index \`payment_invoice\` (\`invoice_id\`)`);
    this.addSql(`alter table \`payment\` add index \`payment_order\` (\`order_id\`)`);
    this.addSql(`alter table \`payment\` add index \`payment_due\` (\`next_poll_at\`, \`id\`)`);
    this.addSql(
      `create table \`posting\` (\`id\` varchar(40) not null, \`transaction_id\` varchar(40) not null, \`account_id\` varchar(40) not null, \`amount\` bigint not null, \`sequence\` int null, \`balance_after\` bigint null, \`occurred_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`posting\` add index \`posting_transaction\` (\`transaction_id\`)`);
    this.addSql(
      `alter table \`posting\` add unique \`posting_sequence\` (\`account_id\`, \`sequence\`)`,
    );
  }
}
