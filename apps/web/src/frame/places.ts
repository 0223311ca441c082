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
  | 'looms'
  | 'villages'
  | 'people'
  | 'organisations'
  | 'shares'
  | 'keys'
  | 'accounts'
  | 'accessLog'
  | 'providers'
  | 'resets'
  | 'security';

export interface Place {
  name: PlaceName;
  to:
    | '/'
    | '/rugs'
    | '/batches/new'
    | '/batches'
    | '/inspect'
    | '/bales'
    | '/shipments'
    | '/shipments/new'
    | '/looms'
    | '/villages'
    | '/people'
    | '/organisations'
    | '/shares'
    | '/keys'
    | '/accounts'
    | '/access-log'
    | '/identity-providers'
    | '/resets'
    | '/security';
  icon: IconName;
  duty?: Duty;
}

const places: Place[] = [
  { name: 'desk', to: '/', icon: 'desk' },
  { name: 'registerBatch', to: '/batches/new', icon: 'add', duty: 'registerBatch' },
  { name: 'inspect', to: '/inspect', icon: 'inspect', duty: 'inspect' },
  { name: 'rugs', to: '/rugs', icon: 'rug', duty: 'readRugs' },
  { name: 'book', to: '/shipments/new', icon: 'add', duty: 'bookShipment' },
  { name: 'shipments', to: '/shipments', icon: 'ship', duty: 'readShipments' },
  { name: 'bales', to: '/bales', icon: 'bale', duty: 'readBales' },
  { name: 'batches', to: '/batches', icon: 'batch', duty: 'readBatches' },
  { name: 'looms', to: '/looms', icon: 'loom', duty: 'readLooms' },
  { name: 'villages', to: '/villages', icon: 'village' },
  { name: 'people', to: '/people', icon: 'people', duty: 'readPeople' },
  { name: 'organisations', to: '/organisations', icon: 'house' },
  { name: 'shares', to: '/shares', icon: 'share', duty: 'share' },
  { name: 'keys', to: '/keys', icon: 'key', duty: 'manageKeys' },
  { name: 'accounts', to: '/accounts', icon: 'badge', duty: 'readAccounts' },
  { name: 'accessLog', to: '/access-log', icon: 'clock', duty: 'readAccessLog' },
  { name: 'providers', to: '/identity-providers', icon: 'door', duty: 'administerProviders' },
  { name: 'resets', to: '/resets', icon: 'clock', duty: 'resetPasswords' },
  { name: 'security', to: '/security', icon: 'shield' },
];

export const placesOf = (account: Account): Place[] =>
  places.filter((place) => !place.duty || may(account, place.duty));

/** The first four places fit under a thumb; the rest is behind "more". */
export const thumbPlaces = (account: Account): Place[] => placesOf(account).slice(0, 4);
