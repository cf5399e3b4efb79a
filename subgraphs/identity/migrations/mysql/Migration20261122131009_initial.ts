import { Migration } from '@mikro-orm/migrations';

export class Migration20261122131009_initial extends Migration {
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
      `create table \`refresh_token\` (\`hash\` varchar(43) not null, \`session_id\` varchar(40) not null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`used_at\` datetime(3) null, \`successor_hash\` varchar(43) null, \`successor_sealed\` varchar(255) null, primary key (\`hash\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`refresh_token\` add index \`refresh_token_session_id_index\` (\`session_id\`)`,
    );
    this.addSql(
      `alter table \`refresh_token\` add index \`refresh_token_expires_at_index\` (\`expires_at\`)`,
    );
    this.addSql(
      `create table \`session\` (\`id\` varchar(40) not null, \`user_id\` varchar(40) not null, \`created_at\` datetime(3) not null, \`last_seen_at\` datetime(3) not null, \`ended_at\` datetime(3) null, \`end_reason\` varchar(32) null, \`user_agent\` varchar(300) not null, \`client_address\` varchar(64) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`session\` add index \`session_last_seen_at_index\` (\`last_seen_at\`)`,
    );
    this.addSql(
      `alter table \`session\` add index \`session_user_address\` (\`user_id\`, \`client_address\`)`,
    );
    this.addSql(
      `create table \`user\` (\`id\` varchar(40) not null, \`email\` varchar(254) not null, \`email_key\` varchar(254) not null, \`name\` varchar(100) not null, \`password_hash\` varchar(191) not null, \`role\` varchar(32) not null, \`locale\` varchar(32) not null, \`created_at\` datetime(3) not null, \`suspended_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`user\` add unique \`user_email_key_unique\` (\`email_key\`)`);
    this.addSql(`alter table \`user\` add index \`user_role_index\` (\`role\`)`);
  }
}
