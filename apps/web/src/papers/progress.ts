import type { Client as Socket } from 'graphql-ws';
import { useEffect, useState } from 'react';
import { currentLanguage } from '../language/language';
import { graphql, saying } from '../line/operation';
import { freshSession } from '../session/session';
import type { Paper } from './paper';

const PaperChanged = graphql(`
  subscription PaperChanged($shipmentId: ID!) {
    documentChanged(shipmentId: $shipmentId) {
      ...PaperLine
    }
  }
`);

/** The protocol of the socket has a place for texts only; what is known by its digest goes beside it. */
const onSocket = (said: ReturnType<typeof saying>) => ('query' in said ? said : { extensions: said });

async function openSocket(): Promise<Socket> {
  const [{ createClient }] = await Promise.all([import('graphql-ws'), freshSession()]);
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return createClient({
    url: `${scheme}://${location.host}/graphql`,
    lazy: true,
    retryAttempts: 8,
    // The session's cookies come with the socket's own request.
    connectionParams: () => ({ language: currentLanguage() }),
  });
}

/**
 * Tells of every paper of a shipment that changes, as the server says so. Answers whether the line for it stands:
 * while it does not, the page has to ask again from time to time.
 */
export function usePaperNews(shipmentId: string | undefined, onNews: (paper: Paper) => void): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => {
    if (!shipmentId) return;
    let left = false;
    let socket: Socket | undefined;
    void openSocket()
      .then((opened) => {
        if (left) return void opened.dispose();
        socket = opened;
        opened.on('connected', () => setLive(true));
        opened.on('closed', () => setLive(false));
        opened.subscribe<{ documentChanged: Paper }>(
          { query: '', variables: { shipmentId }, ...onSocket(saying(PaperChanged)) },
          {
            next: ({ data }) => data && onNews(data.documentChanged),
            error: () => setLive(false),
            complete: () => setLive(false),
          },
        );
      })
      .catch(() => setLive(false));
    return () => {
      left = true;
      setLive(false);
      void socket?.dispose();
    };
  }, [shipmentId, onNews]);
  return live;
}
