import { Migration } from '@mikro-orm/migrations';

export class Migration20261122131009_initial extends Migration {
  override up(): void {
    this.addSql(
      `create table \`idempotency\` (\`scope\` text not null, \`key\` text not null, \`input_hash\` text not null, \`result\` json null, \`created_at\` datetime not null, primary key (\`scope\`, \`key\`))`,
    );
    this.addSql(`create index \`idempotency_created_at\` on \`idempotency\` (\`created_at\`)`);
    this.addSql(
      `create table \`inbox\` (\`consumer\` text not null, \`event_id\` text not null, \`received_at\` datetime not null, primary key (\`consumer\`, \`event_id\`))`,
    );
    this.addSql(`create index \`inbox_received_at\` on \`inbox\` (\`received_at\`)`);
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
      `create table \`refresh_token\` (\`hash\` text not null primary key, \`session_id\` text not null, \`created_at\` datetime not null, \`expires_at\` datetime not null, \`used_at\` datetime null, \`successor_hash\` text null, \`successor_sealed\` text null)`,
    );
    this.addSql(
      `create index \`refresh_token_session_id_index\` on \`refresh_token\` (\`session_id\`)`,
    );
    this.addSql(
      `create index \`refresh_token_expires_at_index\` on \`refresh_token\` (\`expires_at\`)`,
    );
    this.addSql(
      `create table \`session\` (\`id\` text not null primary key, \`user_id\` text not null, \`created_at\` datetime not null, \`last_seen_at\` datetime not null, \`ended_at\` datetime null, \`end_reason\` text null, \`user_agent\` text not null, \`client_address\` text not null)`,
    );
    this.addSql(`create index \`session_last_seen_at_index\` on \`session\` (\`last_seen_at\`)`);
    this.addSql(
      `create index \`session_user_address\` on \`session\` (\`user_id\`, \`client_address\`)`,
    );
    this.addSql(
      `create table \`user\` (\`id\` text not null primary key, \`email\` text not null, \`email_key\` text not null, \`name\` text not null, \`password_hash\` text not null, \`role\` text not null, \`locale\` text not null, \`created_at\` datetime not null, \`suspended_at\` datetime null)`,
    );
    this.addSql(`create unique index \`user_email_key_unique\` on \`user\` (\`email_key\`)`);
    this.addSql(`create index \`user_role_index\` on \`user\` (\`role\`)`);
  }
}
