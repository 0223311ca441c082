import { connect } from 'node:net';
import type { TestZone } from '../harness/zone.js';

/** What came back of an attack. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, where it is. */
  readonly json: Record<string, unknown>;
}

/** What would tell an attacker how we are built: a stack, a path, a driver's or a validator's own words. */
const LEAK =
  /node_modules|\.ts:\d|\.js:\d|\bat \w+ \(|MongoServerError|CastError|ZodError|ECONNREFUSED|BSON|\$where|INTERNAL_SERVER_ERROR/;

/** Sends a request as it is and looks at the answer: whatever was tried, no fault of ours and nothing of our insides. */
export async function attack(zone: TestZone, path: string, init: RequestInit = {}): Promise<Seen> {
  const response = await fetch(`${zone.address}${path}`, { redirect: 'manual', ...init });
  const text = await response.text();
  const seen = { status: response.status, headers: response.headers, text, json: jsonOf(text) };
  expect({ path, text: text.slice(0, 300), status: seen.status }).toMatchObject({ path });
  if (seen.status >= 500 || LEAK.test(text))
    throw new Error(`${path} gave ${seen.status}: ${text.slice(0, 500)}`);
  return seen;
}

/** Sends a GraphQL request with a token, or as nobody. */
export const attackGraphql = (
  zone: TestZone,
  body: unknown,
  { token, ...headers }: { token?: string; [header: string]: string | undefined } = {},
): Promise<Seen> =>
  attack(zone, '/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(headers as Record<string, string>),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Writes bytes to a socket as they are and gives what came back until it closed, or so many ms went by. */
export function raw(zone: TestZone, bytes: string, ms = 2_000): Promise<string> {
  const { hostname, port } = new URL(zone.address);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(end, ms);
    socket.on('data', (part) => (answer += part.toString('latin1')));
    socket.on('close', end).on('error', end);
  });
}

/** The code of the first error of a GraphQL answer, and the limit it names. */
export function codeOf({ json }: Seen): { code?: string; limit?: string } {
  const [first] = (json['errors'] ?? []) as { extensions?: { code?: string; limit?: string } }[];
  return first?.extensions ?? {};
}

function jsonOf(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
