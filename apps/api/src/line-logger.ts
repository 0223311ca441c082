import { ConsoleLogger } from '@nestjs/common';

/** What Node says when the other side hung up in the middle; on a village's line that is every day's work. */
const HUNG_UP = new Set(['Premature close', 'premature close', 'aborted']);

const isHungUp = (said: unknown): boolean =>
  HUNG_UP.has(String((said as { readonly message?: unknown } | undefined)?.message ?? said));

/** Logs errors and warnings of ours; that somebody hung up is none. */
export class LineLogger extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['error', 'warn', 'fatal'] });
  }

  override error(message: unknown, ...rest: unknown[]): void {
    if (!isHungUp(message)) super.error(message, ...(rest as [string]));
  }
}
