import { EventEmitter } from 'node:events';
import type { Redis } from 'ioredis';

type Listener = (message: string) => void;

/** Short messages between the processes of a zone. A lost signal costs time, never truth: everybody also looks. */
export abstract class Signals {
  abstract send(topic: string, message: string): void;
  /** Listens to a topic; the answer stops listening. */
  abstract listen(topic: string, listener: Listener): () => void;
  abstract close(): Promise<void>;
}

/** Signals over Redis publish/subscribe, each topic under the zone's name. */
export class RedisSignals extends Signals {
  private readonly listeners = new EventEmitter().setMaxListeners(0);

  constructor(
    private readonly zone: string,
    private readonly publisher: Redis,
    private readonly subscriber: Redis,
  ) {
    super();
    this.subscriber.on('message', (channel: string, message: string) =>
      this.listeners.emit(channel, message),
    );
  }

  send(topic: string, message: string): void {
    this.publisher.publish(this.channel(topic), message).catch(() => undefined);
  }

  listen(topic: string, listener: Listener): () => void {
    const channel = this.channel(topic);
    if (this.listeners.listenerCount(channel) === 0)
      this.subscriber.subscribe(channel).catch(() => undefined);
    this.listeners.on(channel, listener);
    return () => {
      this.listeners.off(channel, listener);
      if (this.listeners.listenerCount(channel) === 0)
        this.subscriber.unsubscribe(channel).catch(() => undefined);
    };
  }

  async close(): Promise<void> {
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }

  private channel(topic: string): string {
    return `gereh:{${this.zone}}:${topic}`;
  }
}

/** The in-memory twin: signals within one process. */
export class MemorySignals extends Signals {
  private readonly listeners = new EventEmitter().setMaxListeners(0);

  send(topic: string, message: string): void {
    this.listeners.emit(topic, message);
  }

  listen(topic: string, listener: Listener): () => void {
    this.listeners.on(topic, listener);
    return () => this.listeners.off(topic, listener);
  }

  async close(): Promise<void> {
    this.listeners.removeAllListeners();
  }
}
