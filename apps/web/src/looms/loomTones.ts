import type { LoomStatus } from '../gql/graphql';
import type { Tone } from '../look/State';

export const loomTones: Record<LoomStatus, Tone> = { IN_USE: 'moving', IDLE: 'quiet', RETIRED: 'stopped' };
