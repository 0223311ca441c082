import type { Caller } from '#libs/platform';

const STAFF: readonly Caller['role'][] = ['OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'];

/** Papers that were seen and reasons that were given are for staff and for the organisation itself. */
export const seesBehind = ({ role, organisation }: Caller, seen: string): boolean =>
  STAFF.includes(role) || organisation === seen;
