import { currentLanguage } from '../language/language';
import { freshSession } from '../session/session';
import { reach } from './line';
import { isRefusal, type Refusal } from './refusal';

/** Sends a file with a few short fields. Answers null when it was taken, else why not. */
export async function sendFile(
  path: string,
  file: File,
  fields: Readonly<Record<string, string>>,
): Promise<Refusal | 'notReached' | null> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  try {
    await freshSession();
    const headers = { 'accept-language': currentLanguage() };
    const answer = await reach(path, { method: 'POST', headers, body: form });
    const said = (await answer.json()) as { __typename?: string; code?: string; message?: string };
    if (said.__typename && isRefusal({ ...said, __typename: said.__typename }))
      return said as unknown as Refusal;
    if (answer.ok) return null;
    return { code: said.code ?? 'FAULT', message: said.message ?? '', nextStep: '', problems: [] };
  } catch {
    return 'notReached';
  }
}
