import { storesConform } from './testing/stores-conformance.js';
import { openTestDatabase, type TestDatabase } from './testing/test-database.js';

describe('the MongoDB stores', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('stores', process.env['MONGODB_URI']);
  });
  afterAll(() => database.close());

  storesConform(() => database.fresh());
});
