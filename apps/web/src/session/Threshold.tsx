import { lazyRouteComponent } from '@tanstack/react-router';
import { useState } from 'react';
import { SignInPage } from './SignInPage';

const PassportPage = lazyRouteComponent(() => import('../guest/PassportPage'), 'PassportPage');

/** Before the door: who scanned a rug reads its passport, everybody else is asked to sign in. */
export function Threshold({ scanned }: { scanned: string | undefined }) {
  const [entering, setEntering] = useState(false);
  if (scanned === undefined || entering) return <SignInPage />;
  return <PassportPage code={scanned} onSignIn={() => setEntering(true)} />;
}
