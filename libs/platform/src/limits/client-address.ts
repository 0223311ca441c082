import ipaddr from 'ipaddr.js';

/** A network as addresses are compared with it. */
type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Whether a text names an address or a network (`10.0.0.0/8`). */
export const isNetwork = (text: string): boolean => ipaddr.isValid(text) || ipaddr.isValidCIDR(text);

/** Whether an address lies in one of the networks; made once from their texts. */
export function trustOf(networks: readonly string[]): (address: string) => boolean {
  const parsed = networks.map((text): Network => {
    if (!ipaddr.isValid(text)) return ipaddr.parseCIDR(text);
    const one = ipaddr.process(text);
    return [one, one.kind() === 'ipv4' ? 32 : 128];
  });
  return (address) => {
    if (!ipaddr.isValid(address)) return false;
    const asked = ipaddr.process(address);
    return parsed.some(
      ([network, bits]) => network.kind() === asked.kind() && asked.match([network, bits] as never),
    );
  };
}

/**
 * Where a request comes from: the nearest address that is no proxy of ours. What stands further left in
 * X-Forwarded-For was written by whoever sent it and proves nothing.
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  isTrusted: (address: string) => boolean,
): string {
  const hops = [...(forwardedFor ?? '').split(',').map((hop) => hop.trim()), remote ?? ''];
  let nearest = hops.pop() ?? '';
  while (hops.length > 0 && isTrusted(nearest)) {
    const next = hops.pop()!;
    if (!ipaddr.isValid(next)) break;
    nearest = next;
  }
  return nearest;
}
