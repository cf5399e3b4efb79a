import { Migration } from '@mikro-orm/migrations';

export class Migration20261122132919_first extends Migration {
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
      `create table \`server\` (\`id\` varchar(40) not null, \`instance_id\` varchar(40) not null, \`state\` varchar(32) not null, \`provider\` varchar(32) not null, \`tag\` varchar(64) not null, \`provider_reference\` varchar(64) null, \`ipv4\` varchar(45) null, \`ipv6\` varchar(45) null, \`reached_step\` varchar(32) null, \`offer_index\` int not null, \`size\` varchar(64) null, \`region\` varchar(64) null, \`image\` varchar(100) null, \`attempts\` int not null, \`attempt_started_at\` datetime(3) null, \`settles_at\` datetime(3) null, \`empty_looks\` int not null, \`had_unclear_attempt\` tinyint(1) not null, \`giving_up_reason\` text null, \`next_step_at\` datetime(3) null, \`lease_token\` varchar(40) null, \`lease_until\` datetime(3) null, \`failures\` int not null, \`last_problem\` text null, \`first_step_at\` datetime(3) null, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`server\` add unique \`server_instance_id_unique\` (\`instance_id\`)`,
    );
    this.addSql(`alter table \`server\` add unique \`server_tag_unique\` (\`tag\`)`);
    this.addSql(`alter table \`server\` add index \`server_due\` (\`next_step_at\`)`);
  }
}
