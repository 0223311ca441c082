/** Every permission there is, and who has it. This is the one table; docs/access.md explains it. */
export const ROLES = [
  'WEAVER',
  'CLERK',
  'EXPORTER',
  'CONSIGNEE',
  'OFFICIAL',
  'PROGRAMME_OFFICER',
  'ADMINISTRATOR',
  // Who came with a read-only share; no account has this role.
  'GUEST',
] as const;
export type Role = (typeof ROLES)[number];

const EVERYBODY: readonly Role[] = ROLES.filter((role) => role !== 'GUEST');
const GUESTS_TOO = ROLES;
const STAFF: readonly Role[] = ['OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'];

const TABLE = {
  'session:enter': EVERYBODY,
  'session:own': EVERYBODY,
  'desk:read': EVERYBODY,
  'village:read': EVERYBODY,
  'village:record': ['PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'organisation:read': EVERYBODY,
  'organisation:register': ['PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'organisation:amend': ['PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'organisation:contact': ['CLERK', 'EXPORTER', 'CONSIGNEE', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'organisation:emblem': ['CLERK', 'EXPORTER', 'CONSIGNEE', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'organisation:verify': ['OFFICIAL', 'ADMINISTRATOR'],
  'organisation:suspend': ['OFFICIAL', 'ADMINISTRATOR'],
  'person:read': ['WEAVER', 'CLERK', ...STAFF],
  'person:enrol': ['CLERK', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'person:amend': ['CLERK', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'person:consent': ['WEAVER', 'CLERK', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'person:reveal': ['WEAVER', 'CLERK', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'person:export': ['WEAVER', 'CLERK', 'ADMINISTRATOR'],
  'person:erase': ['ADMINISTRATOR'],
  'person:merge': ['PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'loom:read': ['CLERK', ...STAFF],
  'loom:register': ['CLERK', 'ADMINISTRATOR'],
  'lot:read': ['CLERK', ...STAFF],
  'lot:keep': ['CLERK', 'ADMINISTRATOR'],
  'piece:read': ['WEAVER', 'CLERK', ...STAFF],
  'piece:record': ['CLERK', 'ADMINISTRATOR'],
  'batch:read': ['CLERK', ...STAFF, 'GUEST'],
  'batch:register': ['CLERK', 'ADMINISTRATOR'],
  'rug:read': GUESTS_TOO,
  'rug:inspect': ['CLERK', 'OFFICIAL', 'ADMINISTRATOR'],
  'attribution:read': ['WEAVER', 'CLERK', ...STAFF],
  'attribution:dispute': ['WEAVER', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'attribution:answer': ['WEAVER', 'CLERK', 'ADMINISTRATOR'],
  'attribution:settle': ['OFFICIAL', 'ADMINISTRATOR'],
  'pay:read': ['WEAVER', 'CLERK', 'ADMINISTRATOR'],
  'pay:total': ['CLERK', ...STAFF],
  'pay:record': ['CLERK', 'ADMINISTRATOR'],
  'pay:paper': ['WEAVER', 'CLERK', 'ADMINISTRATOR'],
  'pay:run': ['CLERK', 'ADMINISTRATOR'],
  'rug:finish': ['CLERK', 'ADMINISTRATOR'],
  'rug:photograph': ['CLERK', 'OFFICIAL', 'ADMINISTRATOR'],
  'rug:value': ['CLERK', 'OFFICIAL', 'ADMINISTRATOR'],
  'rug:sell': ['CLERK', 'ADMINISTRATOR'],
  'rug:return': ['CLERK', 'EXPORTER', 'ADMINISTRATOR'],
  'rug:lose': ['CLERK', 'EXPORTER', 'ADMINISTRATOR'],
  'rug:withdraw': ['CLERK', 'ADMINISTRATOR'],
  'label:read': ['CLERK', ...STAFF],
  'label:print': ['CLERK', 'ADMINISTRATOR'],
  'course:read': ['CLERK', ...STAFF],
  'course:record': ['PROGRAMME_OFFICER', 'ADMINISTRATOR'],
  'bale:read': ['CLERK', 'EXPORTER', 'CONSIGNEE', ...STAFF, 'GUEST'],
  'bale:pack': ['CLERK', 'EXPORTER', 'ADMINISTRATOR'],
  'shipment:read': ['EXPORTER', 'CONSIGNEE', ...STAFF, 'GUEST'],
  'shipment:book': ['EXPORTER', 'ADMINISTRATOR'],
  'shipment:move': ['EXPORTER', 'ADMINISTRATOR'],
  'shipment:confirm': ['CONSIGNEE', 'ADMINISTRATOR'],
  'document:read': GUESTS_TOO,
  'document:request': ['CLERK', 'EXPORTER', 'ADMINISTRATOR'],
  'trace:read': GUESTS_TOO,
  'share:manage': EVERYBODY,
  'key:manage': ['CLERK', 'EXPORTER', 'CONSIGNEE', 'ADMINISTRATOR'],
  'account:read': ['CLERK', 'EXPORTER', 'CONSIGNEE', 'ADMINISTRATOR'],
  'account:invite': ['CLERK', 'EXPORTER', 'CONSIGNEE', 'ADMINISTRATOR'],
  'account:reset': ['ADMINISTRATOR'],
  'account:administer': ['ADMINISTRATOR'],
  'identity-provider:administer': ['ADMINISTRATOR'],
  'access-log:read': ['CLERK', 'EXPORTER', 'CONSIGNEE', ...STAFF],
  'outbox:read': ['ADMINISTRATOR'],
  'ide:use': STAFF,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof TABLE;

/** All permissions, in the order of the table. */
export const PERMISSIONS = Object.keys(TABLE) as readonly Permission[];

/** Whether a role has a permission. */
export const mayDo = (role: Role, permission: Permission): boolean =>
  (TABLE[permission] as readonly Role[]).includes(role);

/** The permissions of a role. */
export const permissionsOf = (role: Role): readonly Permission[] => PERMISSIONS.filter((p) => mayDo(role, p));

/**
 * What a partner's program may be allowed to do with a key. What is not here is done by people alone: signing in and
 * its sessions, accounts, keys, shares, looking into the schema, enrolling people, deciding about organisations.
 */
export const KEY_PERMISSIONS = [
  'village:read',
  'organisation:read',
  'person:read',
  'loom:read',
  'loom:register',
  'lot:read',
  'lot:keep',
  'piece:read',
  'piece:record',
  'batch:read',
  'batch:register',
  'rug:read',
  'rug:inspect',
  'course:read',
  'bale:read',
  'bale:pack',
  'shipment:read',
  'shipment:book',
  'shipment:move',
  'shipment:confirm',
  'document:read',
  'document:request',
  'trace:read',
] as const satisfies readonly Permission[];
export type KeyPermission = (typeof KEY_PERMISSIONS)[number];

/** Whether a caller has a permission: its role has it, and a key was given it. */
export const callerMay = (
  { role, permissions }: { readonly role: Role; readonly permissions?: readonly Permission[] },
  permission: Permission,
): boolean => mayDo(role, permission) && (permissions === undefined || permissions.includes(permission));
