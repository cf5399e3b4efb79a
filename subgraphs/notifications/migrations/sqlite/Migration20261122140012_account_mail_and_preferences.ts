import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140012_account_mail_and_preferences extends Migration {
  override up(): void {
    this.addSql(
      `create table \`preference\` (\`user_id\` text not null, \`kind\` text not null, \`channel\` text not null, \`is_enabled\` integer not null, \`changed_at\` datetime not null, primary key (\`user_id\`, \`kind\`, \`channel\`))`,
    );
    this.addSql(`pragma foreign_keys = off`);
    this.addSql(
      `create table \`delivery__temp_alter\` (\`id\` text not null primary key, \`notice_id\` text null, \`mail_id\` text null, \`user_id\` text not null, \`channel\` text not null, \`template\` text not null, \`state\` text not null, \`attempts\` integer not null, \`past_attempts\` integer not null default 0, \`interruptions\` integer not null, \`next_attempt_at\` datetime not null, \`last_problem\` text null, \`message_id\` text not null, \`created_at\` datetime not null, \`sent_at\` datetime null, \`resent_at\` datetime null, \`resent_by_id\` text null, \`resend_reason\` text null)`,
    );
    this.addSql(
      `insert into \`delivery__temp_alter\` select \`id\`, \`notice_id\`, null as \`mail_id\`, \`user_id\`, \`channel\`, \`template\`, \`state\`, \`attempts\`, 0 as \`past_attempts\`, \`interruptions\`, \`next_attempt_at\`, \`last_problem\`, \`message_id\`, \`created_at\`, \`sent_at\`, null as \`resent_at\`, null as \`resent_by_id\`, null as \`resend_reason\` from \`delivery\``,
    );
    this.addSql(`drop table \`delivery\``);
    this.addSql(`alter table \`delivery__temp_alter\` rename to \`delivery\``);
    this.addSql(`create index \`delivery_user_id_index\` on \`delivery\` (\`user_id\`)`);
    this.addSql(`create index \`delivery_due\` on \`delivery\` (\`state\`, \`next_attempt_at\`)`);
    this.addSql(`create index \`delivery_newest\` on \`delivery\` (\`created_at\`, \`id\`)`);
    this.addSql(
      `create index \`delivery_state_newest\` on \`delivery\` (\`state\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(
      `create unique index \`delivery_notice_channel\` on \`delivery\` (\`notice_id\`, \`channel\`)`,
    );
    this.addSql(`create unique index \`delivery_mail\` on \`delivery\` (\`mail_id\`)`);
    this.addSql(`pragma foreign_keys = on`);
    this.addSql(`alter table \`notice\` add column \`is_shown\` integer not null default true`);
  }
}
