import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where this machine gets Debian's packages from, as its own apt sources say. */
export interface DebianMirror {
  uri: string;
  /** The value of Signed-By as it stands: paths, fingerprints or a key; absent means apt's default keyring. */
  signedBy?: string;
}

interface Source {
  uris: string[];
  suites: string[];
  components: string[];
  signedBy?: string;
}

const debianSuites = new Set(
  'sid unstable testing stable oldstable oldoldstable forky trixie bookworm bullseye buster duke'.split(' '),
);

/**
 * The Debian mirrors among the machine's apt sources, most certain first. Other people's repositories that
 * are laid out like Debian come after those that are signed by Debian's own keyring.
 */
export async function readDebianMirrors(etcApt = '/etc/apt'): Promise<DebianMirror[]> {
  const sources: Source[] = [];
  for (const file of await listSourceFiles(etcApt)) {
    const text = await readFile(file, 'utf8').catch(() => '');
    sources.push(...(file.endsWith('.sources') ? parseDeb822Sources(text) : parseOneLineSources(text)));
  }
  return pickDebianMirrors(sources);
}

async function listSourceFiles(etcApt: string): Promise<string[]> {
  const parts = join(etcApt, 'sources.list.d');
  const names = await readdir(parts).catch(() => [] as string[]);
  const own = names.filter((name) => /\.(list|sources)$/.test(name)).sort();
  return [join(etcApt, 'sources.list'), ...own.map((name) => join(parts, name))];
}

/** Reads one-line sources: `deb [signed-by=/a.gpg] http://host/debian bookworm main`. */
export function parseOneLineSources(text: string): Source[] {
  const sources: Source[] = [];
  for (const line of text.split('\n')) {
    const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*([^#]*)/.exec(line);
    if (!match) continue;
    const [, options = '', uri = '', suite = '', components = ''] = match;
    const signedBy = /(?:^|\s)signed-by=(\S+)/i.exec(options)?.[1];
    sources.push({
      uris: [uri],
      suites: [suite],
      components: words(components),
      ...(signedBy ? { signedBy: signedBy.replaceAll(',', ' ') } : {}),
    });
  }
  return sources;
}

/** Reads deb822 sources: paragraphs of `Field: value` with continuation lines and comments. */
export function parseDeb822Sources(text: string): Source[] {
  const sources: Source[] = [];
  const withoutComments = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
  for (const paragraph of withoutComments.split(/\n[ \t]*\n/)) {
    const fields = new Map<string, string>();
    let last = '';
    for (const line of paragraph.split('\n')) {
      const field = /^([A-Za-z0-9-]+):\s*(.*)$/.exec(line);
      if (field) {
        last = (field[1] ?? '').toLowerCase();
        fields.set(last, field[2] ?? '');
      } else if (/^\s/.test(line) && last) {
        fields.set(last, `${fields.get(last) ?? ''}\n${line}`);
      }
    }
    const enabled = !/^(no|false|without|off|disable)$/i.test((fields.get('enabled') ?? 'yes').trim());
    if (!enabled || !words(fields.get('types') ?? '').includes('deb')) continue;
    const signedBy = fields.get('signed-by')?.trimEnd();
    sources.push({
      uris: words(fields.get('uris') ?? ''),
      suites: words(fields.get('suites') ?? ''),
      components: words(fields.get('components') ?? ''),
      ...(signedBy?.trim() ? { signedBy } : {}),
    });
  }
  return sources;
}

/** Keeps what can be Debian's main archive and puts the most certain first. */
export function pickDebianMirrors(sources: readonly Source[]): DebianMirror[] {
  const found: { mirror: DebianMirror; certainty: number }[] = [];
  for (const source of sources) {
    if (!source.suites.some((suite) => debianSuites.has(suite))) continue;
    if (!source.components.includes('main')) continue;
    for (const uri of source.uris) {
      if (!/^(https?|ftp|mirror|mirror\+https?|mirror\+file):/.test(uri) || /security/.test(uri)) continue;
      const signed = source.signedBy === undefined ? 2 : /debian-archive/.test(source.signedBy) ? 4 : 0;
      const certainty = signed + (/\/debian\/?$/.test(uri) ? 1 : 0);
      const mirror = { uri, ...(source.signedBy === undefined ? {} : { signedBy: source.signedBy }) };
      if (!found.some((other) => other.mirror.uri === uri)) found.push({ mirror, certainty });
    }
  }
  return found.sort((a, b) => b.certainty - a.certainty).map(({ mirror }) => mirror);
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
