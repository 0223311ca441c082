import { getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { connected, isLink } from './documents.js';

/** What a field of an object showed: its value as text, or which objects it led to. */
export type Shown = string;

/** What one caller saw: every field of every object that it met on any way. */
export interface Sights {
  /** By object and field, e.g. `Rug:…` → `design` → what was shown. */
  readonly seen: Map<string, Map<string, Shown>>;
  /** What each list holds. */
  readonly lists: Map<string, readonly string[]>;
  /** What it was given by naming it. */
  readonly given: Set<string>;
  /** The objects that some root gave; all others it met only by way of them. */
  readonly listed: Set<string>;
  /** Fields that could not be answered. */
  readonly errors: string[];
  /** Pages whose count is more than what they show. */
  readonly leaks: string[];
}

export const NOTHING = '∅';

/** Lists that are everybody's as a whole and longer than a page. */
const LONGER_THAN_A_PAGE: readonly string[] = ['LogLeaf'];

type Json = Record<string, unknown>;

/** Collects what answers show. */
export class Looking {
  readonly sights: Sights = {
    seen: new Map(),
    lists: new Map(),
    given: new Set(),
    listed: new Set(),
    errors: [],
    leaks: [],
  };

  constructor(private readonly schema: GraphQLSchema) {}

  /** Takes in the answer to a root field; `key` names it where it has no id. */
  takeIn(root: string, key: string, answer: unknown, isList: boolean): void {
    const field = this.schema.getQueryType()!.getFields()[root]!;
    const keys = this.lookAt(getNamedType(field.type).name, answer, key);
    if (isList) this.sights.lists.set(root, keys);
    for (const one of keys) {
      this.sights.listed.add(one);
      if (!isList) this.sights.given.add(one);
    }
  }

  private lookAt(typeName: string, answer: unknown, within: string): string[] {
    if (answer === null || answer === undefined) return [];
    const inside = connected(this.schema.getType(typeName)!);
    if (inside) {
      const { totalCount, nodes } = answer as { totalCount: number; nodes: unknown[] };
      if (totalCount !== nodes.length && !LONGER_THAN_A_PAGE.includes(inside.name))
        this.sights.leaks.push(`${within}: ${totalCount} counted, ${nodes.length} shown`);
      return this.lookAt(inside.name, nodes, within);
    }
    if (Array.isArray(answer))
      return answer.flatMap((one, i) => this.lookAt(typeName, one, `${within}#${nameOf(one, i)}`));
    return [this.object(answer as Json, within)];
  }

  private object(answer: Json, within: string): string {
    const type = this.schema.getType(String(answer['__typename'])) as GraphQLObjectType;
    const id = answer['id'];
    const key =
      type.name === 'TraceEvent' || typeof id !== 'string' ? `${type.name}@${within}` : `${type.name}:${id}`;
    const fields = this.sights.seen.get(key) ?? new Map<string, Shown>();
    this.sights.seen.set(key, fields);
    for (const field of Object.values(type.getFields())) {
      if (!(field.name in answer)) continue;
      const value = answer[field.name];
      const shown = isLink(field)
        ? this.lookAt(getNamedType(field.type).name, value, `${key}.${field.name}`).sort().join(' ')
        : written(value);
      keep(fields, field.name, shown || NOTHING);
    }
    return key;
  }
}

const written = (value: unknown): Shown =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    ? NOTHING
    : JSON.stringify(value);

/** Where two ways to one object show different things, the way that shows more counts. */
function keep(fields: Map<string, Shown>, name: string, shown: Shown): void {
  const known = fields.get(name);
  if (known === undefined || known === NOTHING || known.length < shown.length) fields.set(name, shown);
}

/** What tells members of a list apart that have no id of their own: the id of what they hold. */
function nameOf(one: unknown, index: number): string {
  if (typeof one !== 'object' || one === null) return String(index);
  const { id, person } = one as { id?: string; person?: { id?: string } };
  return id ?? person?.id ?? String(index);
}
