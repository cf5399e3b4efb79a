import { Migration } from '@mikro-orm/migrations';

export class Migration20261122160954_one_owner_per_address extends Migration {
  override up(): void {
    this.addSql(`alter table \`user\` drop index \`user_email_key_unique\``);
    this.addSql(`alter table \`user\` add \`owned_email_key\` varchar(254) null`);
    this.addSql(`alter table \`user\` modify \`npwp\` varchar(255) null`);
    this.addSql(`alter table \`user\` modify \`nik\` varchar(255) null`);
    this.addSql(`alter table \`user\` add index \`user_email_key_index\` (\`email_key\`)`);
    // Until now every confirmed address had one account: it becomes the owner.
    this.addSql(
      `update \`user\` set \`owned_email_key\` = \`email_key\` where \`email_verified_at\` is not null`,
    );
    this.addSql(
      `alter table \`user\` add unique \`user_owned_email_key_unique\` (\`owned_email_key\`)`,
    );
    this.addSql(
      `alter table \`user\` add index \`user_unconfirmed\` (\`email_verified_at\`, \`created_at\`)`,
    );
  }
}
