import { Migration } from '@mikro-orm/migrations';

export class Migration20261122161305_reporting_views extends Migration {
  override up(): void {
    this.addSql(
      `create view \`v_outbox\` as select \`o\`.\`id\`, \`o\`.\`created_at\`, \`o\`.\`done_at\` from \`outbox\` \`o\``,
    );
  }
}
