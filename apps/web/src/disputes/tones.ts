import type { DisputeStatus } from '../gql/graphql';
import type { Tone } from '../look/State';

export const statusTones: Record<DisputeStatus, Tone> = {
  OPEN: 'waiting',
  UPHELD: 'done',
  DISMISSED: 'stopped',
  WITHDRAWN: 'quiet',
};
