import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { page } from './page';
import { root } from './root';
import { word, words } from './search';

const shared = createRoute({
  getParentRoute: () => root,
  path: '/shared',
  validateSearch: word('code'),
  component: lazyRouteComponent(() => import('../guest/SharedPage'), 'SharedPage'),
});

const checking = createRoute({
  getParentRoute: () => root,
  path: '/check',
  validateSearch: (search: Record<string, unknown>): { number?: string; on?: string } =>
    words(search, ['number', 'on']),
  component: lazyRouteComponent(() => import('../guest/CheckPaperPage'), 'CheckPaperPage'),
});

const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  validateSearch: word('place'),
  component: lazyRouteComponent(() => import('../guest/LogPage'), 'LogPage'),
});

/** Addresses that people guess for the sign-in: who has a session is at the desk, who has none meets the door. */
const guessed = (['/sign-in', '/login'] as const).map((path) =>
  createRoute({
    getParentRoute: () => root,
    path,
    beforeLoad: () => {
      throw redirect({ to: '/', replace: true });
    },
  }),
);

/** The pages for those who have no session, or whoever has one; `root` lets them through. */
export const openRoutes = [
  ...guessed,
  shared,
  checking,
  log,
  page(
    '/invitation/$token',
    lazyRouteComponent(() => import('../session/InvitationPage'), 'InvitationPage'),
  ),
  page(
    '/phone',
    lazyRouteComponent(() => import('../hers/PhoneSignInPage'), 'PhoneSignInPage'),
  ),
  page(
    '/phone/changed',
    lazyRouteComponent(() => import('../hers/ConfirmPhonePage'), 'ConfirmPhonePage'),
  ),
  page(
    '/forgot',
    lazyRouteComponent(() => import('../session/ForgotPage'), 'ForgotPage'),
  ),
  page(
    '/reset/$token',
    lazyRouteComponent(() => import('../session/ResetPage'), 'ResetPage'),
  ),
] as const;
