/** One step of the journey as docs/api.md tells it: who asks what, and what is remembered for the steps after it. */
export interface JourneyStep {
  readonly title: string;
  /** Whose step it is: one of the journey's accounts. */
  readonly as: string;
  readonly operation: string;
  /** JSON with `{{name}}` where something remembered belongs. */
  readonly variables: string;
  /** Name → path in the answer's data, e.g. `recordVillage.village.id`. */
  readonly keeps: Readonly<Record<string, string>>;
  /** Ask again until every field of this name has this value: for work that the worker does. */
  readonly until?: { readonly field: string; readonly value: string };
}

const STEP = /^### \d+\. (.+)$/gm;

/** Reads the steps of the journey out of docs/api.md, so that the document and what is run are the same text. */
export function readJourney(markdown: string): JourneyStep[] {
  const heads = [...markdown.matchAll(STEP)];
  return heads.map((head, i) => {
    const text = markdown.slice(head.index, heads[i + 1]?.index ?? markdown.length);
    const operation = fenced(text, 'graphql');
    if (operation === undefined) throw new Error(`the step “${head[1]}” has no query`);
    const until = /^Repeat until every `(\w+)` is `(\w+)`\.$/m.exec(text);
    return {
      title: head[1]!,
      as: /^As the (\w+)/m.exec(text)?.[1] ?? 'administrator',
      operation,
      variables: fenced(text, 'json') ?? '{}',
      keeps: Object.fromEntries(
        [...text.matchAll(/^- remember `(\w+)` = `([\w.]+)`/gm)].map(([, name, path]) => [name!, path!]),
      ),
      ...(until ? { until: { field: until[1]!, value: until[2]! } } : {}),
    };
  });
}

const fenced = (text: string, language: string): string | undefined =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1];
