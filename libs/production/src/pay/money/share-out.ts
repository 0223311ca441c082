/**
 * Shares a total out by weights so that the shares add up to it exactly (largest remainder): each gets her whole part
 * rounded down, and the rials that are left go one by one to those whose fraction was the largest, of equal ones to who
 * is named first. Weights are positive whole numbers; the total is a whole number.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`${total} cannot be shared out`);
  if (weights.length === 0 || !weights.every((weight) => Number.isSafeInteger(weight) && weight > 0))
    throw new RangeError('weights are positive whole numbers');
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const shares = exact.map((part) => part / sum);
  const left = Number(BigInt(total) - shares.reduce((all, share) => all + share, 0n));
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, left)) shares[index]! += 1n;
  return shares.map(Number);
}
