import { Migration } from '@mikro-orm/migrations';

export class Migration20261122162006_renewal extends Migration {
  override up(): void {
    this.addSql(
      `create table \`renewal_brake\` (\`act\` text not null primary key, \`engaged_at\` datetime not null, \`candidates\` integer not null, \`live\` integer not null)`,
    );
    this.addSql(
      `create table \`held_owner\` (\`owner_id\` text not null primary key, \`is_held\` integer not null, \`changed_at\` datetime not null)`,
    );
    this.addSql(
      `create table \`instance_act\` (\`id\` text not null primary key, \`instance_id\` text not null, \`kind\` text not null, \`author\` text not null, \`author_id\` text null, \`facts\` json not null, \`acted_at\` datetime not null)`,
    );
    this.addSql(`create index \`instance_act_of\` on \`instance_act\` (\`instance_id\`, \`id\`)`);
    this.addSql(
      `create table \`renewal\` (\`instance_id\` text not null, \`period_start\` datetime not null, \`period_end\` datetime not null, \`amount\` bigint not null, \`invoice_id\` text not null, \`invoice_number\` text not null, \`txn_id\` text not null, \`paid_at\` datetime not null, primary key (\`instance_id\`, \`period_start\`))`,
    );
    this.addSql(`create unique index \`renewal_txn\` on \`renewal\` (\`txn_id\`)`);
    this.addSql(
      `create table \`renewal_schedule\` (\`instance_id\` text not null primary key, \`customer_id\` text not null, \`auto_renew\` integer not null default true, \`paid_until\` datetime not null, \`grace_until\` datetime not null, \`next_charge_at\` datetime null, \`remind_at\` datetime null, \`refused_at\` datetime null, \`refusal_told_on\` text null, \`charge_opened_at\` datetime null, \`charge_opened_by\` text null, \`suspended_at\` datetime null, \`terminates_at\` datetime null, \`warned_at\` datetime null, \`ended_at\` datetime null, \`price\` bigint null, \`is_taxed\` integer null, \`plan_name\` text null)`,
    );
    this.addSql(
      `create index \`renewal_schedule_customer\` on \`renewal_schedule\` (\`customer_id\`, \`instance_id\`)`,
    );
    this.addSql(
      `create index \`renewal_schedule_charge\` on \`renewal_schedule\` (\`next_charge_at\`)`,
    );
    this.addSql(`create index \`renewal_schedule_remind\` on \`renewal_schedule\` (\`remind_at\`)`);
    this.addSql(
      `create index \`renewal_schedule_grace\` on \`renewal_schedule\` (\`ended_at\`, \`suspended_at\`, \`grace_until\`)`,
    );
    this.addSql(`alter table \`instance\` add column \`project_id\` text null`);
    this.addSql(`alter table \`instance\` add column \`provider\` text null`);
    this.addSql(`alter table \`instance\` add column \`provider_reference\` text null`);
    this.addSql(`alter table \`instance\` add column \`tag\` text null`);
    this.addSql(`create index \`instance_project_id_id\` on \`instance\` (\`project_id\`, \`id\`)`);
    // Instances that run already get their schedule; a reminder that is due is looked for at once.
    this.addSql(`insert into renewal_schedule (instance_id, customer_id, auto_renew, paid_until, grace_until, next_charge_at, remind_at)
      select i.id, i.customer_id, true, p.ends_at, p.ends_at + 3600000 * case i.period when 'DAILY' then 24 when 'MONTHLY' then 72 else 168 end, p.ends_at - 3600000 * case i.period when 'DAILY' then 6 else 24 end, p.starts_at
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
