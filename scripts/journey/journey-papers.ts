import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A paper as the journey's answer tells of it. */
interface JourneyPaper {
  readonly downloadPath: string;
  readonly fileName: string;
  readonly sha256: string;
}

/**
 * Downloads papers into a folder and checks each against the digest that the API gave for it.
 * Gives the files. Throws when a paper cannot be had or is not what was recorded.
 */
export async function savePapers(
  address: string,
  token: string,
  papers: readonly JourneyPaper[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const { downloadPath, fileName, sha256 } of papers) {
    const response = await fetch(address + downloadPath, { headers: { authorization: `Bearer ${token}` } });
    const bytes = Buffer.from(await response.arrayBuffer());
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (!response.ok || digest !== sha256) throw new Error(`${fileName} is not the paper that was recorded`);
    const file = join(folder, basename(fileName));
    writeFileSync(file, bytes);
    files.push(file);
  }
  return files;
}
