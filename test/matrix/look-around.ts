import { getNamedType, isLeafType, isNonNullType, type GraphQLArgument, type GraphQLSchema } from 'graphql';
import type { Caller } from '#libs/platform';
import { Documents, LINKS, PARTS, isMany, type Asked, type IsClosed, type Reach } from './documents.js';
import type { MatrixWorld } from './matrix-world.js';
import { Looking, type Sights } from './sights.js';

const isNeeded = ({ type, defaultValue }: GraphQLArgument): boolean =>
  isNonNullType(type) && defaultValue === undefined;

/** Asks every root field for everything, as one caller after another. */
export class LookAround {
  private documents: Documents;
  /** How far each root can be followed within the limit of cost. */
  private readonly links = new Map<string, Reach>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly world: MatrixWorld,
  ) {
    this.documents = new Documents(schema);
  }

  /** All that a caller sees on any way but those that are closed to it. */
  async as(caller: Partial<Caller>, isClosed?: IsClosed): Promise<Sights> {
    this.documents = new Documents(this.schema, isClosed);
    const looking = new Looking(this.schema);
    const token = await this.world.tokenOf(caller);
    await this.world.forgetRefusals();
    for (const root of this.roots()) await this.into(root, looking, token, caller.account!);
    return looking.sights;
  }

  /** The log first: what is refused on the way is written there. */
  private roots(): string[] {
    const roots = Object.keys(this.schema.getQueryType()!.getFields());
    return ['accessLog', ...roots.filter((root) => root !== 'accessLog')];
  }

  private async into(root: string, looking: Looking, token: string, account: string): Promise<void> {
    const field = this.schema.getQueryType()!.getFields()[root]!;
    if (isLeafType(getNamedType(field.type))) return;
    const needed = field.args.find(isNeeded);
    const values = needed ? this.world.arguments[root] : [];
    if (!values)
      throw new Error(`test/matrix/matrix-world.ts: say in \`arguments\` what \`${root}\` is asked for`);
    const far = this.links.get(root) ?? (await this.farthest(root, needed?.name, values, token));
    for (const { aliases, document } of this.documents.of(root, far, needed?.name, values)) {
      const { data, errors } = await this.world.zone.ask<Record<string, unknown> | null>(document, {}, token);
      for (const { extensions, message } of errors ?? [])
        if (extensions?.code !== 'FORBIDDEN') looking.sights.errors.push(`${root}: ${message}`);
      for (const [alias, argument] of Object.entries(aliases))
        if (data?.[alias]) looking.takeIn(root, argument || account, data[alias], isMany(field));
    }
  }

  private async farthest(
    root: string,
    argument: string | undefined,
    values: readonly string[],
    token: string,
  ): Promise<Reach> {
    for (const links of LINKS) {
      for (const parts of PARTS) {
        const reach = { links, parts };
        const asked = this.documents.of(root, reach, argument, values).slice(0, parts);
        if (await this.isOverLimit(asked, token)) continue;
        this.links.set(root, reach);
        return reach;
      }
    }
    throw new Error(`${root} costs too much even without what it leads to`);
  }

  private async isOverLimit(asked: readonly Asked[], token: string): Promise<boolean> {
    for (const { document } of asked) {
      const { errors } = await this.world.zone.ask(document, {}, token);
      if (errors?.some(({ extensions }) => extensions?.code === 'LIMIT')) return true;
    }
    return false;
  }
}

/** The name of the type that a root field gives. */
export const typeOfRoot = (schema: GraphQLSchema, root: string): string =>
  getNamedType(schema.getQueryType()!.getFields()[root]!.type).name.replace(/Connection$/, '');
