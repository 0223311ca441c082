import { newCommandKey } from '../form/commandKey';
import { dropFromOutbox } from './outbox';
import { readDraft, writeDraft, type WaitingCommand } from './store';
import { draftPlace } from '../form/keptDraft';

/** Takes a refused batch back into its form, with what was wrong; not over a draft that stands there already. */
export async function takeUp({ commandKey, actor, typed, refusal }: WaitingCommand): Promise<boolean> {
  const key = draftPlace(actor.slice(0, actor.indexOf('/')), 'batch');
  if (await readDraft(key)) return false;
  const value = { ...(typed as object), problems: refusal?.problems ?? [] };
  await writeDraft({ key, savedAt: new Date().toISOString(), commandKey: newCommandKey(), value });
  await dropFromOutbox(commandKey);
  return true;
}
