import { judge, type Question } from './judge.js';
import { daysBetween } from '../piece/days.js';
import { isOfTheLoom, type Woven } from './woven.js';

/** What is odd about packing a rug on a day, YYYY-MM-DD: that it was cut off so shortly before (W11). */
export function packingQuestion(
  { construction, cutOffDate }: Pick<Woven, 'construction' | 'cutOffDate'>,
  day: string,
): Question | undefined {
  if (!isOfTheLoom(construction)) return undefined;
  const value = Math.max(0, daysBetween(cutOffDate, day));
  return judge({ rule: 'W11', value, field: 'cutOffDate', figures: {} }, day);
}
