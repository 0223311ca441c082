import { createContext, useContext } from 'react';
import type { ShareKind } from '../gql/graphql';

/** Somebody who came with a link and has no account. */
export interface Guest {
  token: string;
  /** What was shared: it decides which other codes lead anywhere. */
  kind: ShareKind;
}

/** The guest that a page is shown to; null for everybody who has signed in. */
export const GuestContext = createContext<Guest | null>(null);

export const useGuest = (): Guest | null => useContext(GuestContext);

const inside: Record<ShareKind, RegExp> = {
  RUG: /^$/,
  BATCH: /^(?!S-|\d{18}$)\w/,
  BALE: /^(?!S-|B-)\w/,
  SHIPMENT: /^(?!B-)\w/,
  ORGANISATION: /^\w/,
};

/** Whether a code leads anywhere for a guest: to what lies in what was shared. */
export const opensFor = (guest: Guest, code: string): boolean => inside[guest.kind].test(code);
