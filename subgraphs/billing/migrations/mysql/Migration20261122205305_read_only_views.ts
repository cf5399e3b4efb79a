import { Migration } from '@mikro-orm/migrations';

export class Migration20261122205305_read_only_views extends Migration {
  override up(): void {
    this.addSql(`drop view if exists \`v_outbox\``);
    this.addSql(`drop view if exists \`v_payment\``);
    this.addSql(`drop view if exists \`v_posting\``);
    this.addSql(`drop view if exists \`v_txn\``);
    this.addSql(`drop view if exists \`v_wallet\``);
    this.addSql(
      `create sql security invoker view \`v_wallet\` as select \`v\`.\`owner_id\`, \`v\`.\`currency\`, \`v\`.\`posted\`, \`v\`.\`held\` from (select \`a\`.\`owner_id\` as \`owner_id\`, \`a\`.\`currency\` as \`currency\`, \`a\`.\`balance\` as \`posted\`, \`a\`.\`held\` as \`held\` from \`account\` \`a\` where \`a\`.\`kind\` = 'CUSTOMER_WALLET') \`v\``,
    );
    this.addSql(
      `create sql security invoker view \`v_txn\` as select \`v\`.\`id\`, \`v\`.\`kind\`, \`v\`.\`idem_scope\`, \`v\`.\`idem_key\`, \`v\`.\`ref_type\`, \`v\`.\`ref_id\` from (select \`t\`.\`id\` as \`id\`, \`t\`.\`kind\` as \`kind\`, \`t\`.\`idem_scope\` as \`idem_scope\`, \`t\`.\`idem_key\` as \`idem_key\`, \`t\`.\`ref_type\` as \`ref_type\`, \`t\`.\`ref_id\` as \`ref_id\` from \`ledger_transaction\` \`t\`) \`v\``,
    );
    this.addSql(
      `create sql security invoker view \`v_posting\` as select \`v\`.\`id\`, \`v\`.\`txn_id\`, \`v\`.\`account_id\`, \`v\`.\`account_kind\`, \`v\`.\`owner_id\`, \`v\`.\`currency\`, \`v\`.\`amount\` from (select \`p\`.\`id\` as \`id\`, \`p\`.\`transaction_id\` as \`txn_id\`, \`p\`.\`account_id\` as \`account_id\`, \`a\`.\`kind\` as \`account_kind\`, \`a\`.\`owner_id\` as \`owner_id\`, \`a\`.\`currency\` as \`currency\`, \`p\`.\`amount\` as \`amount\` from (\`posting\` \`p\` join \`account\` \`a\` on(\`a\`.\`id\` = \`p\`.\`account_id\`))) \`v\``,
    );
    this.addSql(
      `create sql security invoker view \`v_payment\` as select \`v\`.\`id\`, \`v\`.\`merchant_ref\`, \`v\`.\`gateway_ref\`, \`v\`.\`invoice_id\`, \`v\`.\`expected_amount\`, \`v\`.\`status\`, \`v\`.\`credited_txn_id\`, \`v\`.\`gateway_fee\` from (select \`p\`.\`id\` as \`id\`, \`p\`.\`merchant_ref\` as \`merchant_ref\`, \`p\`.\`gateway_reference\` as \`gateway_ref\`, \`p\`.\`invoice_id\` as \`invoice_id\`, \`p\`.\`amount\` as \`expected_amount\`, \`p\`.\`status\` as \`status\`, \`p\`.\`credited_transaction_id\` as \`credited_txn_id\`, \`p\`.\`gateway_fee\` as \`gateway_fee\` from \`payment\` \`p\`) \`v\``,
    );
    this.addSql(
      `create sql security invoker view \`v_outbox\` as select \`v\`.\`id\`, \`v\`.\`created_at\`, \`v\`.\`done_at\` from (select \`o\`.\`id\` as \`id\`, \`o\`.\`created_at\` as \`created_at\`, \`o\`.\`done_at\` as \`done_at\` from \`outbox\` \`o\`) \`v\``,
    );
    // Since now seals are counted, so that those which are taken away are missed.
    this.addSql(
      `update account set posting_count = (select count(*) from posting_seal s where s.account_id = account.id) where kind <> 'CUSTOMER_WALLET'`,
    );
  }
}
