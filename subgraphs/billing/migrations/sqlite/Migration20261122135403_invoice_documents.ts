import { Migration } from '@mikro-orm/migrations';

export class Migration20261122135403_invoice_documents extends Migration {
  override up(): void {
    this.addSql(
      `create table \`credit_note\` (\`id\` text not null primary key, \`invoice_id\` text not null, \`customer_id\` text not null, \`number\` text not null, \`sequence\` integer not null, \`transaction_id\` text not null, \`total\` bigint not null, \`tax\` bigint not null, \`issued_at\` datetime not null)`,
    );
    this.addSql(`create unique index \`credit_note_number\` on \`credit_note\` (\`number\`)`);
    this.addSql(
      `create unique index \`credit_note_transaction\` on \`credit_note\` (\`transaction_id\`)`,
    );
    this.addSql(`create index \`credit_note_issued\` on \`credit_note\` (\`issued_at\`, \`id\`)`);
    this.addSql(
      `create unique index \`credit_note_sequence\` on \`credit_note\` (\`invoice_id\`, \`sequence\`)`,
    );
    this.addSql(`alter table \`invoice\` add column \`quantity\` integer null`);
    this.addSql(`alter table \`invoice\` add column \`seller\` json null`);
    this.addSql(`alter table \`invoice\` add column \`buyer\` json null`);
    this.addSql(`alter table \`invoice\` add column \`buyer_due_at\` datetime null`);
    this.addSql(`create index \`invoice_buyer_due\` on \`invoice\` (\`buyer_due_at\`, \`id\`)`);
    this.addSql(`create index \`invoice_paid\` on \`invoice\` (\`paid_at\`, \`id\`)`);
  }
}
