import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** How many bits of an address of IPv6 are a subscriber's own: one household or office has all addresses behind them. */
const SUBSCRIBER_BITS = 64;
/** How many bits name a network that somebody may have whole: of IPv4, of IPv6. */
const NETWORK_BITS = { ipv4: 24, ipv6: 48 } as const;

/** An address as things are counted for it: all addresses of one subscriber are one. What is no address stays. */
export function subscriberOf(address: string): string {
  // What has no colon is an address of IPv4, or an account: looked at often, and left as it is.
  if (!address.includes(':') || !ipaddr.isValid(address)) return address;
  const read = ipaddr.process(address);
  return read.kind() === 'ipv4' ? read.toString() : startOf(read, SUBSCRIBER_BITS);
}

/** The network of an address as it may be kept: /24 of IPv4, /48 of IPv6; undefined for what is no address. */
export function networkOf(address: string | undefined): string | undefined {
  if (!address || !ipaddr.isValid(address)) return undefined;
  const read = ipaddr.process(address);
  const bits = NETWORK_BITS[read.kind()];
  return `${startOf(read, bits)}/${bits}`;
}

/** A network as CIDR in its shortest form; a bare address is a network of one. Undefined when it is neither. */
export function readNetwork(text: string): string | undefined {
  try {
    const [address, bits] = text.includes('/') ? ipaddr.parseCIDR(text) : alone(text);
    const isWhole = address.kind() === 'ipv6' || ipaddr.IPv4.isValidFourPartDecimal(text.split('/')[0] ?? '');
    return isWhole ? `${startOf(address, bits)}/${bits}` : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an address lies in one of some networks; in none where it cannot be read. */
export function isWithinNetworks(networks: readonly string[], address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const known = ipaddr.process(address);
  return networks.some((network) => {
    const [start, bits] = ipaddr.parseCIDR(network);
    return start.kind() === known.kind() && known.match(start, bits);
  });
}

function alone(text: string): [Address, number] {
  const address = ipaddr.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** The first address of the network in which an address lies. */
function startOf(address: Address, bits: number): string {
  const family = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return family.networkAddressFromCIDR(`${address.toString()}/${bits}`).toString();
}
