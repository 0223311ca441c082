import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Refusal } from '../line/refusal';
import type { CommandKind } from './kinds';

/** What is told of a command while it waits, without asking the server. */
export interface About {
  /** How many things it is about: rugs of a batch, results of an inspection. */
  count: number;
  /** What they are, in the words of who typed them, e.g. a design or a code. */
  name?: string;
}

/** A command that waits to be sent, or what became of it. */
export interface WaitingCommand {
  /** The command's own key: however often it is sent, it is carried out once. */
  commandKey: string;
  /** In what order commands were given. */
  order: number;
  /** Who gave it, and in which post: it goes in no other name. */
  actor: string;
  kind: CommandKind;
  variables: Record<string, unknown>;
  /** Pictures that go with it. */
  files?: File[];
  madeAt: string;
  about: About;
  /** What was typed, to be taken up again when the command is refused. */
  typed?: unknown;
  state: 'waiting' | 'refused' | 'done';
  /** Why the server did not take it. */
  refusal?: Refusal;
  /** What came of it, e.g. the code of a batch. */
  outcome?: { code?: string };
  /** How often the server failed with it. */
  faults: number;
}

interface Draft {
  key: string;
  savedAt: string;
  commandKey: string;
  value: unknown;
}

/** An answer kept for the time without a line; `name` says what was asked. */
interface KeptAnswer {
  actor: string;
  name: string;
  at: string;
  data: unknown;
}

interface Shape extends DBSchema {
  waiting: { key: string; value: WaitingCommand; indexes: { actor: string } };
  kept: { key: [string, string]; value: KeptAnswer };
  drafts: { key: string; value: Draft };
}

let opening: Promise<IDBPDatabase<Shape>> | undefined;

/** The browser's own store of this console. */
function store(): Promise<IDBPDatabase<Shape>> {
  opening ??= openDB<Shape>('gereh', 1, {
    upgrade(database) {
      database.createObjectStore('waiting', { keyPath: 'commandKey' }).createIndex('actor', 'actor');
      database.createObjectStore('kept', { keyPath: ['actor', 'name'] });
      database.createObjectStore('drafts', { keyPath: 'key' });
    },
    terminated: () => (opening = undefined),
  });
  return opening;
}

/** Written to the disk before it is said to be kept: a battery may be empty the moment after. */
const strictly = { durability: 'strict' } as const;

export async function putWaiting(command: WaitingCommand): Promise<void> {
  const transaction = (await store()).transaction('waiting', 'readwrite', strictly);
  await Promise.all([transaction.store.put(command), transaction.done]);
}

/** Changes a command that still stands; gives nothing when it was dropped meanwhile. */
export async function changeWaiting(
  commandKey: string,
  change: (command: WaitingCommand) => WaitingCommand,
): Promise<WaitingCommand | undefined> {
  const transaction = (await store()).transaction('waiting', 'readwrite', strictly);
  const found = await transaction.store.get(commandKey);
  const next = found && change(found);
  if (next) await transaction.store.put(next);
  await transaction.done;
  return next;
}

export const dropWaiting = async (commandKey: string): Promise<void> =>
  (await store()).delete('waiting', commandKey);

/** The commands of an actor in the order they were given. */
export async function waitingOf(actor: string): Promise<WaitingCommand[]> {
  const found = await (await store()).getAllFromIndex('waiting', 'actor', actor);
  return found.sort((one, other) => one.order - other.order);
}

/** Keeps an answer for the time without a line. */
export async function keepAnswer(actor: string, name: string, data: unknown): Promise<void> {
  await (await store()).put('kept', { actor, name, at: new Date().toISOString(), data });
}

export const keptAnswer = async (actor: string, name: string): Promise<KeptAnswer | undefined> =>
  (await store()).get('kept', [actor, name]);

/** Removes what was kept of everybody but one; of everybody when nobody is named. */
export async function wipeKept(but?: string): Promise<void> {
  const transaction = (await store()).transaction('kept', 'readwrite');
  for await (const cursor of transaction.store) if (cursor.value.actor !== but) await cursor.delete();
  await transaction.done;
}

export const readDraft = async (key: string): Promise<Draft | undefined> =>
  (await store()).get('drafts', key);

export async function writeDraft(draft: Draft): Promise<void> {
  const transaction = (await store()).transaction('drafts', 'readwrite', strictly);
  void transaction.store.put(draft);
  // The page may be on its way out: nothing more will be asked of this transaction.
  transaction.commit();
  await transaction.done;
}

export const removeDraft = async (key: string): Promise<void> => (await store()).delete('drafts', key);
