import { Migration } from '@mikro-orm/migrations';

export class Migration20261122203558_invoice_period_end extends Migration {
  override up(): void {
    this.addSql(`alter table \`invoice\` add column \`period_ends_at\` datetime null`);
  }
}
