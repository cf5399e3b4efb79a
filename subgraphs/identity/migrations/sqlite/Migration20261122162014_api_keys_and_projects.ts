import { Migration } from '@mikro-orm/migrations';

export class Migration20261122162014_api_keys_and_projects extends Migration {
  override up(): void {
    this.addSql(
      `create table \`api_key\` (\`id\` text not null primary key, \`owner_id\` text not null, \`name\` text not null, \`mode\` text not null, \`prefix\` text not null, \`secret_hash\` text not null, \`former_secret_hash\` text null, \`overlap_ends_at\` datetime null, \`scopes\` json not null, \`project_ids\` json null, \`allowed_addresses\` json null, \`monthly_cap\` bigint null, \`created_at\` datetime not null, \`rotated_at\` datetime null, \`expires_at\` datetime null, \`revoked_at\` datetime null, \`last_used_at\` datetime null, \`last_used_from\` text null)`,
    );
    this.addSql(
      `create unique index \`api_key_secret_hash_unique\` on \`api_key\` (\`secret_hash\`)`,
    );
    this.addSql(
      `create unique index \`api_key_former_secret_hash_unique\` on \`api_key\` (\`former_secret_hash\`)`,
    );
    this.addSql(`create index \`api_key_owner\` on \`api_key\` (\`owner_id\`, \`revoked_at\`)`);
    this.addSql(
      `create table \`project\` (\`id\` text not null primary key, \`owner_id\` text not null, \`name\` text not null, \`name_key\` text not null, \`created_at\` datetime not null, \`archived_at\` datetime null)`,
    );
    this.addSql(
      `create unique index \`project_owner_name\` on \`project\` (\`owner_id\`, \`name_key\`)`,
    );
  }
}
