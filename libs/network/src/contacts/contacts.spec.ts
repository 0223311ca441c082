import fc from 'fast-check';
import { LANGUAGES } from '#libs/platform';
import { contactProblems, keptContacts } from './contacts.js';

const codes = (written: Parameters<typeof keptContacts>[0]) =>
  contactProblems(keptContacts(written)).map(({ path, code }) => `${path} ${code}`);

describe('contacts', () => {
  it('are kept in one form, without what is empty', () => {
    expect(
      keptContacts({ phone: '۰۱۳-۴۴۴ ۲۵۰۰۰', email: '', web: 'anzali.example/rugs', person: null }),
    ).toEqual({ phone: '01344425000', web: 'https://anzali.example/rugs' });
    expect(keptContacts({})).toEqual({});
  });

  it('are taken in the forms that people write', () => {
    for (const phone of ['+7 (8512) 00-00-00', '01344425000', '۰۱۳۴۴۴۲۵۰۰۰'])
      expect(codes({ phone })).toEqual([]);
    for (const email of ['a@b.co', 'دفتر@نمونه.ایران']) expect(codes({ email })).toEqual([]);
    for (const web of ['b.example', 'http://b.example/x?y=1', 'HTTPS://B.example'])
      expect(codes({ web })).toEqual([]);
  });

  it('that lead elsewhere than to a telephone, a mailbox or a page are refused at their place', () => {
    for (const phone of ['12', 'call me', '+7 8512 ext 5', '0'.repeat(30)])
      expect(codes({ phone })).toEqual(['phone OFFICE_PHONE_WRONG']);
    for (const email of ['a@b', '@b.co', 'a b@c.co', 'a@b..co'])
      expect(codes({ email })).toEqual(['email EMAIL_WRONG']);
    for (const web of [
      'javascript:alert(1)',
      'https://u:p@b.example',
      'https://localhost',
      'https://',
      'a b.c',
    ])
      expect(codes({ web })).toEqual(['web WEB_ADDRESS_WRONG']);
    for (const language of LANGUAGES)
      for (const { text } of contactProblems({ phone: 'x', email: 'x', web: 'x' }))
        expect(text.says[language] && text.next[language]).toBeTruthy();
  });

  it('never keep an address of another scheme than a page has', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (web) => {
        const kept = keptContacts({ web });
        if (kept.web === undefined || contactProblems(kept).length > 0) return;
        expect(new URL(kept.web).protocol).toMatch(/^https?:$/);
      }),
    );
  });
});
