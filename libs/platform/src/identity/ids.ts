import { randomBytes } from 'node:crypto';
import { monotonicFactory } from 'ulid';

/** Where ids and randomness come from; a port, so that a scenario can be replayed with the same ids. */
export abstract class Ids {
  /** A new id that sorts by the time it was made (ULID, 26 characters). */
  abstract next(): string;
  /** `count` random bytes. */
  abstract bytes(count: number): Uint8Array;
}

/** Ids from the operating system's randomness. */
export class RandomIds extends Ids {
  private readonly ulid = monotonicFactory();

  next(): string {
    return this.ulid();
  }

  bytes(count: number): Uint8Array {
    return randomBytes(count);
  }
}

/** Ids from a seed: the same seed gives the same ids in the same order (xorshift128, not for secrets). */
export class SeededIds extends Ids {
  private state: [number, number, number, number];
  private count = 0;

  constructor(seed: number) {
    super();
    this.state = [seed | 1, seed ^ 0x9e3779b9, seed ^ 0x243f6a88, seed ^ 0xb7e15162];
    for (let i = 0; i < 16; i++) this.word();
  }

  next(): string {
    this.count += 1;
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const sequence = this.count.toString(32).padStart(10, '0');
    const ordered = [...sequence].map((digit) => alphabet[Number.parseInt(digit, 32)]).join('');
    const tail = [...this.bytes(16)].map((byte) => alphabet[byte & 31]).join('');
    return ordered + tail;
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.word() >>> 24);
  }

  /** A number in [0, 1). */
  fraction(): number {
    return (this.word() >>> 0) / 2 ** 32;
  }

  private word(): number {
    const [x, y, z, w] = this.state;
    const t = x ^ (x << 11);
    const next = (w ^ (w >>> 19) ^ (t ^ (t >>> 8))) | 0;
    this.state = [y, z, w, next];
    return next;
  }
}
