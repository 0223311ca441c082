import type { Subject } from '#libs/ledger';
import type { PiecePhotographed } from '../piece/piece.events.js';
import { moved, type PieceState } from '../piece/piece.js';
import { PIECE_PHOTO_COUNTS, photographPiece, removePiecePhoto } from './piece-photo.js';

const TODAY = '2024-06-01';
const onLoom = (change: Partial<PieceState> = {}): Subject<PieceState> => ({
  ...{ ref: 'piece:P1' as const, id: 'P1', version: 1 },
  state: { startedOn: '2024-01-10', status: 'ON_LOOM', villageId: 'V1', ...change } as never,
});
const photo = (sha256 = 'a', on = '2024-03-01'): PiecePhotographed => ({
  ...{ on, sha256, thumbnailSha256: `${sha256}-small`, widthPx: 10, heightPx: 20 },
});
const told = (decided: ReturnType<typeof photographPiece>) =>
  decided.ok ? decided.value.events.map(({ type }) => type) : decided.refusal.code;

describe('photographs of a piece', () => {
  it('show it as it was on a day since it was begun, each once', () => {
    expect(told(photographPiece(onLoom(), photo(), TODAY))).toEqual(['PiecePhotographed']);
    expect(told(photographPiece(onLoom({ status: 'CUT_OFF' }), photo(), TODAY))).toEqual([
      'PiecePhotographed',
    ]);
    expect(told(photographPiece(undefined, photo(), TODAY))).toBe('PIECE_UNKNOWN');
    for (const on of ['2024-01-09', '2024-06-02'])
      expect(told(photographPiece(onLoom(), photo('a', on), TODAY))).toBe('PIECE_PHOTO_DAY');
    for (const status of ['ABANDONED', 'REGISTERED'] as const)
      expect(told(photographPiece(onLoom({ status }), photo(), TODAY))).toBe('PIECE_NOT_ON_WORK');
    expect(told(photographPiece(onLoom({ photos: [photo()] }), photo(), TODAY))).toBe('PIECE_PHOTO_TWICE');
  });

  it('are at most so many', () => {
    const photos = Array.from({ length: PIECE_PHOTO_COUNTS.shown }, (_, i) => photo(`${i}`));
    expect(told(photographPiece(onLoom({ photos }), photo(), TODAY))).toBe('TOO_MANY_PIECE_PHOTOS');
    const photosTaken = PIECE_PHOTO_COUNTS.ever;
    expect(told(photographPiece(onLoom({ photosTaken }), photo(), TODAY))).toBe('TOO_MANY_PIECE_PHOTOS');
  });

  it('go when somebody is in them', () => {
    const piece = onLoom({ photos: [photo(), photo('b')] });
    expect(told(removePiecePhoto(piece, 'c', 'UNCLEAR'))).toBe('PIECE_PHOTO_UNKNOWN');
    expect(told(removePiecePhoto(piece, 'a', 'SHOWS_PEOPLE'))).toEqual(['PiecePhotoRemoved']);
    const data = { sha256: 'a', reason: 'SHOWS_PEOPLE' as const };
    expect(moved(piece.state, { type: 'PiecePhotoRemoved', data }).photos).toEqual([photo('b')]);
    expect(moved(onLoom().state, { type: 'PiecePhotographed', data: photo() })).toMatchObject({
      photos: [photo()],
      photosTaken: 1,
    });
  });
});
