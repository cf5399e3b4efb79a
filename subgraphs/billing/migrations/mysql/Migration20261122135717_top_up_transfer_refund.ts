import { Migration } from '@mikro-orm/migrations';

export class Migration20261122135717_top_up_transfer_refund extends Migration {
  override up(): void {
    this.addSql(
      `create table \`bank_transfer\` (\`payment_id\` varchar(40) not null, \`account_code\` varchar(20) not null, \`bank_name\` varchar(60) not null, \`account_number\` varchar(40) not null, \`account_holder\` varchar(100) not null, \`amount_code\` int not null, \`proof_file\` varchar(80) null, \`proof_name\` varchar(120) null, \`proof_type\` varchar(40) null, \`proof_hash\` varchar(64) null, \`proof_at\` datetime(3) null, \`decision\` varchar(32) null, \`decided_by\` varchar(40) null, \`decided_at\` datetime(3) null, \`decision_reason\` varchar(500) null, primary key (\`payment_id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `create table \`deposit_promotion\` (\`id\` varchar(40) not null, \`name\` varchar(100) not null, \`kind\` varchar(32) not null, \`basis_points\` int null, \`bonus_amount\` bigint null, \`minimum_deposit\` bigint not null, \`maximum_bonus\` bigint null, \`starts_at\` datetime(3) not null, \`ends_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`deposit_promotion\` add index \`deposit_promotion_end\` (\`ends_at\`)`,
    );
    this.addSql(
      `create table \`refund\` (\`id\` varchar(40) not null, \`invoice_id\` varchar(40) not null, \`customer_id\` varchar(40) not null, \`transaction_id\` varchar(40) not null, \`amount\` bigint not null, \`tax\` bigint not null, \`reason\` varchar(500) not null, \`staff_id\` varchar(40) null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`refund\` add unique \`refund_transaction\` (\`transaction_id\`)`);
    this.addSql(`alter table \`refund\` add index \`refund_invoice\` (\`invoice_id\`, \`id\`)`);
    this.addSql(
      `create table \`posting_seal\` (\`posting_id\` varchar(40) not null, \`account_id\` varchar(40) not null, \`sequence\` int not null, \`prev_hash\` varchar(64) not null, \`hash\` varchar(64) not null, \`sealed_at\` datetime(3) not null, primary key (\`posting_id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`posting_seal\` add unique \`posting_seal_sequence\` (\`account_id\`, \`sequence\`)`,
    );
    this.addSql(
      `create table \`staff_act\` (\`id\` varchar(40) not null, \`kind\` varchar(32) not null, \`subject_id\` varchar(40) not null, \`staff_id\` varchar(40) not null, \`reason\` varchar(500) null, \`facts\` json not null, \`acted_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`staff_act\` add index \`staff_act_subject\` (\`subject_id\`, \`id\`)`,
    );
    this.addSql(
      `create table \`transfer_code\` (\`account_code\` varchar(20) not null, \`amount_code\` int unsigned not null, \`payment_id\` varchar(40) not null, \`held_until\` datetime(3) not null, primary key (\`account_code\`, \`amount_code\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `create table \`wallet_adjustment\` (\`id\` varchar(40) not null, \`customer_id\` varchar(40) not null, \`amount\` bigint not null, \`reason\` varchar(500) not null, \`status\` varchar(32) not null, \`requested_by\` varchar(40) not null, \`requested_at\` datetime(3) not null, \`decided_by\` varchar(40) null, \`decided_at\` datetime(3) null, \`decision_reason\` varchar(500) null, \`transaction_id\` varchar(40) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`wallet_adjustment\` add unique \`wallet_adjustment_transaction\` (\`transaction_id\`)`,
    );
    this.addSql(
      `alter table \`wallet_adjustment\` add index \`wallet_adjustment_status\` (\`status\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`payment\` add \`purpose\` varchar(32) not null default 'ORDER', add \`bonus\` bigint null, add \`promotion_id\` varchar(40) null, add \`credited_amount\` bigint null, add \`reviewed_at\` datetime(3) null`,
    );
    this.addSql(`alter table \`payment\` modify \`invoice_id\` varchar(40) null`);
    this.addSql(`alter table \`payment\` modify \`order_id\` varchar(40) null`);
    this.addSql(`alter table \`payment\` add index \`payment_customer\` (\`customer_id\`, \`id\`)`);
    this.addSql(
      `alter table \`payment\` add index \`payment_status\` (\`status\`, \`method\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`posting\` add \`prev_hash\` varchar(64) null, add \`hash\` varchar(64) null`,
    );
  }
}
