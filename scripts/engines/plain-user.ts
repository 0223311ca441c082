import { chown, readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { runCommand } from './run-command.js';

/**
 * How a program that refuses to run as root is run all the same: a command to put before its own.
 * - `direct`: this is an ordinary user with a name
 * - `namespace`: in a user namespace, where this user goes by another number; its files stay its own
 * - `setpriv`: as another user, for root where namespaces are forbidden (as in most containers); its files
 *   must belong to that user
 */
export interface PlainUser {
  way: 'direct' | 'namespace' | 'setpriv';
  prefix: string[];
  /** The user that the files must belong to, where it is not the one who asks. */
  owner?: { uid: number; gid: number };
}

const PROBE_LIMIT_MS = 5000;

/** Finds a way that works on this machine, or says why there is none. */
export async function choosePlainUser(force?: PlainUser['way']): Promise<PlainUser> {
  const uid = process.getuid?.() ?? -1;
  const ways: PlainUser[] = [];
  if (uid !== 0 && hasName()) ways.push({ way: 'direct', prefix: [] });
  const other = await findOtherUser();
  const namespace = ['unshare', '--user', `--map-user=${other.uid}`, `--map-group=${other.gid}`];
  ways.push({ way: 'namespace', prefix: namespace });
  if (uid === 0) {
    const capability = '+dac_override'; // The data folder may lie below a folder that only root may enter.
    // Without the secure bit, access(2), which initdb asks, would not count the capability.
    const ids = [
      '--securebits=+no_setuid_fixup',
      `--reuid=${other.uid}`,
      `--regid=${other.gid}`,
      '--clear-groups',
    ];
    const prefix = ['setpriv', ...ids, `--inh-caps=${capability}`, `--ambient-caps=${capability}`];
    ways.push({ way: 'setpriv', prefix, owner: other });
  }
  const refusals: string[] = [];
  for (const way of ways) {
    if (force && way.way !== force) continue;
    const refusal = await probe(way.prefix);
    if (refusal === undefined) return way;
    refusals.push(refusal);
  }
  throw new Error(
    `PostgreSQL refuses to run as this user, and it cannot be run as another (${refusals.join('; ')})`,
  );
}

/** Gives a folder and all in it to the user it will be run by, where that is another one. */
export async function giveFolder(folder: string, user: PlainUser): Promise<void> {
  const owner = user.owner ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  if ((await stat(folder)).uid === owner.uid) return;
  await runCommand('chown', ['-R', `${owner.uid}:${owner.gid}`, folder], { timeoutMs: 60_000 });
  await chown(folder, owner.uid, owner.gid);
}

async function probe(prefix: readonly string[]): Promise<string | undefined> {
  const [command, ...args] = [...prefix, 'true'];
  if (command === undefined) return undefined;
  return runCommand(command, args, { timeoutMs: PROBE_LIMIT_MS }).then(
    () => undefined,
    (error: Error) => error.message,
  );
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false; // A container run under a number that nobody has.
  }
}

/** A user with a name that is not root: initdb asks for its name. `nobody` where there is one. */
async function findOtherUser(): Promise<{ uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  const users = lines
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.uid > 0 && Number.isInteger(user.gid));
  const chosen = users.find((user) => user.name === 'nobody') ?? users[0];
  return { uid: chosen?.uid ?? 65534, gid: chosen?.gid ?? 65534 };
}
