import { Migration } from '@mikro-orm/migrations';

export class Migration20261122205324_read_only_views extends Migration {
  override up(): void {
    this.addSql(`drop view if exists \`v_outbox\``);
    this.addSql(
      `create sql security invoker view \`v_outbox\` as select \`v\`.\`id\`, \`v\`.\`created_at\`, \`v\`.\`done_at\` from (select \`o\`.\`id\` as \`id\`, \`o\`.\`created_at\` as \`created_at\`, \`o\`.\`done_at\` as \`done_at\` from \`outbox\` \`o\`) \`v\``,
    );
  }
}
