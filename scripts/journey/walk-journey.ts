import type { JourneyStep } from './journey-steps.js';

/** What a GraphQL request answered. */
export interface JourneyAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks the API as one of the journey's accounts. */
export type AskAs = (account: string, operation: string, variables: object) => Promise<JourneyAnswer>;

const REPEAT_EVERY_MS = 300;
const REPEAT_AT_MOST = 200;

/**
 * Walks the journey step by step. Gives everything it remembered. Throws with the step's title when the API refuses,
 * fails, or a repeated step does not come to its end within a minute.
 */
export async function walkJourney(
  steps: readonly JourneyStep[],
  known: Readonly<Record<string, string>>,
  ask: AskAs,
  tell: (title: string, kept: Readonly<Record<string, string>>, data: object) => void | Promise<void>,
): Promise<Record<string, string>> {
  const remembered: Record<string, string> = { ...known };
  for (const step of steps) {
    const data = await take(step, remembered, ask);
    const kept = Object.fromEntries(
      Object.entries(step.keeps).map(([name, path]) => [name, String(at(data, path, step.title))]),
    );
    Object.assign(remembered, kept);
    await tell(step.title, kept, data);
  }
  return remembered;
}

async function take(step: JourneyStep, known: Readonly<Record<string, string>>, ask: AskAs): Promise<object> {
  const variables = JSON.parse(filled(step, known)) as object;
  for (let tries = 0; tries < REPEAT_AT_MOST; tries++) {
    const { data, errors } = await ask(step.as, step.operation, variables);
    if (errors || !data)
      throw new Error(`${step.title}: ${errors?.map(({ message }) => message).join('; ')}`);
    const refused = Object.values(data).find(isRefusal);
    if (refused) throw new Error(`${step.title}: refused with ${JSON.stringify(refused)}`);
    if (!step.until) return data;
    const states = valuesOf(data, step.until.field);
    if (states.includes('FAILED')) throw new Error(`${step.title}: failed with ${JSON.stringify(data)}`);
    if (states.length > 0 && states.every((state) => state === step.until!.value)) return data;
    await new Promise((resolve) => setTimeout(resolve, REPEAT_EVERY_MS));
  }
  throw new Error(
    `${step.title}: not every ${step.until!.field} became ${step.until!.value} within a minute`,
  );
}

const filled = ({ variables, title }: JourneyStep, known: Readonly<Record<string, string>>): string =>
  variables.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`${title}: nothing was remembered as ${name}`);
    return value;
  });

/** The values of a field wherever it stands in an answer. */
function valuesOf(data: unknown, field: string): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => (name === field ? [value] : valuesOf(value, field)));
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'nextStep' in value;
}

function at(data: object, path: string, title: string): unknown {
  let value: unknown = data;
  for (const part of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[part];
  if (value === undefined || value === null) throw new Error(`${title}: the answer has no ${path}`);
  return value;
}
