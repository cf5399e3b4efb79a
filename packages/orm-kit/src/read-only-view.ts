/** Columns of a view by their names, each a quoted column of a table with an alias: '`p`.`id`'. */
type Columns = Readonly<Record<string, string>>;

/**
 * The select of a view that nobody writes through, whatever their rights: what comes out of a derived table
 * cannot be changed, and servers merge it, so that it costs nothing. `from` is what follows that word,
 * with aliases, which keep servers from writing the database's name into the view they store.
 */
export const readOnlyView = (columns: Columns, from: string): string => {
  const names = Object.keys(columns);
  const inner = names.map((name) => `${columns[name]} as \`${name}\``);
  return `select ${names.map((name) => `\`v\`.\`${name}\``).join(', ')} from (select ${inner.join(', ')} from ${from}) \`v\``;
};
