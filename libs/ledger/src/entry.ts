import { createHash } from 'node:crypto';
import { canonicalForm, canonicalJson } from './canonical-json.js';
import { commandClaim, nameClaim, versionClaim, type SubjectRef } from './claims.js';

/** What may stand in an event: JSON without floats where money or measures are meant (integers carry their unit in the name). */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

/** Who did it: an account, for which organisation, in which role. Ids only: personal data never enters an entry. */
export interface Actor {
  readonly account: string;
  readonly organisation?: string;
  readonly role: string;
}

/** A fact that an entry states about one subject. */
export interface LedgerEvent {
  readonly subject: SubjectRef;
  /** The how-manieth thing that ever happened to the subject, from 1. */
  readonly version: number;
  /** Past tense, e.g. `RugPacked`. */
  readonly type: string;
  /** The version of the data's shape; a new shape gets a new number and an upcast on reading. */
  readonly shape: number;
  /** Where: `village:…` or `port:IRBAZ`. */
  readonly place?: string;
  readonly data: JsonObject;
}

/** An entry without what the log adds later; exactly this is hashed. */
export interface EntryBody {
  readonly _id: string;
  readonly zone: string;
  /** When it happened in the world, ISO 8601 UTC. */
  readonly occurredAt: string;
  /** When it was written down, ISO 8601 UTC. */
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly command: { readonly name: string; readonly key: string; readonly fingerprint: string };
  readonly events: readonly LedgerEvent[];
  /** What this entry and no other may say; sorted, each unique in the ledger for ever. */
  readonly claims: readonly string[];
  /** Random, base64url: the digest is public, and nobody shall find what an entry says by trying. Absent from old ones. */
  readonly salt?: string;
}

/** One immutable entry of the ledger. */
export interface Entry extends EntryBody {
  /** sha256 of the canonical bytes of the body, hex. */
  readonly digest: string;
  /** Its place in the total order, from 1; given by the sequencer. */
  readonly position?: number;
}

/** The most claims that one entry may make: a batch of 2,000 rugs with the piece and the lot of each fits. */
export const MAX_CLAIMS = 6_500;

/** The most bytes of one entry; the engines take 16 MB, and one entry is read whole. */
export const MAX_ENTRY_BYTES = 8 * 1024 * 1024;

/** The one byte encoding of an entry's body that proofs stand on: JSON Canonicalization Scheme, RFC 8785, in UTF-8. */
export const canonicalBytes = (body: EntryBody): Buffer => Buffer.from(canonicalJson(hashed(body)), 'utf8');

/** What of an entry is hashed. */
function hashed(body: EntryBody): EntryBody {
  const { _id, zone, occurredAt, recordedAt, actor, command, events, claims, salt } = body;
  return { _id, zone, occurredAt, recordedAt, actor, command, events, claims, salt };
}

/** sha256 in lower-case hex. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Completes a body with its claims and digest. Every event's subject is claimed at its version. What is given back
 * is what was hashed, copied while it was: nothing undefined is left that an engine would keep as null, and
 * nothing is shared with the caller that could change later.
 */
export function sealEntry(body: Omit<EntryBody, 'claims'>, names: readonly string[]): Entry {
  const claims = [
    commandClaim(body.actor.account, body.command.key),
    ...names.map(nameClaim),
    ...body.events.map((event) => versionClaim(event.subject, event.version)),
  ].sort();
  if (claims.length > MAX_CLAIMS)
    throw new RangeError(`an entry may make ${MAX_CLAIMS} claims, not ${claims.length}`);
  const { text, value } = canonicalForm(hashed({ ...body, claims }));
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_ENTRY_BYTES)
    throw new RangeError(`an entry may have ${MAX_ENTRY_BYTES} bytes, not ${bytes}`);
  return { ...(value as EntryBody), digest: sha256(text) };
}

/** Whether an entry still has the digest of its own bytes. */
export const isIntact = (entry: Entry): boolean => sha256(canonicalBytes(entry)) === entry.digest;
