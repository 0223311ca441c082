import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Who signs in at a provider of the test, and what it says of them. */
export interface ProvidedPerson {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly amr?: readonly string[];
  readonly acr?: string;
}

/** A real OpenID provider that runs beside a test. */
export interface OpenIdProvider {
  readonly issuer: string;
  /** From now on this person is at its keyboard. */
  seat(person: ProvidedPerson): Promise<void>;
  close(): void;
}

/** Starts a provider on this machine, which knows one client. */
export async function startOpenIdProvider(clientId: string, clientSecret: string): Promise<OpenIdProvider> {
  const file = join(import.meta.dirname, 'run-openid-provider.mjs');
  const child = fork(file, [clientId, clientSecret], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--no-warnings'],
  });
  const [{ issuer }] = (await once(child, 'message')) as [{ issuer: string }];
  return {
    issuer,
    async seat(person) {
      child.send(person);
      await once(child, 'message');
    },
    close: () => void child.disconnect(),
  };
}

/** A browser without pages: keeps cookies and follows redirects one by one. */
export class Wanderer {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  /** Goes to an address; redirects are given back. */
  async go(address: string): Promise<{ status: number; to?: string; text: string }> {
    const { host, pathname } = new URL(address);
    const fitting = [...this.cookies].filter(
      ([key, { path }]) => key.startsWith(`${host} `) && pathname.startsWith(path),
    );
    const cookie = fitting.map(([key, { value }]) => `${key.split(' ')[1]!}=${value}`).join('; ');
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie, accept: 'text/html' } });
    for (const line of answer.headers.getSetCookie()) this.keep(host, line);
    const location = answer.headers.get('location');
    const to = location ? new URL(location, address).href : undefined;
    return { status: answer.status, text: await answer.text(), ...(to ? { to } : {}) };
  }

  /** Follows redirects until an address fits; gives that address without going there. */
  async follow(address: string, until: (to: string) => boolean): Promise<string> {
    let next = address;
    for (let steps = 0; steps < 12; steps++) {
      const { to, status, text } = await this.go(next);
      if (!to) throw new Error(`no way on from ${new URL(next).pathname}: ${status} ${text.slice(0, 300)}`);
      if (until(to)) return to;
      next = to;
    }
    throw new Error('going round in circles');
  }

  /** The cookies that are kept for a host, by name. */
  held(host: string): ReadonlyMap<string, string> {
    const own = [...this.cookies].filter(([key]) => key.startsWith(`${host} `));
    return new Map(own.map(([key, { value }]) => [key.split(' ')[1]!, value]));
  }

  /** Takes over what another browser keeps, as a thief of cookies would. */
  steal(other: Wanderer): void {
    for (const [key, cookie] of other.cookies) this.cookies.set(key, cookie);
  }

  private keep(host: string, line: string): void {
    const [pair, ...attributes] = line.split('; ');
    const [name, ...value] = pair!.split('=');
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
    const ends = attributes.some((one) => /^max-age=0$/i.test(one) || /^expires=thu, 01 jan 1970/i.test(one));
    const key = `${host} ${name!}`;
    if (ends || value.join('=') === '') this.cookies.delete(key);
    else this.cookies.set(key, { value: value.join('='), path });
  }
}
