import { Migration } from '@mikro-orm/migrations';

export class Migration20261122162006_renewal extends Migration {
  override up(): void {
    this.addSql(
      `create table \`renewal_brake\` (\`act\` varchar(32) not null, \`engaged_at\` datetime(3) not null, \`candidates\` int not null, \`live\` int not null, primary key (\`act\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `create table \`held_owner\` (\`owner_id\` varchar(40) not null, \`is_held\` tinyint(1) not null, \`changed_at\` datetime(3) not null, primary key (\`owner_id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `create table \`instance_act\` (\`id\` varchar(40) not null, \`instance_id\` varchar(40) not null, \`kind\` varchar(32) not null, \`author\` varchar(32) not null, \`author_id\` varchar(40) null, \`facts\` json not null, \`acted_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`instance_act\` add index \`instance_act_of\` (\`instance_id\`, \`id\`)`,
    );
    this.addSql(
      `create table \`renewal\` (\`instance_id\` varchar(40) not null, \`period_start\` datetime(3) not null, \`period_end\` datetime(3) not null, \`amount\` bigint not null, \`invoice_id\` varchar(40) not null, \`invoice_number\` varchar(40) not null, \`txn_id\` varchar(40) not null, \`paid_at\` datetime(3) not null, primary key (\`instance_id\`, \`period_start\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(`alter table \`renewal\` add unique \`renewal_txn\` (\`txn_id\`)`);
    this.addSql(
      `create table \`renewal_schedule\` (\`instance_id\` varchar(40) not null, \`customer_id\` varchar(40) not null, \`auto_renew\` tinyint(1) not null default true, \`paid_until\` datetime(3) not null, \`grace_until\` datetime(3) not null, \`next_charge_at\` datetime(3) null, \`remind_at\` datetime(3) null, \`refused_at\` datetime(3) null, \`refusal_told_on\` varchar(10) null, \`charge_opened_at\` datetime(3) null, \`charge_opened_by\` varchar(32) null, \`suspended_at\` datetime(3) null, \`terminates_at\` datetime(3) null, \`warned_at\` datetime(3) null, \`ended_at\` datetime(3) null, \`price\` bigint null, \`is_taxed\` tinyint(1) null, \`plan_name\` varchar(255) null, primary key (\`instance_id\`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB`,
    );
    this.addSql(
      `alter table \`renewal_schedule\` add index \`renewal_schedule_customer\` (\`customer_id\`, \`instance_id\`)`,
    );
    this.addSql(
      `alter table \`renewal_schedule\` add index \`renewal_schedule_charge\` (\`next_charge_at\`)`,
    );
    this.addSql(
      `alter table \`renewal_schedule\` add index \`renewal_schedule_remind\` (\`remind_at\`)`,
    );
    this.addSql(
      `alter table \`renewal_schedule\` add index \`renewal_schedule_grace\` (\`ended_at\`, \`suspended_at\`, \`grace_until\`)`,
    );
    this.addSql(
      `alter table \`instance\` add \`project_id\` varchar(40) null, add \`provider\` varchar(32) null, add \`provider_reference\` varchar(64) null, add \`tag\` varchar(64) null`,
    );
    this.addSql(
      `alter table \`instance\` add index \`instance_project_id_id\` (\`project_id\`, \`id\`)`,
    );
    // Instances that run already get their schedule; a reminder that is due is looked for at once.
    this.addSql(`insert into renewal_schedule (instance_id, customer_id, auto_renew, paid_until, grace_until, next_charge_at, remind_at)
      select i.id, i.customer_id, true, p.ends_at, date_add(p.ends_at, interval case i.period when 'DAILY' then 24 when 'MONTHLY' then 72 else 168 end hour), date_sub(p.ends_at, interval case i.period when 'DAILY' then 6 else 24 end hour), p.starts_at
      from instance i join paid_period p on p.instance_id = i.id
      where i.status not in ('FAILED', 'TERMINATED')
        and p.position = (select max(q.position) from paid_period q where q.instance_id = i.id)`);
    this.addSql(
      `create view \`v_renewal\` as select \`r\`.\`instance_id\`, \`r\`.\`period_start\`, \`r\`.\`period_end\`, \`r\`.\`txn_id\` from \`renewal\` \`r\``,
    );
    this.addSql(
      `create view \`v_instance\` as select \`i\`.\`id\`, \`i\`.\`order_id\`, \`i\`.\`provider\`, \`i\`.\`provider_reference\` as \`provider_ref\`, \`i\`.\`tag\`, \`i\`.\`status\` as \`state\` from \`instance\` \`i\``,
    );
  }
}
