import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient, useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import { keeping } from './keeping';

interface Connection<Node> {
  nodes: Node[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
  totalCount?: number | null;
}

export interface Pages<Node> {
  nodes: Node[];
  total: number | null;
  loading: boolean;
  loadingMore: boolean;
  error: CombinedError | undefined;
  hasMore: boolean;
  more: () => void;
  refresh: () => void;
}

/** A list read page by page: the first with the page's own query, each further one when it is asked for; `keep` as for `useAll`. */
export function usePages<Data, Variables extends AnyVariables, Node>(
  query: TypedDocumentNode<Data, Variables & { after?: string | null }>,
  variables: Variables,
  pick: (data: Data) => Connection<Node> | null | undefined,
  pause = false,
  keep?: string,
): Pages<Node> {
  const client = useClient();
  const key = JSON.stringify(variables);
  // Deliberate: the key is the variables, by value
  const steady = useMemo(() => variables, [key]);
  const [first, refetch] = useQuery({
    query,
    variables: steady as Variables & { after?: string | null },
    pause,
    context: useMemo(() => (keep ? keeping(keep) : {}), [keep]),
  });
  const [later, setLater] = useState<{ key: string; pages: Connection<Node>[] }>({ key, pages: [] });
  const [loadingMore, setLoadingMore] = useState(false);
  const [laterError, setLaterError] = useState<CombinedError>();

  const head = first.data ? pick(first.data) : undefined;
  const pages = later.key === key ? later.pages : [];
  const last = pages.at(-1) ?? head;

  // A changed first page (something was recorded) makes the later ones doubtful: read them again on demand.
  useEffect(() => setLater({ key, pages: [] }), [key, first.data]);

  const more = useCallback(() => {
    if (!last?.pageInfo.hasNextPage) return;
    setLoadingMore(true);
    setLaterError(undefined);
    void client
      .query(query, { ...steady, after: last.pageInfo.endCursor ?? null })
      .toPromise()
      .then(({ data, error }) => {
        setLoadingMore(false);
        setLaterError(error);
        const next = data ? pick(data) : undefined;
        if (next) setLater((now) => ({ key, pages: now.key === key ? [...now.pages, next] : [next] }));
      });
  }, [client, key, last, pick, query, steady]);

  const nodes = useMemo(() => [head, ...pages].flatMap((page) => page?.nodes ?? []), [head, pages]);
  return {
    nodes,
    total: head?.totalCount ?? null,
    loading: first.fetching && !first.data,
    loadingMore,
    error: first.data ? laterError : first.error,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    more,
    refresh: useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]),
  };
}
