import { currentLanguage } from '../language/language';
import { reach } from '../line/line';
import { saying } from '../line/operation';
import { isRefusal, type Refusal } from '../line/refusal';
import { actingNow, endSession, freshSession } from '../session/session';
import { operations, outcomeOf } from './kinds';
import type { WaitingCommand } from './store';

/** What became of sending a command. */
export type Sent =
  | { state: 'done'; outcome: { code?: string } }
  | { state: 'refused'; refusal: Refusal }
  /** The server failed with it: it is tried again a few times. */
  | { state: 'fault'; message: string }
  /** Nothing can be sent now: the line is down, nobody is signed in, a limit is reached. */
  | { state: 'later' };

interface Answer {
  data?: Record<string, { __typename: string } | null> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Codes by which the door says that this caller may not, whatever is sent. */
const FORBIDDEN = ['FORBIDDEN', 'SUSPENDED'];
const LATER = ['LIMIT', 'UNAUTHENTICATED', 'ANOTHER_ACCOUNT', 'PERSISTED_OPERATION_UNKNOWN'];

/** Sends one command in the name of who gave it, and of nobody else. */
export async function sendCommand(command: WaitingCommand): Promise<Sent> {
  const operation = await operations[command.kind]();
  let answer: Answer;
  try {
    await freshSession();
    if (actingNow() !== command.actor) return { state: 'later' };
    const headers = {
      'content-type': 'application/json',
      'accept-language': currentLanguage(),
      // Another tab may just have signed in as somebody else: the server then refuses.
      'gereh-acting': command.actor,
    };
    const body = JSON.stringify({ ...saying(operation), variables: command.variables });
    const response = await reach('/graphql', { method: 'POST', headers, body });
    answer = (await response.json()) as Answer;
  } catch {
    return { state: 'later' };
  }
  return understood(command, answer);
}

function understood(command: WaitingCommand, { data, errors }: Answer): Sent {
  const said = Object.values(data ?? {})[0];
  if (said && !isRefusal(said)) return { state: 'done', outcome: outcomeOf(command.kind, said) };
  if (said?.__typename === 'TryAgain') return { state: 'later' };
  if (said) return { state: 'refused', refusal: said as unknown as Refusal };
  const error = errors?.[0];
  const code = error?.extensions?.code ?? '';
  if (code === 'UNAUTHENTICATED') endSession('expired');
  if (LATER.includes(code)) return { state: 'later' };
  const message = error?.message ?? '';
  if (FORBIDDEN.includes(code))
    return { state: 'refused', refusal: { code, message, nextStep: '', problems: [] } };
  return { state: 'fault', message };
}
