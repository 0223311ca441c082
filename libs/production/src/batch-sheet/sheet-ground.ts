import { Injectable } from '@nestjs/common';
import { MAX_PAGE, opaqueId, scopeOf, type Caller, type Language } from '#libs/platform';
import { Views, type SubjectKind, type View, type ViewFilter } from '#libs/ledger';
import { PeopleVault, nameNeed, personFilter, personKind, villageFilter, villageKind } from '#libs/network';
import { printLettered } from '../lettered-code.js';
import { LOOM_LETTER, loomFilter, loomKind } from '../loom/loom.js';
import { pieceFilter, pieceKind, printPiece, type PieceState } from '../piece/piece.js';
import { NamedThings } from './named-things.js';
import type { SheetNames } from './rug-row.js';

const MOST_MEMBERS = 3_000;
const MOST_LOOMS = 3_000;
const MOST_VILLAGES = 1_000;
const MOST_PIECES = 3_000;
/** So much of an id tells two members of one name apart. */
const TAIL = 6;

/** What a sheet of a cooperative may name, and the lists that its template offers. */
export interface SheetGround {
  readonly names: SheetNames;
  readonly lists: {
    readonly makers: readonly string[];
    readonly looms: readonly string[];
    readonly pieces: readonly string[];
    readonly villages: readonly string[];
  };
}

type Village = View<{ readonly code: string; readonly name: Readonly<Record<Language, string>> }>;

/** Reads what the rows of a cooperative's sheet may name, as far as the caller sees it. */
@Injectable()
export class SheetGrounds {
  constructor(
    private readonly views: Views,
    private readonly vault: PeopleVault,
  ) {}

  /** The ground of a cooperative, with lists in a language. */
  async of(caller: Caller, cooperativeId: string, language: Language): Promise<SheetGround> {
    const scope = scopeOf(caller);
    const [people, looms, villages, pieces] = await Promise.all([
      this.all(
        personKind,
        { $and: [personFilter(scope), { cooperativeId, withdrawnAt: null }] },
        MOST_MEMBERS,
      ),
      this.all(loomKind, { $and: [loomFilter(scope), { cooperativeId }] }, MOST_LOOMS),
      this.all(villageKind, villageFilter(scope), MOST_VILLAGES, 'code'),
      this.all(pieceKind, { $and: [pieceFilter(scope), { cooperativeId, status: 'CUT_OFF' }] }, MOST_PIECES),
    ]);
    const byId = new Map<string, Village>(villages.map((village) => [village._id, village]));
    const makers = await this.makers(caller, people, byId, language);
    return {
      names: {
        makers: makers.things,
        looms: loomThings(looms, byId),
        villages: villageThings(villages),
        pieces: pieceThings(pieces),
        villageOfLoom: new Map(
          looms.map(({ _id, villageId }) => [opaqueId('loom', _id), opaqueId('village', villageId)]),
        ),
      },
      lists: {
        makers: makers.list,
        looms: looms.map((loom) => loomNames(loom, byId.get(loom.villageId))[language] ?? loom._id),
        villages: villages.map(({ name }) => name[language]),
        pieces: pieces.map(pieceName),
      },
    };
  }

  private async makers(
    caller: Caller,
    people: readonly View<{ villageId: string; cooperativeId?: string }>[],
    villages: ReadonlyMap<string, Village>,
    language: Language,
  ): Promise<{ things: NamedThings; list: string[] }> {
    const things = new NamedThings();
    const [first] = people;
    if (!first) return { things, list: [] };
    const ids = people.map(({ _id }) => _id);
    // All are of one cooperative: the caller needs the same of each name.
    const need = nameNeed(caller, first._id, first as never);
    const known = new Map(people.map((person) => [person._id, person as never]));
    const [inFa, inEn, inRu] = await Promise.all([
      this.vault.displayNames(ids, need, 'fa', known),
      this.vault.displayNames(ids, need, 'en', known),
      this.vault.displayNames(ids, need, 'ru', known),
    ]);
    const named = people.map(({ _id, villageId }) => {
      const village = villages.get(villageId);
      const inAll = { fa: inFa.get(_id)!, en: inEn.get(_id)!, ru: inRu.get(_id)! };
      const tail = `#${_id.slice(-TAIL)}`;
      things.add(opaqueId('person', _id), opaqueId('person', _id), tail);
      for (const [tongue, name] of Object.entries(inAll) as [Language, string][]) {
        things.add(opaqueId('person', _id), name, `${name} ${tail}`);
        if (village)
          things.add(
            opaqueId('person', _id),
            `${name} (${village.name[tongue]})`,
            `${name} (${village.code})`,
          );
      }
      return { name: inAll[language], place: village?.name[language], tail };
    });
    const label = ({ name, place, tail }: (typeof named)[number]): string => {
      if (things.find(name) !== 'SEVERAL') return name;
      const placed = `${name} (${place ?? ''})`;
      return typeof things.find(placed) === 'object' ? placed : `${name} ${tail}`;
    };
    return { things, list: named.map(label).sort((a, b) => a.localeCompare(b, language)) };
  }

  private async all<S extends object>(
    kind: SubjectKind<S>,
    filter: ViewFilter,
    most: number,
    field = '_id',
  ): Promise<View<S>[]> {
    const found: View<S>[] = [];
    for (let after: string | undefined; found.length < most;) {
      const request = { first: MAX_PAGE, ...(after ? { after } : {}) };
      const page = await this.views.list(kind, filter, { field, direction: 1 }, request);
      found.push(...page.items.map(({ node }) => node));
      after = page.items.at(-1)?.cursor;
      if (!page.hasNextPage || !after) break;
    }
    return found;
  }
}

function villageThings(villages: readonly Village[]): NamedThings {
  const things = new NamedThings();
  for (const { _id, code, name } of villages)
    things.add(opaqueId('village', _id), opaqueId('village', _id), code, name.fa, name.en, name.ru);
  return things;
}

function loomThings(
  looms: readonly View<{ villageId: string }>[],
  villages: ReadonlyMap<string, Village>,
): NamedThings {
  const things = new NamedThings();
  for (const loom of looms) {
    const names = Object.values(loomNames(loom, villages.get(loom.villageId)));
    things.add(
      opaqueId('loom', loom._id),
      opaqueId('loom', loom._id),
      loom._id,
      printLettered(LOOM_LETTER, loom._id),
      ...names,
    );
  }
  return things;
}

function pieceThings(pieces: readonly View<PieceState>[]): NamedThings {
  const things = new NamedThings();
  for (const piece of pieces) {
    const id = opaqueId('piece', piece._id);
    things.add(id, id, piece._id, printPiece(piece._id), pieceName(piece));
  }
  return things;
}

/** A piece as a list shows it: its code and its design. */
const pieceName = ({ _id, design }: View<PieceState>): string => `${printPiece(_id)} (${design})`;

/** A loom as a list shows it: its code, and where it stands. */
const loomNames = (loom: View<object>, village: Village | undefined): Record<string, string> => {
  const code = printLettered(LOOM_LETTER, loom._id);
  return Object.fromEntries(
    Object.entries(village?.name ?? {}).map(([language, name]) => [language, `${code} (${name})`]),
  );
};
