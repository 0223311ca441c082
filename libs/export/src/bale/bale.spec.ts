import { readSscc } from '#libs/production';
import { dayInIran, opaqueId } from '#libs/platform';
import {
  COOPERATIVE,
  MemoryZone,
  OTHER_COOPERATIVE,
  bookingOf,
  callerOf,
  clerk,
  exporter,
  opaqueRugs,
  otherExporter,
} from '../../../../test/fixtures/export/memory-zone.js';
import { rugKind } from '#libs/production';
import { baleKind } from './bale.js';

type Outcome = {
  ok: boolean;
  value?: unknown;
  refusal?: { code: string; problems: readonly { path: string; code: string }[] };
};

const said = ({ ok, refusal }: Outcome): string =>
  ok ? 'ok' : [refusal!.code, ...refusal!.problems.map(({ path, code }) => `${path} ${code}`)].join(' | ');

const packing = (zone: MemoryZone, rugIds: readonly string[], grossG = rugIds.length * 4_500 + 900) => ({
  commandKey: zone.key(),
  rugIds: opaqueRugs(rugIds),
  grossG,
});

describe('a bale', () => {
  it('has an SSCC of its own, holds what was put into it, and its rugs say so', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(3);
    const packed = await zone.packBale.execute(clerk, packing(zone, rugIds));
    const sscc = packed.ok ? packed.value : '';
    expect(readSscc(sscc)).toBe(sscc);
    expect(await zone.view(baleKind, sscc)).toMatchObject({
      sscc,
      packedBy: COOPERATIVE,
      byCooperative: true,
      netG: 13_500,
      grossG: 14_400,
      rugIds,
    });
    expect((await zone.view(rugKind, rugIds[0]!))!.baleId).toBe(sscc);
  });

  it.each([
    [13_500, 'grossG GROSS_NOT_OVER_NET'],
    [30_000, 'grossG TARE_NOT_PLAUSIBLE'],
  ])('refuses a gross weight of %i g that cannot be true', async (grossG, problem) => {
    const { zone, rugIds } = await MemoryZone.withRugs(3);
    expect(said(await zone.packBale.execute(clerk, packing(zone, rugIds, grossG)))).toBe(
      `INVALID_INPUT | ${problem}`,
    );
  });

  it('asks about rugs that were cut off days ago, and keeps the answer with them', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(1);
    const today = dayInIran(zone.clock.now());
    const days = (count: number) =>
      new Date(Date.parse(today) - count * 86_400_000).toISOString().slice(0, 10);
    await zone.registerRug('WETWET01', { cutOffDate: days(1) });
    await zone.registerRug('DRYDRY01', { cutOffDate: days(7) });
    const wanted = packing(zone, [...rugIds, 'WETWET01', 'DRYDRY01']);
    expect(said(await zone.packBale.execute(clerk, wanted))).toBe(
      'QUESTIONS_UNANSWERED | rugIds.1.cutOffDate QUESTION_W11',
    );
    const answered = (answer: string) => ({
      ...packing(zone, [...rugIds, 'WETWET01', 'DRYDRY01']),
      answers: [{ rule: 'W11', answer }],
    });
    expect(said(await zone.packBale.execute(clerk, answered('A_PAIR')))).toMatch(/^ANSWER_NOT_OF_RULE/);
    expect(said(await zone.packBale.execute(clerk, answered('DAYS_FROM_MEMORY')))).toBe('ok');
    const kept = (await zone.view(rugKind, 'WETWET01'))!.answered;
    expect(kept).toEqual([
      { rule: 'W11', version: 1, answer: 'DAYS_FROM_MEMORY', figures: { least: 7, measured: 1 } },
    ]);
    expect((await zone.view(rugKind, 'DRYDRY01'))!.answered).toBeUndefined();
  });

  it('refuses rugs that are not there, not ready, not the packer’s, or packed already', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(2);
    await zone.registerRug('NOTYET01', {}, false);
    await zone.registerRug('OTHERS01', { cooperativeId: OTHER_COOPERATIVE });
    await zone.packBale.execute(clerk, packing(zone, [rugIds[0]!]));
    const wanted = [rugIds[0]!, 'NOTYET01', 'OTHERS01', 'NOWHERE1', rugIds[1]!, rugIds[1]!];
    expect(said(await zone.packBale.execute(clerk, packing(zone, wanted)))).toBe(
      'RUGS_NOT_PACKABLE | rugIds.0 RUG_IN_A_BALE | rugIds.1 RUG_NOT_INSPECTED | rugIds.2 RUG_UNKNOWN' +
        ' | rugIds.3 RUG_UNKNOWN | rugIds.5 RUG_TWICE',
    );
  });

  it('does not mix the rugs of two shipments', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(2);
    await zone.bookShipment.execute(exporter, bookingOf(zone, [rugIds[0]!]));
    await zone.bookShipment.execute(exporter, bookingOf(zone, [rugIds[1]!]));
    expect(said(await zone.packBale.execute(exporter, packing(zone, rugIds)))).toBe('RUGS_OF_TWO_SHIPMENTS');
  });

  it('is unpacked by who packed it, or by who has booked a rug in it, and by nobody else', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(2);
    const packed = await zone.packBale.execute(clerk, packing(zone, rugIds));
    const baleId = opaqueId('bale', packed.ok ? packed.value : '');
    const unpack = (caller: typeof clerk) =>
      zone.unpackBale.execute(caller, { commandKey: zone.key(), baleId });
    expect(said(await unpack(callerOf('CLERK', OTHER_COOPERATIVE)))).toBe('BALE_UNKNOWN');
    expect(said(await unpack(otherExporter))).toBe('BALE_NOT_YOURS');
    await zone.bookShipment.execute(otherExporter, bookingOf(zone, [rugIds[0]!]));
    expect(await unpack(otherExporter)).toEqual({ ok: true, value: rugIds });
    expect(said(await unpack(clerk))).toBe('BALE_UNPACKED');
    expect((await zone.view(rugKind, rugIds[0]!))!.baleId).toBeUndefined();
  });
});
