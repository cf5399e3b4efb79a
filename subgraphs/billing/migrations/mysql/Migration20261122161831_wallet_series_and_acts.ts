import { Migration } from '@mikro-orm/migrations';

export class Migration20261122161831_wallet_series_and_acts extends Migration {
  override up(): void {
    this.addSql(
      `create table \`credit_note_counter\` (\`series\` varchar(10) not null, \`month\` varchar(7) not null, \`last_number\` int not null, primary key (\`series\`, \`month\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `create table \`key_spend\` (\`key_id\` varchar(40) not null, \`month\` varchar(7) not null, \`spent\` bigint not null, primary key (\`key_id\`, \`month\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `create table \`low_balance_warning\` (\`id\` varchar(40) not null, \`owner_id\` varchar(40) not null, \`missing\` bigint not null, \`warned_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`low_balance_warning\` add unique \`low_balance_warning_owner\` (\`owner_id\`)`,
    );
    this.addSql(
      `create table \`staff_act_head\` (\`stream\` varchar(40) not null, \`sequence\` int not null, \`hash\` varchar(64) not null, primary key (\`stream\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`payment_callback\` drop index \`payment_callback_content\``);
    this.addSql(
      `alter table \`payment_callback\` add \`mode\` varchar(32) not null default 'LIVE'`,
    );
    this.addSql(
      `alter table \`payment_callback\` add unique \`payment_callback_content\` (\`mode\`, \`reference\`, \`status\`, \`body_hash\`)`,
    );
    this.addSql(`alter table \`deposit_promotion\` add \`bonus_days\` int null`);
    this.addSql(`alter table \`invoice\` drop index \`invoice_order\``);
    this.addSql(
      `alter table \`invoice\` add \`renewal_key\` varchar(80) not null default '', add \`project_id\` varchar(40) null`,
    );
    this.addSql(`alter table \`invoice\` add index \`invoice_project\` (\`project_id\`, \`id\`)`);
    this.addSql(
      `alter table \`invoice\` add unique \`invoice_order\` (\`order_id\`, \`renewal_key\`)`,
    );
    this.addSql(
      `alter table \`payment\` add \`project_id\` varchar(40) null, add \`api_key_id\` varchar(40) null, add \`spend_month\` varchar(7) null, add \`key_spend\` bigint not null default 0`,
    );
    this.addSql(
      `alter table \`staff_act\` add \`customer_id\` varchar(40) null, add \`sequence\` int null, add \`prev_hash\` varchar(64) null, add \`hash\` varchar(64) null`,
    );
    this.addSql(`alter table \`staff_act\` add unique \`staff_act_sequence\` (\`sequence\`)`);
    this.addSql(`alter table \`staff_act\` add index \`staff_act_staff\` (\`staff_id\`, \`id\`)`);
    this.addSql(
      `alter table \`staff_act\` add index \`staff_act_customer\` (\`customer_id\`, \`id\`)`,
    );
    this.addSql(`alter table \`wallet_adjustment\` add \`expires_at\` datetime(3) null`);
    this.addSql(
      `alter table \`wallet_adjustment\` add index \`wallet_adjustment_end\` (\`status\`, \`expires_at\`)`,
    );
  }
}
