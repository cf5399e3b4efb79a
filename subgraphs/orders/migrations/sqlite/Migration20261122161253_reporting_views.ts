import { Migration } from '@mikro-orm/migrations';

export class Migration20261122161253_reporting_views extends Migration {
  override up(): void {
    this.addSql(
      `create view \`v_outbox\` as select \`o\`.\`id\`, \`o\`.\`created_at\`, \`o\`.\`done_at\` from \`outbox\` \`o\``,
    );
    this.addSql(
      `create view \`v_order_item\` as select \`i\`.\`id\`, \`i\`.\`order_id\`, \`i\`.\`position\`, \`i\`.\`state\`, \`i\`.\`amount\`, \`o\`.\`number\` as \`order_number\`, \`o\`.\`status\` as \`order_status\`, \`o\`.\`customer_id\` as \`owner_id\`, \`o\`.\`plan_id\`, \`o\`.\`plan_name\`, \`o\`.\`region_id\`, \`o\`.\`period\`, \`o\`.\`coupon_code\`, \`o\`.\`invoice_id\`, \`o\`.\`placed_at\`, \`o\`.\`paid_at\` from (\`order_item\` \`i\` join \`orders\` \`o\` on(\`o\`.\`id\` = \`i\`.\`order_id\`))`,
    );
  }
}
