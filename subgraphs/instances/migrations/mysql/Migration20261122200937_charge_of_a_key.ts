import { Migration } from '@mikro-orm/migrations';

export class Migration20261122200937_charge_of_a_key extends Migration {
  override up(): void {
    this.addSql(
      `alter table \`renewal_schedule\` add \`charge_key_id\` varchar(40) null, add \`charge_key_cap\` bigint null`,
    );
  }
}
