/** Writes who may do what, as the schemas and policies say it, to `docs/roles.md`; `--check` only compares. */
import { subgraphNames } from '@webrana/events';
import { callerKinds, callerMayAsk, type RootField, rootFieldsOf } from '@webrana/subgraph-kit';
import {
  codeOf,
  decides,
  kitRule,
  type Policy,
  policiesOf,
  reachedBy,
  sharedPolicies,
} from './policies.ts';
import { writeOrCheck } from './written-files.ts';

const root = new URL('../', import.meta.url);
const plural = { Query: 'queries', Mutation: 'mutations', Subscription: 'subscriptions' };

const fields = subgraphNames.flatMap((name) =>
  rootFieldsOf(name, new URL(`subgraphs/${name}/src/`, root)),
);
const reached = new Map(fields.map((field) => [field, reachedBy(field)]));
const reaches = (field: RootField, rule: string): boolean => reached.get(field)?.has(rule) ?? false;

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const names = (list: readonly RootField[]): string =>
  list.map(({ name }) => `\`${name}\``).join(', ') || 'no root field by itself';

const keyCell = ({ access }: RootField): string => {
  if (access.allow.includes('ANYONE')) return 'any key';
  return access.scope ? `\`${access.scope}\`` : '–';
};

const matrix = (list: readonly RootField[]): string =>
  table(
    ['field', 'what it does', ...callerKinds, 'API key'],
    list.map((field) => [
      `\`${field.name}\`${field.asksAgain ? ' ↻' : ''}`,
      cell(field.description),
      ...callerKinds.map((caller) => (callerMayAsk(field.access, caller) ? '✓' : '–')),
      keyCell(field),
    ]),
  );

const bySubgraph = subgraphNames.map((name) => {
  const own = fields.filter((field) => field.subgraph === name && !field.isInternal);
  const kinds = (['Query', 'Mutation', 'Subscription'] as const).flatMap((kind) => {
    const list = own.filter((field) => field.kind === kind);
    return list.length ? [`### ${name}: ${plural[kind]}\n\n${matrix(list)}`] : [];
  });
  return [`## ${name}`, ...kinds].join('\n\n');
});

const ruleRow = (policy: Policy, of: readonly RootField[]): string[] => [
  cell(policy.sentence),
  `\`${policy.name}\``,
  names(of.filter((field) => decides(policy, reached.get(field) ?? new Set()))),
];
const ruleHead = ['rule', 'written in the code as', 'decides about'];
const outward = fields.filter(({ isInternal }) => !isInternal);
const ownRules = subgraphNames.flatMap((name) => {
  const policies = policiesOf(name);
  if (!policies.length) return [];
  const of = outward.filter((field) => field.subgraph === name);
  return [
    `### ${name}: rules\n\n${table(
      ruleHead,
      policies.map((each) => ruleRow(each, of)),
    )}`,
  ];
});

const isForPeople = ({ access }: RootField): boolean => access.allow.includes('USER');
const closedToImpersonation = outward.filter(
  (field) =>
    isForPeople(field) &&
    [...(reached.get(field) ?? [])].some(
      (rule) => rule.includes('.policy.ts#') && codeOf(rule).includes('impersonatorId'),
    ),
);

const silent = outward.filter(
  (field) =>
    field.kind === 'Mutation' && !field.asksAgain && reaches(field, kitRule('requireRecentProof')),
);
const internal = fields.filter(({ isInternal }) => isInternal);

const text = `${[
  '# Roles',
  `Who may ask for what. Written by \`node tools/roles.ts\` from the schemas' \`@auth\` and the policies' own words; the test
\`tests/stories/roles.test.ts\` tries every cell through the gateway. ✓: let through, to what the rules below leave open.
–: refused with \`UNAUTHENTICATED\` (visitors) or \`FORBIDDEN\` (everybody else), and nothing happens. ↻: asks again who you are.
An API key acts with its owner's role and needs the named scope besides; \`any key\` needs none.
Staff without a second factor, where one is required, have the role of a customer.`,
  ...bySubgraph,
  '# Whose things, and when',
  'Invisible is absent: what is not yours answers like an identifier that never was.',
  `### everywhere\n\n${table(
    ruleHead.slice(0, 2),
    sharedPolicies().map((policy) => [cell(policy.sentence), `\`${policy.name}\``]),
  )}`,
  `### Your own, or anybody's for staff\n\nRead through a filter by owner that staff pass: ${names(
    outward.filter((field) => isForPeople(field) && reaches(field, kitRule('visibilityOf'))),
  )}.`,
  `### Asks again\n\nNeeds a proof of the last ten minutes, by \`confirmIdentity\`; keys and impersonating staff can never give it: ${names(
    outward.filter(({ asksAgain }) => asksAgain),
  )}.`,
  `### Closed to staff who act in somebody's name\n\n${names(closedToImpersonation)}.`,
  ...ownRules,
  '# Internal fields',
  'Only subgraphs ask for these, signed; the gateway does not know them, whoever calls.',
  table(
    ['field', 'subgraph', 'what it does', 'allowed'],
    internal.map(({ name, subgraph, description, access }) => [
      `\`${name}\``,
      subgraph,
      cell(description),
      access.allow.join(', '),
    ]),
  ),
].join('\n\n')}\n`;

const problems = [
  ...fields
    .filter((field) => !reached.get(field))
    .map(({ kind, name }) => `${kind}.${name} has no resolver in resolvers/${kind}/${name}.ts.`),
  ...silent.map(({ name }) => `${name} asks again, but its result has no ProofRequiredError.`),
  ...fields
    .filter(({ isInternal, access }) => isInternal !== (access.allow.join() === 'SERVICE'))
    .map(({ name }) => `${name}: @inaccessible and @auth(allow: ["SERVICE"]) go together.`),
];
// Half-written work may be described; only what is checked in has to be whole.
if (problems.length) console.error(problems.join('\n'));
if (problems.length && process.argv.includes('--check')) process.exitCode = 1;
writeOrCheck({ 'docs/roles.md': text });
