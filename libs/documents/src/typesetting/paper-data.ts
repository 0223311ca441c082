import { z } from 'zod';

/** Marks that reorder or hide what is printed: a name that carries them could show one thing and mean another. */
const deceptive =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff0-\uffff]/u;

/** One line of printable text, trimmed and in NFC. Refuses control and bidirectional override characters. */
export const line = (longest = 300) =>
  z
    .string()
    .normalize('NFC')
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !deceptive.test(text), 'has invisible or direction-changing characters: type it again');

/** The same text in the three languages of our papers. */
export const threefold = (longest = 300) =>
  z.strictObject({ fa: line(longest), en: line(longest), ru: line(longest) });

/** A text that is either the same in every language (a foreign firm's name) or given in all three. */
export const wording = (longest = 300) => z.union([line(longest), threefold(longest)]);

export type Threefold = z.infer<ReturnType<typeof threefold>>;
export type Wording = z.infer<ReturnType<typeof wording>>;

/** A calendar day, `2024-05-04`. */
export const day = () => z.iso.date();

/** A whole number of the smallest unit named in its key (mm, cm2, g, pieces), zero excluded. */
export const amountOf = (largest: number) => z.int().min(1).max(largest);

/** Money in the currency's minor unit (cents; rials themselves), never negative. */
export const minor = () => z.int().min(0);

/** A web address that a QR code on paper leads to. */
export const webAddress = () => z.url({ protocol: /^https?$/ }).max(300);

/** Lower-case hex SHA-256. */
export const sha256Hex = () => z.string().regex(/^[0-9a-f]{64}$/);

/** The short code of a rug as people read it aloud: `K7M3-9QXT`, the last character being the check. */
export const rugCode = () =>
  z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4,5}$/, 'is not a rug code such as K7M3-9QXT');

/** Serial Shipping Container Code: 18 digits. */
export const sscc = () => z.string().regex(/^\d{18}$/, 'is not an SSCC of 18 digits');
