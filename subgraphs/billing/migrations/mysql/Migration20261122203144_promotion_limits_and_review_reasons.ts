import { Migration } from '@mikro-orm/migrations';

export class Migration20261122203144_promotion_limits_and_review_reasons extends Migration {
  override up(): void {
    this.addSql(
      `create table \`promotion_use\` (\`payment_id\` varchar(40) not null, \`promotion_id\` varchar(40) not null, \`customer_id\` varchar(40) not null, \`bonus\` bigint not null, \`state\` varchar(32) not null, primary key (\`payment_id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`promotion_use\` add index \`promotion_use_customer\` (\`customer_id\`, \`promotion_id\`)`,
    );
    this.addSql(
      `alter table \`deposit_promotion\` add \`uses_per_customer\` int null, add \`maximum_uses\` int null, add \`budget\` bigint null, add \`uses\` int not null default 0, add \`bonus_total\` bigint not null default 0`,
    );
    this.addSql(
      `alter table \`payment\` add \`review_problem\` varchar(32) null, add \`review_expected\` bigint null, add \`review_collected\` bigint null`,
    );
  }
}
