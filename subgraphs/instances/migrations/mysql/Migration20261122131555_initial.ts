import { Migration } from '@mikro-orm/migrations';

export class Migration20261122131555_initial extends Migration {
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
      `create table \`instance\` (\`id\` varchar(40) not null, \`order_id\` varchar(40) not null, \`item_id\` varchar(40) not null, \`customer_id\` varchar(40) not null, \`hostname\` varchar(63) not null, \`status\` varchar(32) not null, \`plan_id\` varchar(40) not null, \`region_id\` varchar(40) not null, \`os_image_id\` varchar(40) not null, \`period\` varchar(32) not null, \`amount\` bigint not null, \`ssh_keys\` json not null, \`offers\` json not null, \`ipv4\` varchar(45) null, \`ipv6\` varchar(45) null, \`password_hash\` varchar(191) not null, \`sealed_password\` text null, \`credentials_revealed_at\` datetime(3) null, \`created_at\` datetime(3) not null, \`activated_at\` datetime(3) null, \`anchor\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`instance\` add unique \`instance_item_id_unique\` (\`item_id\`)`);
    this.addSql(
      `alter table \`instance\` add index \`instance_customer_id_id\` (\`customer_id\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`instance\` add unique \`instance_order_id_item_id\` (\`order_id\`, \`item_id\`)`,
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
      `create table \`paid_period\` (\`instance_id\` varchar(40) not null, \`position\` int unsigned not null, \`starts_at\` datetime(3) not null, \`ends_at\` datetime(3) not null, primary key (\`instance_id\`, \`position\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `create table \`preparation_step\` (\`instance_id\` varchar(40) not null, \`kind\` varchar(32) not null, \`reached_at\` datetime(3) not null, primary key (\`instance_id\`, \`kind\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
  }
}
