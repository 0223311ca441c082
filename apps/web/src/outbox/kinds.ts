/** The commands that may wait for a line. A new one is named here and says in which file its operation stands. */
export type CommandKind =
  | 'registerBatch'
  | 'inspectRugs'
  | 'photographRug'
  | 'recordProgress'
  | 'photographPiece'
  | 'receiveLot'
  | 'issueFromLot';

type Variables = Readonly<Record<string, unknown>>;

/** The operation of a kind, as the console that sends it knows it: it may be newer than the one that was typed in. */
export const operations: Partial<Record<CommandKind, () => Promise<object>>> = {
  registerBatch: () => import('../batches/batchQueries').then((file) => file.RegisterBatch),
  recordProgress: () => import('../pieces/piece').then((file) => file.RecordProgress),
  receiveLot: () => import('../materials/lotCommands').then((file) => file.ReceiveLot),
  issueFromLot: () => import('../materials/lotCommands').then((file) => file.IssueFromLot),
  inspectRugs: () => import('../rugs/inspectRugs').then((file) => file.InspectRugs),
};

/** Where a kind that is a picture goes, and the fields that stand before it in the form. */
export const uploads: Partial<
  Record<CommandKind, (variables: Variables) => { path: string; fields: Record<string, string> }>
> = {
  photographPiece: ({ pieceId, on, occurredAt }) => ({
    path: `/pieces/${encodeURIComponent(String(pieceId))}/photos`,
    fields: { on: String(on), ...(occurredAt ? { occurredAt: String(occurredAt) } : {}) },
  }),
  photographRug: ({ rugId, view, defect, occurredAt }) => ({
    path: `/rugs/${encodeURIComponent(String(rugId))}/photos`,
    fields: {
      view: String(view),
      ...(defect ? { defect: String(defect) } : {}),
      ...(occurredAt ? { occurredAt: String(occurredAt) } : {}),
    },
  }),
};

/** What is told of a command that was carried out. */
export function outcomeOf(kind: CommandKind, answer: object): { code?: string } {
  if (kind !== 'registerBatch') return {};
  const { batch } = answer as { batch?: { code?: string } };
  return batch?.code ? { code: batch.code } : {};
}
