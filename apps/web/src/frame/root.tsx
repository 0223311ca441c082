import { createRootRoute, lazyRouteComponent, Outlet, useMatchRoute } from '@tanstack/react-router';
import { SignInPage } from '../session/SignInPage';
import { useSession } from '../session/session';
import { NoSuchPage } from './Astray';
import { Frame } from './Frame';
import { Waiting } from './Waiting';

/** Pages for those who have no session, or whoever has one. */
const OPEN = ['/invitation/$token', '/phone', '/forgot', '/reset/$token', '/shared'] as const;
const SetUpPage = lazyRouteComponent(() => import('../session/SetUpPage'), 'SetUpPage');

/** Who is not signed in meets the sign-in at whatever address they opened, and is there once signed in. */
function Door() {
  const session = useSession();
  const match = useMatchRoute();
  if (OPEN.some((to) => match({ to }))) return <Outlet />;
  if (session === undefined) return <Waiting />;
  if (session?.secondFactorMissing) return <SetUpPage />;
  return session ? <Frame /> : <SignInPage />;
}

/** Where every page of the console hangs. */
export const root = createRootRoute({ component: Door, notFoundComponent: NoSuchPage });
