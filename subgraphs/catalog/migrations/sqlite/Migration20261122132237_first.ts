import { Migration } from '@mikro-orm/migrations';

export class Migration20261122132237_first extends Migration {
  override up(): void {
    this.addSql(
      `create table \`coupon\` (\`id\` text not null primary key, \`code\` text not null, \`kind\` text not null, \`value\` bigint not null, \`maximum_discount\` bigint null, \`minimum_order\` bigint not null, \`starts_at\` datetime null, \`ends_at\` datetime null, \`plan_ids\` json null, \`periods\` json null, \`first_order_only\` integer not null, \`total_limit\` integer null, \`per_user_limit\` integer null, \`used_count\` integer not null, \`created_at\` datetime not null)`,
    );
    this.addSql(`create unique index \`coupon_code_unique\` on \`coupon\` (\`code\`)`);
    this.addSql(
      `create table \`coupon_use\` (\`id\` text not null primary key, \`order_id\` text not null, \`coupon_id\` text not null, \`customer_id\` text not null, \`quantity\` integer not null, \`refunded_items\` json not null, \`state\` text not null, \`created_at\` datetime not null, \`updated_at\` datetime not null)`,
    );
    this.addSql(
      `create unique index \`coupon_use_order_id_unique\` on \`coupon_use\` (\`order_id\`)`,
    );
    this.addSql(
      `create index \`coupon_use_of_customer\` on \`coupon_use\` (\`coupon_id\`, \`customer_id\`)`,
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
      `create table \`os_image\` (\`id\` text not null primary key, \`slug\` text not null, \`provider\` text not null, \`provider_slug\` text not null, \`family\` text not null, \`version\` text not null, \`minimum_disk_gi_b\` integer not null, \`region_slugs\` json not null, \`is_available\` integer not null, \`updated_at\` datetime not null)`,
    );
    this.addSql(`create unique index \`os_image_slug_unique\` on \`os_image\` (\`slug\`)`);
    this.addSql(
      `create unique index \`os_image_at_provider\` on \`os_image\` (\`provider\`, \`provider_slug\`)`,
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
      `create table \`plan\` (\`id\` text not null primary key, \`slug\` text not null, \`name\` text not null, \`category\` text not null, \`vcpu_count\` integer not null, \`memory_mi_b\` integer not null, \`disk_gi_b\` integer not null, \`transfer_gi_b\` integer not null, \`daily_price\` bigint null, \`monthly_price\` bigint null, \`yearly_price\` bigint null, \`price_source\` text not null, \`created_at\` datetime not null, \`updated_at\` datetime not null)`,
    );
    this.addSql(`create unique index \`plan_slug_unique\` on \`plan\` (\`slug\`)`);
    this.addSql(
      `create table \`plan_offer\` (\`provider\` text not null, \`size\` text not null, \`plan_id\` text not null, \`monthly_cost_cents\` bigint not null, \`region_slugs\` json not null, \`is_available\` integer not null, \`updated_at\` datetime not null, primary key (\`provider\`, \`size\`))`,
    );
    this.addSql(`create index \`plan_offer_plan_id\` on \`plan_offer\` (\`plan_id\`)`);
    this.addSql(
      `create table \`region\` (\`id\` text not null primary key, \`slug\` text not null, \`provider\` text not null, \`provider_slug\` text not null, \`name\` text not null, \`country_code\` text not null, \`distance_km\` integer not null, \`is_available\` integer not null, \`updated_at\` datetime not null)`,
    );
    this.addSql(`create unique index \`region_slug_unique\` on \`region\` (\`slug\`)`);
    this.addSql(
      `create unique index \`region_at_provider\` on \`region\` (\`provider\`, \`provider_slug\`)`,
    );
    this.addSql(
      `create table \`reservation\` (\`order_id\` text not null primary key, \`input_hash\` text not null, \`answer\` json not null, \`created_at\` datetime not null)`,
    );
  }
}
