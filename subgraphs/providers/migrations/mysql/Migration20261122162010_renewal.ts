import { Migration } from '@mikro-orm/migrations';

export class Migration20261122162010_renewal extends Migration {
  override up(): void {
    this.addSql(
      `alter table \`server\` add \`mode\` varchar(32) not null default 'LIVE', add \`desired_power\` varchar(32) null, add \`power_ordered_at\` datetime(3) null, add \`power_asked_at\` datetime(3) null, add \`destroy_ordered_at\` datetime(3) null`,
    );
  }
}
