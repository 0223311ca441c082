import type { Redis } from 'ioredis';

/** A shelf of texts: how long they lie there, and how many each owner may have; the oldest goes first. */
export interface Shelf {
  readonly name: string;
  readonly seconds: number;
  readonly most: number;
}

/**
 * Texts that are kept for a while for those who put them there, in Redis, for all processes of the zone. Whoever has
 * personal data to keep seals it first; ids of owners and texts stand in keys and name nobody.
 */
export class KeptTexts {
  constructor(
    private readonly redis: Redis,
    private readonly zone: string,
  ) {}

  /** Keeps a text; one of the same id gives way. Throws while Redis is away. */
  async keep(shelf: Shelf, owner: string, id: string, text: string): Promise<void> {
    const order = this.key(shelf, owner, 'order');
    await this.redis.set(this.key(shelf, owner, `text:${id}`), text, 'EX', shelf.seconds);
    await this.redis.lrem(order, 0, id);
    await this.redis.lpush(order, id);
    await this.redis.expire(order, shelf.seconds);
    const old = await this.redis.lrange(order, shelf.most, -1);
    if (old.length === 0) return;
    await this.redis.ltrim(order, 0, shelf.most - 1);
    await this.redis.del(...old.map((one) => this.key(shelf, owner, `text:${one}`)));
  }

  /** A text that its owner keeps; undefined when there is none (any more). Throws while Redis is away. */
  async find(shelf: Shelf, owner: string, id: string): Promise<string | undefined> {
    return (await this.redis.get(this.key(shelf, owner, `text:${id}`))) ?? undefined;
  }

  close(): void {
    this.redis.disconnect();
  }

  private key({ name }: Shelf, owner: string, what: string): string {
    return `gereh:{${this.zone}}:${name}:${owner}:${what}`;
  }
}
