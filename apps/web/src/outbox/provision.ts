import type { AnyVariables, Client, TypedDocumentNode } from 'urql';
import { CooperativeLooms, CooperativePeople, CooperativeVillages } from '../batches/batchQueries';
import { PiecesOnLooms } from '../materials/lotCommands';
import { Lots } from '../materials/lots';
import { keeping } from '../line/keeping';
import { Pieces, PieceText } from '../pieces/piece';
import { RugsToInspect } from '../rugs/inspectRugs';
import { may, weaves, type Account } from '../session/account';
import { keptAnswer } from './store';

const freshForMs = 4 * 3_600_000;
const mostPages = 20;

interface Paged {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Fetches what a clerk's work without a line needs, so that it is there before the line is gone. */
export async function provision(client: Client, account: Account): Promise<void> {
  const own = weaves(account.organisation?.kind) ? account.organisation?.id : undefined;
  if (!own || !may(account, 'registerBatch')) return;
  const actor = `${account.id}/${account.post.id}`;
  const mark = await keptAnswer(actor, 'villages {}');
  if (mark && Date.now() - Date.parse(mark.at) < freshForMs) return;
  const ask = <Data, Variables extends AnyVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    name: string,
  ) => client.query(query, variables, { requestPolicy: 'network-only', ...keeping(name) }).toPromise();
  const askAll = async <Data, Variables extends AnyVariables>(
    query: TypedDocumentNode<Data, Variables & { after?: string | null }>,
    variables: Variables,
    name: string,
    pick: (data: Data) => Paged,
  ) => {
    let after: string | null = null;
    for (let page = 0; page < mostPages; page++) {
      const { data }: { data?: Data } = await ask(query, { ...variables, after }, name);
      const next: Paged['pageInfo'] | undefined = data && pick(data).pageInfo;
      if (!next?.hasNextPage) return;
      after = next.endCursor ?? null;
    }
  };
  const cooperativeId = own;
  await askAll(CooperativePeople, { cooperativeId }, 'people', (data) => data.people);
  await askAll(CooperativeLooms, { cooperativeId }, 'looms', (data) => data.looms);
  await askAll(PiecesOnLooms, { cooperativeId }, 'piecesOnLooms', (data) => data.pieces);
  await ask(Lots, { filter: { cooperativeId, inStock: true }, first: 200 }, 'lotsInStock');
  if (may(account, 'recordPieces')) {
    const { data } = await ask(Pieces, { first: 50, status: ['ON_LOOM'] }, 'pieces');
    for (const { id } of data?.pieces.nodes ?? []) await ask(PieceText, { id }, 'piece');
  }
  if (may(account, 'inspect')) await ask(RugsToInspect, { first: 50 }, 'toInspect');
  await ask(CooperativeVillages, {}, 'villages');
}
