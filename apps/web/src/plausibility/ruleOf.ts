import type { Problem } from '../line/refusal';

/** The rule behind a problem that is a question. */
export const ruleOf = ({ code }: Problem): string | undefined => /^QUESTION_(.+)$/.exec(code ?? '')?.[1];
