import { networkOf, subscriberOf } from './networks.js';

describe('addresses as they are counted', () => {
  it('are one for a subscriber of IPv6, however they are written, and each for itself of IPv4', () => {
    for (const one of ['2001:db8:1:2:3:4:5:6', '2001:DB8:1:2::', '2001:0db8:0001:0002::9'])
      expect(subscriberOf(one)).toBe('2001:db8:1:2::');
    expect(subscriberOf('2001:db8:1:3::1')).toBe('2001:db8:1:3::');
    expect(subscriberOf('203.0.113.7')).toBe('203.0.113.7');
    expect(subscriberOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });

  it('leave what is no address as it is: an account, a text', () => {
    for (const none of ['01JDEMQ8Z0V3R9K7TB5N2W4XCY', '', 'a:b', 'a new password from x'])
      expect(subscriberOf(none)).toBe(none);
    expect(networkOf('a:b')).toBeUndefined();
  });
});
