import { Migration } from '@mikro-orm/migrations';

export class Migration20261122205255_read_only_views extends Migration {
  override up(): void {
    this.addSql(`drop view if exists \`v_coupon_use\``);
    this.addSql(`drop view if exists \`v_outbox\``);
    this.addSql(
      `create sql security invoker view \`v_outbox\` as select \`v\`.\`id\`, \`v\`.\`created_at\`, \`v\`.\`done_at\` from (select \`o\`.\`id\` as \`id\`, \`o\`.\`created_at\` as \`created_at\`, \`o\`.\`done_at\` as \`done_at\` from \`outbox\` \`o\`) \`v\``,
    );
    this.addSql(
      `create sql security invoker view \`v_coupon_use\` as select \`v\`.\`id\`, \`v\`.\`coupon_id\`, \`v\`.\`code\`, \`v\`.\`order_id\`, \`v\`.\`owner_id\`, \`v\`.\`state\`, \`v\`.\`quantity\`, \`v\`.\`created_at\`, \`v\`.\`updated_at\` from (select \`u\`.\`id\` as \`id\`, \`u\`.\`coupon_id\` as \`coupon_id\`, \`c\`.\`code\` as \`code\`, \`u\`.\`order_id\` as \`order_id\`, \`u\`.\`customer_id\` as \`owner_id\`, \`u\`.\`state\` as \`state\`, \`u\`.\`quantity\` as \`quantity\`, \`u\`.\`created_at\` as \`created_at\`, \`u\`.\`updated_at\` as \`updated_at\` from (\`coupon_use\` \`u\` join \`coupon\` \`c\` on(\`c\`.\`id\` = \`u\`.\`coupon_id\`))) \`v\``,
    );
  }
}
