import { Migration } from '@mikro-orm/migrations';

export class Migration20261122131617_initial extends Migration {
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
      `create table \`order_attempt\` (\`customer_id\` text not null, \`key\` text not null, \`order_id\` text not null, \`input_hash\` text not null, \`created_at\` datetime not null, \`ordered_at\` datetime null, primary key (\`customer_id\`, \`key\`))`,
    );
    this.addSql(
      `create unique index \`order_attempt_order_id_unique\` on \`order_attempt\` (\`order_id\`)`,
    );
    this.addSql(
      `create index \`order_attempt_ordered_at_created_at\` on \`order_attempt\` (\`ordered_at\`, \`created_at\`)`,
    );
    this.addSql(
      `create table \`orders\` (\`id\` text not null primary key, \`number\` text not null, \`customer_id\` text not null, \`status\` text not null, \`plan_id\` text not null, \`plan_name\` text not null, \`region_id\` text not null, \`os_image_id\` text not null, \`hostname\` text not null, \`quantity\` integer not null, \`period\` text not null, \`ssh_keys\` json not null, \`price_lines\` json not null, \`total\` bigint not null, \`coupon_code\` text null, \`offers\` json not null, \`placed_at\` datetime not null, \`expires_at\` datetime not null, \`paid_at\` datetime null, \`invoice_id\` text null, \`closed_reason\` text null)`,
    );
    this.addSql(`create unique index \`orders_number_unique\` on \`orders\` (\`number\`)`);
    this.addSql(`create index \`orders_customer_id_id\` on \`orders\` (\`customer_id\`, \`id\`)`);
    this.addSql(
      `create index \`orders_status_expires_at\` on \`orders\` (\`status\`, \`expires_at\`)`,
    );
    this.addSql(
      `create table \`order_item\` (\`id\` text not null primary key, \`order_id\` text not null, \`position\` integer not null, \`hostname\` text not null, \`amount\` bigint not null, \`state\` text not null)`,
    );
    this.addSql(
      `create unique index \`order_item_order_id_position\` on \`order_item\` (\`order_id\`, \`position\`)`,
    );
    this.addSql(
      `create table \`order_status_change\` (\`id\` integer not null primary key autoincrement, \`order_id\` text not null, \`from_status\` text null, \`to_status\` text not null, \`changed_at\` datetime not null, \`author\` text not null, \`actor_id\` text not null, \`reason\` text null)`,
    );
    this.addSql(
      `create index \`order_status_change_order_id_id\` on \`order_status_change\` (\`order_id\`, \`id\`)`,
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
  }
}
