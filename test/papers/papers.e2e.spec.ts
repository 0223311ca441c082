import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import type { Paper, PaperLanguage, TypesetPaper, Typesetter } from '#libs/documents';
import { moneyFigures, openInlineTypesetter, openTypesetter, paperLanguages } from '#libs/documents';
import type { CommercialInvoiceData } from '../../libs/export/src/commercial-invoice/commercial-invoice.data.js';
import { commercialInvoicePaper } from '../../libs/export/src/commercial-invoice/commercial-invoice.paper.js';
import { rugPassportPaper } from '../../libs/production/src/rug-passport/rug-passport.paper.js';
import { labelsPaper } from '../../libs/production/src/label/labels.paper.js';
import { sampleInvoice } from '../fixtures/papers/sample-invoice.js';
import { sampleLabels } from '../fixtures/papers/sample-labels.js';
import { samplePassport } from '../fixtures/papers/sample-passport.js';
import { readGreyPng, writeGreyPng } from '../harness/grey-picture.js';
import { pictureDifference } from '../harness/picture-difference.js';
import { attachmentOf, hasPoppler, pictureOf, textOf } from '../harness/poppler.js';
import { qrCodesIn } from '../harness/read-codes.js';
import { judgePdfA3a, prepareVeraPdf } from '../harness/verapdf.js';
import { samplePapers } from './sample-papers.js';

const goldenFolder = join(__dirname, '../fixtures/papers/golden');
const goldenDpi = 64;
const memoryPapers = 300;
/** Between the second and the last hundred papers. Without a turn of the loop between papers it is 160 MB and more. */
const memoryGrowthMb = 80;

const verapdf = prepareVeraPdf();
const poppler = hasPoppler();
const seen = poppler ? test : test.skip;
const sayAloud = (what: string): boolean => process.stderr.write(`\n*** SKIPPED: ${what}\n\n`);
if (!poppler)
  sayAloud('pictures and attachments of papers were not checked, poppler-utils is not installed.');
if ('missing' in verapdf) sayAloud(`no paper was checked to be PDF/A-3a, ${verapdf.missing}.`);

let typesetter: Typesetter;
const papers = new Map<string, TypesetPaper>();
const paperNamed = (name: string): TypesetPaper => {
  const found = papers.get(name);
  if (found === undefined) throw new Error(`${name} was not set`);
  return found;
};

beforeAll(async () => {
  typesetter = openTypesetter();
  await Promise.all(
    samplePapers.map(async ({ name, paper, data, language }) => {
      papers.set(name, await typesetter.render(paper, data, language));
    }),
  );
  papers.set(
    'invoice-1500-fa',
    await typesetter.render(commercialInvoicePaper, sampleInvoice([700, 500, 300]), 'fa'),
  );
}, 60_000);

afterAll(() => typesetter.close());

describe('each paper, as a reader’s program sees it', () => {
  seen.each(samplePapers)('$name carries its data byte for byte', ({ name, paper, data }) => {
    const { bytes, attachment } = paperNamed(name);
    const detached = attachmentOf(bytes, paper.attachmentName);
    expect(detached.equals(attachment)).toBe(true);
    expect(detached.toString('utf8')).toBe(canonicalize(data));
  });

  seen.each(samplePapers)('$name looks as it did', ({ name }) => {
    const { bytes, pages } = paperNamed(name);
    const fresh: string[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const file = join(goldenFolder, `${name}-${page}.png`);
      const found = pictureOf(bytes, page, goldenDpi);
      if (existsSync(file)) {
        expect(pictureDifference(readGreyPng(readFileSync(file)), found)).toBeUndefined();
      } else {
        writeFileSync(file, writeGreyPng(found));
        fresh.push(file);
      }
    }
    // A picture that was missing fails once: look at it, and commit it if it is right.
    expect(fresh).toEqual([]);
  });

  seen('a digit in the wrong place is seen', async () => {
    const swapped = sampleInvoice([9, 14, 5], { sellerReference: 'BK-0174' });
    const { bytes } = await typesetter.render(commercialInvoicePaper, swapped, 'en');
    const golden = readGreyPng(readFileSync(join(goldenFolder, 'invoice-en-1.png')));
    expect(pictureDifference(golden, pictureOf(bytes, 1, goldenDpi))).toMatch(/places? differ/);
  });

  seen('the same total stands in all three languages and in the record', () => {
    const { totals, currency } = sampleInvoice();
    for (const language of paperLanguages) {
      const { bytes } = paperNamed(`invoice-${language}`);
      const attached = JSON.parse(
        attachmentOf(bytes, 'commercial-invoice.json').toString('utf8'),
      ) as CommercialInvoiceData;
      expect(attached.totals.totalMinor).toBe(totals.totalMinor);
      const figures = moneyFigures(totals.totalMinor, currency, language).replace(/\u00a0/g, ' ');
      expect(textOf(bytes).replace(/\u00a0/g, ' ')).toContain(figures);
    }
  });

  seen('an invoice of 1,500 rugs lists each of them, with a head on every page', () => {
    const { bytes, pages } = paperNamed('invoice-1500-fa');
    const text = textOf(bytes);
    const codes = new Set(text.match(/[0-9A-Z]{4}-[0-9A-Z]{4}/g));
    const rugs = sampleInvoice([700, 500, 300]).lines.flatMap((line) => line.rugs);
    expect(rugs.filter((rug) => !codes.has(rug.code))).toEqual([]);
    expect(pages).toBeLessThan(25);
    const annexPages = text.split('\f').slice(5, pages);
    expect(annexPages.filter((page) => !page.includes('کد فرش'))).toEqual([]);
  });
});

seen(
  '2,000 labels are one file, and the last of them is read as well as the first',
  async () => {
    const sample = sampleLabels('SEWN_50X30');
    const labels = Array.from({ length: 2_000 }, (_, i) => ({
      ...sample.labels[i % 3]!,
      digitalLink: `https://gereh.example/01/09521234000013/21/${String(i).padStart(8, '0')}`,
    }));
    const patient = openTypesetter({ timeoutMs: 170_000 });
    const { bytes, pages } = await patient.render(labelsPaper, { ...sample, labels }, 'fa');
    await patient.close();
    expect(pages).toBe(2_000);
    for (const page of [1, 2_000]) {
      const [code] = await qrCodesIn(pictureOf(bytes, page, 203));
      expect(code!.text).toBe(labels[page - 1]!.digitalLink);
    }
  },
  180_000,
);

const judged = 'jar' in verapdf ? test : test.skip;
judged(
  'every paper is PDF/A-3a',
  () => {
    if (!('jar' in verapdf)) return;
    const folder = mkdtempSync(join(tmpdir(), 'gereh-verapdf-'));
    try {
      const files = [...papers].map(([name, { bytes }]) => {
        const file = join(folder, `${name}.pdf`);
        writeFileSync(file, bytes);
        return file;
      });
      expect(judgePdfA3a(verapdf.jar, files).filter((line) => !line.startsWith('PASS'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  240_000,
);

describe('the pool of threads', () => {
  test('gives the same bytes as the calling thread: what was built is what is here', async () => {
    const inline = openInlineTypesetter();
    const { sha256 } = await inline.render(rugPassportPaper, samplePassport(), 'ru');
    await inline.close();
    expect(paperNamed('passport-ru').sha256).toBe(sha256);
  });

  test('says why a paper was refused, across threads', async () => {
    const odd = samplePassport({ design: 'ترنج 🧶' });
    await expect(typesetter.render(rugPassportPaper, odd, 'fa')).rejects.toMatchObject({
      reason: 'missing-glyph',
      details: ['🧶'],
    });
  });

  test('refuses what its queue cannot hold, and sets the rest', async () => {
    const narrow = openTypesetter({ queue: 2 });
    const settled = await Promise.allSettled(
      Array.from({ length: 12 }, () => narrow.render(rugPassportPaper, samplePassport(), 'fa')),
    );
    const outcomes = settled.map((each) =>
      each.status === 'rejected' ? (each.reason as { reason: string }).reason : 'set',
    );
    expect(new Set(outcomes)).toEqual(new Set(['busy', 'set']));
    await narrow.close();
  }, 60_000);

  test('gives up what takes too long, goes on with the next, and closes', async () => {
    const hasty = openTypesetter({ timeoutMs: 900 });
    const many = sampleInvoice(Array.from({ length: 200 }, () => 15));
    await expect(hasty.render(commercialInvoicePaper, many, 'ru')).rejects.toMatchObject({
      reason: 'too-slow',
    });
    // On a busy machine a new thread may need more than one try to be up in time.
    const attempts = Array.from({ length: 8 }, () => hasty.render(rugPassportPaper, samplePassport(), 'fa'));
    await expect(Promise.any(attempts)).resolves.toMatchObject({ pages: 1 });
    await hasty.close();
    await expect(hasty.render(rugPassportPaper, samplePassport(), 'fa')).rejects.toMatchObject({
      reason: 'closed',
    });
  }, 60_000);

  test(`memory stays where it is over ${memoryPapers} papers`, async () => {
    const fresh = openTypesetter();
    const rss = (): number => process.memoryUsage.rss() / 1e6;
    const kinds: readonly (readonly [Paper<never>, (index: number) => unknown])[] = [
      [rugPassportPaper as Paper<never>, (index) => samplePassport({ weightG: 4_000 + index })],
      [
        commercialInvoicePaper as Paper<never>,
        (index) => sampleInvoice([9 + (index % 5), 14, 5], { number: `N-${index}` }),
      ],
    ];
    const render = async (index: number): Promise<void> => {
      const [paper, data] = kinds[index % kinds.length] ?? kinds[0]!;
      const language = paperLanguages[index % 3] as PaperLanguage;
      await fresh.render(paper, data(index) as never, language);
    };
    const peaks = [0, 0, 0];
    for (let index = 0; index < memoryPapers; index += 1) {
      await render(index);
      const third = Math.floor((3 * index) / memoryPapers);
      peaks[third] = Math.max(peaks[third] ?? 0, rss());
    }
    await fresh.close();
    const [, second = 0, last = 0] = peaks;
    expect(last - second).toBeLessThan(memoryGrowthMb);
  }, 120_000);
});
