import { Redis } from 'ioredis';
import { Db, type Document } from 'mongodb';
import { commercialInvoicePaper } from '#libs/export';
import { rugPassportPaper } from '#libs/production';
import { attachmentOf, hasPoppler, textOf } from '../harness/poppler.js';
import type { TestZone } from '../harness/zone.js';

/** Where something may be written, and what stands there as text. */
export type Written = ReadonlyMap<string, string>;

/** All rows of all collections as text; the bytes of papers are read as PDF. */
export async function writtenInDatabase(zone: TestZone): Promise<Written> {
  const db = zone.api.get(Db, { strict: false });
  const written = new Map<string, string>();
  for (const { name } of await db.listCollections().toArray()) {
    const rows = await db.collection(name).find().toArray();
    written.set(name, name === 'papers.chunks' ? textOfPapers(rows) : JSON.stringify(rows));
  }
  return written;
}

/** All keys and values of a zone in Redis, whatever their kind. */
export async function writtenInRedis({ settings }: TestZone): Promise<string> {
  const redis = new Redis(settings.redisUrl);
  const found: unknown[] = [];
  try {
    for await (const keys of redis.scanStream({ match: `*${settings.zone}*`, count: 500 }))
      for (const key of keys as string[]) found.push(key, await valueOf(redis, key));
  } finally {
    redis.disconnect();
  }
  return JSON.stringify(found);
}

async function valueOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      return undefined;
  }
}

function textOfPapers(rows: readonly Document[]): string {
  const papers = new Map<string, Document[]>();
  for (const row of rows) {
    const paper = String(row['files_id']);
    papers.set(paper, [...(papers.get(paper) ?? []), row]);
  }
  return [...papers.values()].map(textOfPaper).join('\n');
}

function textOfPaper(chunks: readonly Document[]): string {
  const ordered = chunks.toSorted((a, b) => Number(a['n']) - Number(b['n']));
  const pdf = Buffer.concat(ordered.map(({ data }) => Buffer.from((data as { buffer: Uint8Array }).buffer)));
  if (!hasPoppler()) return '';
  return `${textOf(pdf)} ${attachmentsOf(pdf)}`;
}

/** The data that a paper carries in itself. */
function attachmentsOf(pdf: Buffer): string {
  return [rugPassportPaper.attachmentName, commercialInvoicePaper.attachmentName]
    .map((name) => {
      try {
        return attachmentOf(pdf, name).toString('utf8');
      } catch {
        return '';
      }
    })
    .join(' ');
}
