import { createRootRoute, lazyRouteComponent, Outlet, useMatchRoute } from '@tanstack/react-router';
import { useSession } from '../session/session';
import { Threshold } from '../session/Threshold';
import { NoSuchPage } from './Astray';
import { Frame } from './Frame';
import { Waiting } from './Waiting';

/** Pages for those who have no session, or whoever has one. */
const OPEN = [
  '/invitation/$token',
  '/phone',
  '/phone/changed',
  '/forgot',
  '/reset/$token',
  '/shared',
  '/check',
  '/log',
] as const;
const SetUpPage = lazyRouteComponent(() => import('../session/SetUpPage'), 'SetUpPage');

/** Who is not signed in meets the sign-in at whatever address they opened, and is there once signed in. */
function Door() {
  const session = useSession();
  const match = useMatchRoute();
  if (OPEN.some((to) => match({ to }))) return <Outlet />;
  if (session === undefined) return <Waiting />;
  if (session?.secondFactorMissing) return <SetUpPage />;
  const scanned = match({ to: '/t/$code' });
  return session ? <Frame /> : <Threshold scanned={scanned ? scanned.code : undefined} />;
}

/** Where every page of the console hangs. */
export const root = createRootRoute({ component: Door, notFoundComponent: NoSuchPage });
