import { mayDo, type Caller, type Permission } from '#libs/platform';

/**
 * The columns of the matrix: a caller of each kind, all of the first side of the world. The guest was given its
 * shipment by its exporter, with papers and without prices; the program has a key of its exporter's.
 */
export const COLUMNS = [
  'WEAVER',
  'CLERK',
  'EXPORTER',
  'CONSIGNEE',
  'OFFICIAL of a county',
  'OFFICIAL of the customs',
  'OFFICIAL',
  'PROGRAMME_OFFICER',
  'GUEST',
  'KEY of the exporter',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What the key of the matrix may do; less than its maker. */
export const KEY_PERMISSIONS: readonly Permission[] = ['rug:read', 'bale:read'];

/** Whether a caller of the matrix has a permission: by its role, and a key by what it was given. */
export const mayColumn = (column: Column, caller: Partial<Caller>, permission: Permission): boolean =>
  mayDo(caller.role!, permission) &&
  (column !== 'KEY of the exporter' || KEY_PERMISSIONS.includes(permission));
