/**
 * Why a paper was not made:
 * - `invalid-data`: the schema refuses the data; `details` says what and where;
 * - `missing-glyph`: a character is in none of our fonts; `details` holds the characters;
 * - `warning`: the template compiled, but not cleanly; a warning today is a wrong paper tomorrow;
 * - `template`: the template is wrong, or the data lacks what it prints;
 * - `too-long`: more pages than a paper may have;
 * - `too-slow`: it was given up after its time;
 * - `busy`: the queue is full; try again later;
 * - `closed`: the typesetter has been closed.
 */
export type TypesettingReason =
  'invalid-data' | 'missing-glyph' | 'warning' | 'template' | 'too-long' | 'too-slow' | 'busy' | 'closed';

/** A paper that could not be made, with a message for the one who has to mend it. */
export class TypesettingFailure extends Error {
  override readonly name = 'TypesettingFailure';

  constructor(
    readonly reason: TypesettingReason,
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}
