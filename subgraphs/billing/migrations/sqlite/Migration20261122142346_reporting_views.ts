import { Migration } from '@mikro-orm/migrations';

export class Migration20261122142346_reporting_views extends Migration {
  override up(): void {
    this.addSql(
      `create view \`v_wallet\` as select \`a\`.\`owner_id\`, \`a\`.\`currency\`, \`a\`.\`balance\` as \`posted\`, 0 as \`held\` from \`account\` \`a\` where \`a\`.\`kind\` = 'CUSTOMER_WALLET'`,
    );
    this.addSql(
      `create view \`v_txn\` as select \`t\`.\`id\`, \`t\`.\`kind\`, \`t\`.\`idem_scope\`, \`t\`.\`idem_key\`, \`t\`.\`ref_type\`, \`t\`.\`ref_id\` from \`ledger_transaction\` \`t\``,
    );
    this.addSql(
      `create view \`v_posting\` as select \`p\`.\`id\`, \`p\`.\`transaction_id\` as \`txn_id\`, \`p\`.\`account_id\`, \`a\`.\`kind\` as \`account_kind\`, \`a\`.\`owner_id\`, \`a\`.\`currency\`, \`p\`.\`amount\` from (\`posting\` \`p\` join \`account\` \`a\` on(\`a\`.\`id\` = \`p\`.\`account_id\`))`,
    );
    this.addSql(
      `create view \`v_payment\` as select \`p\`.\`id\`, \`p\`.\`merchant_ref\`, \`p\`.\`gateway_reference\` as \`gateway_ref\`, \`p\`.\`invoice_id\`, \`p\`.\`amount\` as \`expected_amount\`, \`p\`.\`status\`, \`p\`.\`credited_transaction_id\` as \`credited_txn_id\` from \`payment\` \`p\``,
    );
    this.addSql(
      `create view \`v_outbox\` as select \`o\`.\`id\`, \`o\`.\`created_at\`, \`o\`.\`done_at\` from \`outbox\` \`o\``,
    );
  }
}
