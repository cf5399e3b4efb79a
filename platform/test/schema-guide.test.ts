import { readdirSync, readFileSync } from 'node:fs';
import { subgraphNames } from '@webrana/events';
import { type DocumentNode, Kind, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const filesOf = (folder: string): [string, DocumentNode][] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => [
      `${folder}${file}`,
      parse(readFileSync(new URL(`${folder}${file}`, root), 'utf8')),
    ]);
const documents = [
  ...filesOf('packages/schema-common/src/'),
  ...subgraphNames.flatMap((name) => filesOf(`subgraphs/${name}/src/`)),
];
const rootTypes = ['Query', 'Mutation', 'Subscription'];

describe.each(documents)('%s', (_file, document) => {
  it('describes every element in one sentence', () => {
    const silent: string[] = [];
    const look = (node: { name: { value: string }; description?: { value: string } }): void => {
      const text = node.description?.value;
      if (!text || text.includes('\n') || !/^[A-Z].*\.$/.test(text)) silent.push(node.name.value);
    };
    visit(document, {
      ObjectTypeDefinition: look,
      InterfaceTypeDefinition: look,
      UnionTypeDefinition: look,
      EnumTypeDefinition: look,
      EnumValueDefinition: look,
      InputObjectTypeDefinition: look,
      InputValueDefinition: look,
      FieldDefinition: look,
      ScalarTypeDefinition: look,
      DirectiveDefinition: look,
    });
    expect(silent).toEqual([]);
  });

  it('says of every root field who may ask and who it is for', () => {
    const loose: string[] = [];
    visit(document, {
      ObjectTypeExtension(type) {
        if (!rootTypes.includes(type.name.value)) return;
        for (const field of type.fields ?? []) {
          const names = (field.directives ?? []).map(({ name }) => name.value);
          const hasAudience = names.includes('tag') || names.includes('inaccessible');
          if (!names.includes('auth') || !hasAudience) loose.push(field.name.value);
        }
      },
    });
    expect(loose).toEqual([]);
  });

  it('gives every mutation one input and one result of its own name', () => {
    visit(document, {
      ObjectTypeExtension(type) {
        if (type.name.value !== 'Mutation') return;
        for (const field of type.fields ?? []) {
          const verb = field.name.value[0]?.toUpperCase() + field.name.value.slice(1);
          const result = field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type;
          expect(result).toMatchObject({ name: { value: `${verb}Result` } });
          const [argument, ...more] = field.arguments ?? [];
          expect(more).toEqual([]);
          if (argument) expect(argument.name.value).toBe('input');
        }
      },
    });
  });

  it('counts money in Money, never in Int or Float', () => {
    visit(document, {
      FieldDefinition(field) {
        const named = JSON.stringify(field.type);
        if (/price|amount|total|balance|fee|cost/i.test(field.name.value))
          expect(named, field.name.value).not.toMatch(/"(Int|Float)"/);
      },
    });
  });
});
