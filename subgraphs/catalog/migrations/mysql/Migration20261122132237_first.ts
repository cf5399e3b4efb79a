import { Migration } from '@mikro-orm/migrations';

export class Migration20261122132237_first extends Migration {
  override up(): void {
    this.addSql(
      `create table \`coupon\` (\`id\` varchar(40) not null, \`code\` varchar(40) not null, \`kind\` varchar(32) not null, \`value\` bigint not null, \`maximum_discount\` bigint null, \`minimum_order\` bigint not null, \`starts_at\` datetime(3) null, \`ends_at\` datetime(3) null, \`plan_ids\` json null, \`periods\` json null, \`first_order_only\` tinyint(1) not null, \`total_limit\` int null, \`per_user_limit\` int null, \`used_count\` int not null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`coupon\` add unique \`coupon_code_unique\` (\`code\`)`);
    this.addSql(
      `create table \`coupon_use\` (\`id\` varchar(40) not null, \`order_id\` varchar(40) not null, \`coupon_id\` varchar(40) not null, \`customer_id\` varchar(40) not null, \`quantity\` int not null, \`refunded_items\` json not null, \`state\` varchar(32) not null, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`coupon_use\` add unique \`coupon_use_order_id_unique\` (\`order_id\`)`,
    );
    this.addSql(
      `alter table \`coupon_use\` add index \`coupon_use_of_customer\` (\`coupon_id\`, \`customer_id\`)`,
    );
    this.addSql(
      `create table \`idempotency\` (\`scope\` varchar(150) not null, \`key\` varchar(191) not null, \`input_hash\` varchar(64) not null, \`result\` json null, \`created_at\` datetime(3) not null, primary key (\`scope\`, \`key\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`idempotency\` add index \`idempotency_created_at\` (\`created_at\`)`,
    );
    this.addSql(
      `create table \`inbox\` (\`consumer\` varchar(40) not null, \`event_id\` varchar(40) not null, \`received_at\` datetime(3) not null, primary key (\`consumer\`, \`event_id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`inbox\` add index \`inbox_received_at\` (\`received_at\`)`);
    this.addSql(
      `create table \`os_image\` (\`id\` varchar(40) not null, \`slug\` varchar(100) not null, \`provider\` varchar(32) not null, \`provider_slug\` varchar(100) not null, \`family\` varchar(80) not null, \`version\` varchar(80) not null, \`minimum_disk_gi_b\` int not null, \`region_slugs\` json not null, \`is_available\` tinyint(1) not null, \`updated_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`os_image\` add unique \`os_image_slug_unique\` (\`slug\`)`);
    this.addSql(
      `alter table \`os_image\` add unique \`os_image_at_provider\` (\`provider\`, \`provider_slug\`)`,
    );
    this.addSql(
      `create table \`outbox_delivery\` (\`event_id\` varchar(40) not null, \`consumer\` varchar(40) not null, \`next_attempt_at\` datetime(3) not null, \`attempts\` int not null, \`acked_at\` datetime(3) null, primary key (\`event_id\`, \`consumer\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`outbox_delivery\` add index \`outbox_delivery_due\` (\`acked_at\`, \`next_attempt_at\`)`,
    );
    this.addSql(
      `create table \`outbox\` (\`id\` varchar(40) not null, \`name\` varchar(100) not null, \`version\` int not null, \`data\` json not null, \`occurred_at\` datetime(3) not null, \`created_at\` datetime(3) not null, \`published_at\` datetime(3) null, \`done_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`outbox\` add index \`outbox_published_at_id\` (\`published_at\`, \`id\`)`,
    );
    this.addSql(`alter table \`outbox\` add index \`outbox_done_at_id\` (\`done_at\`, \`id\`)`);
    this.addSql(
      `create table \`plan\` (\`id\` varchar(40) not null, \`slug\` varchar(80) not null, \`name\` varchar(120) not null, \`category\` varchar(32) not null, \`vcpu_count\` int not null, \`memory_mi_b\` int not null, \`disk_gi_b\` int not null, \`transfer_gi_b\` int not null, \`daily_price\` bigint null, \`monthly_price\` bigint null, \`yearly_price\` bigint null, \`price_source\` varchar(32) not null, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`plan\` add unique \`plan_slug_unique\` (\`slug\`)`);
    this.addSql(
      `create table \`plan_offer\` (\`provider\` varchar(32) not null, \`size\` varchar(64) not null, \`plan_id\` varchar(40) not null, \`monthly_cost_cents\` bigint not null, \`region_slugs\` json not null, \`is_available\` tinyint(1) not null, \`updated_at\` datetime(3) not null, primary key (\`provider\`, \`size\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`plan_offer\` add index \`plan_offer_plan_id\` (\`plan_id\`)`);
    this.addSql(
      `create table \`region\` (\`id\` varchar(40) not null, \`slug\` varchar(80) not null, \`provider\` varchar(32) not null, \`provider_slug\` varchar(64) not null, \`name\` varchar(120) not null, \`country_code\` varchar(2) not null, \`distance_km\` int not null, \`is_available\` tinyint(1) not null, \`updated_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`region\` add unique \`region_slug_unique\` (\`slug\`)`);
    this.addSql(
      `alter table \`region\` add unique \`region_at_provider\` (\`provider\`, \`provider_slug\`)`,
    );
    this.addSql(
      `create table \`reservation\` (\`order_id\` varchar(40) not null, \`input_hash\` varchar(64) not null, \`answer\` json not null, \`created_at\` datetime(3) not null, primary key (\`order_id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
  }
}
