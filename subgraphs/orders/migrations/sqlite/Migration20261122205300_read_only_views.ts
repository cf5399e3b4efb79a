import { Migration } from '@mikro-orm/migrations';

export class Migration20261122205300_read_only_views extends Migration {
  override up(): void {
    this.addSql(`drop view if exists \`v_order_item\``);
    this.addSql(`drop view if exists \`v_outbox\``);
    this.addSql(
      `create view \`v_outbox\` as select \`v\`.\`id\`, \`v\`.\`created_at\`, \`v\`.\`done_at\` from (select \`o\`.\`id\` as \`id\`, \`o\`.\`created_at\` as \`created_at\`, \`o\`.\`done_at\` as \`done_at\` from \`outbox\` \`o\`) \`v\``,
    );
    this.addSql(
      `create view \`v_order_item\` as select \`v\`.\`id\`, \`v\`.\`order_id\`, \`v\`.\`position\`, \`v\`.\`state\`, \`v\`.\`amount\`, \`v\`.\`order_number\`, \`v\`.\`order_status\`, \`v\`.\`owner_id\`, \`v\`.\`plan_id\`, \`v\`.\`plan_name\`, \`v\`.\`region_id\`, \`v\`.\`period\`, \`v\`.\`coupon_code\`, \`v\`.\`invoice_id\`, \`v\`.\`placed_at\`, \`v\`.\`paid_at\` from (select \`i\`.\`id\` as \`id\`, \`i\`.\`order_id\` as \`order_id\`, \`i\`.\`position\` as \`position\`, \`i\`.\`state\` as \`state\`, \`i\`.\`amount\` as \`amount\`, \`o\`.\`number\` as \`order_number\`, \`o\`.\`status\` as \`order_status\`, \`o\`.\`customer_id\` as \`owner_id\`, \`o\`.\`plan_id\` as \`plan_id\`, \`o\`.\`plan_name\` as \`plan_name\`, \`o\`.\`region_id\` as \`region_id\`, \`o\`.\`period\` as \`period\`, \`o\`.\`coupon_code\` as \`coupon_code\`, \`o\`.\`invoice_id\` as \`invoice_id\`, \`o\`.\`placed_at\` as \`placed_at\`, \`o\`.\`paid_at\` as \`paid_at\` from (\`order_item\` \`i\` join \`orders\` \`o\` on(\`o\`.\`id\` = \`i\`.\`order_id\`))) \`v\``,
    );
  }
}
