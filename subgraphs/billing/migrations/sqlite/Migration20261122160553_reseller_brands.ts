import { Migration } from '@mikro-orm/migrations';

export class Migration20261122160553_reseller_brands extends Migration {
  override up(): void {
    this.addSql(
      `create table \`brand\` (\`owner_id\` text not null primary key, \`name\` text not null, \`legal_name\` text null, \`address\` text null, \`tax_number\` text null, \`accent_color\` text null, \`logo_file\` text null, \`logo_hash\` text null, \`logo_type\` text null, \`is_logo_frozen\` integer not null, \`is_enabled\` integer not null, \`updated_at\` datetime not null)`,
    );
    this.addSql(
      `create table \`test_invoice_counter\` (\`month\` text not null primary key, \`last_number\` integer not null)`,
    );
    this.addSql(`alter table \`invoice\` add column \`brand\` json null`);
  }
}
