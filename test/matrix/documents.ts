import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** How many links a document may follow beyond what its root gives, the most first; the limit of cost allows few. */
export const LINKS = [1, 0, -1] as const;
/** In how many documents the links of what a root gives are asked for, the fewest first. */
export const PARTS = [1, 2, 4, 8, 16] as const;
/** Rows of a page: the world has fewer of everything, and fewer still within one thing. */
const ROWS = { ofRoot: 15, within: 4, ofEvents: 40, ofLines: 10 } as const;
/** How many a document asks for by name. */
const AT_ONCE = 2;

/** How far documents go from a root, and in how many parts. */
export interface Reach {
  readonly links: number;
  readonly parts: number;
}

/** What is asked of one root field: where the answer stands, and the whole document. */
export interface Asked {
  readonly field: string;
  /** What the field was asked for: the code or id of each alias. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly document: string;
}

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields());

/** A connection stands for the list of what it connects. */
export function connected(type: GraphQLNamedType): GraphQLObjectType | undefined {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return undefined;
  return getNamedType(type.getFields()['nodes']!.type) as GraphQLObjectType;
}

/** Values of several parts, such as a name in three languages: they are seen with what has them, or not. */
const PLAIN: readonly string[] = [
  'LocalText',
  'Raj',
  'Money',
  'Rials',
  'PayMessage',
  'Detail',
  'Port',
  'PageInfo',
];

const isPlain = ({ name }: GraphQLObjectType): boolean => PLAIN.includes(name);

/** Fields that stand beside what they hold in a type of its own; asked for, but none of their own lines. */
const takesOnlyOptional = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

function pageOf(field: GraphQLField<unknown, unknown>, links: number): string {
  if (!field.args.some(({ name }) => name === 'first')) return '';
  const named: Readonly<Record<string, number>> = { events: ROWS.ofEvents, lines: ROWS.ofLines };
  const rows = named[field.name] ?? (links === Infinity ? ROWS.ofRoot : ROWS.within);
  return `(first: ${rows})`;
}

/** Whether a link of a type is closed to whoever asks. */
export type IsClosed = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => boolean;

/** Writes documents that ask for every field of everything that a root field leads to. */
export class Documents {
  private readonly fragments = new Map<string, string>();
  /** Which of the links of what the root gives the document follows. */
  private part = { at: 0, of: 1 };

  constructor(
    private readonly schema: GraphQLSchema,
    /** Which links whoever asks may not follow at all: to ask for them is refused. */
    private readonly isClosed: IsClosed = () => false,
  ) {}

  /** Asks a root field, once for each argument, a few in a document, and in so many parts. */
  of(
    root: string,
    { links, parts }: Reach,
    argument?: string,
    values: readonly string[] = [],
  ): readonly Asked[] {
    const field = this.schema.getQueryType()!.getFields()[root]!;
    const groups = argument ? chunked(values, AT_ONCE) : [['']];
    const pieces = groups.flatMap((group) => Array.from({ length: parts }, (_, at) => ({ group, at })));
    return pieces.map(({ group, at }) => {
      this.part = { at, of: parts };
      this.fragments.clear();
      const aliases = Object.fromEntries(group.map((value, i) => [`a${i}`, value]));
      const body = this.selection(field, links, []);
      const lines = group.map(
        (value, i) =>
          `a${i}: ${root}${argument ? `(${argument}: ${JSON.stringify(value)})` : pageOf(field, Infinity)}${body}`,
      );
      return {
        field: root,
        aliases,
        document: `{ ${lines.join('\n')} }\n${[...this.fragments.values()].join('\n')}`,
      };
    });
  }

  private selection(field: GraphQLField<unknown, unknown>, links: number, path: readonly string[]): string {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return '';
    const inside = connected(type);
    if (inside) return ` { totalCount nodes { ${this.whole(inside, links, path)} } }`;
    if (isUnionType(type) || isInterfaceType(type)) {
      const members = this.schema
        .getPossibleTypes(type)
        .filter((member) => member.getInterfaces().length === 0);
      const parts = members.map((member) => `... on ${member.name} { ${this.whole(member, links, path)} }`);
      return ` { __typename ${parts.join(' ')} }`;
    }
    return ` { ${this.whole(type as GraphQLObjectType, links, path)} }`;
  }

  private whole(type: GraphQLObjectType, links: number, path: readonly string[]): string {
    const leaves = this.leavesOf(type);
    if (links < 0 || path.filter((name) => name === type.name).length > 0) return leaves;
    const further = fieldsOf(type)
      .filter((field) => takesOnlyOptional(field) && isLink(field) && !this.isClosed(type, field))
      .filter((_, i) => path.length > 0 || i % this.part.of === this.part.at)
      .map(
        (field) =>
          `${field.name}${pageOf(field, links)}${this.selection(field, this.next(field, links), [...path, type.name])}`,
      );
    return `${leaves} ${further.join(' ')}`;
  }

  /** What has no id is a part of what holds it: to look into it is no step further. */
  private next(field: GraphQLField<unknown, unknown>, links: number): number {
    const type = getNamedType(field.type);
    const target = connected(type) ?? type;
    return isObjectType(target) && !target.getFields()['id'] ? links : links - 1;
  }

  private leavesOf(type: GraphQLObjectType): string {
    const name = `Of${type.name}`;
    if (!this.fragments.has(name)) {
      this.fragments.set(name, '');
      const leaves = fieldsOf(type)
        .filter((field) => takesOnlyOptional(field) && !isLink(field))
        .map((field) => `${field.name}${plainly(getNamedType(field.type))}`);
      this.fragments.set(name, `fragment ${name} on ${type.name} { __typename ${leaves.join(' ')} }`);
    }
    return `...${name}`;
  }
}

function plainly(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return '';
  return ` { ${fieldsOf(type)
    .map((field) => `${field.name}${plainly(getNamedType(field.type))}`)
    .join(' ')} }`;
}

/** Whether a field leads to something that has fields worth a line of their own. */
export function isLink(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return false;
  return !(isObjectType(type) && !connected(type) && isPlain(type));
}

/** Whether a field holds many. */
export function isMany(field: GraphQLField<unknown, unknown>): boolean {
  const type = isNonNullType(field.type) ? (field.type.ofType as GraphQLNamedType) : field.type;
  return isListType(type) || connected(getNamedType(field.type)) !== undefined;
}

/** All types with lines of their own that some root field leads to, however far. */
export function typesWithLines(schema: GraphQLSchema): GraphQLObjectType[] {
  const found = new Map<string, GraphQLObjectType>();
  const look = (type: GraphQLNamedType): void => {
    const target = connected(type) ?? type;
    if (isUnionType(target) || isInterfaceType(target)) return schema.getPossibleTypes(target).forEach(look);
    if (!isObjectType(target) || found.has(target.name) || isPlain(target)) return;
    found.set(target.name, target);
    for (const field of fieldsOf(target)) look(getNamedType(field.type));
  };
  for (const root of [schema.getQueryType()!, schema.getSubscriptionType()!])
    for (const field of fieldsOf(root)) look(getNamedType(field.type));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const chunked = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
