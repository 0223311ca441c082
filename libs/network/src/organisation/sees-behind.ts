import type { Caller } from '#libs/platform';

const STAFF: readonly Caller['role'][] = ['OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'];

/** Whether a caller works for the zone or an authority, however far its mandate reaches. */
export const isStaff = ({ role }: Caller): boolean => STAFF.includes(role);

/** Papers that were seen and reasons that were given are for staff and for the organisation itself. */
export const seesBehind = (caller: Caller, organisation: string): boolean =>
  isStaff(caller) || caller.organisation === organisation;
