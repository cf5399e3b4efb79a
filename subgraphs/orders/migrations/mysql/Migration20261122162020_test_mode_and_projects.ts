import { Migration } from '@mikro-orm/migrations';

export class Migration20261122162020_test_mode_and_projects extends Migration {
  override up(): void {
    this.addSql(`alter table \`orders\` add \`project_id\` varchar(40) null`);
    this.addSql(
      `alter table \`orders\` add index \`orders_project_id_id\` (\`project_id\`, \`id\`)`,
    );
  }
}
