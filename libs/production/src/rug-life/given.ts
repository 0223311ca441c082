type Given<T> = {
  [K in keyof T as null extends T[K] ? never : K]: T[K];
} & { [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]> };

/** What was said, without the fields that were left empty: facts hold no nulls. */
export const given = <T extends object>(said: T): Given<T> =>
  Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<T>;
