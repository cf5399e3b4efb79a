import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  visit,
} from 'graphql';

type Tagged = { readonly directives?: readonly ConstDirectiveNode[] };
type Verdict = 'public' | 'hidden' | 'untagged';

const verdictOf = (node: Tagged): Verdict => {
  const tags = (node.directives ?? [])
    .filter((directive) => directive.name.value === 'tag')
    .map((directive) => directive.arguments?.find(({ name }) => name.value === 'name')?.value)
    .map((value) => (value?.kind === Kind.STRING ? value.value : ''));
  if (tags.includes('admin')) return 'hidden';
  return tags.includes('public') ? 'public' : 'untagged';
};

/** Verdicts by coordinate: `Type`, `Type.member`, `Type.field(argument:)`. */
const readVerdicts = (supergraph: DocumentNode): ReadonlyMap<string, Verdict> => {
  const verdicts = new Map<string, Verdict>();
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const type = definition.name.value;
    verdicts.set(type, verdictOf(definition as Tagged));
    const members = [
      ...('fields' in definition ? (definition.fields ?? []) : []),
      ...('values' in definition ? (definition.values ?? []) : []),
    ];
    for (const member of members) {
      verdicts.set(`${type}.${member.name.value}`, verdictOf(member));
      const args = 'arguments' in member ? (member.arguments ?? []) : [];
      for (const arg of args) {
        verdicts.set(`${type}.${member.name.value}(${arg.name.value}:)`, verdictOf(arg));
      }
    }
  }
  return verdicts;
};

/**
 * Which types may appear. Objects have to be tagged, themselves or by a field; other kinds follow
 * whoever refers to them unless they are tagged for another audience.
 */
const visibleTypes = (
  schema: GraphQLSchema,
  fieldIsPublic: (type: string, field: string) => boolean,
  verdicts: ReadonlyMap<string, Verdict>,
): ReadonlySet<string> => {
  const visible = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) {
      const some = Object.keys(type.getFields()).some((field) => fieldIsPublic(type.name, field));
      if (some) visible.add(type.name);
    } else if (verdicts.get(type.name) !== 'hidden') visible.add(type.name);
  }
  return visible;
};

const reachable = (type: GraphQLNamedType, visible: ReadonlySet<string>): boolean => {
  if (isUnionType(type)) return type.getTypes().some((member) => visible.has(member.name));
  return visible.has(type.name) || type.name.startsWith('__');
};

const isComposite = (type: unknown): type is GraphQLObjectType | GraphQLInterfaceType =>
  isObjectType(type) || isInterfaceType(type);

/** The public API: what is tagged `public` and not `admin`, with nothing that only others reach. */
export const publicSdlOf = (supergraphSdl: string, apiSchema: GraphQLSchema): string => {
  const verdicts = readVerdicts(parse(supergraphSdl, { noLocation: true }));
  const memberIsPublic = (type: string, member: string): boolean => {
    const own = verdicts.get(`${type}.${member}`) ?? 'untagged';
    if (own !== 'untagged') return own === 'public';
    const parent = verdicts.get(type) ?? 'untagged';
    if (parent !== 'untagged') return parent === 'public';
    const node = apiSchema.getType(type);
    return isInterfaceType(node) || isEnumType(node) || isInputObjectType(node);
  };
  const visible = visibleTypes(apiSchema, memberIsPublic, verdicts);
  const shown = (type: GraphQLNamedType) => reachable(type, visible);

  const filtered = mapSchema(apiSchema, {
    [MapperKind.COMPOSITE_FIELD]: (config, field, typeName) => {
      if (!memberIsPublic(typeName, field) || !shown(getNamedType(config.type))) return null;
      const args = Object.entries(config.args ?? {}).filter(
        ([name, arg]) =>
          verdicts.get(`${typeName}.${field}(${name}:)`) !== 'hidden' &&
          shown(getNamedType(arg.type)),
      );
      return [field, { ...config, args: Object.fromEntries(args) }];
    },
    [MapperKind.INPUT_OBJECT_FIELD]: (config, field, typeName) =>
      memberIsPublic(typeName, field) && shown(getNamedType(config.type)) ? [field, config] : null,
    [MapperKind.ENUM_VALUE]: (config, typeName, _schema, value) =>
      memberIsPublic(typeName, value) ? [value, config] : null,
    [MapperKind.TYPE]: (type) =>
      visible.has(type.name) || !(isComposite(type) || isUnionType(type) || isEnumType(type))
        ? undefined
        : null,
  });
  return `${printSchema(lexicographicSortSchema(pruneSchema(filtered)))}\n`;
};

const keptDirectives = new Set(['deprecated', 'specifiedBy', 'oneOf']);
const isMachinery = (name: string): boolean => /^(join|link|core|federation)__/.test(name);

/** Everything in the supergraph as plain SDL: no join directives, `@inaccessible` elements kept. */
export const internalSdlOf = (supergraphSdl: string): string => {
  const keep = (definition: DefinitionNode): boolean =>
    definition.kind !== Kind.DIRECTIVE_DEFINITION &&
    !('name' in definition && definition.name && isMachinery(definition.name.value));
  const document = parse(supergraphSdl, { noLocation: true });
  const plain = visit(
    { ...document, definitions: document.definitions.filter(keep) },
    { Directive: (node) => (keptDirectives.has(node.name.value) ? undefined : null) },
  );
  return `${printSchema(lexicographicSortSchema(buildASTSchema(plain)))}\n`;
};
