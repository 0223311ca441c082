import { ledgerKeepsItsPromises } from './testing/ledger-conformance.js';
import { openTestDatabase, type TestDatabase } from './testing/test-database.js';

/** The open engine takes a second to see a deadlock; a race of many may meet some. */
jest.setTimeout(60_000);

describe('the ledger over MongoDB', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('ledger', process.env['MONGODB_URI']);
  });
  afterAll(() => database.close());

  ledgerKeepsItsPromises(() => database.fresh());
});
