import { Migration } from '@mikro-orm/migrations';

export class Migration20261122132919_first extends Migration {
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
      `create table \`server\` (\`id\` text not null primary key, \`instance_id\` text not null, \`state\` text not null, \`provider\` text not null, \`tag\` text not null, \`provider_reference\` text null, \`ipv4\` text null, \`ipv6\` text null, \`reached_step\` text null, \`offer_index\` integer not null, \`size\` text null, \`region\` text null, \`image\` text null, \`attempts\` integer not null, \`attempt_started_at\` datetime null, \`settles_at\` datetime null, \`empty_looks\` integer not null, \`had_unclear_attempt\` integer not null, \`giving_up_reason\` text null, \`next_step_at\` datetime null, \`lease_token\` text null, \`lease_until\` datetime null, \`failures\` integer not null, \`last_problem\` text null, \`first_step_at\` datetime null, \`created_at\` datetime not null, \`updated_at\` datetime not null)`,
    );
    this.addSql(
      `create unique index \`server_instance_id_unique\` on \`server\` (\`instance_id\`)`,
    );
    this.addSql(`create unique index \`server_tag_unique\` on \`server\` (\`tag\`)`);
    this.addSql(`create index \`server_due\` on \`server\` (\`next_step_at\`)`);
  }
}
