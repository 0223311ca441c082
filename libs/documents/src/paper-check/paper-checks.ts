import { Injectable } from '@nestjs/common';
import { asciiDigits, foldText, printCode, readCode } from '#libs/platform';
import { PublicLog, Views, subjectRef, type LogLeaf, type View, type ViewFilter } from '#libs/ledger';
import { documentKind, type DocumentState } from '../document/document.js';
import { ASKED_BY, asItStands, copyOf, readDigest, type CheckedPaper } from './paper-check.js';

const NEWEST_FIRST = { field: 'requestedAt', direction: -1 } as const;

/** The most papers that one number or one file is looked for in: two in three languages would be rare. */
export const MOST_CHECKED = 30;

/** The longest number that is looked for. */
const LONGEST_NUMBER = 40;

/** Finds what everybody may know of papers that somebody holds. */
@Injectable()
export class PaperChecks {
  constructor(
    private readonly views: Views,
    private readonly entries: PublicLog,
  ) {}

  /** The papers of which a file is or was a copy, by its digest; none for a file that was never issued. */
  async withDigest(written: string): Promise<CheckedPaper[]> {
    const sha256 = readDigest(written);
    if (!sha256) return [];
    const papers = await this.found({ $or: [{ sha256 }, { 'recalled.sha256': sha256 }] });
    return papers.flatMap((paper) => copyOf(paper, sha256) ?? []);
  }

  /** The papers that bear a number and, where that alone does not name them, a day (YYYY-MM-DD), as they stand now. */
  async numbered(written: string, on?: string): Promise<CheckedPaper[]> {
    const numbers = spellings(written);
    if (numbers.length === 0) return [];
    const papers = await this.found({ number: { $in: numbers }, $or: namedBy(on) });
    return papers.flatMap((paper) => asItStands(paper) ?? []);
  }

  /** Where the log says that this copy was made; undefined while it is being made, or has no place yet. */
  async leafOf({ document, sha256 }: CheckedPaper): Promise<LogLeaf | undefined> {
    if (!sha256) return undefined;
    return this.entries.stating(
      subjectRef('document', document),
      ({ type, data }) => type === 'DocumentIssued' && data['sha256'] === sha256,
    );
  }

  /** Fresh from the ledger: a view that is behind must not call a paper genuine that was called back. */
  private async found(filter: ViewFilter): Promise<View<DocumentState>[]> {
    const page = await this.views.list(documentKind, filter, NEWEST_FIRST, { first: MOST_CHECKED });
    const nodes = page.items.map(({ node }) => node);
    if (!(await this.views.heal(documentKind, nodes))) return nodes;
    const healed = await this.views.many(
      documentKind,
      nodes.map(({ _id }) => _id),
    );
    return [...healed.values()];
  }
}

/** Which papers a number names, with the day on which they were printed or without. */
function namedBy(on: string | undefined): ViewFilter[] {
  const kinds = Object.entries(ASKED_BY);
  const alone = kinds.filter(([, by]) => by === 'NUMBER').map(([kind]) => ({ kind }));
  const dated = kinds.filter(([, by]) => by === 'NUMBER_AND_DAY').map(([kind]) => ({ kind, printedOn: on }));
  return on === undefined ? alone : [...alone, ...dated];
}

/** How a number may be written in the register: in Latin digits and capitals, a rug’s code also with its dash. */
function spellings(written: string): string[] {
  const number = foldText(asciiDigits(written))
    .trim()
    .toUpperCase()
    .replace(/[‐-―−]/g, '-');
  if (number === '' || number.length > LONGEST_NUMBER) return [];
  const code = readCode(number);
  return [...new Set([number, ...(code ? [printCode(code)] : [])])];
}
