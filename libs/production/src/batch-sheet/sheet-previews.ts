import { gunzipSync, gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { KeptTexts, VaultCipher, VaultLocked, type Caller, type Shelf } from '#libs/platform';
import type { RuleId } from '../plausibility/rule.js';
import type { CellFault, ReadRow } from './rug-row.js';

/** A sheet that was looked at, as it will be registered. */
export interface SheetPreview {
  /** The digest of what stands in its rows, for this cooperative. */
  readonly sheetId: string;
  /** The inner id of the cooperative that it is for. */
  readonly cooperativeId: string;
  readonly sheetName: string;
  readonly titles: readonly string[];
  /** Titles of columns that mean nothing here. */
  readonly ignored: readonly string[];
  readonly rows: readonly PreviewRow[];
}

/** A row with all that is wrong with it, and all that is asked about its rug. */
export interface PreviewRow extends ReadRow {
  readonly faults: readonly CellFault[];
  readonly questions: readonly RowQuestion[];
}

/** A question about a row that its sheet does not answer, in the language of who sent it. */
export interface RowQuestion {
  readonly rule: RuleId;
  readonly version: number;
  /** The place of the cell that it is about, -1 for none. */
  readonly at: number;
  readonly odd: string;
  readonly may: string;
}

const SHELF: Shelf = { name: 'batch-sheet', seconds: 2 * 60 * 60, most: 5 };

/**
 * Keeps previews for two hours, five an account, so that registering sends no file again. A sheet names people: what is
 * kept is sealed as the vault is, for the account that sent it.
 */
@Injectable()
export class SheetPreviews {
  constructor(
    private readonly texts: KeptTexts,
    private readonly cipher: VaultCipher,
  ) {}

  /** Keeps a preview for its caller; whether it could be kept. */
  async keep(caller: Caller, preview: SheetPreview): Promise<boolean> {
    const packed = gzipSync(JSON.stringify(preview), { level: 3 }).toString('base64');
    const sealed = this.cipher.seal(packed, place(caller, preview.sheetId));
    try {
      await this.texts.keep(SHELF, caller.account, preview.sheetId, sealed);
      return true;
    } catch {
      return false;
    }
  }

  /** A preview of this caller's; undefined when it is not kept (any more). */
  async find(caller: Caller, sheetId: string): Promise<SheetPreview | undefined> {
    if (!/^[0-9a-f]{40}$/.test(sheetId)) return undefined;
    const sealed = await this.texts.find(SHELF, caller.account, sheetId).catch(() => undefined);
    if (sealed === undefined) return undefined;
    try {
      const packed = this.cipher.open(sealed, place(caller, sheetId));
      return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as SheetPreview;
    } catch (error) {
      // Sealed with a key that is gone: then it is as good as not kept.
      if (error instanceof VaultLocked) return undefined;
      throw error;
    }
  }
}

const place = (caller: Caller, id: string) => ({ collection: SHELF.name, id, field: caller.account });
