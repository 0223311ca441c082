import { itCarriesSignals } from './signals.contract.js';
import { MemorySignals } from './signals.js';

const until = async (what: string, look: () => boolean) => {
  for (let turns = 0; !look(); turns++) {
    if (turns > 1_000) throw new Error(what);
    await new Promise((resolve) => setImmediate(resolve));
  }
};

describe('signals in memory', () => itCarriesSignals(() => new MemorySignals(), until));
