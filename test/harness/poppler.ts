import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GreyPicture } from './grey-picture.js';
import { readPgm } from './grey-picture.js';

/** Whether Debian's poppler-utils are here to look into a PDF. */
export function hasPoppler(): boolean {
  return spawnSync('pdftoppm', ['-v']).error === undefined;
}

function withFile<T>(pdf: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'gereh-paper-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, pdf);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
};

/** The bytes of the one file that is attached. */
export function attachmentOf(pdf: Uint8Array, name: string): Buffer {
  return withFile(pdf, (path, folder) => {
    run('pdfdetach', ['-savefile', name, '-o', join(folder, 'attached'), path]);
    return readFileSync(join(folder, 'attached'));
  });
}

/** What can be read as text, page after page. */
export function textOf(pdf: Uint8Array): string {
  return withFile(pdf, (path, folder) => {
    run('pdftotext', ['-layout', path, join(folder, 'text')]);
    return readFileSync(join(folder, 'text'), 'utf8');
  });
}

/** One page in greys. */
export function pictureOf(pdf: Uint8Array, page: number, dpi: number): GreyPicture {
  return withFile(pdf, (path, folder) => {
    const one = String(page);
    run('pdftoppm', [
      '-r',
      String(dpi),
      '-gray',
      '-f',
      one,
      '-l',
      one,
      '-singlefile',
      path,
      join(folder, 'page'),
    ]);
    return readPgm(readFileSync(join(folder, 'page.pgm')));
  });
}
