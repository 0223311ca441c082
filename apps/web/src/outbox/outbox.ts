import { serverNow } from '../line/line';
import { actingNow } from '../session/session';
import type { CommandKind } from './kinds';
import { sendCommand, type Sent } from './send';
import { changeWaiting, dropWaiting, putWaiting, waitingOf, type About, type WaitingCommand } from './store';

const lockName = 'gereh.outbox';
/** Five minutes of failing; then the next one's turn comes. */
const mostFaults = 20;
const askAgainMs = 15_000;

const watchers = new Set<() => void>();
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('gereh.outbox') : undefined;

function tellHere(): void {
  for (const tell of watchers) tell();
}
function tellAll(): void {
  tellHere();
  tabs?.postMessage('changed');
}
if (tabs) tabs.onmessage = tellHere;

/** Calls back whenever something in the outbox has changed, in whatever tab. */
export function watchOutbox(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/** A command as it is given. */
export interface Given {
  kind: CommandKind;
  commandKey: string;
  variables: Record<string, unknown>;
  about: About;
  typed?: unknown;
  files?: File[];
}

/** Keeps a command until it has been sent; it is on the disk when this has finished. */
export async function putInOutbox(given: Given): Promise<void> {
  const actor = actingNow();
  if (!actor) throw new Error('nobody is signed in, so nobody gives this command');
  const last = (await waitingOf(actor)).at(-1)?.order ?? 0;
  await putWaiting({
    ...given,
    actor,
    // A clock that was set back does not change the order.
    order: Math.max(Date.now(), last + 1),
    madeAt: new Date().toISOString(),
    state: 'waiting',
    faults: 0,
  });
  tellAll();
  void syncOutbox();
}

export async function dropFromOutbox(commandKey: string): Promise<void> {
  await dropWaiting(commandKey);
  tellAll();
}

/** Sends a refused command once more, as it is. */
export async function sendAgain(commandKey: string): Promise<void> {
  await changeWaiting(commandKey, ({ refusal: _, ...command }) => ({
    ...command,
    state: 'waiting',
    faults: 0,
  }));
  tellAll();
  await syncOutbox();
}

let syncing: Promise<void> | undefined;

/** Sends what waits, one after the other in the order it was given; of all tabs only one does. */
export function syncOutbox(): Promise<void> {
  syncing ??= withLock(sendAll).finally(() => (syncing = undefined));
  return syncing;
}

/** Where the page is not served over https there are no locks: the keys of the commands keep them single. */
async function withLock(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(lockName, work);
}

async function sendAll(): Promise<void> {
  const actor = actingNow();
  if (!actor) return;
  for (const { commandKey, state } of await waitingOf(actor)) {
    if (state !== 'waiting') continue;
    const command = await changeWaiting(commandKey, stamped);
    if (!command || command.state !== 'waiting') continue;
    const sent = await sendCommand(command);
    if (sent.state === 'later') return;
    await changeWaiting(commandKey, (now) => after(now, sent));
    tellAll();
    if (sent.state === 'fault') return;
  }
}

/**
 * When it happened, by the server's clock as far as it is known: written down before the first sending, for the same
 * command has to be the same to the letter when it is sent again.
 */
function stamped(command: WaitingCommand): WaitingCommand {
  const { input } = command.variables as { input?: Record<string, unknown> };
  if ((input ?? command.variables)['occurredAt']) return command;
  const late = Date.now() - Date.parse(command.madeAt);
  const occurredAt = new Date(Math.min(serverNow() - Math.max(late, 0), serverNow())).toISOString();
  if (!input) return { ...command, variables: { ...command.variables, occurredAt } };
  return { ...command, variables: { ...command.variables, input: { ...input, occurredAt } } };
}

function after(command: WaitingCommand, sent: Exclude<Sent, { state: 'later' }>): WaitingCommand {
  if (sent.state === 'done') {
    // What was typed has become what is recorded; only that it went well is told.
    const { typed: _, files: __, refusal: ___, ...rest } = command;
    return { ...rest, state: 'done', outcome: sent.outcome, variables: {} };
  }
  if (sent.state === 'refused') return { ...command, state: 'refused', refusal: sent.refusal };
  const faults = command.faults + 1;
  if (faults < mostFaults) return { ...command, faults };
  const refusal = { code: 'FAULT', message: sent.message, nextStep: '', problems: [] };
  return { ...command, faults, state: 'refused', refusal };
}

/** To be called once: from now on what waits is sent whenever there may be a line. */
export function startOutbox(): void {
  const attempt = () => void syncOutbox();
  globalThis.addEventListener('online', attempt);
  document.addEventListener('visibilitychange', attempt);
  setInterval(attempt, askAgainMs);
  attempt();
}
