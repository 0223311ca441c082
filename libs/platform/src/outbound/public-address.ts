import ipaddr from 'ipaddr.js';

/** Answers machines of a cloud about themselves, from an address that looks like any other (Azure's wire server). */
const METADATA = '168.63.129.16';

/** What an IP address leads to: the open internet, this machine, or something that is nobody's business outside. */
export type Reach = 'public' | 'loopback' | 'inside';

/**
 * Where an IP address leads. Whatever only carries another address (IPv4 in IPv6, 6to4, Teredo, NAT64) is judged
 * `inside`, save ::ffff:a.b.c.d, which is judged as a.b.c.d; what is no address leads `inside` too.
 */
export function reachOf(address: string): Reach {
  if (!ipaddr.isValid(address)) return 'inside';
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === 'loopback') return 'loopback';
  if (range !== 'unicast' || parsed.toString() === METADATA) return 'inside';
  // Of IPv6 only 2000::/3 is given out for the open internet.
  const isGiven = parsed.kind() === 'ipv4' || ((parsed as ipaddr.IPv6).parts[0]! & 0xe000) === 0x2000;
  return isGiven ? 'public' : 'inside';
}
