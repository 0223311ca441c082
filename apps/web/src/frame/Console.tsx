import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useMemo } from 'react';
import { Provider } from 'urql';
import { Direction } from '../language/Direction';
import { makeClient } from '../line/client';
import { palette, theme } from '../look/theme';
import { useSession } from '../session/session';
import { router } from './routes';

/** The server lets in only styles with the nonce of this page. */
const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

export function Console() {
  const session = useSession();
  const reader = session && `${session.account.id} ${session.account.post.id}`;
  // Another account, and another post of it, gets another client: nothing that was read as one is ever shown to the next.
  // Deliberate: follows only what is named.
  const client = useMemo(() => makeClient(), [reader]);
  return (
    <StrictMode>
      <Direction>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={palette}
          forceColorScheme="light"
          getStyleNonce={styleNonce}
        >
          <Provider value={client}>
            <RouterProvider router={router} />
          </Provider>
        </MantineProvider>
      </Direction>
    </StrictMode>
  );
}
