import type { VillageConfidence } from '../gql/graphql';
import type { Tone } from '../look/State';

/** The sign of how sure a village is. */
export const confidenceTones: Record<VillageConfidence, Tone> = {
  CONFIRMED: 'done',
  LIKELY: 'quiet',
  UNCERTAIN: 'waiting',
  FILLER: 'stopped',
};
