import type { CommandStartedEvent, CommandSucceededEvent, MongoClient } from 'mongodb';

/** The commands that a piece of work sent, and how many of them had to wait for one another. */
export interface Depths {
  readonly commands: readonly string[];
  /** The longest chain of commands each of which was sent after the answer to the one before. */
  readonly depth: number;
}

/** Watches the commands of a driver's client, which must have been made with `monitorCommands`. */
export class CommandDepths {
  private readonly running = new Map<number, number>();
  private commands: string[] = [];
  private answered = 0;
  private deepest = 0;

  constructor(client: MongoClient) {
    client.on('commandStarted', (event: CommandStartedEvent) => {
      const depth = this.answered + 1;
      this.running.set(event.requestId, depth);
      this.deepest = Math.max(this.deepest, depth);
      const target: unknown = event.command[event.commandName];
      this.commands.push(`${event.commandName} ${String(target)}`);
    });
    client.on('commandSucceeded', (event: CommandSucceededEvent) => {
      this.answered = Math.max(this.answered, this.running.get(event.requestId) ?? 0);
      this.running.delete(event.requestId);
    });
  }

  /** What is sent while a piece of work is done. */
  async during(work: () => Promise<void>): Promise<Depths> {
    [this.commands, this.answered, this.deepest] = [[], 0, 0];
    await work();
    return { commands: [...this.commands], depth: this.deepest };
  }
}
