import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140907_accounts_and_audit extends Migration {
  override up(): void {
    this.addSql(
      `create table \`account_mail\` (\`id\` text not null primary key, \`user_id\` text not null, \`kind\` text not null, \`email_change_id\` text null, \`token_hash\` text null, \`code_hash\` text null, \`tries\` integer not null default 0, \`sealed\` text not null, \`created_at\` datetime not null, \`expires_at\` datetime not null, \`used_at\` datetime null)`,
    );
    this.addSql(
      `create unique index \`account_mail_token_hash_unique\` on \`account_mail\` (\`token_hash\`)`,
    );
    this.addSql(
      `create index \`account_mail_expires_at_index\` on \`account_mail\` (\`expires_at\`)`,
    );
    this.addSql(
      `create index \`account_mail_user_kind\` on \`account_mail\` (\`user_id\`, \`kind\`)`,
    );
    this.addSql(
      `create table \`audit_entry\` (\`id\` text not null primary key, \`stream\` text not null, \`seq\` integer not null, \`prev_hash\` text not null, \`hash\` text not null, \`occurred_at\` datetime not null, \`action\` text not null, \`actor_kind\` text not null, \`actor_id\` text null, \`on_behalf_of_id\` text null, \`subject_id\` text null, \`client_address\` text not null, \`user_agent\` text not null, \`request_id\` text not null, \`changes\` text not null, \`reason\` text null)`,
    );
    this.addSql(`create index \`audit_entry_actor\` on \`audit_entry\` (\`actor_id\`, \`id\`)`);
    this.addSql(`create index \`audit_entry_subject\` on \`audit_entry\` (\`subject_id\`, \`id\`)`);
    this.addSql(`create index \`audit_entry_occurred\` on \`audit_entry\` (\`occurred_at\`)`);
    this.addSql(
      `create unique index \`audit_entry_stream_seq\` on \`audit_entry\` (\`stream\`, \`seq\`)`,
    );
    this.addSql(
      `create table \`audit_head\` (\`stream\` text not null primary key, \`seq\` integer not null, \`hash\` text not null)`,
    );
    this.addSql(
      `create table \`email_change\` (\`id\` text not null primary key, \`user_id\` text not null, \`new_email\` text not null, \`new_email_key\` text not null, \`created_at\` datetime not null, \`expires_at\` datetime not null, \`old_confirmed_at\` datetime null, \`new_confirmed_at\` datetime null, \`closed_at\` datetime null)`,
    );
    this.addSql(`create index \`email_change_user_id_index\` on \`email_change\` (\`user_id\`)`);
    this.addSql(
      `create index \`email_change_expires_at_index\` on \`email_change\` (\`expires_at\`)`,
    );
    this.addSql(
      `create table \`recovery_code\` (\`hash\` text not null primary key, \`user_id\` text not null, \`created_at\` datetime not null, \`used_at\` datetime null)`,
    );
    this.addSql(`create index \`recovery_code_user_id_index\` on \`recovery_code\` (\`user_id\`)`);
    this.addSql(
      `create table \`sign_in_challenge\` (\`hash\` text not null primary key, \`user_id\` text not null, \`created_at\` datetime not null, \`expires_at\` datetime not null, \`used_at\` datetime null)`,
    );
    this.addSql(
      `create index \`sign_in_challenge_user_id_index\` on \`sign_in_challenge\` (\`user_id\`)`,
    );
    this.addSql(
      `create index \`sign_in_challenge_expires_at_index\` on \`sign_in_challenge\` (\`expires_at\`)`,
    );
    this.addSql(`alter table \`session\` add column \`authenticated_at\` datetime null`);
    this.addSql(`alter table \`session\` add column \`impersonator_id\` text null`);
    this.addSql(`alter table \`session\` add column \`expires_at\` datetime null`);
    this.addSql(
      `create index \`session_impersonator_id_index\` on \`session\` (\`impersonator_id\`)`,
    );
    this.addSql(`alter table \`user\` add column \`name_key\` text not null default ''`);
    this.addSql(`alter table \`user\` add column \`email_verified_at\` datetime null`);
    this.addSql(`alter table \`user\` add column \`phone\` text null`);
    this.addSql(`alter table \`user\` add column \`company\` text null`);
    this.addSql(`alter table \`user\` add column \`npwp\` text null`);
    this.addSql(`alter table \`user\` add column \`nik\` text null`);
    this.addSql(`alter table \`user\` add column \`address\` text null`);
    this.addSql(`alter table \`user\` add column \`time_zone\` text not null default 'JAKARTA'`);
    this.addSql(`alter table \`user\` add column \`mfa_secret\` text null`);
    this.addSql(`alter table \`user\` add column \`mfa_enabled_at\` datetime null`);
    this.addSql(`alter table \`user\` add column \`mfa_last_step\` bigint null`);
    this.addSql(`alter table \`user\` add column \`suspend_reason\` text null`);
    this.addSql(`alter table \`user\` add column \`erased_at\` datetime null`);
    this.addSql(`create index \`user_name_key_index\` on \`user\` (\`name_key\`)`);
    this.addSql('update `user` set `name_key` = lower(`name`)');
    this.addSql(
      'create view `v_audit` as select `e`.`stream`, `e`.`seq`, `e`.`prev_hash`, `e`.`hash` from `audit_entry` `e`',
    );
  }
}
