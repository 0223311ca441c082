import { currentLanguage } from '../language/language';
import { reach } from '../line/line';
import { saying } from '../line/operation';
import { isRefusal, type Refusal } from '../line/refusal';
import { actingNow, endSession, freshSession } from '../session/session';
import { operations, outcomeOf, uploads } from './kinds';
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
  try {
    const body = await bodyOf(command);
    await freshSession();
    if (actingNow() !== command.actor) return { state: 'later' };
    // Another tab may just have signed in as somebody else: the server then refuses.
    const headers = { ...body.headers, 'accept-language': currentLanguage(), 'gereh-acting': command.actor };
    const response = await reach(body.path, { method: 'POST', headers, body: body.content });
    return understood(command, answerIn(response, await response.json()));
  } catch {
    return { state: 'later' };
  }
}

interface Body {
  path: string;
  headers: Record<string, string>;
  content: string | FormData;
}

async function bodyOf({ kind, commandKey, variables, files = [] }: WaitingCommand): Promise<Body> {
  const upload = uploads[kind]?.(variables);
  if (upload) {
    const form = new FormData();
    for (const [name, value] of Object.entries({ commandKey, ...upload.fields })) form.append(name, value);
    for (const file of files) form.append('file', file);
    return { path: upload.path, headers: {}, content: form };
  }
  const operation = await operations[kind]?.();
  if (!operation) throw new Error(`nobody says how ${kind} is sent`);
  const content = JSON.stringify({ ...saying(operation), variables });
  return { path: '/graphql', headers: { 'content-type': 'application/json' }, content };
}

/** What an upload answers, in the shape in which GraphQL answers. */
function answerIn(response: Response, said: unknown): Answer {
  const found = said as Answer & { __typename?: string; code?: string; message?: string };
  if (found.data !== undefined || found.errors) return found;
  if (found.__typename) return { data: { done: { ...found, __typename: found.__typename } } };
  const code =
    found.code ?? (response.status === 401 ? 'UNAUTHENTICATED' : response.status === 403 ? 'FORBIDDEN' : '');
  return { errors: [{ message: found.message ?? '', extensions: { code } }] };
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
