import { Migration } from '@mikro-orm/migrations';

export class Migration20261122162010_renewal extends Migration {
  override up(): void {
    this.addSql(`alter table \`server\` add column \`mode\` text not null default 'LIVE'`);
    this.addSql(`alter table \`server\` add column \`desired_power\` text null`);
    this.addSql(`alter table \`server\` add column \`power_ordered_at\` datetime null`);
    this.addSql(`alter table \`server\` add column \`power_asked_at\` datetime null`);
    this.addSql(`alter table \`server\` add column \`destroy_ordered_at\` datetime null`);
  }
}
