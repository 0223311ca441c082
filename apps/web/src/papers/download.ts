import type { Guest } from '../guest/guest';
import { reach } from '../line/line';
import { freshSession } from '../session/session';
import { keepFile } from './keepFile';

/** Fetches a paper with the reader's own right to it, be it a session or a share, and hands it to the browser to keep. */
export async function download(path: string, fileName: string, guest?: Guest | null): Promise<boolean> {
  try {
    if (!guest) await freshSession();
    const asGuest = { headers: { authorization: `Bearer ${guest?.token}` }, credentials: 'omit' } as const;
    const answer = await reach(path, guest ? asGuest : undefined);
    if (!answer.ok) return false;
    keepFile(fileName, await answer.blob());
    return true;
  } catch {
    return false;
  }
}
