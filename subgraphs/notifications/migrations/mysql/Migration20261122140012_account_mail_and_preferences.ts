import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140012_account_mail_and_preferences extends Migration {
  override up(): void {
    this.addSql(
      `create table \`preference\` (\`user_id\` varchar(40) not null, \`kind\` varchar(32) not null, \`channel\` varchar(32) not null, \`is_enabled\` tinyint(1) not null, \`changed_at\` datetime(3) not null, primary key (\`user_id\`, \`kind\`, \`channel\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`delivery\` add \`mail_id\` varchar(40) null, add \`past_attempts\` int not null default 0, add \`resent_at\` datetime(3) null, add \`resent_by_id\` varchar(40) null, add \`resend_reason\` varchar(500) null`,
    );
    this.addSql(`alter table \`delivery\` modify \`notice_id\` varchar(40) null`);
    this.addSql(`alter table \`delivery\` add index \`delivery_newest\` (\`created_at\`, \`id\`)`);
    this.addSql(
      `alter table \`delivery\` add index \`delivery_state_newest\` (\`state\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(`alter table \`delivery\` add unique \`delivery_mail\` (\`mail_id\`)`);
    this.addSql(`alter table \`notice\` add \`is_shown\` tinyint(1) not null default true`);
  }
}
