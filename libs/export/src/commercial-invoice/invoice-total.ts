/** A line before and after pricing. Areas in cm2, money in minor units of the invoice's currency. */
export interface PricedLine {
  readonly pieces: number;
  readonly areaCm2: number;
  readonly netG: number;
  readonly pricePer: 'piece' | 'm2';
  readonly unitPriceMinor: number;
}

/** What is added to or taken from the goods, in minor units. */
export interface InvoiceCharges {
  readonly freightMinor?: number | undefined;
  readonly insuranceMinor?: number | undefined;
  readonly discountMinor?: number | undefined;
}

export interface InvoiceTotals {
  readonly pieces: number;
  readonly areaCm2: number;
  readonly netG: number;
  readonly grossG: number;
  /** Sum of the lines, before freight, insurance and discount. */
  readonly goodsMinor: number;
  /** goods + freight + insurance − discount: the one total that every paper prints. */
  readonly totalMinor: number;
}

const cm2PerM2 = 10_000n;

/**
 * The amount of one line in minor units: price × pieces, or price × area with half a minor unit rounded up.
 * This is the only rounding in an invoice. Throws RangeError beyond what a number holds exactly.
 */
export function priceLine(line: PricedLine): number {
  const price = BigInt(line.unitPriceMinor);
  if (line.pricePer === 'piece') return exact(price * BigInt(line.pieces));
  return exact((price * BigInt(line.areaCm2) + cm2PerM2 / 2n) / cm2PerM2);
}

/**
 * All totals of an invoice, computed here once and carried by every paper.
 * Throws RangeError if the discount exceeds the rest or a sum is beyond what a number holds exactly.
 */
export function totalInvoice(
  lines: readonly PricedLine[],
  bales: readonly { readonly grossG: number }[],
  charges: InvoiceCharges = {},
): InvoiceTotals {
  const sum = (values: readonly number[]): bigint =>
    values.reduce((total, value) => total + BigInt(value), 0n);
  const goods = sum(lines.map(priceLine));
  const total =
    goods +
    BigInt(charges.freightMinor ?? 0) +
    BigInt(charges.insuranceMinor ?? 0) -
    BigInt(charges.discountMinor ?? 0);
  if (total < 0n) throw new RangeError('The discount is larger than goods, freight and insurance together.');
  return {
    pieces: exact(sum(lines.map((line) => line.pieces))),
    areaCm2: exact(sum(lines.map((line) => line.areaCm2))),
    netG: exact(sum(lines.map((line) => line.netG))),
    grossG: exact(sum(bales.map((bale) => bale.grossG))),
    goodsMinor: exact(goods),
    totalMinor: exact(total),
  };
}

function exact(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new RangeError(`The sum ${value} is too large to be kept exactly.`);
  return number;
}
