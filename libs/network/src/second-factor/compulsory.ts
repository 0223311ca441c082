import type { Role } from '#libs/platform';

const COMPULSORY: readonly Role[] = ['OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'];

/** Whether a role needs a second factor, however its holder signs in: staff of the zone, and administrators. */
export const needsSecondFactor = (role: Role): boolean => COMPULSORY.includes(role);
