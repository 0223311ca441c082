import fc from 'fast-check';
import { attachmentNamed, safeFileName } from './attachment.js';

describe('the name of a file that is handed out', () => {
  it('is told to old programs and to new ones', () => {
    expect(attachmentNamed('invoice-S-12.pdf')).toBe('attachment; filename="invoice-S-12.pdf"');
    expect(attachmentNamed('اعضا.csv')).toBe(
      `attachment; filename="____.csv"; filename*=UTF-8''%D8%A7%D8%B9%D8%B6%D8%A7.csv`,
    );
    expect(attachmentNamed("Сhaйка's (1).csv")).toMatch(/filename\*=UTF-8''[^'()*]+$/);
  });

  it.each([
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\boot.ini', 'C__boot.ini'],
    ['x"\r\nset-cookie: a=b', 'x___set-cookie_ a=b'],
    ['\u202egpj.exe', '_gpj.exe'],
    ['...', 'file'],
    ['', 'file'],
    ['.pdf', 'pdf'],
  ])('has nothing treacherous left of %j', (name, safe) => expect(safeFileName(name)).toBe(safe));

  it('never breaks out of its header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(attachmentNamed(name)).toMatch(
          /^attachment; filename="[\w.()\- ]{1,140}"(; filename\*=UTF-8''[\w.!~%-]+)?$/,
        );
      }),
    );
  });
});
