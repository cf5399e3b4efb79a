/** What the launcher tells a person once everything is up. */
export const announcement = (facts: {
  url: string;
  sandboxUrl: string | undefined;
  database: string;
  queue: string;
  demo: boolean;
}): string => {
  const rows: [string, string][] = [
    ['Customer app', `${facts.url}/`],
    ['Reseller app', `${facts.url}/reseller`],
    ['Admin app', `${facts.url}/admin`],
    ['Playground', `${facts.url}/playground`],
    ['GraphQL', `${facts.url}/graphql`],
    ['Health', `${facts.url}/readyz`],
  ];
  if (facts.sandboxUrl) rows.push(['Sandbox', `${facts.sandboxUrl}  (pay, steer, read mails)`]);
  const lines = rows.map(([name, address]) => `  ${name.padEnd(13)} ${address}`);
  const accounts = facts.demo
    ? [
        '',
        '  Demo accounts, password webrana-demo:',
        '  customer@webrana.test · reseller@webrana.test · admin@webrana.test',
      ]
    : [];
  return [
    '',
    `WeBrana is ready (${facts.database}, ${facts.queue} queue)`,
    '',
    ...lines,
    ...accounts,
    '',
  ].join('\n');
};
