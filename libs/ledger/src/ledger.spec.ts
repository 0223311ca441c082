import { MemoryCheckpointStore, MemoryEntryStore, MemoryViewStore } from './memory-stores.js';
import { ledgerKeepsItsPromises } from './testing/ledger-conformance.js';

describe('the ledger over its in-memory twin', () => {
  ledgerKeepsItsPromises(async () => ({
    entries: new MemoryEntryStore(),
    views: new MemoryViewStore(),
    checkpoints: new MemoryCheckpointStore(),
  }));
});
