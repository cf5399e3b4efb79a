import { Migration } from '@mikro-orm/migrations';

export class Migration20261122162020_test_mode_and_projects extends Migration {
  override up(): void {
    this.addSql(`alter table \`orders\` add column \`project_id\` text null`);
    this.addSql(`create index \`orders_project_id_id\` on \`orders\` (\`project_id\`, \`id\`)`);
  }
}
