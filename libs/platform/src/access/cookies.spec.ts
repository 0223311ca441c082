import { SessionCookies } from './cookies.js';

const over = (https: boolean) =>
  new SessionCookies({ zone: 'anzali', https, publicOrigin: 'https://gereh.example' });
const laid = (https: boolean, use: 'access' | 'renew' | 'device'): string => {
  let line = '';
  over(https).lay({ header: (_name, value) => (line = value) }, use, 'v', 60);
  return line;
};

describe('the console’s cookies', () => {
  it('are bound to the host over HTTPS, wherever their path allows it', () => {
    const life = 'Max-Age=60; HttpOnly; SameSite=Strict; Secure';
    expect(laid(true, 'access')).toBe(`__Host-gereh-anzali=v; Path=/; ${life}`);
    expect(laid(true, 'device')).toBe(`__Host-gereh-anzali-device=v; Path=/; ${life}`);
    expect(laid(true, 'renew')).toBe(`__Secure-gereh-anzali-renew=v; Path=/session; ${life}`);
    expect(laid(false, 'access')).toBe('gereh-anzali=v; Path=/; Max-Age=60; HttpOnly; SameSite=Strict');
  });

  it('are told apart by their whole name', () => {
    const headers = {
      host: 'h',
      origin: 'http://h',
      cookie: 'xgereh-anzali=a; gereh-anzali-device=d; gereh-anzali=t',
    };
    expect(over(false).read({ headers }, 'access')).toBe('t');
    expect(over(false).read({ headers }, 'device')).toBe('d');
    expect(over(false).read({ headers }, 'renew')).toBeUndefined();
  });

  it('count only in what a page of this origin sent; over HTTPS no page without it', () => {
    const from = (origin: string, https: boolean) =>
      over(https).isFromOurPage({ headers: { host: 'office:4400', origin } });
    expect(from('http://office:4400', false)).toBe(true);
    expect(from('http://office:4400', true)).toBe(false);
    expect(from('https://office:4400', true)).toBe(true);
    expect(from('https://gereh.example', true)).toBe(true);
    for (const origin of ['null', '', 'http://office', 'http://office:4400.evil.example', 'http://evil@x'])
      expect(from(origin, false)).toBe(false);
  });
});
