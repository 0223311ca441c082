import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Draft } from './draft.js';
import type { PaperFiles } from './paper-files.js';
import { TypesettingFailure } from './typesetting-failure.js';

/** The most pages that a paper may have if it does not say otherwise: 3,000 rugs of one invoice take about 50. */
export const pageLimit = 120;

/**
 * Compilations that an unused cached result survives. Papers share little: keeping ten saves a tenth of the time
 * and, after a few invoices of 1,500 rugs, takes more than a gigabyte.
 */
const cacheAge = 0;

/**
 * One Typst compiler with our fonts and templates. Compiling is synchronous (tens of milliseconds) and must not
 * run where requests are served; give the event loop a turn between two papers, or memory grows.
 */
export class TypstCompiler {
  private readonly compiler: NodeCompiler;

  constructor(private readonly files: PaperFiles) {
    this.compiler = NodeCompiler.create({
      workspace: files.workspace,
      fontArgs: [{ fontBlobs: files.fonts.map((path) => readFileSync(path)) }],
    });
  }

  /** Sets one paper as PDF/A-3a. Throws TypesettingFailure; the same draft gives the same bytes, always. */
  typeset(draft: Draft): { bytes: Buffer; pages: number } {
    const shadows = draft.pictures.map((picture) => ({
      path: join(this.files.workspace, 'pictures', picture.name),
      bytes: Buffer.from(picture.bytes),
    }));
    try {
      for (const shadow of shadows) this.compiler.mapShadow(shadow.path, shadow.bytes);
      return this.compile(draft);
    } finally {
      for (const shadow of shadows) this.compiler.unmapShadow(shadow.path);
      this.compiler.evictCache(cacheAge);
    }
  }

  private compile(draft: Draft): { bytes: Buffer; pages: number } {
    const outcome = this.compiler.compile({
      mainFilePath: join(this.files.root, draft.template),
      inputs: { paper: draft.paper, attachment: draft.attachment },
    });
    const error = outcome.takeError();
    if (error !== null)
      throw this.failure('template', `The template ${draft.template} does not compile`, error);
    const warning = outcome.takeWarnings();
    if (warning !== null)
      throw this.failure('warning', `The template ${draft.template} compiles with a warning`, warning);
    const document = outcome.result;
    if (document === null)
      throw new TypesettingFailure('template', `The template ${draft.template} gave no document.`);
    const pages = document.numOfPages;
    const most = draft.mostPages ?? pageLimit;
    if (pages > most) {
      throw new TypesettingFailure(
        'too-long',
        `The paper has ${pages} pages, and ${most} is the most it may have.`,
      );
    }
    try {
      return { bytes: this.compiler.pdf(document, { pdfStandard: 'a-3a' }), pages };
    } catch (thrown) {
      throw exportFailure(draft.template, thrown);
    }
  }

  private failure(
    reason: 'template' | 'warning',
    message: string,
    of: Parameters<NodeCompiler['fetchDiagnostics']>[0],
  ): TypesettingFailure {
    const found = this.compiler.fetchDiagnostics(of) as { message?: unknown; path?: unknown }[];
    const details = found.map(
      ({ message: what, path }) => `${String(what)} (${relative(this.files.root, String(path))})`,
    );
    return new TypesettingFailure(reason, `${message}: ${details.slice(0, 5).join('; ')}.`, details);
  }
}

/** PDF/A checks happen on export and arrive as one text; a character without a glyph is the usual one. */
function exportFailure(template: string, thrown: unknown): TypesettingFailure {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const missing = [...text.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(
    (match) => match[1] ?? '',
  );
  if (missing.length > 0) {
    const characters = [...new Set(missing)];
    return new TypesettingFailure(
      'missing-glyph',
      `Our fonts have no glyph for: ${characters.join(' ')}. Write it in Persian, Latin or Cyrillic letters.`,
      characters,
    );
  }
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1] ?? '');
  const details = [...new Set(messages.length > 0 ? messages : [text])];
  return new TypesettingFailure(
    'template',
    `The template ${template} does not make a valid PDF/A: ${details.slice(0, 5).join('; ')}.`,
    details,
  );
}
