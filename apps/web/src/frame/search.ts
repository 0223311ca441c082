type Search = Record<string, unknown>;

/** The named words of an address; anything else in it is left out. */
export const words = (search: Search, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => (typeof search[name] === 'string' && search[name] ? [[name, search[name]]] : [])),
  );

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
