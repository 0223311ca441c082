import type { WebSocket } from 'ws';

/** What is told of a socket whose session is over; the client opens another with a fresh token. */
const FORBIDDEN = 4403;

/** The open sockets of sessions, so that they end with them. */
export class SessionSockets {
  private readonly sockets = new Map<string, Set<WebSocket>>();

  /** Ends a socket when its token does, or before, when its session is ended. */
  keep(socket: WebSocket, endsAtS: number, session: string | undefined): void {
    const timer = setTimeout(() => close(socket), endsAtS * 1_000 - Date.now());
    socket.once('close', () => clearTimeout(timer));
    if (session === undefined) return;
    const together = this.sockets.get(session) ?? new Set();
    this.sockets.set(session, together.add(socket));
    socket.once('close', () => {
      together.delete(socket);
      if (together.size === 0) this.sockets.delete(session);
    });
  }

  /** Ends all sockets of a session. */
  end(session: string): void {
    for (const socket of this.sockets.get(session) ?? []) close(socket);
  }
}

const close = (socket: WebSocket): void => socket.close(FORBIDDEN, 'the session is over');
