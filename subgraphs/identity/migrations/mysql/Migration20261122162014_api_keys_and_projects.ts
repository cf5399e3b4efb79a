import { Migration } from '@mikro-orm/migrations';

export class Migration20261122162014_api_keys_and_projects extends Migration {
  override up(): void {
    this.addSql(
      `create table \`api_key\` (\`id\` varchar(40) not null, \`owner_id\` varchar(40) not null, \`name\` varchar(100) not null, \`mode\` varchar(32) not null, \`prefix\` varchar(32) not null, \`secret_hash\` varchar(64) not null, \`former_secret_hash\` varchar(64) null, \`overlap_ends_at\` datetime(3) null, \`scopes\` json not null, \`project_ids\` json null, \`allowed_addresses\` json null, \`monthly_cap\` bigint null, \`created_at\` datetime(3) not null, \`rotated_at\` datetime(3) null, \`expires_at\` datetime(3) null, \`revoked_at\` datetime(3) null, \`last_used_at\` datetime(3) null, \`last_used_from\` varchar(64) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`api_key\` add unique \`api_key_secret_hash_unique\` (\`secret_hash\`)`,
    );
    this.addSql(
      `alter table \`api_key\` add unique \`api_key_former_secret_hash_unique\` (\`former_secret_hash\`)`,
    );
    this.addSql(
      `alter table \`api_key\` add index \`api_key_owner\` (\`owner_id\`, \`revoked_at\`)`,
    );
    this.addSql(
      `create table \`project\` (\`id\` varchar(40) not null, \`owner_id\` varchar(40) not null, \`name\` varchar(100) not null, \`name_key\` varchar(191) not null, \`created_at\` datetime(3) not null, \`archived_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`project\` add unique \`project_owner_name\` (\`owner_id\`, \`name_key\`)`,
    );
  }
}
