import type { Caller } from '#libs/platform';
import { STAFF, type World } from '../journeys/access-world.js';

/** How the world of the matrix is made: by the real commands and questions of its people; a refusal fails the making. */
export interface Doing {
  done(mutation: string, input: object, as: Partial<Caller>): Promise<void>;
  /** Asks as staff of the zone, who see everything. */
  asked<T>(query: string, variables?: object): Promise<T>;
}

export function doingIn({ zone, tell }: World): Doing {
  const done = async (mutation: string, input: object, as: Partial<Caller>): Promise<void> => {
    const told = await tell(mutation, input, as);
    if (told.code) throw new Error(`${mutation} was refused: ${JSON.stringify(told)}`);
  };
  const asked = async <T>(query: string, variables: object = {}): Promise<T> => {
    const { data, errors } = await zone.ask<T>(query, variables, STAFF);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return { done, asked };
}
