import type { IconName } from '../look/Icon';
import { may, type Account, type Duty } from '../session/account';

export type PlaceName =
  | 'desk'
  | 'rugs'
  | 'registerBatch'
  | 'batches'
  | 'inspect'
  | 'bales'
  | 'shipments'
  | 'book'
  | 'pay'
  | 'looms'
  | 'materials'
  | 'pieces'
  | 'villages'
  | 'people'
  | 'organisations'
  | 'shares'
  | 'keys'
  | 'accounts'
  | 'accessLog'
  | 'providers'
  | 'resets'
  | 'disputes'
  | 'phoneMessages'
  | 'rules'
  | 'security';

/** What places have in common; a menu of twenty is read by its headings. */
export type PlaceGroup = 'today' | 'goods' | 'registers' | 'office';

export interface Place {
  name: PlaceName;
  group: PlaceGroup;
  to:
    | '/'
    | '/rugs'
    | '/batches/new'
    | '/batches'
    | '/inspect'
    | '/bales'
    | '/shipments'
    | '/shipments/new'
    | '/pay'
    | '/looms'
    | '/materials'
    | '/pieces'
    | '/villages'
    | '/people'
    | '/organisations'
    | '/shares'
    | '/keys'
    | '/accounts'
    | '/access-log'
    | '/identity-providers'
    | '/resets'
    | '/disputes'
    | '/phone-messages'
    | '/rules'
    | '/security';
  icon: IconName;
  duty?: Duty;
}

const places: Place[] = [
  { name: 'desk', group: 'today', to: '/', icon: 'desk' },
  { name: 'registerBatch', group: 'today', to: '/batches/new', icon: 'add', duty: 'registerBatch' },
  { name: 'inspect', group: 'today', to: '/inspect', icon: 'inspect', duty: 'inspect' },
  { name: 'rugs', group: 'goods', to: '/rugs', icon: 'rug', duty: 'readRugs' },
  { name: 'book', group: 'today', to: '/shipments/new', icon: 'add', duty: 'bookShipment' },
  { name: 'shipments', group: 'goods', to: '/shipments', icon: 'ship', duty: 'readShipments' },
  { name: 'bales', group: 'goods', to: '/bales', icon: 'bale', duty: 'readBales' },
  { name: 'batches', group: 'goods', to: '/batches', icon: 'batch', duty: 'readBatches' },
  { name: 'pay', group: 'registers', to: '/pay', icon: 'coins', duty: 'readPay' },
  { name: 'pieces', group: 'goods', to: '/pieces', icon: 'loom', duty: 'readPieces' },
  { name: 'looms', group: 'goods', to: '/looms', icon: 'loom', duty: 'readLooms' },
  { name: 'materials', group: 'goods', to: '/materials', icon: 'yarn', duty: 'readLots' },
  { name: 'villages', group: 'registers', to: '/villages', icon: 'village' },
  { name: 'people', group: 'registers', to: '/people', icon: 'people', duty: 'readPeople' },
  { name: 'disputes', group: 'registers', to: '/disputes', icon: 'badge', duty: 'readDisputes' },
  { name: 'organisations', group: 'registers', to: '/organisations', icon: 'house' },
  { name: 'shares', group: 'office', to: '/shares', icon: 'share', duty: 'share' },
  { name: 'keys', group: 'office', to: '/keys', icon: 'key', duty: 'manageKeys' },
  { name: 'accounts', group: 'office', to: '/accounts', icon: 'badge', duty: 'readAccounts' },
  { name: 'accessLog', group: 'office', to: '/access-log', icon: 'clock', duty: 'readAccessLog' },
  {
    name: 'providers',
    group: 'office',
    to: '/identity-providers',
    icon: 'door',
    duty: 'administerProviders',
  },
  { name: 'resets', group: 'office', to: '/resets', icon: 'clock', duty: 'resetPasswords' },
  { name: 'phoneMessages', group: 'office', to: '/phone-messages', icon: 'paper', duty: 'readPhoneMessages' },
  { name: 'rules', group: 'registers', to: '/rules', icon: 'inspect', duty: 'readRugs' },
  { name: 'security', group: 'office', to: '/security', icon: 'shield' },
];

const placesOf = (account: Account): Place[] =>
  places.filter((place) => !place.duty || may(account, place.duty));

/** The places of an account under their headings, in order. */
export function placeGroups(account: Account): { group: PlaceGroup; places: Place[] }[] {
  const own = placesOf(account);
  return (['today', 'goods', 'registers', 'office'] as const)
    .map((group) => ({ group, places: own.filter((place) => place.group === group) }))
    .filter(({ places: some }) => some.length > 0);
}

/** The first four places fit under a thumb; the rest is behind "more". */
export const thumbPlaces = (account: Account): Place[] => placesOf(account).slice(0, 4);
