import { Db } from 'mongodb';
import sharp from 'sharp';
import { AccessLog, Accounts, accessRows } from '#libs/network';
import { opaqueId, readOpaqueId, type Caller } from '#libs/platform';
import { PhotographRug } from '#libs/production';
import { STAFF, booking, makeWorld, type World } from '../journeys/access-world.js';
import { legalId } from '../../scripts/journey/invented-numbers.js';
import type { Column } from './matrix-columns.js';
import { coursesOf } from './matrix-courses.js';
import { doingIn } from './matrix-doing.js';
import { labelsOf } from './matrix-labels.js';
import { lotsOf } from './matrix-lots.js';
import { papersIn } from './matrix-papers.js';
import { payOf, type SidePay } from './matrix-pay.js';
import { begunPiecesOf } from './matrix-pieces.js';
import { sharesIn } from './matrix-shares.js';

const CONTACTS = {
  ...{ phone: '+98 13 4400 0000', email: 'office@example.com' },
  ...{ web: 'https://example.com', person: 'مسئول دفتر' },
};
/** Where the cooperatives sit: each in the county of its village. */
const COUNTIES = ['Anzali', 'Rezvanshahr'];
/** An account of the form of a Sheba, with its check digits. */
const IBAN = 'IR820540102680020817909002';

/** The world of the matrix: two of everything, mixed where the trade mixes them. */
export interface MatrixWorld extends World {
  readonly callers: Readonly<Record<Column, Partial<Caller>>>;
  /** What a caller of the matrix sends as its bearer token. */
  tokenOf(caller: Partial<Caller>): Promise<string>;
  /** Takes what callers were refused out of the access log, so that each meets the same log. */
  forgetRefusals(): Promise<void>;
  /** An administrator, who sees everything. */
  readonly administrator: Partial<Caller>;
  /** A programme officer of the first county: sees what its official sees, and may do more. */
  readonly countyProgramme: Partial<Caller>;
  /** A share, a key and a session of the second side. */
  readonly theirShareId: string;
  readonly theirKeyId: string;
  readonly theirSessionId: string;
  readonly theirAccountId: string;
  /** What can be asked for by one argument. */
  readonly arguments: Readonly<Record<string, readonly string[]>>;
  /** Names for ids, for expectations and failures that people can read. */
  readonly names: ReadonlyMap<string, string>;
  /** What pay the second side has. */
  readonly theirPay: SidePay;
  /** A piece of the second side that is being woven. */
  readonly theirBegunId: string;
  /** The course that is held in the second village. */
  readonly theirCourseId: string;
  /** The open dispute about a rug of the second cooperative. */
  readonly theirDisputeId: string;
  readonly theirLotId: string;
  /** A paper of each side that is made, with where it is downloaded. */
  readonly papers: readonly { readonly id: string; readonly downloadPath: string; readonly name: string }[];
}

/**
 * Adds to two of everything what puts one side's things into the other's: a rug of the first cooperative in the second
 * exporter's shipment, one that the second exporter had booked and let go, courses with people of both.
 */
export async function makeMatrixWorld(): Promise<MatrixWorld> {
  const world = await makeWorld('matrix', { worker: true });
  try {
    return await mixed(world);
  } catch (error) {
    await world.zone.close();
    throw error;
  }
}

async function mixed(world: World): Promise<MatrixWorld> {
  const { zone, villageIds, cooperatives, trades } = world;
  const [first] = cooperatives;
  const [trade, other] = trades;
  const doing = doingIn(world);
  const { done, asked } = doing;

  const item = (rugId: string) => ({ rugId, pricePerM2Minor: 30_000 });
  const { shipmentId } = other;
  await done('addRugs', { shipmentId, items: [item(first.rugIds[1]!)] }, other.exporter);
  await done('packBale', { rugIds: [first.rugIds[1]], grossG: 9_000 }, other.exporter);
  const bales = await asked<{
    bales: { nodes: { id: string; sscc: string; shipment: { id: string } | null }[] };
  }>('{ bales { nodes { id sscc shipment { id } } } }');
  const loose = bales.bales.nodes.find(({ shipment }) => !shipment)!;
  await done('loadBales', { shipmentId, baleIds: [loose.id] }, other.exporter);
  await done('bookShipment', booking(other.consigneeId, first.rugIds[2]!), other.exporter);
  const drafts = await asked<{ shipments: { nodes: { id: string; code: string }[] } }>(
    '{ shipments { nodes { id code } } }',
  );
  const let_go = drafts.shipments.nodes.find(({ id }) => ![trade.shipmentId, other.shipmentId].includes(id))!;
  await done('cancelShipment', { shipmentId: let_go.id, reason: 'the buyer went away' }, other.exporter);

  const lotIds = await lotsOf(world, doing);
  const begunIds = await begunPiecesOf(world, doing);
  const courseIds = await coursesOf(world, doing);
  const pay = [await payOf(world, 0), await payOf(world, 1)] as const;
  const labels = [await labelsOf(world, 0), await labelsOf(world, 1)] as const;

  for (const { exporter, shipmentId: id, rugId } of trades) {
    const papers = { kinds: ['COMMERCIAL_INVOICE', 'RUG_PASSPORT'], languages: ['en'] };
    await done('requestDocuments', { shipmentId: id, ...papers }, exporter);
    await done('departShipment', { shipmentId: id, conveyance: `Ship with ${rugId}` }, exporter);
    await done('arriveShipment', { shipmentId: id }, exporter);
    await done('deliverShipment', { shipmentId: id }, exporter);
  }
  for (const { consignee, shipmentId: id } of trades)
    await done('confirmReceipt', { shipmentId: id, receivedBales: 1 }, consignee);

  // What a rug is worth and how it looks, of one rug of each side.
  for (const { clerk, rugIds } of cooperatives) {
    const worth = { rugId: rugIds[0], amountMinor: '900000000', currency: 'IRR', on: '2024-06-01' };
    await done('valueRug', worth, clerk);
    const picture = await sharp({ create: { width: 64, height: 96, channels: 3, background: '#a33' } })
      .png()
      .toBuffer();
    const photo = { commandKey: `photo-${rugIds[0]}`, rugId: rugIds[0]!, view: 'FRONT', picture };
    const taken = await zone.api.get(PhotographRug, { strict: false }).execute(clerk as Caller, photo);
    if (!taken.ok) throw new Error(taken.refusal.code);
  }
  const rugCodes = await asked<{ rugs: { nodes: { id: string; code: string }[] } }>(
    '{ rugs { nodes { id code } } }',
  );
  const codeOf = (rugId: string) => rugCodes.rugs.nodes.find(({ id }) => id === rugId)!.code;
  const { papersOf, papersStand } = papersIn(world, doing);
  const now = () => new Date().toISOString();
  await papersStand(['', '']);
  const disputedAt = now();
  const disputes: string[] = [];
  for (const { weaver, rugIds } of cooperatives) {
    const claim = { claim: 'NOT_MINE', ground: 'ANOTHER_WOVE', code: codeOf(rugIds[0]!) };
    await done('disputeAttribution', claim, weaver);
    const { attributionDisputes } = await asked<{ attributionDisputes: { nodes: { id: string }[] } }>(
      '{ attributionDisputes(status: OPEN) { nodes { id } } }',
    );
    disputes.push(attributionDisputes.nodes[0]!.id);
  }
  await papersStand([disputedAt, disputedAt]);
  // The first side's is decided, the second's stays open.
  await done('answerDispute', { disputeId: disputes[0], agrees: false }, first.clerk);
  const decided = { disputeId: disputes[0], isUpheld: false, note: 'the records of the workshop' };
  const settledAt = now();
  await done('settleDispute', decided, { role: 'OFFICIAL', account: 'judge' });
  await papersStand([settledAt, disputedAt]);
  await done('changeContacts', CONTACTS, first.clerk);
  for (const [i, { id }] of cooperatives.entries())
    await done(
      'amendOrganisation',
      {
        ...{ organisationId: id, legalId: legalId('4d41', i), taxId: `41000000000${i}`, county: COUNTIES[i] },
        address: { fa: 'انزلی', en: 'Anzali', ru: 'Энзели' },
      },
      STAFF,
    );
  // By staff: a number that her cooperative says is held, and nobody is sent a code for it.
  for (const { weaverId } of cooperatives)
    await done('amendPerson', { personId: weaverId, phone: '09110000007', iban: IBAN }, STAFF);
  await zone.ask('mutation { askPhoneCode(phone: "09110000007") { __typename } }');

  for (const { exporterId: organisationId } of trades)
    await done('verifyOrganisation', { organisationId, document: 'V-1', note: 'seen' }, STAFF);

  const organisation = async (kind: string, counties?: readonly string[]): Promise<string> => {
    const name = { fa: 'اداره', en: 'Office', ru: 'Управление' };
    const of = counties ? { counties } : {};
    await done('registerOrganisation', { kind, name, country: 'IR', ...of }, STAFF);
    const { organisations } = await asked<{ organisations: { nodes: { id: string }[] } }>(
      `{ organisations(kind: ${kind}) { nodes { id } } }`,
    );
    return readOpaqueId('organisation', organisations.nodes[0]!.id)!;
  };
  const county = await organisation('DIRECTORATE', ['Anzali']);
  const customs = await organisation('CUSTOMS');
  const accounts = zone.api.get(Accounts, { strict: false });
  const names = new Map<string, string>();
  const accountIds: string[] = [];
  /** The caller as an account that there is, so that it can be asked who it is. */
  const known = async (login: string, caller: Partial<Caller>): Promise<Partial<Caller>> => {
    const { role = 'OFFICIAL', organisation, person } = caller;
    const account = await accounts.createDemoAccount({
      ...{ login, password: `password of ${login}`, displayName: login, language: 'en', role },
      ...(organisation ? { organisationId: organisation } : {}),
      ...(person ? { personId: person } : {}),
    });
    const id = opaqueId('account', account);
    accountIds.push(id);
    names.set(id, `account of ${login}`);
    return { ...caller, role, account };
  };

  const papers = [await papersOf(trade.shipmentId), await papersOf(other.shipmentId)];

  const all = await asked<{ batches: Codes; shipments: Codes; rugs: Codes }>(
    '{ batches { nodes { id code } } shipments { nodes { id code } } rugs { nodes { id code } } }',
  );
  const idsOf = ({ nodes }: Codes): string[] => nodes.map(({ id }) => id);
  const codesOf = ({ nodes }: Codes): string[] => nodes.map(({ code }) => code);
  for (const [i, side] of (['A', 'B'] as const).entries()) {
    const { weaverId, loomId, batchId, rugIds, id, pieceId } = cooperatives[i]!;
    const { exporterId, consigneeId, shipmentId: sent, baleId } = trades[i]!;
    const known = { [weaverId]: 'weaver', [loomId]: 'loom', [batchId]: 'batch', [id]: 'cooperative' };
    const traded = {
      [exporterId]: 'exporter',
      [consigneeId]: 'consignee',
      [sent]: 'shipment',
      [baleId]: 'bale',
    };
    const village = { [villageIds[i]!]: 'village', [courseIds[i]!]: 'course', [lotIds[i]!]: 'lot' };
    const pieces = { [pieceId]: 'piece', [begunIds[i]!]: 'begun piece' };
    for (const [key, name] of Object.entries({ ...known, ...traded, ...village, ...pieces }))
      names.set(key, `${name} ${side}`);
    for (const [key, name] of Object.entries(pay[i]!.names)) names.set(key, `${name} ${side}`);
    rugIds.forEach((rugId, n) => names.set(rugId, `rug ${side}${n + 1}`));
  }
  labels.forEach(([again, whole], i) => {
    names.set(whole!, `labels ${'AB'[i]}`).set(again!, `label again ${'AB'[i]}`);
  });
  disputes.forEach((id, i) => names.set(id, `dispute ${'AB'[i]}`));
  names.set(loose.id, 'bale of rug A2').set(let_go.id, 'shipment called off');

  const theirExporter = await known('exporter-b', other.exporter);
  const { share, makeKey } = sharesIn(world);
  const exporter = await known('exporter', trade.exporter);
  const theirShareId = (await share(other.shipmentId, 'Auditor', theirExporter)).share.id;
  const shared = await share(trade.shipmentId, 'Buyer', exporter);
  const theirKeyId = (await makeKey(theirExporter)).key.id;
  const key = await makeKey(exporter);
  const program: Partial<Caller> = { ...exporter };

  /** Signs in; what the session shows as its bearer. */
  const enter = async (login: string): Promise<string> => {
    const { data } = await zone.ask<{ signIn: { accessToken: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { accessToken } } }',
      { input: { login, password: `password of ${login}` } },
    );
    return data.signIn.accessToken;
  };
  const callers = {
    WEAVER: await known('weaver', first.weaver),
    CLERK: await known('clerk', first.clerk),
    EXPORTER: exporter,
    CONSIGNEE: await known('consignee', trade.consignee),
  };
  // Those who may work without a second factor have entered as people do, and have a session to show.
  const entered = new Map<Partial<Caller>, string>();
  for (const caller of Object.values(callers)) entered.set(caller, await enter(caller.role!.toLowerCase()));
  await zone.ask('mutation { requestPasswordReset(login: "clerk") }');
  const { data: theirs } = await zone.ask<{ mySessions: { id: string }[] }>(
    '{ mySessions { id } }',
    {},
    await enter('exporter-b'),
  );

  return {
    ...world,
    names,
    tokenOf: async (caller) => {
      if (caller === program) return key.secret;
      return caller.role === 'GUEST' ? shared.token : (entered.get(caller) ?? zone.tokenOf(caller));
    },
    forgetRefusals: async () => {
      // What came before it is written when it is.
      await zone.api.get(AccessLog, { strict: false }).write({ what: 'PERMISSION', outcome: 'REFUSED' });
      await accessRows(zone.api.get(Db, { strict: false })).deleteMany({ what: 'PERMISSION' });
    },
    theirShareId,
    theirPay: pay[1],
    theirSessionId: theirs.mySessions[0]!.id,
    theirKeyId,
    theirAccountId: opaqueId('account', theirExporter.account!),
    countyProgramme: await known('county-programme', { role: 'PROGRAMME_OFFICER', organisation: county }),
    theirBegunId: begunIds[1]!,
    theirCourseId: courseIds[1]!,
    theirDisputeId: disputes[1]!,
    theirLotId: lotIds[1]!,
    papers: papers.flatMap((side, i) =>
      side.map(({ id, downloadPath, kind }) => ({ id, downloadPath, name: `${kind} ${'AB'[i]}` })),
    ),
    callers: {
      ...callers,
      'OFFICIAL of a county': await known('county', { organisation: county }),
      'OFFICIAL of the customs': await known('customs', { organisation: customs }),
      OFFICIAL: await known('official', {}),
      PROGRAMME_OFFICER: await known('programme', { role: 'PROGRAMME_OFFICER' }),
      GUEST: { role: 'GUEST', account: 'guest' },
      'KEY of the exporter': program,
    },
    administrator: await known('administrator', STAFF),
    arguments: {
      account: accountIds,
      attributionDispute: disputes,
      rug: idsOf(all.rugs),
      passport: codesOf(all.rugs),
      papersWithDigest: papers.flat().map(({ sha256 }) => sha256),
      papersWithNumber: papers.flat().map(({ number }) => number),
      loom: cooperatives.map(({ loomId }) => loomId),
      piece: [...cooperatives.map(({ pieceId }) => pieceId), ...begunIds],
      batch: idsOf(all.batches),
      labelPrint: labels.flat(),
      bale: bales.bales.nodes.map(({ id }) => id),
      shipment: idsOf(all.shipments),
      village: [...villageIds],
      materialLot: lotIds,
      document: papers.flat().map(({ id }) => id),
      person: cooperatives.map(({ weaverId }) => weaverId),
      payAccount: pay.map(({ accountId }) => accountId),
      payRun: pay.map(({ runId }) => runId),
      organisation: [
        ...cooperatives.map(({ id }) => id),
        ...trades.flatMap((t) => [t.exporterId, t.consigneeId]),
      ],
      trace: [
        ...codesOf(all.rugs),
        ...codesOf(all.batches),
        ...codesOf(all.shipments),
        ...bales.bales.nodes.map(({ sscc }) => sscc),
      ],
    },
  };
}

interface Codes {
  readonly nodes: readonly { readonly id: string; readonly code: string }[];
}
