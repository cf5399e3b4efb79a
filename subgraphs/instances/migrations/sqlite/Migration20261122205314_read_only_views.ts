import { Migration } from '@mikro-orm/migrations';

export class Migration20261122205314_read_only_views extends Migration {
  override up(): void {
    this.addSql(`drop view if exists \`v_instance\``);
    this.addSql(`drop view if exists \`v_outbox\``);
    this.addSql(`drop view if exists \`v_renewal\``);
    this.addSql(
      `create view \`v_renewal\` as select \`v\`.\`instance_id\`, \`v\`.\`period_start\`, \`v\`.\`period_end\`, \`v\`.\`txn_id\` from (select \`r\`.\`instance_id\` as \`instance_id\`, \`r\`.\`period_start\` as \`period_start\`, \`r\`.\`period_end\` as \`period_end\`, \`r\`.\`txn_id\` as \`txn_id\` from \`renewal\` \`r\`) \`v\``,
    );
    this.addSql(
      `create view \`v_outbox\` as select \`v\`.\`id\`, \`v\`.\`created_at\`, \`v\`.\`done_at\` from (select \`o\`.\`id\` as \`id\`, \`o\`.\`created_at\` as \`created_at\`, \`o\`.\`done_at\` as \`done_at\` from \`outbox\` \`o\`) \`v\``,
    );
    this.addSql(
      `create view \`v_instance\` as select \`v\`.\`id\`, \`v\`.\`order_id\`, \`v\`.\`provider\`, \`v\`.\`provider_ref\`, \`v\`.\`tag\`, \`v\`.\`state\` from (select \`i\`.\`id\` as \`id\`, \`i\`.\`order_id\` as \`order_id\`, \`i\`.\`provider\` as \`provider\`, \`i\`.\`provider_reference\` as \`provider_ref\`, \`i\`.\`tag\` as \`tag\`, \`i\`.\`status\` as \`state\` from \`instance\` \`i\`) \`v\``,
    );
  }
}
