import { Migration } from '@mikro-orm/migrations';

export class Migration20261122161248_reporting_views extends Migration {
  override up(): void {
    this.addSql(
      `create view \`v_outbox\` as select \`o\`.\`id\`, \`o\`.\`created_at\`, \`o\`.\`done_at\` from \`outbox\` \`o\``,
    );
    this.addSql(
      `create view \`v_coupon_use\` as select \`u\`.\`id\`, \`u\`.\`coupon_id\`, \`c\`.\`code\`, \`u\`.\`order_id\`, \`u\`.\`customer_id\` as \`owner_id\`, \`u\`.\`state\`, \`u\`.\`quantity\`, \`u\`.\`created_at\`, \`u\`.\`updated_at\` from (\`coupon_use\` \`u\` join \`coupon\` \`c\` on(\`c\`.\`id\` = \`u\`.\`coupon_id\`))`,
    );
  }
}
