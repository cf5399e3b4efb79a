import { Migration } from '@mikro-orm/migrations';

export class Migration20261122203144_promotion_limits_and_review_reasons extends Migration {
  override up(): void {
    this.addSql(
      `create table \`promotion_use\` (\`payment_id\` text not null primary key, \`promotion_id\` text not null, \`customer_id\` text not null, \`bonus\` bigint not null, \`state\` text not null)`,
    );
    this.addSql(
      `create index \`promotion_use_customer\` on \`promotion_use\` (\`customer_id\`, \`promotion_id\`)`,
    );
    this.addSql(`alter table \`deposit_promotion\` add column \`uses_per_customer\` integer null`);
    this.addSql(`alter table \`deposit_promotion\` add column \`maximum_uses\` integer null`);
    this.addSql(`alter table \`deposit_promotion\` add column \`budget\` bigint null`);
    this.addSql(`alter table \`deposit_promotion\` add column \`uses\` integer not null default 0`);
    this.addSql(
      `alter table \`deposit_promotion\` add column \`bonus_total\` bigint not null default 0`,
    );
    this.addSql(`alter table \`payment\` add column \`review_problem\` text null`);
    this.addSql(`alter table \`payment\` add column \`review_expected\` bigint null`);
    this.addSql(`alter table \`payment\` add column \`review_collected\` bigint null`);
  }
}
