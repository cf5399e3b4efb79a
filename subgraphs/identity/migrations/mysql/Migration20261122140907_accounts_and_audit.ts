import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140907_accounts_and_audit extends Migration {
  override up(): void {
    this.addSql(
      `create table \`account_mail\` (\`id\` varchar(40) not null, \`user_id\` varchar(40) not null, \`kind\` varchar(32) not null, \`email_change_id\` varchar(40) null, \`token_hash\` varchar(43) null, \`code_hash\` varchar(43) null, \`tries\` int not null default 0, \`sealed\` text not null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`used_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`account_mail\` add unique \`account_mail_token_hash_unique\` (\`token_hash\`)`,
    );
    this.addSql(
      `alter table \`account_mail\` add index \`account_mail_expires_at_index\` (\`expires_at\`)`,
    );
    this.addSql(
      `alter table \`account_mail\` add index \`account_mail_user_kind\` (\`user_id\`, \`kind\`)`,
    );
    this.addSql(
      `create table \`audit_entry\` (\`id\` varchar(40) not null, \`stream\` varchar(40) not null, \`seq\` int not null, \`prev_hash\` varchar(64) not null, \`hash\` varchar(64) not null, \`occurred_at\` datetime(3) not null, \`action\` varchar(32) not null, \`actor_kind\` varchar(32) not null, \`actor_id\` varchar(40) null, \`on_behalf_of_id\` varchar(40) null, \`subject_id\` varchar(40) null, \`client_address\` varchar(64) not null, \`user_agent\` varchar(300) not null, \`request_id\` varchar(100) not null, \`changes\` text not null, \`reason\` varchar(300) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`audit_entry\` add index \`audit_entry_actor\` (\`actor_id\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`audit_entry\` add index \`audit_entry_subject\` (\`subject_id\`, \`id\`)`,
    );
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_occurred\` (\`occurred_at\`)`);
    this.addSql(
      `alter table \`audit_entry\` add unique \`audit_entry_stream_seq\` (\`stream\`, \`seq\`)`,
    );
    this.addSql(
      `create table \`audit_head\` (\`stream\` varchar(40) not null, \`seq\` int not null, \`hash\` varchar(64) not null, primary key (\`stream\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `create table \`email_change\` (\`id\` varchar(40) not null, \`user_id\` varchar(40) not null, \`new_email\` varchar(254) not null, \`new_email_key\` varchar(254) not null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`old_confirmed_at\` datetime(3) null, \`new_confirmed_at\` datetime(3) null, \`closed_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`email_change\` add index \`email_change_user_id_index\` (\`user_id\`)`,
    );
    this.addSql(
      `alter table \`email_change\` add index \`email_change_expires_at_index\` (\`expires_at\`)`,
    );
    this.addSql(
      `create table \`recovery_code\` (\`hash\` varchar(43) not null, \`user_id\` varchar(40) not null, \`created_at\` datetime(3) not null, \`used_at\` datetime(3) null, primary key (\`hash\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`recovery_code\` add index \`recovery_code_user_id_index\` (\`user_id\`)`,
    );
    this.addSql(
      `create table \`sign_in_challenge\` (\`hash\` varchar(43) not null, \`user_id\` varchar(40) not null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`used_at\` datetime(3) null, primary key (\`hash\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`sign_in_challenge\` add index \`sign_in_challenge_user_id_index\` (\`user_id\`)`,
    );
    this.addSql(
      `alter table \`sign_in_challenge\` add index \`sign_in_challenge_expires_at_index\` (\`expires_at\`)`,
    );
    this.addSql(
      `alter table \`session\` add \`authenticated_at\` datetime(3) null, add \`impersonator_id\` varchar(40) null, add \`expires_at\` datetime(3) null`,
    );
    this.addSql(
      `alter table \`session\` add index \`session_impersonator_id_index\` (\`impersonator_id\`)`,
    );
    this.addSql(
      `alter table \`user\` add \`name_key\` varchar(191) not null default '', add \`email_verified_at\` datetime(3) null, add \`phone\` varchar(16) null, add \`company\` varchar(100) null, add \`npwp\` varchar(16) null, add \`nik\` varchar(16) null, add \`address\` varchar(300) null, add \`time_zone\` varchar(32) not null default 'JAKARTA', add \`mfa_secret\` varchar(255) null, add \`mfa_enabled_at\` datetime(3) null, add \`mfa_last_step\` bigint null, add \`suspend_reason\` varchar(300) null, add \`erased_at\` datetime(3) null`,
    );
    this.addSql(`alter table \`user\` add index \`user_name_key_index\` (\`name_key\`)`);
    this.addSql('update `user` set `name_key` = lower(`name`)');
    this.addSql(
      'create view `v_audit` as select `e`.`stream`, `e`.`seq`, `e`.`prev_hash`, `e`.`hash` from `audit_entry` `e`',
    );
  }
}
