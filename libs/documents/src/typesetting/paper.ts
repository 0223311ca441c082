import type { z } from 'zod';

/** The languages every paper can be printed in. Persian is set right to left. */
export const paperLanguages = ['fa', 'en', 'ru'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** What a template gets. Whatever is printed is a string, formatted already; a number only measures a drawing. */
export type Printed = string | number | boolean | null | Printed[] | { [key: string]: Printed };

/** A picture that the template places by its name, with the digest that the record holds of it. */
export interface PaperPicture {
  /** Lower-case letters and dashes, with its extension: `photo.jpg`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * A kind of paper, declared by the lib that knows its subject: the shape of its data, what is printed of it
 * in each language, and the Typst template that sets it.
 */
export interface Paper<T> {
  /** Stable name, used in jobs and storage: `commercial-invoice`. */
  readonly kind: string;
  /** The template, from the root of the project: `libs/export/src/commercial-invoice/commercial-invoice.typ`. */
  readonly template: string;
  /** Parsing is the only way in: a paper is never set from data that this schema refuses. */
  readonly schema: z.ZodType<T>;
  /** Name of the attached data inside the PDF: `commercial-invoice.json`. */
  readonly attachmentName: string;
  /** The paper's own number, as printed and quoted. */
  number(data: T): string;
  /** The paper's date (ISO, `2024-05-04`). It is the only date in the file, so that the same record gives the same bytes. */
  date(data: T): string;
  title(data: T, language: PaperLanguage): string;
  /** File name offered to the reader, ASCII, ending in `.pdf`. */
  fileName(data: T, language: PaperLanguage): string;
  /** The most pages it may have, when that is more than a paper may have usually. */
  readonly mostPages?: number;
  /** Everything the template prints, already worded and formatted in the language. Pure. */
  prepare(data: T, language: PaperLanguage): { [key: string]: Printed };
}

/** A finished paper. */
export interface TypesetPaper {
  /** The PDF/A-3a file. */
  readonly bytes: Buffer;
  /** Lower-case hex digest of `bytes`. */
  readonly sha256: string;
  readonly pages: number;
  readonly fileName: string;
  /** The attached data, byte for byte: RFC 8785 JSON of the validated data. */
  readonly attachment: Buffer;
}
