import { Migration } from '@mikro-orm/migrations';

export class Migration20261122160312_holds_and_bonus extends Migration {
  override up(): void {
    this.addSql(`drop view if exists \`v_wallet\``);
    this.addSql(
      `create table \`bonus_lot\` (\`id\` text not null primary key, \`account_id\` text not null, \`transaction_id\` text not null, \`source\` text not null, \`amount\` bigint not null, \`remaining\` bigint not null, \`expires_at\` datetime null, \`granted_at\` datetime not null, \`warned_at\` datetime null)`,
    );
    this.addSql(
      `create unique index \`bonus_lot_transaction\` on \`bonus_lot\` (\`transaction_id\`)`,
    );
    this.addSql(
      `create index \`bonus_lot_account\` on \`bonus_lot\` (\`account_id\`, \`expires_at\`)`,
    );
    this.addSql(`create index \`bonus_lot_end\` on \`bonus_lot\` (\`expires_at\`, \`id\`)`);
    this.addSql(
      `create table \`bonus_use\` (\`id\` text not null primary key, \`lot_id\` text not null, \`transaction_id\` text not null, \`amount\` bigint not null)`,
    );
    this.addSql(`create index \`bonus_use_lot\` on \`bonus_use\` (\`lot_id\`)`);
    this.addSql(
      `create unique index \`bonus_use_movement\` on \`bonus_use\` (\`transaction_id\`, \`lot_id\`)`,
    );
    this.addSql(
      `create table \`wallet_hold\` (\`id\` text not null primary key, \`account_id\` text not null, \`amount\` bigint not null, \`reason\` text not null, \`scope\` text not null, \`idem_key\` text not null, \`ref_type\` text not null, \`ref_id\` text not null, \`state\` text not null, \`expires_at\` datetime null, \`created_at\` datetime not null, \`closed_at\` datetime null, \`transaction_id\` text null)`,
    );
    this.addSql(
      `create unique index \`wallet_hold_transaction\` on \`wallet_hold\` (\`transaction_id\`)`,
    );
    this.addSql(
      `create index \`wallet_hold_account\` on \`wallet_hold\` (\`account_id\`, \`state\`)`,
    );
    this.addSql(`create index \`wallet_hold_end\` on \`wallet_hold\` (\`state\`, \`expires_at\`)`);
    this.addSql(
      `create unique index \`wallet_hold_key\` on \`wallet_hold\` (\`scope\`, \`idem_key\`)`,
    );
    this.addSql(`alter table \`account\` add column \`held\` bigint not null default 0`);
    this.addSql(`alter table \`account\` add column \`bonus\` bigint not null default 0`);
    this.addSql(
      `create view \`v_wallet\` as select \`a\`.\`owner_id\`, \`a\`.\`currency\`, \`a\`.\`balance\` as \`posted\`, \`a\`.\`held\` from \`account\` \`a\` where \`a\`.\`kind\` = 'CUSTOMER_WALLET'`,
    );
  }
}
