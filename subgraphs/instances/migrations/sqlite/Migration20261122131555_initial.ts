import { Migration } from '@mikro-orm/migrations';

export class Migration20261122131555_initial extends Migration {
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
      `create table \`instance\` (\`id\` text not null primary key, \`order_id\` text not null, \`item_id\` text not null, \`customer_id\` text not null, \`hostname\` text not null, \`status\` text not null, \`plan_id\` text not null, \`region_id\` text not null, \`os_image_id\` text not null, \`period\` text not null, \`amount\` bigint not null, \`ssh_keys\` json not null, \`offers\` json not null, \`ipv4\` text null, \`ipv6\` text null, \`password_hash\` text not null, \`sealed_password\` text null, \`credentials_revealed_at\` datetime null, \`created_at\` datetime not null, \`activated_at\` datetime null, \`anchor\` datetime null)`,
    );
    this.addSql(`create unique index \`instance_item_id_unique\` on \`instance\` (\`item_id\`)`);
    this.addSql(
      `create index \`instance_customer_id_id\` on \`instance\` (\`customer_id\`, \`id\`)`,
    );
    this.addSql(
      `create unique index \`instance_order_id_item_id\` on \`instance\` (\`order_id\`, \`item_id\`)`,
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
      `create table \`paid_period\` (\`instance_id\` text not null, \`position\` integer not null, \`starts_at\` datetime not null, \`ends_at\` datetime not null, primary key (\`instance_id\`, \`position\`))`,
    );
    this.addSql(
      `create table \`preparation_step\` (\`instance_id\` text not null, \`kind\` text not null, \`reached_at\` datetime not null, primary key (\`instance_id\`, \`kind\`))`,
    );
  }
}
