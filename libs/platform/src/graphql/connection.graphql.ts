import { BadRequestException, type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { OverLimit } from '../limits/over-limit.js';
import { MAX_PAGE, isPageSize, readCursor, type Page, type PageRequest } from '../paging/page.js';

@ObjectType({ description: 'Where a page ends and whether more follows.' })
export class PageInfo {
  @Field(() => String, {
    nullable: true,
    description: 'The cursor to continue after; null for an empty page.',
  })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 50, description: `How many rows, at most ${MAX_PAGE}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Continue after this cursor.' })
  after?: string | null;

  /** The page that is asked for. More rows than a page has are refused, and what is no cursor: to cut or to begin anew would mislead. */
  static request({ first, after }: PageArguments): PageRequest {
    if (!isPageSize(first)) {
      throw new OverLimit(
        'page',
        `\`first\` is the rows of one page, 1 to ${MAX_PAGE}, the limit; page on with \`after\``,
      );
    }
    if (after && !readCursor(after)) {
      throw new BadRequestException('`after` is no cursor of a list; take the endCursor of the page before');
    }
    return { first, ...(after ? { after } : {}) };
  }
}

/** A connection as resolvers give it. */
export interface ConnectionOf<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount?: number | null | Promise<number>;
}

/** Declares the Relay-style connection of a type: edges, nodes, pageInfo, totalCount. */
export function connectionType<T extends object>(node: Type<T>, name: string): Type<ConnectionOf<T>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its cursor.` })
  class Edge {
    @Field({ description: 'Where this row stands in the list; opaque.' })
    cursor!: string;

    @Field(() => node, { description: 'The row.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list: ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [node], { description: 'The rows.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'How many rows the whole list has, counted up to 100,000.',
    })
    totalCount?: number | null;
  }
  return Connection as Type<ConnectionOf<T>>;
}

/** Turns a page into a connection, mapping each row. */
export function connection<V, T>(
  page: Page<V>,
  toNode: (row: V) => T,
  totalCount?: () => Promise<number>,
): ConnectionOf<T> {
  const edges = page.items.map(({ node, cursor }) => ({ cursor, node: toNode(node) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: page.hasNextPage },
    // Read by the field's resolver, and so only when the field is asked for.
    get totalCount() {
      return totalCount ? totalCount() : null;
    },
  };
}
