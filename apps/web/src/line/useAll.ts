import { useEffect, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { keeping } from './keeping';

interface Connection<Node> {
  nodes: Node[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
}

const pageLimit = 20;

/**
 * A list short enough to be chosen from by typing (a cooperative's weavers, its looms), read to its end; `keep` names
 * what is also to be there without a line.
 */
export function useAll<Data, Variables extends AnyVariables, Node>(
  query: TypedDocumentNode<Data, Variables & { after?: string | null }>,
  variables: Variables,
  pick: (data: Data) => Connection<Node>,
  pause = false,
  keep?: string,
): { nodes: Node[]; ready: boolean; failed: boolean } {
  const client = useClient();
  const [state, setState] = useState<{ nodes: Node[]; ready: boolean; failed: boolean }>({
    nodes: [],
    ready: false,
    failed: false,
  });
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (pause) return;
    let left = false;
    async function read() {
      const nodes: Node[] = [];
      let after: string | null = null;
      for (let page = 0; page < pageLimit; page++) {
        const { data }: { data?: Data } = await client
          .query(
            query,
            { ...variables, after },
            {
              requestPolicy: 'cache-first',
              ...(keep ? keeping(keep) : {}),
            },
          )
          .toPromise();
        if (left) return;
        if (!data) return setState((now) => ({ ...now, failed: true }));
        const found = pick(data);
        nodes.push(...found.nodes);
        setState({ nodes: [...nodes], ready: !found.pageInfo.hasNextPage, failed: false });
        if (!found.pageInfo.hasNextPage) return;
        after = found.pageInfo.endCursor ?? null;
      }
    }
    void read();
    return () => {
      left = true;
    };
    // Deliberate: the key is the variables, by value
  }, [client, query, key, pause, keep]);
  return state;
}
