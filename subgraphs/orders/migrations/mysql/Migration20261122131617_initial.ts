import { Migration } from '@mikro-orm/migrations';

export class Migration20261122131617_initial extends Migration {
  override up(): void {
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
      `create table \`order_attempt\` (\`customer_id\` varchar(40) not null, \`key\` varchar(100) not null, \`order_id\` varchar(40) not null, \`input_hash\` varchar(64) not null, \`created_at\` datetime(3) not null, \`ordered_at\` datetime(3) null, primary key (\`customer_id\`, \`key\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`order_attempt\` add unique \`order_attempt_order_id_unique\` (\`order_id\`)`,
    );
    this.addSql(
      `alter table \`order_attempt\` add index \`order_attempt_ordered_at_created_at\` (\`ordered_at\`, \`created_at\`)`,
    );
    this.addSql(
      `create table \`orders\` (\`id\` varchar(40) not null, \`number\` varchar(32) not null, \`customer_id\` varchar(40) not null, \`status\` varchar(32) not null, \`plan_id\` varchar(40) not null, \`plan_name\` varchar(255) not null, \`region_id\` varchar(40) not null, \`os_image_id\` varchar(40) not null, \`hostname\` varchar(63) not null, \`quantity\` int not null, \`period\` varchar(32) not null, \`ssh_keys\` json not null, \`price_lines\` json not null, \`total\` bigint not null, \`coupon_code\` varchar(64) null, \`offers\` json not null, \`placed_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`paid_at\` datetime(3) null, \`invoice_id\` varchar(40) null, \`closed_reason\` varchar(255) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`orders\` add unique \`orders_number_unique\` (\`number\`)`);
    this.addSql(
      `alter table \`orders\` add index \`orders_customer_id_id\` (\`customer_id\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`orders\` add index \`orders_status_expires_at\` (\`status\`, \`expires_at\`)`,
    );
    this.addSql(
      `create table \`order_item\` (\`id\` varchar(40) not null, \`order_id\` varchar(40) not null, \`position\` int not null, \`hostname\` varchar(63) not null, \`amount\` bigint not null, \`state\` varchar(32) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`order_item\` add unique \`order_item_order_id_position\` (\`order_id\`, \`position\`)`,
    );
    this.addSql(
      `create table \`order_status_change\` (\`id\` int unsigned not null auto_increment primary key, \`order_id\` varchar(40) not null, \`from_status\` varchar(32) null, \`to_status\` varchar(32) not null, \`changed_at\` datetime(3) not null, \`author\` varchar(32) not null, \`actor_id\` varchar(40) not null, \`reason\` varchar(255) null) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`order_status_change\` add index \`order_status_change_order_id_id\` (\`order_id\`, \`id\`)`,
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
  }
}
