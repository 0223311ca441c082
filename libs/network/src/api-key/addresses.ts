import ipaddr from 'ipaddr.js';

/** A network as CIDR in its shortest form; a bare address is a network of one. Undefined when it is neither. */
export function readNetwork(text: string): string | undefined {
  try {
    const [address, bits] = text.includes('/') ? ipaddr.parseCIDR(text) : alone(text);
    const isWhole = address.kind() === 'ipv6' || ipaddr.IPv4.isValidFourPartDecimal(text.split('/')[0] ?? '');
    return isWhole ? `${networkOf(address, bits)}/${bits}` : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an address lies in one of the networks; in none where it cannot be read. */
export function isWithin(networks: readonly string[], address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const known = ipaddr.process(address);
  return networks.some((network) => {
    const [start, bits] = ipaddr.parseCIDR(network);
    return start.kind() === known.kind() && known.match(start, bits);
  });
}

function alone(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const address = ipaddr.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

function networkOf(address: ipaddr.IPv4 | ipaddr.IPv6, bits: number): string {
  const cidr = `${address.toString()}/${bits}`;
  const start = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return start.networkAddressFromCIDR(cidr).toString();
}
