import { z } from 'zod';
import { readOpaqueId } from '#libs/platform';
import type { PricedRug } from './booking.js';

/** The largest price of a square metre in minor units: what GraphQL's Int holds. */
const MAX_PRICE_MINOR = 2_147_483_647;

/** The rugs of a booking with their prices, as an input gives them. */
export const pricedRugs = (fewest: number, most: number) =>
  z
    .array(z.object({ rugId: z.string(), pricePerM2Minor: z.number().int().min(1).max(MAX_PRICE_MINOR) }))
    .min(fewest)
    .max(most);

/** The same with the ids of the zone. */
export const readItems = (items: readonly PricedRug[]): PricedRug[] =>
  items.map(({ rugId, pricePerM2Minor }) => ({ rugId: readOpaqueId('rug', rugId) ?? '', pricePerM2Minor }));
