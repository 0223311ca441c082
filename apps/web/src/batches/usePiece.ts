import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { PieceToRegisterQuery } from '../gql/graphql';
import { useWords, type Words } from '../language/useWords';
import { graphql } from '../line/operation';
import { newRug, type BatchDraft, type RugDraft } from './rugDraft';

const PieceToRegister = graphql(`
  query PieceToRegister($id: ID!) {
    piece(id: $id) {
      id
      design
      construction
      widthMm
      lengthMm
      raj {
        count
        lengthwise
        basisMm
      }
      loom {
        id
      }
      village {
        id
      }
      weavers {
        person {
          id
        }
      }
      startedOn
      cutOffOn
    }
  }
`);

type Piece = NonNullable<PieceToRegisterQuery['piece']>;

/** The rug that a piece became, as far as the piece says it; what is measured is measured anew. */
function rugOf(piece: Piece, { number, day }: Words): RugDraft {
  const { raj, cutOffOn } = piece;
  return {
    ...newRug({
      design: piece.design,
      construction: piece.construction,
      width: number(piece.widthMm / 10, piece.widthMm % 10 ? 1 : 0),
      length: number(piece.lengthMm / 10, piece.lengthMm % 10 ? 1 : 0),
      ...(raj ? { raj: number(raj.count), basis: String(raj.basisMm) } : {}),
      ...(raj?.lengthwise ? { rajLengthwise: number(raj.lengthwise) } : {}),
      loom: piece.loom.id,
      village: piece.village.id,
      loomOn: day(piece.startedOn),
      ...(cutOffOn ? { cutOff: day(cutOffOn) } : {}),
    }),
    makers: piece.weavers.map(({ person }) => person.id),
    piece: piece.id,
  };
}

const isBlank = ({ cells, makers }: RugDraft) =>
  makers.length === 0 && Object.values(cells).every((text) => !text);

/** Puts the rug of a piece that came off its loom into the batch, once. */
export function usePiece(
  id: string | undefined,
  set: (change: (batch: BatchDraft) => BatchDraft) => void,
): void {
  const words = useWords();
  const [{ data }] = useQuery({ query: PieceToRegister, variables: { id: id ?? '' }, pause: !id });
  const put = useRef('');
  const piece = data?.piece;
  useEffect(() => {
    if (!piece || put.current === piece.id) return;
    put.current = piece.id;
    set((batch) => {
      if (batch.rugs.some((rug) => rug.piece === piece.id)) return batch;
      return { ...batch, rugs: [...batch.rugs.filter((rug) => !isBlank(rug)), rugOf(piece, words)] };
    });
  }, [piece, set, words]);
}
