import { amountOf, day, rugCode, sha256Hex, threefold, webAddress, wording } from '#libs/documents';
import { z } from 'zod';

export const rugStructures = ['knotted', 'kilim', 'soumak', 'jajim', 'shal', 'felt', 'mat'] as const;
export const knotTypes = ['asymmetric', 'symmetric', 'jufti'] as const;
export const fibres = [
  'wool',
  'kork',
  'silk',
  'wool-and-silk',
  'cotton',
  'goat-hair',
  'reed',
  'rush',
  'straw',
] as const;
export const dyeKinds = ['natural', 'synthetic', 'both', 'undyed'] as const;

/** Structures that are made of knots; the others have neither raj nor knot type nor pile. */
export const isKnotted = (structure: (typeof rugStructures)[number]): boolean => structure === 'knotted';

export const rugPassportSchema = z
  .strictObject({
    code: rugCode(),
    /** GS1 SGTIN as printed: GTIN-14 and serial. */
    sgtin: z.strictObject({
      gtin: z.string().regex(/^\d{14}$/),
      serial: z.string().regex(/^[\x21-\x5a\x5f-\x7a]{1,20}$/),
    }),
    /** GS1 Digital Link of this very rug; printed as a QR code. */
    digitalLink: webAddress(),
    village: threefold(80),
    county: wording(80),
    cooperative: wording(160),
    /** Names as their bearers agreed to see them in public, or `withheld`; `disputed` while it is not settled who. */
    makers: z.union([z.literal('withheld'), z.literal('disputed'), z.array(wording(80)).min(1).max(12)]),
    loomOn: day().optional(),
    cutOff: day(),
    design: wording(120),
    motif: wording(80).optional(),
    originStyle: wording(80).optional(),
    technique: wording(80).optional(),
    /** Knots as they were counted, when not in raj. */
    counted: wording(120).optional(),
    structure: z.enum(rugStructures),
    knotType: z.enum(knotTypes).optional(),
    /** Knots counted along `basisMm`: 70 (Tabriz) or 65 (a sixteenth of the zar). */
    raj: z
      .strictObject({
        count: amountOf(200),
        lengthwise: amountOf(200).optional(),
        basisMm: z.union([z.literal(70), z.literal(65)]),
      })
      .optional(),
    /** As converted once at registration; KPSI on the passport is derived from it. */
    knotsPerM2: amountOf(5_000_000).optional(),
    /** Felt has neither warp nor weft, a mat no weft; they have a fibre. */
    warp: z.enum(fibres).optional(),
    weft: z.enum(fibres).optional(),
    fibre: z.enum(fibres).optional(),
    pile: z.enum(fibres).optional(),
    /** Without fringe and kilim ends. */
    lengthMm: amountOf(30_000),
    widthMm: amountOf(30_000),
    /** Round rugs only. */
    diameterMm: amountOf(30_000).optional(),
    areaCm2: amountOf(9_000_000),
    /** In tenths of a millimetre: 45 is 4.5 mm. */
    pileHeightTenthsMm: amountOf(500).optional(),
    weightG: amountOf(2_000_000),
    dyes: z.enum(dyeKinds).optional(),
    finishing: wording(200).optional(),
    edgeEvenness: wording(120).optional(),
    /** Grades of the grey scale: `4` or `4-5`. */
    colourFastness: z
      .string()
      .regex(/^[1-5](-[1-5])?$/)
      .optional(),
    grade: wording(80).optional(),
    defects: wording(300).optional(),
    /** The picture that belongs to this text; the bytes are handed over beside the data. */
    photo: z
      .strictObject({
        name: z.string().regex(/^[a-z0-9-]{1,40}\.(jpg|png)$/),
        sha256: sha256Hex(),
        described: wording(200),
      })
      .optional(),
    issuer: wording(160),
    issuedOn: day(),
  })
  .superRefine((rug, context) => {
    const refuse = (key: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [key], message });
    if (!isKnotted(rug.structure)) {
      for (const key of ['knotType', 'raj', 'knotsPerM2', 'pile', 'pileHeightTenthsMm'] as const) {
        if (rug[key] !== undefined) refuse(key, `does not belong to a ${rug.structure}, which has no knots`);
      }
    }
    if (rug.loomOn !== undefined && rug.loomOn > rug.cutOff)
      refuse('cutOff', 'is before the day the loom was set up');
  });

/**
 * The buyer-facing passport of one rug: the by-law's fields first, no price, and no personal data beyond names
 * that their bearers agreed to. Lengths mm, area cm2, weight g, days ISO.
 */
export type RugPassportData = z.infer<typeof rugPassportSchema>;
