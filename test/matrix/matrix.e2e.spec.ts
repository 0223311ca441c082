import { buildSchema, type GraphQLSchema } from 'graphql';
import { Db } from 'mongodb';
import { mayDo, opaqueId, type Caller, type Permission } from '#libs/platform';
import { printZoneSchema } from '../../apps/api/src/print-schema.js';
import { permissionOfLink } from '../../apps/api/src/linked-subjects.js';
import { openLine } from '../harness/live.js';
import { until } from '../harness/until.js';
import { allOperations } from '../laws/operations.js';
import { holdTable } from '../laws/access-page.js';
import { linesOf } from './compare.js';
import { isMany, type IsClosed } from './documents.js';
import { EXPECTED_LISTS, LISTS_WITHOUT_SCOPE } from './expected-lists.js';
import { NOTHING_OF_OTHERS, foreignTries } from './foreign-tries.js';
import { LookAround, typeOfRoot } from './look-around.js';
import { COLUMNS, mayColumn, type Column } from './matrix-columns.js';
import { makeMatrixWorld, type MatrixWorld } from './matrix-world.js';
import { codesOf } from './send.js';
import { ROUTES_WITHOUT_OTHERS, routeTries } from './route-tries.js';
import type { Sights } from './sights.js';

const operations = allOperations();

/** Staff of the whole zone have nothing that is another's. */
const reachesAll = (column: Column): boolean => column === 'OFFICIAL' || column === 'PROGRAMME_OFFICER';

const permissionOf = (kind: string, name: string): Permission =>
  operations.find((operation) => operation.kind === kind && operation.name === name)!.states as Permission;

describe('everything as everybody', () => {
  let schema: GraphQLSchema;
  let world: MatrixWorld;
  let truth: Sights;
  let columns: Sights[];

  const entries = () => world.zone.api.get(Db, { strict: false }).collection('entries').countDocuments();
  const may = (column: Column, permission: string | undefined): boolean =>
    mayColumn(column, world.callers[column], permission as Permission);

  /** A key is refused the links that lead to what its maker's role could have given it. */
  const closedTo = (column: Column): IsClosed | undefined => {
    if (column !== 'KEY of the exporter') return undefined;
    return (type, field) => {
      const permission = permissionOfLink(type, field);
      return permission !== undefined && mayDo('EXPORTER', permission) && !may(column, permission);
    };
  };

  beforeAll(async () => {
    schema = buildSchema(await printZoneSchema());
    world = await makeMatrixWorld();
    const around = new LookAround(schema, world);
    truth = await around.as(world.administrator);
    columns = [];
    for (const column of COLUMNS) columns.push(await around.as(world.callers[column], closedTo(column)));
  }, 400_000);
  afterAll(() => world?.zone.close(), 60_000);

  it('is answered without a fault where it is let through', () => {
    expect([truth, ...columns].flatMap(({ errors }) => [...new Set(errors)])).toEqual([]);
  });

  it('counts in no page more than it shows', () => {
    expect(columns.map(({ leaks }, i) => [COLUMNS[i], leaks])).toEqual(COLUMNS.map((column) => [column, []]));
  });

  it('lists for each what is its own', () => {
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(isMany);
    for (const [i, column] of COLUMNS.entries()) {
      for (const { name: list } of lists) {
        if (LISTS_WITHOUT_SCOPE.includes(list) || !may(column, permissionOf('Query', list))) continue;
        const expected = EXPECTED_LISTS[column][list];
        if (!expected)
          throw new Error(
            `test/matrix/expected-lists.ts: say what \`${list}\` holds for ${column}, or name it in LISTS_WITHOUT_SCOPE`,
          );
        const found = columns[i]!.lists.get(list) ?? [];
        const named = found.map((key) => world.names.get(key.slice(key.indexOf(':') + 1)) ?? key);
        expect([column, list, named.sort()]).toEqual([column, list, [...expected].sort()]);
      }
    }
  });

  it('gives one by one what it lists, and no more', () => {
    for (const [one, list] of [
      ['rug', 'rugs'],
      ['batch', 'batches'],
      ['bale', 'bales'],
      ['shipment', 'shipments'],
    ] as const) {
      const type = typeOfRoot(schema, one);
      for (const [i, column] of COLUMNS.entries()) {
        const given = [...columns[i]!.given].filter((key) => key.startsWith(`${type}:`));
        const listed = columns[i]!.lists.get(list) ?? [];
        expect([column, one, given.sort()]).toEqual([column, one, [...listed].sort()]);
      }
    }
  });

  it('shows of every field what the table in docs/access.md says', () => {
    const found = linesOf(schema, truth, columns).map(({ type, fields, marks }) => [
      type,
      fields.join(', '),
      ...marks,
    ]);
    holdTable(['type', 'fields', ...COLUMNS], found, 'callers see other than it says. If they should,');
  });

  it('lets nobody act on what is another’s', async () => {
    const tries = foreignTries(world);
    const callers: [string, Partial<Caller>][] = [
      // A key does what its maker does, or less.
      ...COLUMNS.filter((c) => !reachesAll(c) && c !== 'KEY of the exporter').map(
        (c): [string, Partial<Caller>] => [c, world.callers[c]],
      ),
      ['PROGRAMME_OFFICER of a county', world.countyProgramme],
    ];
    const before = await entries();
    for (const { name, states } of operations.filter(({ kind }) => kind === 'Mutation')) {
      if (name in NOTHING_OF_OTHERS) continue;
      const attempt = tries[name];
      if (!attempt)
        throw new Error(
          `test/matrix/foreign-tries.ts: give \`${name}\` an input that names what is another’s, or say in NOTHING_OF_OTHERS why it can name nothing`,
        );
      for (const [who, caller] of callers) {
        if (!mayDo(caller.role!, states as Permission)) continue;
        const token = await world.tokenOf(caller);
        const codes = await codesOf(world.zone, schema, name, attempt.input, token);
        const isRefused = attempt.refusedBy.some((expected) => codes.includes(expected));
        expect([who, name, isRefused ? 'refused' : codes]).toEqual([who, name, 'refused']);
      }
    }
    expect(await entries()).toBe(before);
  });

  it('hands out by no route what is another’s, and takes nothing in for them', async () => {
    const tries = routeTries(world);
    const before = await entries();
    for (const { kind, name, states } of operations.filter((one) => one.kind.startsWith('route'))) {
      const route = `${kind}.${name}`;
      if (route in ROUTES_WITHOUT_OTHERS) continue;
      const attempt = tries[route];
      if (!attempt)
        throw new Error(
          `test/matrix/route-tries.ts: give \`${route}\` a request for what is another’s, or say in ROUTES_WITHOUT_OTHERS why it can give nothing`,
        );
      for (const column of COLUMNS.filter((one) => !reachesAll(one))) {
        const response = await fetch(`${world.zone.address}${attempt.path}`, {
          headers: { authorization: `Bearer ${await world.tokenOf(world.callers[column])}` },
          ...(attempt.form ? { method: 'POST', body: attempt.form() } : {}),
        });
        const answer = { status: response.status, body: await response.text() };
        const isKept = may(column, states) ? attempt.kept(answer) : answer.status === 403;
        expect([column, route, isKept ? 'kept' : answer]).toEqual([column, route, 'kept']);
      }
    }
    expect(await entries()).toBe(before);
  });

  it('hands papers over to those who see what they are about', async () => {
    for (const [i, column] of COLUMNS.entries()) {
      const authorization = `Bearer ${await world.tokenOf(world.callers[column])}`;
      for (const { id, downloadPath, name } of world.papers) {
        const answer = await fetch(`${world.zone.address}${downloadPath}`, { headers: { authorization } });
        await answer.arrayBuffer();
        const { status } = answer;
        const isSeen = columns[i]!.given.has(`Document:${id}`);
        const unseen = may(column, 'document:read') ? 404 : 403;
        expect([column, name, status]).toEqual([column, name, isSeen ? 200 : unseen]);
      }
    }
    const answer = await fetch(`${world.zone.address}${world.papers[0]!.downloadPath}`);
    expect([answer.status, await answer.text()]).toEqual([401, expect.any(String)]);
  });

  it('tells of changes to those who see the shipment, and opens no socket to guests', async () => {
    const follow = 'subscription ($shipmentId: ID!) { documentChanged(shipmentId: $shipmentId) { id } }';
    for (const [i, column] of COLUMNS.entries()) {
      const line = openLine(world.zone.address, await world.tokenOf(world.callers[column]));
      for (const { shipmentId } of world.trades) {
        // What is refused is refused before the next one is.
        const { end, stop } = line.follow(follow, { shipmentId });
        const refused = end.catch(() => undefined);
        // As long a way as for one that exists: its id is a shipment's, and it is looked for.
        const unknown = { shipmentId: opaqueId('shipment', 'NOSUCH00') };
        const next = async () => line.follow(follow, unknown).end.catch(() => undefined);
        const later = next().then(next).then(next);
        const told = await Promise.race([refused.then(() => 'refused'), later.then(() => 'open')]);
        stop();
        await later;
        const isSeen = column !== 'GUEST' && columns[i]!.listed.has(`Shipment:${shipmentId}`);
        expect([column, told]).toEqual([column, isSeen ? 'open' : 'refused']);
      }
      await line.close();
    }
  });

  it('lets a suspended organisation read, and change nothing but its own session', async () => {
    const [{ exporterId: organisationId }] = world.trades;
    const caller = world.callers.EXPORTER;
    const token = await world.zone.tokenOf(caller);
    const staff = await world.zone.tokenOf(world.administrator);
    const judge = (name: string, more: object = {}) =>
      codesOf(world.zone, schema, name, { organisationId, ...more }, staff);
    const tries = foreignTries(world);
    const commands = operations.filter(
      ({ kind, name, states }) => kind === 'Mutation' && name in tries && may('EXPORTER', states),
    );
    const tell = ({ name }: (typeof commands)[number]) =>
      codesOf(world.zone, schema, name, tries[name]!.input, token);

    expect(await judge('suspendOrganisation', { reason: 'its papers ran out' })).toEqual([]);
    await until('it is heard of', async () => (await tell(commands[0]!)).includes('SUSPENDED'));
    for (const command of commands) {
      const expected = command.states === 'session:own' ? tries[command.name]!.refusedBy : ['SUSPENDED'];
      const codes = await tell(command);
      const isRefused = expected.some((code) => codes.includes(code));
      expect([command.name, isRefused ? 'refused' : codes]).toEqual([command.name, 'refused']);
    }
    const { data } = await world.zone.ask<{ shipments: { totalCount: number } }>(
      '{ shipments { totalCount } }',
      {},
      token,
    );
    expect(data.shipments.totalCount).toBe(1);
    expect(await judge('reopenOrganisation')).toEqual([]);
    await until('it is open again', async () => !(await tell(commands[0]!)).includes('SUSPENDED'));
  }, 60_000);
});
