import { day, line, threefold, wording } from '#libs/documents';
import { z } from 'zod';
import { PAY_WAYS } from '../account/account.events.js';

/** What a line of a statement says. */
export const statementLineKinds = [
  'work',
  'reattributed',
  'advance',
  'material',
  'correction',
  'payment',
  'returned',
] as const;

const rials = () => z.int();

export const payStatementSchema = z
  .strictObject({
    /** The account's code and the number of its last line, e.g. `H-K7M3-9QXT/12`. */
    number: z.string().regex(/^H-[0-9A-Z]{4}-[0-9A-Z]{4}\/\d{1,7}$/),
    cooperative: threefold(160),
    /** Her name; a text in three languages where it is not known any more. */
    weaver: wording(80),
    /** What she was owed before the first line that is printed. */
    carriedRials: rials(),
    lines: z
      .array(
        z.strictObject({
          number: z.int().min(1),
          on: day(),
          kind: z.enum(statementLineKinds),
          /** The code of a rug or of a payment run, or a remark. */
          detail: line(220).optional(),
          rials: rials(),
          owedRials: rials(),
        }),
      )
      .max(200),
    owedRials: rials(),
    issuedOn: day(),
  })
  .superRefine(({ carriedRials, lines, owedRials }, context) => {
    let owed = carriedRials;
    for (const [i, one] of lines.entries()) {
      owed += one.rials;
      if (owed !== one.owedRials)
        context.addIssue({ code: 'custom', path: ['lines', i, 'owedRials'], message: 'does not follow' });
    }
    if (owed !== owedRials)
      context.addIssue({ code: 'custom', path: ['owedRials'], message: 'is not what the lines add up to' });
  });

/** A woman's account on paper, oldest line first. Rials. */
export type PayStatementData = z.infer<typeof payStatementSchema>;

export const payReceiptSchema = z.strictObject({
  /** The run's code and her line, e.g. `W-K7M3-9QXT/3`. */
  number: z.string().regex(/^W-[0-9A-Z]{4}-[0-9A-Z]{4}\/\d{1,3}$/),
  cooperative: threefold(160),
  weaver: wording(80),
  rials: z.int().min(1),
  how: z.enum(PAY_WAYS),
  paidOn: day(),
  issuedOn: day(),
});

/** That a woman was paid, for her to sign and to keep. */
export type PayReceiptData = z.infer<typeof payReceiptSchema>;
