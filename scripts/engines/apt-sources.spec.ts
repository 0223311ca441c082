import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  parseDeb822Sources,
  parseOneLineSources,
  pickDebianMirrors,
  readDebianMirrors,
} from './apt-sources.js';

const deb822 = `Types: deb deb-src
# a comment inside
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Enabled: no
Types: deb
URIs: http://off.example/debian
Suites: sid
Components: main
`;

describe('reading the machine’s apt sources', () => {
  it('finds the mirror and the keyring in deb822', () => {
    expect(pickDebianMirrors(parseDeb822Sources(deb822))).toEqual([
      { uri: 'http://mirror.example/debian', signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg' },
    ]);
  });

  it('finds them in one-line sources, with and without options', () => {
    const text = [
      '# deb http://commented.example/debian bookworm main',
      'deb-src http://sources.example/debian bookworm main',
      'deb [arch=amd64 signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] https://one.example/debian/ trixie main',
      'deb http://two.example/debian trixie main # and more',
      'deb http://two.example/debian-security trixie-security main',
    ].join('\n');
    expect(pickDebianMirrors(parseOneLineSources(text))).toEqual([
      { uri: 'https://one.example/debian/', signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg' },
      { uri: 'http://two.example/debian' },
    ]);
  });

  it('keeps a key that stands in the source itself', () => {
    const key = '\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n mQINBF\n -----END PGP PUBLIC KEY BLOCK-----';
    const text = `Types: deb\nURIs: http://m.example/debian\nSuites: sid\nComponents: main\nSigned-By:${key}\n`;
    expect(pickDebianMirrors(parseDeb822Sources(text))[0]?.signedBy).toBe(key);
  });

  it('puts what Debian signs before what others laid out like Debian', () => {
    const text = [
      'deb [signed-by=/etc/apt/keyrings/vpn.gpg] https://vpn.example/stable/debian bookworm main',
      'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] https://cache.example/remote bookworm main',
      'deb https://tools.example/linux/debian bookworm stable',
      'deb https://db.example/apt bookworm-pgdg main',
    ].join('\n');
    const uris = pickDebianMirrors(parseOneLineSources(text)).map(({ uri }) => uri);
    expect(uris).toEqual(['https://cache.example/remote', 'https://vpn.example/stable/debian']);
  });

  it('reads both kinds of file, and none where there is no apt', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gereh-test-'));
    await mkdir(join(folder, 'sources.list.d'));
    await writeFile(join(folder, 'sources.list'), 'deb http://list.example/debian sid main\n');
    await writeFile(join(folder, 'sources.list.d', 'debian.sources'), deb822);
    await writeFile(
      join(folder, 'sources.list.d', 'old.list.bak'),
      'deb http://bak.example/debian sid main\n',
    );
    const uris = (await readDebianMirrors(folder)).map(({ uri }) => uri);
    expect(uris).toEqual(['http://mirror.example/debian', 'http://list.example/debian']);
    expect(await readDebianMirrors(join(folder, 'none'))).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
