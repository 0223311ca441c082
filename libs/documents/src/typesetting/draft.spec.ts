import { createHash } from 'node:crypto';
import { z } from 'zod';
import { draftPaper } from './draft.js';
import { line, wording } from './paper-data.js';
import type { Paper } from './paper.js';
import { TypesettingFailure } from './typesetting-failure.js';

const label: Paper<{ code: string; name: string; knots: number }> = {
  kind: 'label',
  template: 'label.typ',
  schema: z.strictObject({ code: line(20), name: line(20), knots: z.int() }),
  attachmentName: 'label.json',
  number: (data) => data.code,
  date: () => '2024-05-04',
  title: () => 'Label',
  fileName: (data, language) => `label-${data.code}-${language}.pdf`,
  prepare: (data) => ({ name: data.name }),
};

const refusal = (use: () => unknown): TypesettingFailure => {
  try {
    use();
  } catch (error) {
    if (error instanceof TypesettingFailure) return error;
    throw error;
  }
  throw new Error('It was accepted.');
};

test('the attachment is the canonical JSON of the record, whatever order it came in', () => {
  const draft = draftPaper(label, { name: 'گبه', knots: 40, code: 'A-1' }, 'fa');
  expect(draft.attachment).toBe('{"code":"A-1","knots":40,"name":"گبه"}');
  expect(draft.fileName).toBe('label-A-1-fa.pdf');
  expect(JSON.parse(draft.paper)).toMatchObject({
    language: 'fa',
    number: 'A-1',
    date: '2024-05-04',
    name: 'گبه',
  });
});

test('wrong data are refused with every field that is wrong', () => {
  const { reason, details } = refusal(() => draftPaper(label, { code: '', knots: 1.5, extra: true }, 'en'));
  expect(reason).toBe('invalid-data');
  expect(details.join('\n')).toMatch(/code: .*\n(.*\n)*name: .*\n(.*\n)*knots: /);
  expect(details.join('\n')).toContain('extra');
});

test.each(['rug\u202eEVIL', 'rug\u2066', 'rug\nline', 'rug\u200b'])(
  'a name that could print as another is refused: %j',
  (name) => {
    expect(wording().safeParse(name).success).toBe(false);
  },
);

test('Persian spelling keeps its zero-width non-joiner, and letters are composed', () => {
  expect(line().parse(' می‌بافد ')).toBe('می‌بافد');
  expect(line().parse('й')).toBe('й');
});

test('a picture must be the one that the record speaks of, and small', () => {
  const bytes = Buffer.from('not really a picture');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const data = { code: 'A', name: 'b', knots: 1 };
  const draft = draftPaper(label, data, 'en', [{ name: 'photo.jpg', bytes, sha256 }]);
  expect(draft.pictures).toHaveLength(1);
  const wrong = [
    { name: 'photo.jpg', bytes, sha256: sha256.replace(/^./, 'x') },
    { name: '../photo.jpg', bytes, sha256 },
    { name: 'photo.jpg', bytes: Buffer.alloc(2_000_001), sha256 },
  ];
  for (const picture of wrong) {
    expect(refusal(() => draftPaper(label, data, 'en', [picture])).reason).toBe('invalid-data');
  }
});
