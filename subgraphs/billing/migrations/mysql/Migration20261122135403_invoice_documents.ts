import { Migration } from '@mikro-orm/migrations';

export class Migration20261122135403_invoice_documents extends Migration {
  override up(): void {
    this.addSql(
      `create table \`credit_note\` (\`id\` varchar(40) not null, \`invoice_id\` varchar(40) not null, \`customer_id\` varchar(40) not null, \`number\` varchar(50) not null, \`sequence\` int not null, \`transaction_id\` varchar(40) not null, \`total\` bigint not null, \`tax\` bigint not null, \`issued_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`credit_note\` add unique \`credit_note_number\` (\`number\`)`);
    this.addSql(
      `alter table \`credit_note\` add unique \`credit_note_transaction\` (\`transaction_id\`)`,
    );
    this.addSql(
      `alter table \`credit_note\` add index \`credit_note_issued\` (\`issued_at\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`credit_note\` add unique \`credit_note_sequence\` (\`invoice_id\`, \`sequence\`)`,
    );
    this.addSql(
      `alter table \`invoice\` add \`quantity\` int null, add \`seller\` json null, add \`buyer\` json null, add \`buyer_due_at\` datetime(3) null`,
    );
    this.addSql(
      `alter table \`invoice\` add index \`invoice_buyer_due\` (\`buyer_due_at\`, \`id\`)`,
    );
    this.addSql(`alter table \`invoice\` add index \`invoice_paid\` (\`paid_at\`, \`id\`)`);
  }
}
