import type { Scope } from '#libs/platform';
import { isRugWithin } from '../rug/rug-filter.js';
import type { RugState } from '../rug/rug.js';

/**
 * Whether somebody is told what stays between a rug's cooperative and the offices: what it is worth, what it was sold
 * for, how it was dyed. Exporters, consignees, guests and other weavers see the rug and not that.
 */
export const isInside = (scope: Scope, rug: RugState): boolean =>
  ['zone', 'cooperative', 'jurisdiction', 'customs'].includes(scope.reach) && isRugWithin(scope, rug);
