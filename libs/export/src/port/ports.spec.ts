import { DESTINATION_FACTS, DESTINATIONS, closureFor, isServed, wayTo } from '../destination/destinations.js';
import { fitsMode, incotermsFor, sellerPaysCarriage } from '../destination/incoterms.js';
import { customsCodeOf, codeOf } from '../commodity/commodity.js';
import { describeGoods, goodsKeyOf } from '../commodity/goods.js';
import { isProblem, readPort } from './port.problems.js';
import { PORTS, findPort, portsFor } from './ports.js';

describe('the ports', () => {
  it('have a code once, a name in each language and a place on the earth', () => {
    expect(new Set(PORTS.map(({ locode }) => locode)).size).toBe(PORTS.length);
    for (const { name, latitude, longitude, modes } of PORTS) {
      expect(Object.values(name).every((text) => text.length > 1)).toBe(true);
      expect(latitude).toBeGreaterThan(35);
      expect(longitude).toBeGreaterThan(37);
      expect(modes.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['IRBPA', 'IRBAZ'],
    ['TMKRA', 'TMKRW'],
    ['irbam', 'IRAMD'],
  ])('refuse the old duplicate %s and point to %s', (wrong, right) => {
    const read = readPort(wrong, 'portOfLoading');
    expect(isProblem(read) && read.code).toBe('PORT_CODE_DUPLICATE');
    expect(isProblem(read) && read.params['right']).toBe(right);
  });

  it('refuse a code that is in no list', () => {
    const read = readPort('XXXXX', 'portOfLoading');
    expect(isProblem(read) && read.code).toBe('PORT_UNKNOWN');
  });

  it('are chosen by country and mode, crossings for both of their countries', () => {
    expect(portsFor('KZ', 'SEA').map(({ locode }) => locode)).toEqual(['KZAAU', 'KZKUR', 'KZBTN']);
    expect(portsFor('TM', 'RAIL').map(({ locode }) => locode)).toContain('X-IRTM-INB');
    expect(portsFor('IR', 'RAIL').map(({ locode }) => locode)).toContain('X-IRTM-INB');
  });
});

describe('the destinations', () => {
  it('are four, and each of their ways leads between known ports of its mode and country', () => {
    for (const destination of DESTINATIONS) {
      for (const { mode, loading, discharge } of DESTINATION_FACTS[destination].ways) {
        for (const code of [...loading, ...discharge]) expect(findPort(code)?.modes).toContain(mode);
        for (const code of loading) expect(findPort(code)?.countries).toContain('IR');
        for (const code of discharge) expect(findPort(code)?.countries).toContain(destination);
      }
    }
    expect(isServed('US')).toBe(false);
    expect(wayTo('KZ', 'RAIL')).toBeUndefined();
  });

  it('close for goods only within the days of the closure', () => {
    const closed = [
      {
        constructions: ['JAJIM'],
        reason: { fa: '', en: '', ru: '' },
        from: '2025-01-01',
        until: '2025-02-01',
      },
    ];
    expect(closureFor({ closed }, 'JAJIM', '2025-01-15')).toBeDefined();
    expect(closureFor({ closed }, 'JAJIM', '2025-02-02')).toBeUndefined();
    expect(closureFor({ closed }, 'KILIM', '2025-01-15')).toBeUndefined();
  });

  it('know which terms go with which mode', () => {
    expect(fitsMode('CFR', 'ROAD')).toBe(false);
    expect(incotermsFor('SEA')).toContain('CFR');
    expect(sellerPaysCarriage('FCA')).toBe(false);
  });
});

describe('the customs code of a rug', () => {
  const make = { construction: 'KNOTTED', warp: 'COTTON', weft: 'COTTON' } as const;

  it('follows construction and pile', () => {
    expect(codeOf({ ...make, pile: 'KORK' }, 6)).toBe('570110');
    expect(codeOf({ ...make, pile: 'WOOL_SILK' }, 10)).toBe('5701101000');
    expect(codeOf({ ...make, pile: 'SILK' }, 10)).toBe('5701901000');
    expect(codeOf({ construction: 'KILIM' }, 10)).toBe('5702100000');
    expect(customsCodeOf({ construction: 'JAJIM' }).confidence).toBe('knowledge');
  });

  it('comes with a description that says hand-made in every language', () => {
    const key = goodsKeyOf({ ...make, pile: 'SILK', raj: { count: 50, basisMm: 70 } });
    expect(key).toBe('KNOTTED.SILK.COTTON.50@70');
    const { fa, en, ru } = describeGoods(key);
    expect(fa).toContain('دستباف');
    expect(en).toBe('HAND-MADE knotted rug, pile silk, warp cotton, 50 raj in 70 mm');
    expect(ru).toContain('РУЧНОЙ РАБОТЫ');
    expect(describeGoods(goodsKeyOf({ construction: 'KILIM', warp: 'WOOL', weft: 'WOOL' })).en).toBe(
      'HAND-MADE kilim, weft wool, warp wool',
    );
  });
});
