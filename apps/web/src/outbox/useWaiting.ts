import { useEffect, useState } from 'react';
import { useAccount } from '../session/session';
import { watchOutbox } from './outbox';
import { waitingOf, type WaitingCommand } from './store';

/** What the signed-in account has in the outbox, in the order it was given; undefined until it has been read. */
export function useWaiting(): WaitingCommand[] | undefined {
  const account = useAccount();
  const actor = `${account.id}/${account.post.id}`;
  const [commands, setCommands] = useState<WaitingCommand[]>();
  useEffect(() => {
    let left = false;
    const read = () =>
      void waitingOf(actor).then(
        (found) => left || setCommands(found),
        () => left || setCommands([]),
      );
    read();
    const stop = watchOutbox(read);
    return () => {
      left = true;
      stop();
    };
  }, [actor]);
  return commands;
}
