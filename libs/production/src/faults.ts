import { invalidInput, type Problem, type Refusal } from '#libs/platform';

/** A refusal about one place of an input. */
export interface Fault {
  readonly path: string;
  readonly refusal: Refusal;
}

/** The most places that one answer names; the rest is shown when these are mended. */
const MAX_FAULTS = 1_000;

/**
 * The one refusal for all faults of an input, each at its place: of their own kind when they are all of one, else
 * InvalidInput. Undefined when there are none.
 */
export function refusalOf(faults: readonly Fault[]): Refusal | undefined {
  const [first] = faults;
  if (!first) return undefined;
  const problems = faults.slice(0, MAX_FAULTS).map(({ path, refusal }) => placed(path, refusal));
  const isOneKind = faults.every(({ refusal }) => refusal.kind === first.refusal.kind);
  return isOneKind && first.refusal.kind !== 'InvalidInput'
    ? { ...first.refusal, problems }
    : invalidInput(problems);
}

/** A refusal as a problem of its place in the input. */
export const placed = (path: string, { code, params, text }: Refusal): Problem => ({
  path,
  code,
  params,
  text,
});
