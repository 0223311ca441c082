import { demoWeaver } from '../demo-accounts.js';
import { plannedDisputes } from './disputes.js';
import { areaCm2, classifySize, knotsPerM2 } from '#libs/production';
import { areSimilar, foldedName, isBin, isInn, isLegalId, isVoen } from '#libs/network';
import { FIRST_DAY, LAST_DAY, daysFrom, inIran } from './calendar.js';
import { CARGO_BOUNDS, netKg } from './cargo.js';
import { anzaliScenario, cutDown } from './scenario.js';
import { ROUTES } from './voyages.js';
import type { WovenPiece } from './weaving.js';

const scenario = anzaliScenario();
const { villages, organisations, weavers, looms, courses, batches, shipments } = scenario;
const all = batches.flatMap(({ rugs }) => rugs);
const samplers = all.filter(({ kind }) => kind === 'sampler');
const pile = all.filter(({ construction, kind }) => construction === 'KNOTTED' && kind !== 'sampler');
const flat = all.filter(({ construction }) => construction !== 'KNOTTED');

const counted = <T>(values: readonly T[], of: (value: T) => string | number | undefined) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(of(value))] = (counts[String(of(value))] ?? 0) + 1;
  return counts;
};
const m2 = (rugs: readonly WovenPiece[]): number =>
  rugs.reduce((sum, { lengthMm, widthMm }) => sum + areaCm2(lengthMm, widthMm), 0) / 10_000;
const weaverDays = ({ makers, loomOn, cutOff }: WovenPiece): number =>
  makers.length * daysFrom(loomOn, cutOff);

describe('the Anzali scenario', () => {
  it('is the same every time', () => {
    expect(JSON.stringify(anzaliScenario())).toBe(JSON.stringify(scenario));
    expect([FIRST_DAY, LAST_DAY]).toEqual(['2024-03-20', '2026-03-20']);
  });

  it('has its villages, trainees and organisations', () => {
    expect(counted(villages, ({ trainees }) => trainees)).toEqual({ 5: 5, 3: 8, 2: 9, 1: 3, 0: 3 });
    expect(counted(villages, ({ confidence }) => confidence)).toEqual({
      LIKELY: 9,
      UNCERTAIN: 13,
      FILLER: 6,
    });
    expect(counted(organisations, ({ kind }) => kind)).toEqual({
      FREE_ZONE: 1,
      FREE_ZONE_UNIT: 1,
      DIRECTORATE: 2,
      CUSTOMS: 2,
      FUND: 1,
      AUTHORITY: 1,
      COOPERATIVE: 9,
      EXPORTER: 6,
      CONSIGNEE: 9,
      PRODUCTION_UNIT: 1,
      CARRIER: 2,
    });
    expect(organisations.filter(({ document }) => document === undefined)).toHaveLength(1);
    expect(scenario.staff.filter(({ role }) => role === 'OFFICIAL')).toHaveLength(9);
    const checks = { IR: isLegalId, RU: isInn, KZ: isBin, AZ: isVoen };
    for (const { country, legalId, taxId } of organisations) {
      const check = checks[country as keyof typeof checks];
      if (check && (legalId ?? taxId)) expect([country, check((legalId ?? taxId)!)]).toEqual([country, true]);
    }
  });

  it('has its weavers, all of them invented', () => {
    expect(weavers).toHaveLength(240);
    expect(weavers.filter(({ isWoman }) => isWoman)).toHaveLength(221);
    const trainees = weavers.filter(({ isTrainee }) => isTrainee);
    expect(trainees).toHaveLength(70);
    expect(trainees.every(({ isWoman }) => isWoman)).toBe(true);
    expect(trainees.filter(({ isActive }) => isActive)).toHaveLength(41);
    expect(counted(weavers, ({ isPartTime }) => String(isPartTime))).toEqual({ true: 160, false: 80 });
    for (const field of ['nationalCode', 'phone', 'nameFa', 'nameLatin'] as const)
      expect(new Set(weavers.map((weaver) => weaver[field])).size).toBe(240);
    expect(weavers.every(({ nationalCode }) => nationalCode.startsWith('990'))).toBe(true);
  });

  it('has its looms, and a cooperative for each', () => {
    expect(counted(looms, ({ isInWorkshop }) => String(isInWorkshop))).toEqual({ false: 112, true: 38 });
    const workshops = counted(
      looms.filter(({ isInWorkshop }) => isInWorkshop),
      ({ village }) => village,
    );
    expect(Object.keys(workshops)).toHaveLength(5);
    expect(Math.min(...Object.values(workshops))).toBeGreaterThanOrEqual(3);
  });

  it('has its courses, and a sampler of 30 by 40 cm of each of the seventy', () => {
    expect(courses.map(({ days, hoursPerDay }) => `${days}x${hoursPerDay}`)).toEqual([
      '10x5',
      '4x5',
      '6x5',
      '4x5',
      '12x4',
    ]);
    expect(counted(courses[0]!.results, ({ result }) => result)).toEqual({
      CERTIFIED: 63,
      FAILED: 4,
      WITHDREW: 3,
    });
    expect(new Set(samplers.flatMap(({ makers }) => makers)).size).toBe(70);
    expect(samplers.every(({ raj }) => raj!.count >= 20 && raj!.count <= 25)).toBe(true);
    expect(samplers.every((rug) => classifySize({ ...rug, purpose: 'SAMPLER' })?.key === 'training')).toBe(
      true,
    );
  });

  it('has its 687 pile rugs and tableaux and 170 flat weaves, distributed as the scenario says', () => {
    expect(counted(pile, ({ kind }) => kind)).toEqual({
      tableau: 180,
      poshti: 60,
      padari: 60,
      zaronim: 160,
      dozar: 90,
      qaliche: 70,
      pardeh: 25,
      qali6: 18,
      qali9: 4,
      kenareh: 20,
    });
    expect(counted(flat, ({ kind }) => kind)).toEqual({ kilim: 140, jajim: 30 });
    expect(counted(pile, ({ raj }) => Math.min(60, raj!.count))).toEqual({
      25: 69,
      30: 206,
      35: 103,
      40: 137,
      50: 137,
      60: 35,
    });
    expect(counted(pile, ({ pile: fibre }) => (fibre === 'KORK' ? 'WOOL' : fibre))).toEqual({
      SILK: 240,
      WOOL_SILK: 172,
      WOOL: 275,
    });
    expect(Math.abs(m2(pile) / 1_150 - 1)).toBeLessThan(0.03);
    const knots = pile.reduce((sum, rug) => sum + rug.knots, 0);
    expect(Math.abs(knots / 3.0e8 - 1)).toBeLessThan(0.1);
    const named = pile.filter(({ kind }) => kind !== 'tableau');
    expect(named.filter((rug) => classifySize({ ...rug, purpose: 'TRADE' })?.key !== rug.kind)).toEqual([]);
  });

  it('weaves at rates that hands can reach', () => {
    const rates = pile.map((rug) => rug.knots / weaverDays(rug));
    expect(Math.max(...rates)).toBeLessThanOrEqual(8_000);
    const novices = new Set(weavers.filter(({ isTrainee }) => isTrainee).map(({ key }) => key));
    const byNovices = pile.filter(({ makers }) => makers.every((maker) => novices.has(maker)));
    expect(Math.max(...byNovices.map((rug) => rug.knots / weaverDays(rug)))).toBeLessThanOrEqual(4_000);
    const mean =
      pile.reduce((sum, rug) => sum + rug.knots, 0) / pile.reduce((sum, rug) => sum + weaverDays(rug), 0);
    expect(mean).toBeGreaterThan(2_200);
    expect(mean).toBeLessThan(3_200);
    for (const { makers, widthMm } of pile)
      expect(makers.length).toBeLessThanOrEqual(Math.max(1, widthMm / 750));
    for (const { raj, knots, lengthMm, widthMm } of pile) {
      expect(knotsPerM2(raj!)).toBeGreaterThanOrEqual(40_000);
      expect(knotsPerM2(raj!)).toBeLessThanOrEqual(1_000_000);
      expect(knots).toBeGreaterThan((knotsPerM2(raj!) * lengthMm * widthMm) / 1e6 - 100);
    }
  });

  it('weighs what such rugs weigh', () => {
    const bounds = {
      SILK: [1.2, 2.6],
      WOOL_SILK: [2.4, 3.5],
      KORK: [2.4, 5.5],
      WOOL: [2.4, 5.5],
      flat: [0.8, 2.2],
    };
    for (const rug of all) {
      const perM2 = rug.weightG / 1_000 / m2([rug]);
      const [least, most] = bounds[(rug.pile ?? 'flat') as keyof typeof bounds];
      expect({
        kind: rug.kind,
        pile: rug.pile,
        perM2,
        fits: perM2 >= least! && perM2 <= most!,
      }).toMatchObject({ fits: true });
    }
  });

  it('never has two rugs on a loom, nor one weaver at two rugs, and all from their own village', () => {
    const member = new Map(weavers.map((weaver) => [weaver.key, weaver]));
    const stands = new Map(looms.map((loom) => [loom.key, loom]));
    const spans = new Map<string, WovenPiece[]>();
    for (const rug of [...pile, ...flat]) {
      for (const who of [...rug.makers, ...(rug.loom ? [rug.loom] : [])])
        spans.set(who, [...(spans.get(who) ?? []), rug]);
      expect(rug.makers.every((maker) => member.get(maker)!.cooperative === rug.cooperative)).toBe(true);
      if (!rug.loom) continue;
      const loom = stands.get(rug.loom)!;
      expect(loom).toMatchObject({ cooperative: rug.cooperative, village: rug.village });
      expect(loom.widthMm).toBeGreaterThan(rug.widthMm);
      expect(rug.loomOn > loom.registeredOn).toBe(true);
    }
    for (const rugs of spans.values()) {
      const inTurn = rugs.sort((a, b) => (a.loomOn < b.loomOn ? -1 : 1));
      for (const [i, rug] of inTurn.slice(1).entries()) expect(rug.loomOn > inTurn[i]!.cutOff).toBe(true);
    }
  });

  it('lets nobody weave the same design of the same size and raj twice within a month', () => {
    const seen = new Map<string, string>();
    for (const { makers, design, kind, raj, cutOff } of [...pile, ...flat]) {
      const name = [makers[0], design, kind, raj?.count].join('|');
      const before = seen.get(name);
      if (before) expect(Math.abs(daysFrom(before, cutOff))).toBeGreaterThan(30);
      seen.set(name, cutOff);
    }
  });

  it('ships 430 pile rugs and 95 kilims in 24 shipments of four countries, in every state', () => {
    expect(counted(shipments, ({ destination }) => destination)).toEqual({ RU: 10, AZ: 6, KZ: 5, TM: 3 });
    expect(counted(shipments, ({ ends }) => ends)).toEqual({
      CONFIRMED: 14,
      DELIVERED: 3,
      IN_TRANSIT: 2,
      ARRIVED: 1,
      LOADED: 1,
      BOOKED: 1,
      DRAFT: 1,
      CANCELLED: 1,
    });
    const ways = counted(
      shipments,
      ({ destination, mode, portOfDischarge }) => `${destination} ${mode} ${portOfDischarge}`,
    );
    expect(ways).toEqual({
      'RU SEA RUASF': 6,
      'RU ROAD RUMCX': 3,
      'RU SEA RUMCX': 1,
      'AZ ROAD AZBAK': 6,
      'KZ SEA KZAAU': 5,
      'TM SEA TMKRW': 2,
      [`TM RAIL ${ROUTES.INCHEH_BORUN.to}`]: 1,
    });
    const shipped = shipments
      .filter(({ departedAt }) => departedAt)
      .flatMap(({ rugs }) => rugs.map(({ rug }) => rug));
    expect(counted(shipped, ({ construction }) => construction)).toEqual({ KNOTTED: 430, KILIM: 95 });
    const live = shipments
      .filter(({ cancelled }) => !cancelled)
      .flatMap(({ rugs }) => rugs.map(({ rug }) => rug.key));
    expect(new Set(live).size).toBe(live.length);
  });

  it('gives each shipment a believable weight, value and packing', () => {
    for (const { ends, rugs, bales, loads, key } of shipments.filter(
      ({ rugs: carried }) => carried.length > 0,
    )) {
      const usd = rugs.reduce((sum, { rug, usdPerM2 }) => sum + usdPerM2 * m2([rug]), 0);
      const kg = netKg(rugs.map(({ rug }) => rug));
      expect(rugs.length).toBeGreaterThanOrEqual(15);
      expect(rugs.length).toBeLessThanOrEqual(45);
      expect(kg).toBeGreaterThanOrEqual(CARGO_BOUNDS.netKg[0]);
      expect(kg).toBeLessThanOrEqual(CARGO_BOUNDS.netKg[1]);
      expect(usd).toBeGreaterThanOrEqual(CARGO_BOUNDS.usd[0]);
      expect(usd).toBeLessThanOrEqual(CARGO_BOUNDS.usd[1]);
      expect([usd / kg >= 13, usd / kg <= 400]).toEqual([true, true]);
      for (const bale of bales) {
        const net = netKg(bale.rugs) * 1_000;
        expect(bale.rugs.every(({ cooperative }) => cooperative === bale.cooperative)).toBe(true);
        expect(bale.grossG).toBeLessThanOrEqual(60_000);
        expect((bale.grossG - net) / bale.grossG).toBeGreaterThan(0.005);
        expect((bale.grossG - net) / bale.grossG).toBeLessThan(0.08);
      }
      const packed = shipments
        .flatMap((shipment) => shipment.bales)
        .filter((bale) => loads.includes(bale.key))
        .flatMap((bale) => bale.rugs.map((rug) => rug.key));
      expect([key, ends, packed.sort()]).toEqual([key, ends, rugs.map(({ rug }) => rug.key).sort()]);
    }
  });

  it('lets everything happen in its order, within the two years', () => {
    const found = new Map<string, string>();
    for (const { rugs, registeredAt, inspection } of batches) {
      for (const { key, loomOn, cutOff } of rugs) {
        expect(loomOn >= FIRST_DAY && loomOn < cutOff).toBe(true);
        expect(inIran(cutOff, 23) < registeredAt).toBe(true);
        if (inspection) found.set(key, inspection.at);
      }
      if (inspection) expect(registeredAt < inspection.at).toBe(true);
    }
    const end = inIran(LAST_DAY, 23);
    for (const shipment of shipments) {
      const {
        packedAt,
        bookedAt,
        loadedAt,
        papersAt,
        departedAt,
        arrivedAt,
        deliveredAt,
        confirmedAt,
        cancelled,
      } = shipment;
      for (const { rug } of shipment.rugs) expect(found.get(rug.key)! < packedAt).toBe(true);
      for (const { rug } of shipment.rugs)
        expect(daysFrom(rug.cutOff, packedAt.slice(0, 10))).toBeGreaterThanOrEqual(7);
      const steps = [
        packedAt,
        bookedAt,
        loadedAt,
        papersAt,
        departedAt,
        arrivedAt,
        deliveredAt,
        confirmedAt,
        cancelled?.at,
      ];
      const taken = steps.filter((step) => step !== undefined);
      expect([...taken].sort()).toEqual(taken);
      expect(taken.at(-1)! < end).toBe(true);
      expect(shipment.contractDate < bookedAt.slice(0, 10)).toBe(true);
    }
  });

  it('can be cut down to a part that stands by itself', () => {
    const part = cutDown(scenario, 1 / 20);
    const rugs = new Set(part.batches.flatMap((batch) => batch.rugs.map(({ key }) => key)));
    const people = new Set(part.weavers.map(({ key }) => key));
    expect(part.shipments.map(({ ends }) => ends)).toEqual(['CANCELLED', 'CONFIRMED']);
    expect(part.shipments.flatMap((shipment) => shipment.rugs).every(({ rug }) => rugs.has(rug.key))).toBe(
      true,
    );
    expect(
      part.batches
        .flatMap((batch) => batch.rugs)
        .every(({ makers }) => makers.every((maker) => people.has(maker))),
    ).toBe(true);
    expect(rugs.size).toBeLessThan(120);
  });
});

describe('the lives of its people', () => {
  const { lives, others } = scenario;
  const happening = counted(lives, ({ happens }) => happens);

  it('make members of all trainees and makers of those who go on, and let a few leave', () => {
    expect(happening).toEqual({ JOINS: 70, BECOMES_MAKER: 41, LEAVES: 6, CONSENTS: 4, WITHDRAWS: 5 });
    const first = new Map<string, string>();
    for (const { rugs, registeredAt } of batches)
      for (const maker of rugs.flatMap(({ makers }) => makers))
        if (!first.has(maker) || first.get(maker)! > registeredAt) first.set(maker, registeredAt);
    for (const { who, happens, on } of lives)
      if (happens === 'JOINS') expect((first.get(who) ?? '9') > inIran(on, 20)).toBe(true);
  });

  it('let nobody leave who still makes rugs, and nobody change her mind whose rug is shipped', () => {
    const shipped = new Set(shipments.flatMap(({ rugs }) => rugs.flatMap(({ rug }) => rug.makers)));
    const last = new Map<string, string>();
    for (const { rugs, registeredAt } of batches)
      for (const maker of rugs.flatMap(({ makers }) => makers))
        if ((last.get(maker) ?? '') < registeredAt) last.set(maker, registeredAt);
    for (const { who, happens, on } of lives) {
      if (happens === 'LEAVES') expect((last.get(who) ?? '') < inIran(on, 8)).toBe(true);
      if (happens === 'CONSENTS' || happens === 'WITHDRAWS') expect(shipped.has(who)).toBe(false);
    }
  });

  it('have one record too many, and no other two that look alike', () => {
    const everybody = [...weavers, ...others].map((one) => ({ ...one, name: foldedName(one) }));
    const pairs = everybody.flatMap((one, i) =>
      everybody
        .slice(i + 1)
        .filter((other) => other.village === one.village && areSimilar(one.name, other.name))
        .map((other) => other.key),
    );
    expect(pairs).toEqual(['twice-enrolled-1']);
    const codes = everybody.map(({ nationalCode }) => nationalCode);
    expect(new Set(codes).size).toBe(242);
    expect(codes.every((code) => code.startsWith('990'))).toBe(true);
  });

  it('has one dispute that the cooperative granted and one that is open, about rugs that are nobody’s yet', () => {
    const disputes = plannedDisputes(scenario, demoWeaver(scenario));
    expect(disputes.map(({ claim, agreedAt }) => [claim, agreedAt !== undefined])).toEqual([
      ['MINE', true],
      ['NOT_MINE', false],
    ]);
    const shipped = scenario.shipments.flatMap(({ rugs }) => rugs.map(({ rug }) => rug.key));
    for (const { rug, who, claim } of disputes) {
      expect(shipped).not.toContain(rug);
      const made = scenario.batches.flatMap(({ rugs }) => rugs).find(({ key }) => key === rug)!;
      expect(made.makers.includes(who)).toBe(claim === 'NOT_MINE');
    }
  });
});
