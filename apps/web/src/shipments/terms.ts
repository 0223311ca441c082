import type { Country, Incoterm, TransportMode } from '../gql/graphql';

export const countries: Country[] = ['RU', 'KZ', 'TM', 'AZ'];
export const modes: TransportMode[] = ['SEA', 'ROAD', 'RAIL'];
export const incoterms: Incoterm[] = ['EXW', 'FCA', 'CPT', 'CFR', 'CIP', 'DAP'];
export const currencies = ['USD', 'EUR', 'RUB', 'KZT', 'AZN', 'TMT'];

/** CFR is a term of carriage by sea only. */
export const termsOf = (mode: TransportMode): Incoterm[] =>
  mode === 'SEA' ? incoterms : incoterms.filter((term) => term !== 'CFR');

export const sellerPaysFreight = (term: Incoterm): boolean => ['CPT', 'CFR', 'CIP', 'DAP'].includes(term);
export const sellerInsures = (term: Incoterm): boolean => term === 'CIP';
