import { Migration } from '@mikro-orm/migrations';

export class Migration20261122200937_charge_of_a_key extends Migration {
  override up(): void {
    this.addSql(`alter table \`renewal_schedule\` add column \`charge_key_id\` text null`);
    this.addSql(`alter table \`renewal_schedule\` add column \`charge_key_cap\` bigint null`);
  }
}
