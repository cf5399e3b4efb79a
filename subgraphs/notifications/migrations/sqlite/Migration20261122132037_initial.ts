import { Migration } from '@mikro-orm/migrations';

export class Migration20261122132037_initial extends Migration {
  override up(): void {
    this.addSql(
      `create table \`delivery\` (\`id\` text not null primary key, \`notice_id\` text not null, \`user_id\` text not null, \`channel\` text not null, \`template\` text not null, \`state\` text not null, \`attempts\` integer not null, \`interruptions\` integer not null, \`next_attempt_at\` datetime not null, \`last_problem\` text null, \`message_id\` text not null, \`created_at\` datetime not null, \`sent_at\` datetime null)`,
    );
    this.addSql(`create index \`delivery_user_id_index\` on \`delivery\` (\`user_id\`)`);
    this.addSql(`create index \`delivery_due\` on \`delivery\` (\`state\`, \`next_attempt_at\`)`);
    this.addSql(
      `create unique index \`delivery_notice_channel\` on \`delivery\` (\`notice_id\`, \`channel\`)`,
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
      `create table \`notice\` (\`id\` text not null primary key, \`user_id\` text not null, \`kind\` text not null, \`about\` text not null, \`data\` json not null, \`link\` text not null, \`created_at\` datetime not null, \`read_at\` datetime null)`,
    );
    this.addSql(`create index \`notice_user_id\` on \`notice\` (\`user_id\`, \`id\`)`);
    this.addSql(`create index \`notice_user_read\` on \`notice\` (\`user_id\`, \`read_at\`)`);
    this.addSql(`create unique index \`notice_user_about\` on \`notice\` (\`user_id\`, \`about\`)`);
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
  }
}
