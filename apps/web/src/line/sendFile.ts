import { currentLanguage } from '../language/language';
import { freshSession } from '../session/session';
import { reach } from './line';
import { isRefusal, type Refusal } from './refusal';
import { sendWithProgress, type FormAnswer } from './sendWithProgress';

/** What came of sending a file: the answer, or why it was not taken. */
export type Sent<Answer> = { taken: Answer } | { refusal: Refusal | 'notReached' };

/** Sends a file with a few short fields and gives the answer as it was said; tells, if asked, how much has gone. */
export async function sendForm<Answer>(
  path: string,
  file: File,
  fields: Readonly<Record<string, string>>,
  gone?: (share: number) => void,
): Promise<Sent<Answer>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  try {
    await freshSession();
    const headers = { 'accept-language': currentLanguage() };
    const answer = gone
      ? await sendWithProgress(path, form, headers, gone)
      : await fetched(path, headers, form);
    const said = answer.said as { __typename?: string; code?: string; message?: string };
    if (said.__typename && isRefusal({ ...said, __typename: said.__typename }))
      return { refusal: said as unknown as Refusal };
    if (answer.ok) return { taken: said as Answer };
    return {
      refusal: { code: said.code ?? 'FAULT', message: said.message ?? '', nextStep: '', problems: [] },
    };
  } catch {
    return { refusal: 'notReached' };
  }
}

async function fetched(path: string, headers: Record<string, string>, form: FormData): Promise<FormAnswer> {
  const answer = await reach(path, { method: 'POST', headers, body: form });
  return { ok: answer.ok, said: (await answer.json()) as unknown };
}

/** Sends a file with a few short fields. Answers null when it was taken, else why not. */
export async function sendFile(
  path: string,
  file: File,
  fields: Readonly<Record<string, string>>,
): Promise<Refusal | 'notReached' | null> {
  const sent = await sendForm(path, file, fields);
  return 'taken' in sent ? null : sent.refusal;
}
