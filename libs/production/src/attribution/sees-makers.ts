import type { Scope } from '#libs/platform';

/** Whether a reader is told the makers of a rug while they are disputed: the sides, and offices that watch over makers. */
export const seesDisputedMakers = ({ reach }: Scope): boolean =>
  reach === 'zone' || reach === 'jurisdiction' || reach === 'cooperative' || reach === 'person';
