import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from './draft.js';
import { paperFiles } from './paper-files.js';
import { TypesettingFailure } from './typesetting-failure.js';
import { pageLimit, TypstCompiler } from './typst-compiler.js';

const here = paperFiles();
const workspace = join(here.root, 'test/fixtures/papers');
const compiler = new TypstCompiler({ ...here, workspace });

function draft(paper: Record<string, unknown>, pictures: Draft['pictures'] = []): Draft {
  const template = 'test/fixtures/papers/templates/words.typ';
  return { template, fileName: 'words.pdf', paper: JSON.stringify(paper), attachment: '{}', pictures };
}

function refusal(paper: Record<string, unknown>): TypesettingFailure {
  try {
    compiler.typeset(draft(paper));
  } catch (error) {
    if (error instanceof TypesettingFailure) return error;
    throw error;
  }
  throw new Error('It was set all the same.');
}

test('three scripts in one line are set, and twice alike', () => {
  const words = draft({ words: 'گره · knot · узел · VÖEN ə ş ň' });
  const { bytes, pages } = compiler.typeset(words);
  expect(pages).toBe(1);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(compiler.typeset(words).bytes.equals(bytes)).toBe(true);
});

test('a character that no font of ours has is a failure that shows it, never a box', () => {
  const { reason, details, message } = refusal({ words: '敷物 rug' });
  expect(reason).toBe('missing-glyph');
  expect(details).toEqual(['敷', '物']);
  expect(message).toContain('敷');
});

test('a warning is a failure', () => {
  const { reason, message } = refusal({ words: 'knot', font: 'No Such Family' });
  expect(reason).toBe('warning');
  expect(message).toContain('unknown font family');
});

test('what a template lacks, or may not read, is named', () => {
  expect(refusal({}).reason).toBe('template');
  expect(refusal({ words: 'knot', read: '/../../../package.json' }).message).toContain('words.typ');
});

test('a paper has a limit of pages', () => {
  expect(refusal({ words: 'knot', breaks: pageLimit }).reason).toBe('too-long');
});

test('a picture is placed for one paper and gone with it', () => {
  const picture = readFileSync(join(workspace, 'templates/dot.png'));
  const withPicture = draft({ words: 'knot', picture: '/pictures/dot.png' }, [
    { name: 'dot.png', bytes: picture },
  ]);
  expect(compiler.typeset(withPicture).pages).toBe(1);
  expect(refusal({ words: 'knot', picture: '/pictures/dot.png' }).reason).toBe('template');
});
