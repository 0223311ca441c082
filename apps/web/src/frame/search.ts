type Search = Record<string, unknown>;

/** A word of an address as it was written: the router takes `1404` for a number, and `true` for more than a word. */
const asWritten = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';

/** The named words of an address; anything else in it is left out. */
export const words = (search: Search, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, asWritten(search[name]) || undefined]));

/** One word of an address that may be there. */
export const word =
  <Name extends string>(name: Name) =>
  (search: Search) =>
    words(search, [name]) as { [K in Name]?: string };

export interface RugSearch {
  q?: string;
  status?: string;
  construction?: string;
  cooperative?: string;
  village?: string;
}

export interface ShipmentSearch {
  status?: string;
  destination?: string;
}

export interface PeopleSearch {
  kind?: string;
  cooperative?: string;
  village?: string;
}
