// With its ending, for the server's tests read this file as well.
import { plainDigits } from '../language/digits.js';

/**
 * The code in what was scanned: of a link of ours, a GS1 Digital Link (/01/…/21/SERIAL) or one to a story (/t/CODE),
 * what it leads to; anything else as it is. The server forgives dashes and case.
 */
export function codeIn(scanned: string): string {
  const text = plainDigits(scanned).trim().replace(/\s+/g, ' ');
  const [, code] = /\/(?:21|[tT])\/([^/?#]+)/.exec(text) ?? [];
  if (!code) return text;
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

const homes = { P: '/pieces/$id', L: '/looms/$id', M: '/materials/$id' } as const;

/**
 * The page of a piece, a loom or a lot whose code this is; undefined for every other code, which has a story. A rug's
 * code may begin with the same letter, but is shorter by it.
 */
export function homeOf(code: string): { to: (typeof homes)[keyof typeof homes]; id: string } | undefined {
  const [, letter, ...rest] = /^([PLM])-?([0-9A-Z]{4})-?([0-9A-Z]{4})$/i.exec(code) ?? [];
  if (!letter) return undefined;
  return {
    to: homes[letter.toUpperCase() as keyof typeof homes],
    id: `${letter.toUpperCase()}-${rest.join('-')}`,
  };
}

const signs: Record<string, string> = { Minus: '-', Slash: '/', Period: '.', Space: ' ' };

/** What a browser tells of a key that was pressed. */
interface PressedKey {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The sign on a key, whatever layout is chosen: a scanner that is a keyboard presses keys by their place, and under a
 * Persian layout its A would be a shin.
 */
export function signOfKey({ code, key, shiftKey }: PressedKey): string {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter) return letter;
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (digit && !shiftKey) return digit;
  if (code === 'Semicolon' && shiftKey) return ':';
  return signs[code] ?? (key.length === 1 ? key : '');
}
