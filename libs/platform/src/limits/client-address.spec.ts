import { clientAddress, isNetwork, trustOf } from './client-address.js';

const isTrusted = trustOf(['10.0.0.0/8', '127.0.0.1', '::1']);

describe('where a request comes from', () => {
  it.each([
    ['who connects, when it is no proxy of ours', '203.0.113.9', '198.51.100.7', '203.0.113.9'],
    ['what our proxy says', '10.1.2.3', '198.51.100.7', '198.51.100.7'],
    ['what the farthest of our proxies says', '127.0.0.1', '198.51.100.7, 10.0.0.2', '198.51.100.7'],
    ['never what the sender wrote before that', '10.1.2.3', '1.1.1.1, 198.51.100.7', '198.51.100.7'],
    ['our proxy, when it says nothing', '10.1.2.3', undefined, '10.1.2.3'],
    ['our proxy, when it says nonsense', '10.1.2.3', 'unknown', '10.1.2.3'],
    ['what comes in IPv6 clothes', '::ffff:10.1.2.3', '2001:db8::7', '2001:db8::7'],
  ])('is %s', (_, remote, forwarded, address) =>
    expect(clientAddress(remote, forwarded, isTrusted)).toBe(address),
  );

  it('trusts nobody by default', () => expect(trustOf([])('127.0.0.1')).toBe(false));

  it.each([
    ['10.0.0.0/8', true],
    ['::1', true],
    ['fd00::/8', true],
    ['10.0.0.0/33', false],
    ['proxy.example', false],
    ['', false],
  ])('knows a network: %s', (text, is) => expect(isNetwork(text)).toBe(is));
});
