import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Paper, PaperLanguage, PaperPicture } from './paper.js';
import { TypesettingFailure } from './typesetting-failure.js';

/** A paper ready to be set: plain values only, so that it can cross to a worker thread. */
export interface Draft {
  readonly template: string;
  readonly fileName: string;
  /** The most pages it may have, if not the usual number. */
  readonly mostPages?: number;
  /** What the template reads, as JSON. */
  readonly paper: string;
  /** The attached data: RFC 8785 JSON. */
  readonly attachment: string;
  readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const pictureLimits = { count: 4, bytes: 2_000_000 } as const;

/**
 * Checks the data and words it. Throws TypesettingFailure `invalid-data` naming every wrong field, and the
 * same for a picture that is not the one that the record speaks of.
 */
export function draftPaper<T>(
  paper: Paper<T>,
  data: unknown,
  language: PaperLanguage,
  pictures: readonly PaperPicture[] = [],
): Draft {
  const parsed = paper.schema.safeParse(data);
  if (!parsed.success) {
    const details = parsed.error.issues.map(
      (issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`,
    );
    throw new TypesettingFailure(
      'invalid-data',
      `The data of this ${paper.kind} is not right: ${details.slice(0, 10).join('; ')}.`,
      details,
    );
  }
  pictures.forEach(checkPicture);
  if (pictures.length > pictureLimits.count) {
    throw new TypesettingFailure('invalid-data', `A paper holds at most ${pictureLimits.count} pictures.`);
  }
  const record = parsed.data;
  const attachment = canonicalize(record);
  if (attachment === undefined)
    throw new TypesettingFailure('invalid-data', `The data of this ${paper.kind} is empty.`);
  return {
    template: paper.template,
    fileName: paper.fileName(record, language),
    ...(paper.mostPages === undefined ? {} : { mostPages: paper.mostPages }),
    attachment,
    paper: JSON.stringify({
      ...paper.prepare(record, language),
      language,
      number: paper.number(record),
      title: paper.title(record, language),
      date: paper.date(record),
      attachmentName: paper.attachmentName,
      pictures: pictures.map((picture) => picture.name),
    }),
    pictures: pictures.map(({ name, bytes }) => ({ name, bytes })),
  };
}

function checkPicture(picture: PaperPicture): void {
  if (!/^[a-z0-9-]{1,40}\.(jpg|png)$/.test(picture.name)) {
    throw new TypesettingFailure(
      'invalid-data',
      `${picture.name} is not a picture's name such as photo.jpg.`,
    );
  }
  if (picture.bytes.byteLength > pictureLimits.bytes) {
    throw new TypesettingFailure(
      'invalid-data',
      `${picture.name} has more than ${pictureLimits.bytes} bytes: shrink it first.`,
    );
  }
  if (createHash('sha256').update(picture.bytes).digest('hex') !== picture.sha256) {
    throw new TypesettingFailure(
      'invalid-data',
      `${picture.name} is not the picture that the record speaks of.`,
    );
  }
}
