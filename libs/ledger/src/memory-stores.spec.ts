import { MemoryCheckpointStore, MemoryEntryStore, MemoryViewStore } from './memory-stores.js';
import { storesConform } from './testing/stores-conformance.js';

describe('the in-memory twin', () => {
  storesConform(async () => ({
    entries: new MemoryEntryStore(),
    views: new MemoryViewStore(),
    checkpoints: new MemoryCheckpointStore(),
  }));
});
