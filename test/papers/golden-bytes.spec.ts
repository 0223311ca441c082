import type { Typesetter } from '#libs/documents';
import { openInlineTypesetter } from '#libs/documents';
import { samplePapers } from './sample-papers.js';

/**
 * Papers are hashed into the log, so the same record must give the same bytes for ever. When a template or a font
 * changes on purpose, look at the new papers (`docs/papers.md`) and renew the digests with `jest -u`.
 */
describe('the bytes of every paper', () => {
  let typesetter: Typesetter;
  beforeAll(() => {
    typesetter = openInlineTypesetter();
  });
  afterAll(() => typesetter.close());

  test.each(samplePapers)('$name', async ({ paper, data, language }) => {
    const { sha256, pages, fileName } = await typesetter.render(paper, data, language);
    const again = await typesetter.render(paper, data, language);
    expect(again.sha256).toBe(sha256);
    expect({ sha256, pages, fileName }).toMatchSnapshot();
  });
});
