import { Migration } from '@mikro-orm/migrations';

export class Migration20261122160553_reseller_brands extends Migration {
  override up(): void {
    this.addSql(
      `create table \`brand\` (\`owner_id\` varchar(40) not null, \`name\` varchar(60) not null, \`legal_name\` varchar(100) null, \`address\` varchar(300) null, \`tax_number\` varchar(16) null, \`accent_color\` varchar(7) null, \`logo_file\` varchar(80) null, \`logo_hash\` varchar(64) null, \`logo_type\` varchar(20) null, \`is_logo_frozen\` tinyint(1) not null, \`is_enabled\` tinyint(1) not null, \`updated_at\` datetime(3) not null, primary key (\`owner_id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `create table \`test_invoice_counter\` (\`month\` varchar(7) not null, \`last_number\` int not null, primary key (\`month\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`account\` modify \`held\` bigint not null default '0'`);
    this.addSql(`alter table \`account\` modify \`bonus\` bigint not null default '0'`);
    this.addSql(`alter table \`invoice\` add \`brand\` json null`);
  }
}
