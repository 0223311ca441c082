import { humanCode, printCode } from '#libs/platform';
import { digitalLink, printLettered, sgtinOf, sgtinUrn, ssccOf } from '#libs/production';
import { readTraceCode } from './trace-code.js';

const code = humanCode(Uint8Array.from([19, 7, 3, 9, 23, 28, 24]));
const sgtin = sgtinOf('9521234', 'KNOTTED', code);
const sscc = ssccOf('9521234', 4_711);
const persian = (text: string) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!);

describe('reading a code to trace', () => {
  it.each([
    ['a rug’s code', printCode(code), { kind: 'RUG', id: code }],
    ['a rug’s code as it is jotted down', ` ${code.toLowerCase()} `, { kind: 'RUG', id: code }],
    ['a rug’s SGTIN', sgtinUrn(sgtin), { kind: 'RUG', id: code, sgtin: sgtinUrn(sgtin) }],
    [
      'a rug’s Digital Link',
      digitalLink('https://gereh.example', sgtin),
      { kind: 'RUG', id: code, sgtin: sgtinUrn(sgtin) },
    ],
    ['a bale’s SSCC', sscc, { kind: 'BALE', id: sscc }],
    [
      'an SSCC in Persian digits with spaces',
      persian(sscc.replace(/(.{6})/g, '$1 ')),
      { kind: 'BALE', id: sscc },
    ],
    ['a batch’s code', printLettered('B', code), { kind: 'BATCH', id: code }],
    ['a shipment’s code without dashes', `s${code}`, { kind: 'SHIPMENT', id: code }],
  ])('takes %s', (_name, written, target) => {
    expect(readTraceCode(written)).toEqual(target);
  });

  it.each([
    ['nothing', ''],
    ['a wrong check character', `${code.slice(0, 7)}${code.endsWith('A') ? 'B' : 'A'}`],
    ['an SSCC with a wrong check digit', `${sscc.slice(0, 17)}${(Number(sscc[17]) + 1) % 10}`],
    ['a novel', 'S-'.repeat(10_000)],
  ])('takes %s for no code', (_name, written) => {
    expect(readTraceCode(written)).toBeUndefined();
  });
});
