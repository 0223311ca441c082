import fc from 'fast-check';
import { opaqueId, readOpaqueId } from './opaque-id.js';

const kinds = fc.constantFrom('rug', 'bale', 'shipment', 'document', 'rugs');
const ids = fc.stringMatching(/^[\w-]{1,26}$/);

describe('an opaque id', () => {
  it('is read by its own kind and by no other', () => {
    fc.assert(
      fc.property(kinds, kinds, ids, (kind, other, id) => {
        expect(readOpaqueId(kind, opaqueId(kind, id))).toBe(id);
        if (other !== kind) expect(readOpaqueId(other, opaqueId(kind, id))).toBeUndefined();
      }),
    );
  });

  it('has one form: what is changed in it is refused or names something else', () => {
    fc.assert(
      fc.property(kinds, ids, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (kind, id, at, letter) => {
        const whole = opaqueId(kind, id);
        const place = at % whole.length;
        const forged = whole.slice(0, place) + letter + whole.slice(place + 1);
        if (forged !== whole) expect(readOpaqueId(kind, forged)).not.toBe(id);
      }),
    );
    for (const tail of ['=', '\n', ' ', '.'])
      expect(readOpaqueId('rug', opaqueId('rug', 'K7') + tail)).toBeUndefined();
  });

  it('is never made of what could mean something to an engine or a path', () => {
    for (const id of ['', '../x', 'a:b', 'a@0000001', '$gt', 'a b', 'آ', 'a\0']) {
      expect(readOpaqueId('rug', opaqueId('rug', id))).toBeUndefined();
    }
  });

  it('is not read when it is absurdly long, or random', () => {
    expect(readOpaqueId('rug', opaqueId('rug', 'a'.repeat(500)))).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => expect(readOpaqueId('rug', text)).toBeUndefined()));
  });
});
