import { readOpaqueId, type Caller } from '#libs/platform';
import {
  STAFF,
  makeWorld,
  nationalCode,
  rug,
  type Cooperative,
  type Told,
  type World,
} from './access-world.js';
import { ALL_RIGHT } from '../fixtures/checks.js';

/** An amount as GraphQL shows it. */
export interface Rials {
  readonly rials: number;
  readonly shown: string;
}

/** What a mutation of pay answered. */
export interface PayTold {
  readonly code?: string;
  readonly problems?: readonly { readonly path: string; readonly code: string }[];
  readonly agreement?: { readonly id: string; readonly code: string };
  readonly account?: PayAccount;
  readonly run?: PayRun;
  readonly total?: Rials;
}

export interface PayAccount {
  readonly id: string;
  readonly owed: Rials;
  readonly advances: Rials;
  readonly paid: Rials;
  readonly runCode: string | null;
}

export interface PayRun {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly total: Rials;
  readonly bankWaiting: Rials;
  readonly cashWaiting: Rials;
  readonly paid: Rials;
  readonly failed: Rials;
  readonly sameHand: boolean | null;
  readonly bankFilePath: string | null;
  readonly items: {
    readonly nodes: readonly {
      readonly line: number;
      readonly how: string;
      readonly state: string;
      readonly amount: Rials;
      readonly person: { readonly id: string };
    }[];
  };
}

const ACCOUNT = 'account { id owed { rials shown } advances { rials shown } paid { rials shown } runCode }';
/** All of a run that tests look at. */
export const RUN_FIELDS =
  'id code status sameHand bankFilePath total { rials shown } bankWaiting { rials shown } cashWaiting { rials shown } paid { rials shown } failed { rials shown } items(first: 50) { nodes { line how state amount { rials shown } person { id } } }';
const PAYLOADS: Readonly<Record<string, string>> = {
  makePayAgreement: 'PayAgreementPayload { agreement { id code } }',
  endPayAgreement: 'PayAgreementPayload { agreement { id code } }',
  priceRugs: 'PriceRugsPayload { total { rials shown } }',
  recordAdvance: `PayAccountPayload { ${ACCOUNT} }`,
  chargeMaterial: `PayAccountPayload { ${ACCOUNT} }`,
  correctPayAccount: `PayAccountPayload { ${ACCOUNT} }`,
  proposePayRun: `PayRunPayload { run { ${RUN_FIELDS} } }`,
  approvePayRun: `PayRunPayload { run { ${RUN_FIELDS} } }`,
  cancelPayRun: `PayRunPayload { run { ${RUN_FIELDS} } }`,
  markPayments: `PayRunPayload { run { ${RUN_FIELDS} } }`,
};

/** The document of a mutation of pay. */
export const payMutation = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { told: ${name}(input: $input) {
    __typename ... on ${PAYLOADS[name]!} ... on Refusal { code problems { path code } } } }`;

let keys = 0;

/** A Sheba with a right check number. */
export function sheba(account: string): string {
  const check = 98n - (BigInt(`${account}182700`) % 97n);
  return `IR${String(check).padStart(2, '0')}${account}`;
}

/** Two cooperatives with rugs in stock, and what pay needs besides: a woman with a Sheba, rugs of several. */
export class PayWorld {
  private constructor(
    readonly world: World,
    /** The first cooperative, whose weaver has no Sheba. */
    readonly ours: Cooperative,
    readonly theirs: Cooperative,
    /** Another weaver of the first cooperative, with a Sheba. */
    readonly banked: { readonly id: string; readonly sheba: string },
  ) {}

  static async open(name: string, options?: Parameters<typeof makeWorld>[1]): Promise<PayWorld> {
    const world = await makeWorld(name, options);
    const [ours, theirs] = world.cooperatives;
    const iban = sheba('0990000000000000000042');
    const { data } = await world.zone.ask<{ told: { person?: { id: string }; code?: string } }>(
      `mutation ($input: EnrolPersonInput!) { told: enrolPerson(input: $input) {
        ... on PersonPayload { person { id } } ... on Refusal { code problems { path code } } } }`,
      {
        input: {
          ...{ commandKey: 'pay-banked', villageId: world.villageId, kinds: ['MAKER'], iban },
          ...{ nationalId: nationalCode(31), nameFa: 'بانو بانکی', nameLatin: 'Banu Banki' },
          ...{ consentToBeNamed: false, confirmedDistinct: true },
        },
      },
      ours.clerk,
    );
    if (!data.told.person) throw new Error(JSON.stringify(data.told));
    return new PayWorld(world, ours, theirs, { id: data.told.person.id, sheba: iban });
  }

  /** Sends a mutation of pay; gives what it told. */
  async tell(mutation: string, input: object, as: Partial<Caller> = this.ours.clerk): Promise<PayTold> {
    const commandKey = `pay-${String((keys += 1)).padStart(5, '0')}`;
    const { data, errors } = await this.world.zone.ask<{ told: PayTold } | null>(
      payMutation(mutation),
      { input: { commandKey, ...input } },
      as,
    );
    if (errors || !data) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return data.told;
  }

  /** Sends a mutation of pay that must not be refused. */
  async done(mutation: string, input: object, as?: Partial<Caller>): Promise<PayTold> {
    const told = await this.tell(mutation, input, as);
    if (told.code) throw new Error(`${mutation} was refused: ${JSON.stringify(told)}`);
    return told;
  }

  /** Asks something that must not fail. */
  async asked<T>(query: string, variables: object = {}, as: Partial<Caller> = this.ours.clerk): Promise<T> {
    const { data, errors } = await this.world.zone.ask<T>(query, variables, as);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Registers and passes rugs of some makers of the first cooperative; gives their ids. */
  async rugs(makerIds: readonly string[], count: number, change: object = {}): Promise<string[]> {
    const { world, ours } = this;
    const rugs = Array.from({ length: count }, () => ({
      ...rug(world.villageId, ours.loomId, makerIds[0]!),
      // After those of the world: a loom holds one at a time.
      ...{ loomOnDate: '2024-06-01', cutOffDate: '2024-12-20', makerIds, lengthReadingsMm: null, ...change },
    }));
    const told = await world.tell('registerBatch', { rugs }, ours.clerk);
    const ids = (told['batch'] as { rugs: { nodes: { id: string }[] } }).rugs.nodes.map(({ id }) => id);
    const results = ids.map((rugId) => ({
      rugId,
      passed: true,
      grade: 'FIRST',
      defects: [],
      checks: ALL_RIGHT,
    }));
    const inspected: Told = await world.tell('inspectRugs', { results }, ours.clerk);
    if (inspected.code) throw new Error(JSON.stringify(inspected));
    return ids;
  }

  /** An agreement of the first cooperative for all rugs, 10,000,000 tomans a square metre. */
  agreement(change: object = {}): Promise<PayTold> {
    return this.done('makePayAgreement', {
      ...{ basis: 'PER_M2', rate: { amount: 10_000_000, unit: 'TOMAN' }, sharing: 'EQUAL' },
      ...{ parties: [], from: '2022-01-01' },
      ...change,
    });
  }

  /** What the accounts of the first cooperative say. */
  async accounts(): Promise<(PayAccount & { person: { id: string } })[]> {
    const { payAccounts } = await this.asked<{
      payAccounts: { nodes: (PayAccount & { person: { id: string } })[] };
    }>(
      '{ payAccounts(first: 50) { nodes { id runCode owed { rials shown } advances { rials shown } paid { rials shown } person { id } } } }',
    );
    return payAccounts.nodes;
  }

  /** The second clerk of the first cooperative. */
  get otherClerk(): Partial<Caller> {
    return { ...this.ours.clerk, account: 'second-clerk' };
  }

  /** The weaver with a Sheba, as she signs in. */
  get bankedWeaver(): Partial<Caller> {
    return { role: 'WEAVER', account: 'banked', person: readOpaqueId('person', this.banked.id)! };
  }

  get staff(): Partial<Caller> {
    return STAFF;
  }

  close(): Promise<void> {
    return this.world.zone.close();
  }
}
