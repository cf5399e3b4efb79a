import { Migration } from '@mikro-orm/migrations';

export class Migration20261122132037_initial extends Migration {
  override up(): void {
    this.addSql(
      `create table \`delivery\` (\`id\` varchar(40) not null, \`notice_id\` varchar(40) not null, \`user_id\` varchar(40) not null, \`channel\` varchar(32) not null, \`template\` varchar(32) not null, \`state\` varchar(32) not null, \`attempts\` int not null, \`interruptions\` int not null, \`next_attempt_at\` datetime(3) not null, \`last_problem\` varchar(500) null, \`message_id\` varchar(100) not null, \`created_at\` datetime(3) not null, \`sent_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`delivery\` add index \`delivery_user_id_index\` (\`user_id\`)`);
    this.addSql(
      `alter table \`delivery\` add index \`delivery_due\` (\`state\`, \`next_attempt_at\`)`,
    );
    this.addSql(
      `alter table \`delivery\` add unique \`delivery_notice_channel\` (\`notice_id\`, \`channel\`)`,
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
      `create table \`notice\` (\`id\` varchar(40) not null, \`user_id\` varchar(40) not null, \`kind\` varchar(32) not null, \`about\` varchar(100) not null, \`data\` json not null, \`link\` varchar(200) not null, \`created_at\` datetime(3) not null, \`read_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`notice\` add index \`notice_user_id\` (\`user_id\`, \`id\`)`);
    this.addSql(`alter table \`notice\` add index \`notice_user_read\` (\`user_id\`, \`read_at\`)`);
    this.addSql(`alter table \`notice\` add unique \`notice_user_about\` (\`user_id\`, \`about\`)`);
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
