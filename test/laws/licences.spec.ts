import { readFileSync } from 'node:fs';

interface Package {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}

/** Licences under which a package may be a part of what is run, beside Apache-2.0; docs/dependencies.md says why. */
const FITTING = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'OFL',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);
/** Only as a library of its own that is loaded and may be exchanged: the picture library of sharp. */
const SHARED_LIBRARY = /^@img\/sharp/;

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Package>>;
};
const run = Object.entries(packages)
  .filter(([place, { dev, devOptional, peer }]) => place !== '' && !dev && !devOptional && !peer)
  .map(([place, { license = 'none' }]) => ({ name: place.replace(/^.*node_modules\//, ''), license }));

describe('the packages that are run', () => {
  it('all carry a licence that fits Apache-2.0', () => {
    expect(run.length).toBeGreaterThan(200);
    const parts = (license: string): string[] => license.replace(/[()]/g, '').split(/ (?:AND|OR) /);
    expect(run.filter(({ license }) => !parts(license).every((part) => FITTING.has(part)))).toEqual([]);
  });

  it('have no copyleft but in a library of its own', () => {
    const copyleft = run.filter(({ license }) => /GPL/.test(license)).map(({ name }) => name);
    expect(copyleft.filter((name) => !SHARED_LIBRARY.test(name))).toEqual([]);
  });

  it('are named with how each licence is used in docs/dependencies.md', () => {
    const page = readFileSync('docs/dependencies.md', 'utf8');
    const kinds = new Set(run.flatMap(({ license }) => license.replace(/[()]/g, '').split(/ (?:AND|OR) /)));
    expect([...kinds].filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
  });
});
