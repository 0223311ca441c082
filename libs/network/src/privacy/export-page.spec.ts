import fc from 'fast-check';
import { LANGUAGES } from '#libs/platform';
import { escaped, exportPage } from './export-page.js';
import type { ExportedPart } from './export-person.js';

const made = { form: 'gereh-person/1', id: 'x', madeAt: '2025-01-01T00:00:00.000Z' } as const;

describe('the page of an export', () => {
  it('lets no text become a part of the page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']/);
        expect(escaped(text).replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
    const part = {
      name: 'x',
      title: '<b>',
      columns: { a: '"a"' },
      rows: [{ a: '<script>alert(1)</script>' }],
    };
    const page = exportPage({ ...made, language: 'en', parts: [part] });
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).toContain('&lt;script&gt;');
  });

  it('reads in the direction of its language and says where nothing is recorded', () => {
    for (const language of LANGUAGES) {
      const parts: ExportedPart[] = [
        { name: 'a', title: 'A', columns: { x: 'X' }, rows: [] },
        { name: 'b', title: 'B', columns: { x: 'X', y: 'Y' }, rows: [{ x: true, y: 3 }, { x: false }] },
      ];
      const page = exportPage({ ...made, language, parts });
      expect(page).toContain(`lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}"`);
      expect(page.match(/<table>/g)).toHaveLength(1);
      expect(page.match(/<tr>/g)).toHaveLength(3);
    }
  });
});
