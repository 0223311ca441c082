import type { GraphQLSchema } from 'graphql';
import { typesWithLines } from './documents.js';
import { NOTHING, type Sights } from './sights.js';

/**
 * What a column shows of a field: `●` as it is, `◐` in part or otherwise, `○` withheld; in brackets where only what
 * the caller's lists lead to is meant, not what they hold.
 */
export type Mark = string;

/** One line of the table of fields: fields of one type that every column sees alike. */
export interface Line {
  readonly type: string;
  readonly fields: readonly string[];
  readonly marks: readonly Mark[];
}

interface Tally {
  readonly same: number;
  readonly less: number;
  readonly other: number;
}

/** The line that the world can say nothing about, for no object in it has such a value. */
export const UNKNOWN = '·';

/** Compares what each column saw with the truth; types and fields in order, alike fields in one line. */
export function linesOf(schema: GraphQLSchema, truth: Sights, columns: readonly Sights[]): Line[] {
  return typesWithLines(schema).flatMap((type) => {
    const groups = new Map<string, { fields: string[]; marks: Mark[] }>();
    for (const field of Object.keys(type.getFields()).sort()) {
      // What is somebody's own, such as a session, the administrator has not seen.
      const isKnown = [truth, ...columns].some((sights) =>
        valuesOf(sights, type.name, field).some((shown) => shown !== NOTHING),
      );
      const marks = columns.map((sights) => (isKnown ? markOf(type.name, field, truth, sights) : UNKNOWN));
      const group = groups.get(marks.join('|'));
      if (group) group.fields.push(field);
      else groups.set(marks.join('|'), { fields: [field], marks });
    }
    return [...groups.values()].map((group) => ({ type: type.name, ...group }));
  });
}

const typeOf = (key: string): string => /^\w+/.exec(key)![0];

const valuesOf = ({ seen }: Sights, type: string, field: string): string[] =>
  [...seen].flatMap(([key, fields]) => (typeOf(key) === type ? (fields.get(field) ?? []) : []));

function markOf(type: string, field: string, truth: Sights, sights: Sights): Mark {
  const [own, linked] = [true, false].map((isListed): Tally => {
    const tally = { same: 0, less: 0, other: 0 };
    for (const [key, fields] of sights.seen) {
      const shown = fields.get(field);
      if (typeOf(key) !== type || shown === undefined || isWithin(key, sights.listed) !== isListed) continue;
      const is = truth.seen.get(key)?.get(field);
      // What only the caller has, such as its own account, is its own to see.
      if (is === undefined) tally.same += shown === NOTHING ? 0 : 1;
      else if (is === shown) tally.same += is === NOTHING ? 0 : 1;
      else if (shown === NOTHING) tally.less += 1;
      else tally.other += 1;
    }
    return tally;
  }) as [Tally, Tally];
  const [first, second] = [sign(own), sign(linked)];
  if (first === second || second === '') return first;
  return first === '' ? `(${second})` : `${first} (${second})`;
}

function sign({ same, less, other }: Tally): Mark {
  if (same + less + other === 0) return '';
  if (less + other === 0) return '●';
  return same + other === 0 ? '○' : '◐';
}

/** What has no id of its own lies in what has one: `Inspection@Rug:….inspection` in the rug. */
function isWithin(key: string, listed: ReadonlySet<string>): boolean {
  const holder = /^\w+@(.*)$/.exec(key)?.[1];
  if (holder === undefined) return listed.has(key);
  return listed.has(key) || isWithin(holder.replace(/[.#].*$/, ''), listed);
}
