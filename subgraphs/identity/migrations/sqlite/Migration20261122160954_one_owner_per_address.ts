import { Migration } from '@mikro-orm/migrations';

export class Migration20261122160954_one_owner_per_address extends Migration {
  override up(): void {
    this.addSql(`drop index \`user_email_key_unique\``);
    this.addSql(`alter table \`user\` add column \`owned_email_key\` text null`);
    this.addSql(`create index \`user_email_key_index\` on \`user\` (\`email_key\`)`);
    // Until now every confirmed address had one account: it becomes the owner.
    this.addSql(
      `update \`user\` set \`owned_email_key\` = \`email_key\` where \`email_verified_at\` is not null`,
    );
    this.addSql(
      `create unique index \`user_owned_email_key_unique\` on \`user\` (\`owned_email_key\`)`,
    );
    this.addSql(
      `create index \`user_unconfirmed\` on \`user\` (\`email_verified_at\`, \`created_at\`)`,
    );
  }
}
