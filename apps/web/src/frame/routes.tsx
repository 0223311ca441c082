import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Broken } from './Astray';
import { openRoutes } from './openRoutes';
import { page } from './page';
import { root } from './root';
import { word, words, type PeopleSearch, type RugSearch, type ShipmentSearch } from './search';
import { Waiting } from './Waiting';

const rugs = createRoute({
  getParentRoute: () => root,
  path: '/rugs',
  validateSearch: (search: Record<string, unknown>): RugSearch =>
    words(search, ['q', 'status', 'construction', 'cooperative', 'village']),
  component: lazyRouteComponent(() => import('../rugs/RugsPage'), 'RugsPage'),
});

const shipments = createRoute({
  getParentRoute: () => root,
  path: '/shipments',
  validateSearch: (search: Record<string, unknown>): ShipmentSearch =>
    words(search, ['status', 'destination']),
  component: lazyRouteComponent(() => import('../shipments/ShipmentsPage'), 'ShipmentsPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: (search: Record<string, unknown>): PeopleSearch =>
    words(search, ['kind', 'cooperative', 'village']),
  component: lazyRouteComponent(() => import('../people/PeoplePage'), 'PeoplePage'),
});

const newBatch = createRoute({
  getParentRoute: () => root,
  path: '/batches/new',
  validateSearch: word('piece'),
  component: lazyRouteComponent(() => import('../batches/RegisterBatchPage'), 'RegisterBatchPage'),
});

const labelling = createRoute({
  getParentRoute: () => root,
  path: '/labels/new',
  validateSearch: (search: Record<string, unknown>): { batch?: string; rug?: string } =>
    words(search, ['batch', 'rug']),
  component: lazyRouteComponent(() => import('../labels/PrintLabelsPage'), 'PrintLabelsPage'),
});

const issuing = createRoute({
  getParentRoute: () => root,
  path: '/materials/issue',
  validateSearch: word('lot'),
  component: lazyRouteComponent(() => import('../materials/IssuePage'), 'IssuePage'),
});

const agreeing = createRoute({
  getParentRoute: () => root,
  path: '/pay/agreements/new',
  validateSearch: (search): { rug?: string; piece?: string } => words(search, ['rug', 'piece']),
  component: lazyRouteComponent(() => import('../pay/MakeAgreementPage'), 'MakeAgreementPage'),
});

const packing = createRoute({
  getParentRoute: () => root,
  path: '/bales/new',
  validateSearch: word('shipment'),
  component: lazyRouteComponent(() => import('../bales/PackBalePage'), 'PackBalePage'),
});

const accessLog = createRoute({
  getParentRoute: () => root,
  path: '/access-log',
  validateSearch: word('account'),
  component: lazyRouteComponent(() => import('../access-log/AccessLogPage'), 'AccessLogPage'),
});

const inviting = createRoute({
  getParentRoute: () => root,
  path: '/accounts/invite',
  validateSearch: word('person'),
  component: lazyRouteComponent(() => import('../accounts/InviteAccountPage'), 'InviteAccountPage'),
});

const pieces = createRoute({
  getParentRoute: () => root,
  path: '/pieces',
  validateSearch: word('quiet'),
  component: lazyRouteComponent(() => import('../pieces/PiecesPage'), 'PiecesPage'),
});

const puttingOn = createRoute({
  getParentRoute: () => root,
  path: '/pieces/new',
  validateSearch: word('loom'),
  component: lazyRouteComponent(() => import('../pieces/PutOnLoomPage'), 'PutOnLoomPage'),
});

const routes = root.addChildren([
  ...openRoutes,
  page(
    '/shares',
    lazyRouteComponent(() => import('../shares/SharesPage'), 'SharesPage'),
  ),
  page(
    '/keys',
    lazyRouteComponent(() => import('../keys/KeysPage'), 'KeysPage'),
  ),
  page(
    '/',
    lazyRouteComponent(() => import('../desk/HomePage'), 'HomePage'),
  ),
  page(
    '/waiting',
    lazyRouteComponent(() => import('../outbox/WaitingPage'), 'WaitingPage'),
  ),
  page(
    '/more',
    lazyRouteComponent(() => import('./MorePage'), 'MorePage'),
  ),
  page(
    '/t/$code',
    lazyRouteComponent(() => import('../trace/TracePage'), 'TracePage'),
  ),
  rugs,
  page(
    '/inspect',
    lazyRouteComponent(() => import('../rugs/InspectPage'), 'InspectPage'),
  ),
  page(
    '/batches',
    lazyRouteComponent(() => import('../batches/BatchesPage'), 'BatchesPage'),
  ),
  newBatch,
  labelling,
  page(
    '/labels/$id',
    lazyRouteComponent(() => import('../labels/LabelPrintPage'), 'LabelPrintPage'),
  ),
  page(
    '/batches/sheet',
    lazyRouteComponent(() => import('../batch-sheet/BatchSheetPage'), 'BatchSheetPage'),
  ),
  page(
    '/rules',
    lazyRouteComponent(() => import('../plausibility/RulesPage'), 'RulesPage'),
  ),
  page(
    '/bales',
    lazyRouteComponent(() => import('../bales/BalesPage'), 'BalesPage'),
  ),
  packing,
  page(
    '/materials',
    lazyRouteComponent(() => import('../materials/MaterialsPage'), 'MaterialsPage'),
  ),
  page(
    '/materials/new',
    lazyRouteComponent(() => import('../materials/ReceiveLotPage'), 'ReceiveLotPage'),
  ),
  issuing,
  page(
    '/materials/$id',
    lazyRouteComponent(() => import('../materials/LotPage'), 'LotPage'),
  ),
  shipments,
  page(
    '/shipments/new',
    lazyRouteComponent(() => import('../shipments/BookShipmentPage'), 'BookShipmentPage'),
  ),
  page(
    '/villages',
    lazyRouteComponent(() => import('../villages/VillagesPage'), 'VillagesPage'),
  ),
  people,
  page(
    '/people/new',
    lazyRouteComponent(() => import('../people/EnrolPersonPage'), 'EnrolPersonPage'),
  ),
  page(
    '/people/duplicates',
    lazyRouteComponent(() => import('../people/DuplicatesPage'), 'DuplicatesPage'),
  ),
  page(
    '/people/sheet',
    lazyRouteComponent(() => import('../people/MembersSheetPage'), 'MembersSheetPage'),
  ),
  page(
    '/people/$id',
    lazyRouteComponent(() => import('../people/PersonPage'), 'PersonPage'),
  ),
  page(
    '/organisations',
    lazyRouteComponent(() => import('../organisations/OrganisationsPage'), 'OrganisationsPage'),
  ),
  page(
    '/organisations/new',
    lazyRouteComponent(() => import('../organisations/RegisterOrganisationPage'), 'RegisterOrganisationPage'),
  ),
  page(
    '/organisations/$id',
    lazyRouteComponent(() => import('../organisations/OrganisationPage'), 'OrganisationPage'),
  ),
  page(
    '/villages/new',
    lazyRouteComponent(() => import('../villages/RecordVillagePage'), 'RecordVillagePage'),
  ),
  page(
    '/villages/$id',
    lazyRouteComponent(() => import('../villages/VillagePage'), 'VillagePage'),
  ),
  page(
    '/pay',
    lazyRouteComponent(() => import('../pay/OwedPage'), 'OwedPage'),
  ),
  page(
    '/pay/price',
    lazyRouteComponent(() => import('../pay/PricePage'), 'PricePage'),
  ),
  page(
    '/pay/runs',
    lazyRouteComponent(() => import('../pay/RunsPage'), 'RunsPage'),
  ),
  page(
    '/pay/runs/$id',
    lazyRouteComponent(() => import('../pay/RunPage'), 'RunPage'),
  ),
  page(
    '/pay/accounts/$id',
    lazyRouteComponent(() => import('../pay/PayAccountPage'), 'PayAccountPage'),
  ),
  page(
    '/pay/agreements',
    lazyRouteComponent(() => import('../pay/AgreementsPage'), 'AgreementsPage'),
  ),
  agreeing,
  page(
    '/looms',
    lazyRouteComponent(() => import('../looms/LoomsPage'), 'LoomsPage'),
  ),
  page(
    '/looms/$id',
    lazyRouteComponent(() => import('../looms/LoomPage'), 'LoomPage'),
  ),
  pieces,
  puttingOn,
  page(
    '/pieces/$id',
    lazyRouteComponent(() => import('../pieces/PiecePage'), 'PiecePage'),
  ),
  page(
    '/looms/new',
    lazyRouteComponent(() => import('../looms/RegisterLoomPage'), 'RegisterLoomPage'),
  ),
  page(
    '/accounts',
    lazyRouteComponent(() => import('../accounts/AccountsPage'), 'AccountsPage'),
  ),
  inviting,
  page(
    '/accounts/$id',
    lazyRouteComponent(() => import('../accounts/AccountPage'), 'AccountPage'),
  ),
  accessLog,
  page(
    '/identity-providers',
    lazyRouteComponent(() => import('../identity-providers/IdentityProvidersPage'), 'IdentityProvidersPage'),
  ),
  page(
    '/disputes',
    lazyRouteComponent(() => import('../disputes/DisputesPage'), 'DisputesPage'),
  ),
  page(
    '/phone-messages',
    lazyRouteComponent(() => import('../phone-messages/PhoneMessagesPage'), 'PhoneMessagesPage'),
  ),
  page(
    '/security',
    lazyRouteComponent(() => import('../session/SecurityPage'), 'SecurityPage'),
  ),
  page(
    '/resets',
    lazyRouteComponent(() => import('../session/ResetRequestsPage'), 'ResetRequestsPage'),
  ),
]);

export const router = createRouter({
  routeTree: routes,
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
