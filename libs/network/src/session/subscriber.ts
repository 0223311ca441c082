import ipaddr from 'ipaddr.js';

/** One subscriber of IPv6 has all of a /64; counting single addresses there would count nothing. */
const SUBSCRIBER_BYTES = 8;

/** An address as tries are counted for it: all addresses of one subscriber are one. */
export function subscriberOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const read = ipaddr.process(address);
  if (read.kind() === 'ipv4') return read.toString();
  const bytes = read.toByteArray().map((byte, i) => (i < SUBSCRIBER_BYTES ? byte : 0));
  return ipaddr.fromByteArray(bytes).toString();
}
