import { Migration } from '@mikro-orm/migrations';

export class Migration20261122160312_holds_and_bonus extends Migration {
  override up(): void {
    this.addSql(`drop view if exists \`v_wallet\``);
    this.addSql(
      `create table \`bonus_lot\` (\`id\` varchar(40) not null, \`account_id\` varchar(40) not null, \`transaction_id\` varchar(40) not null, \`source\` varchar(32) not null, \`amount\` bigint not null, \`remaining\` bigint not null, \`expires_at\` datetime(3) null, \`granted_at\` datetime(3) not null, \`warned_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`bonus_lot\` add unique \`bonus_lot_transaction\` (\`transaction_id\`)`,
    );
    this.addSql(
      `alter table \`bonus_lot\` add index \`bonus_lot_account\` (\`account_id\`, \`expires_at\`)`,
    );
    this.addSql(`alter table \`bonus_lot\` add index \`bonus_lot_end\` (\`expires_at\`, \`id\`)`);
    this.addSql(
      `create table \`bonus_use\` (\`id\` varchar(40) not null, \`lot_id\` varchar(40) not null, \`transaction_id\` varchar(40) not null, \`amount\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`bonus_use\` add index \`bonus_use_lot\` (\`lot_id\`)`);
    this.addSql(
      `alter table \`bonus_use\` add unique \`bonus_use_movement\` (\`transaction_id\`, \`lot_id\`)`,
    );
    this.addSql(
      `create table \`wallet_hold\` (\`id\` varchar(40) not null, \`account_id\` varchar(40) not null, \`amount\` bigint not null, \`reason\` varchar(32) not null, \`scope\` varchar(40) not null, \`idem_key\` varchar(150) not null, \`ref_type\` varchar(32) not null, \`ref_id\` varchar(40) not null, \`state\` varchar(32) not null, \`expires_at\` datetime(3) null, \`created_at\` datetime(3) not null, \`closed_at\` datetime(3) null, \`transaction_id\` varchar(40) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`wallet_hold\` add unique \`wallet_hold_transaction\` (\`transaction_id\`)`,
    );
    this.addSql(
      `alter table \`wallet_hold\` add index \`wallet_hold_account\` (\`account_id\`, \`state\`)`,
    );
    this.addSql(
      `alter table \`wallet_hold\` add index \`wallet_hold_end\` (\`state\`, \`expires_at\`)`,
    );
    this.addSql(
      `alter table \`wallet_hold\` add unique \`wallet_hold_key\` (\`scope\`, \`idem_key\`)`,
    );
    this.addSql(
      `alter table \`account\` add \`held\` bigint not null default 0, add \`bonus\` bigint not null default 0`,
    );
    this.addSql(
      `create view \`v_wallet\` as select \`a\`.\`owner_id\`, \`a\`.\`currency\`, \`a\`.\`balance\` as \`posted\`, \`a\`.\`held\` from \`account\` \`a\` where \`a\`.\`kind\` = 'CUSTOMER_WALLET'`,
    );
  }
}
