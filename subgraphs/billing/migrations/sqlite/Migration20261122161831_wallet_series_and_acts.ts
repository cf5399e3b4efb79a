import { Migration } from '@mikro-orm/migrations';

export class Migration20261122161831_wallet_series_and_acts extends Migration {
  override up(): void {
    this.addSql(
      `create table \`credit_note_counter\` (\`series\` text not null, \`month\` text not null, \`last_number\` integer not null, primary key (\`series\`, \`month\`))`,
    );
    this.addSql(
      `create table \`key_spend\` (\`key_id\` text not null, \`month\` text not null, \`spent\` bigint not null, primary key (\`key_id\`, \`month\`))`,
    );
    this.addSql(
      `create table \`low_balance_warning\` (\`id\` text not null primary key, \`owner_id\` text not null, \`missing\` bigint not null, \`warned_at\` datetime not null)`,
    );
    this.addSql(
      `create unique index \`low_balance_warning_owner\` on \`low_balance_warning\` (\`owner_id\`)`,
    );
    this.addSql(
      `create table \`staff_act_head\` (\`stream\` text not null primary key, \`sequence\` integer not null, \`hash\` text not null)`,
    );
    this.addSql(`drop index \`payment_callback_content\``);
    this.addSql(
      `alter table \`payment_callback\` add column \`mode\` text not null default 'LIVE'`,
    );
    this.addSql(
      `create unique index \`payment_callback_content\` on \`payment_callback\` (\`mode\`, \`reference\`, \`status\`, \`body_hash\`)`,
    );
    this.addSql(`alter table \`deposit_promotion\` add column \`bonus_days\` integer null`);
    this.addSql(`drop index \`invoice_order\``);
    this.addSql(`alter table \`invoice\` add column \`renewal_key\` text not null default ''`);
    this.addSql(`alter table \`invoice\` add column \`project_id\` text null`);
    this.addSql(`create index \`invoice_project\` on \`invoice\` (\`project_id\`, \`id\`)`);
    this.addSql(
      `create unique index \`invoice_order\` on \`invoice\` (\`order_id\`, \`renewal_key\`)`,
    );
    this.addSql(`alter table \`payment\` add column \`project_id\` text null`);
    this.addSql(`alter table \`payment\` add column \`api_key_id\` text null`);
    this.addSql(`alter table \`payment\` add column \`spend_month\` text null`);
    this.addSql(`alter table \`payment\` add column \`key_spend\` bigint not null default 0`);
    this.addSql(`alter table \`staff_act\` add column \`customer_id\` text null`);
    this.addSql(`alter table \`staff_act\` add column \`sequence\` integer null`);
    this.addSql(`alter table \`staff_act\` add column \`prev_hash\` text null`);
    this.addSql(`alter table \`staff_act\` add column \`hash\` text null`);
    this.addSql(`create unique index \`staff_act_sequence\` on \`staff_act\` (\`sequence\`)`);
    this.addSql(`create index \`staff_act_staff\` on \`staff_act\` (\`staff_id\`, \`id\`)`);
    this.addSql(`create index \`staff_act_customer\` on \`staff_act\` (\`customer_id\`, \`id\`)`);
    this.addSql(`alter table \`wallet_adjustment\` add column \`expires_at\` datetime null`);
    this.addSql(
      `create index \`wallet_adjustment_end\` on \`wallet_adjustment\` (\`status\`, \`expires_at\`)`,
    );
  }
}
