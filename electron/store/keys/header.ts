import sodium from 'sodium-native';
import { z } from 'zod';
import { linkSchema } from './key-link.ts';
import { hexSchema, slotSchema, type Slot } from './slot.ts';

const slotsSchema = z.array(slotSchema).min(1).max(16).readonly();

/** So many changes that were cut short before the one under way keep their words: more would slow every opening. */
export const mostEarlier = 3;

/**
 * A change of key that was begun: the words that open its key, and that key and the one of the header's own slots
 * each sealed under the other, so that old and new words both open the record whichever key it has.
 */
const keyChangeSchema = z.strictObject({ slots: slotsSchema, forward: linkSchema, back: linkSchema });
export type KeyChange = z.infer<typeof keyChangeSchema>;

/** What stands beside the record: which vault it is, how often the keys were changed, and the ways in. */
export const keyHeaderSchema = z.strictObject({
  format: z.literal('folio-keys'),
  /** 1 had no change of key, 2 no earlier ones. */
  version: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Ties the header to its database. */
  vault: hexSchema(16),
  /** Counts up with every change, so that an older copy is known as older. */
  revision: z.number().int().min(1),
  slots: slotsSchema,
  /** The change that is under way: the record has its key, or that of the slots above. */
  change: keyChangeSchema.optional(),
  /** What was begun and cut short before that one, the oldest first; the record never has these keys. */
  earlier: z.array(keyChangeSchema).min(1).max(mostEarlier).readonly().optional(),
});
export type KeyHeader = z.infer<typeof keyHeaderSchema>;

/** Every slot of a header: whatever words it lets in. */
export function slotsIn({ slots, change, earlier = [] }: KeyHeader): readonly Slot[] {
  return [...slots, ...(change?.slots ?? []), ...earlier.flatMap((each) => each.slots)];
}

/** A key file longer than this was not written by Folio, and is not read. */
export const mostHeaderBytes = 64 * 1024;

/** What is needed to prove a header once the data key is known. */
export interface Signed {
  readonly body: string;
  readonly mac: string;
}

/** A header as read. */
export interface SignedHeader extends Signed {
  readonly header: KeyHeader;
}

/** What a key file turned out to be. */
export type HeaderReading =
  | { readonly is: 'whole'; readonly signed: SignedHeader }
  | { readonly is: 'damaged' }
  | { readonly is: 'newer'; readonly signed: Signed };

/**
 * Three lines: the header as JSON, a MAC under a subkey of the data key that nobody without the passphrase
 * can make, and a checksum over both that tells damage from a wrong passphrase without any key.
 */
export function writeHeader(header: KeyHeader, dataKey: Buffer): Buffer {
  const body = JSON.stringify(header);
  const signed = `${body}\n${mac(body, dataKey)}`;
  return Buffer.from(`${signed}\n${checksum(signed)}\n`, 'utf8');
}

/** Reads a header strictly: one changed bit anywhere makes it damaged. */
export function readHeader(bytes: Buffer): HeaderReading {
  const parts = /^([^\n]+)\n([0-9a-f]{64})\n([0-9a-f]{32})\n$/.exec(bytes.toString('latin1'));
  const [, body, signature, check] = parts ?? [];
  if (body === undefined || signature === undefined || check !== checksum(`${body}\n${signature}`))
    return { is: 'damaged' };
  const given = parsed(body);
  const header = keyHeaderSchema.safeParse(given);
  if (header.success) return { is: 'whole', signed: { header: header.data, body, mac: signature } };
  return z.object({ version: z.number().min(4) }).safeParse(given).success
    ? { is: 'newer', signed: { body, mac: signature } }
    : { is: 'damaged' };
}

/** Whether the header was written by somebody who held this data key. */
export function hasValidMac(signed: Signed, dataKey: Buffer): boolean {
  const expected = Buffer.from(mac(signed.body, dataKey), 'hex');
  return sodium.sodium_memcmp(expected, Buffer.from(signed.mac, 'hex'));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // A checksum that fits words that are not JSON: written by something else.
    return null;
  }
}

function checksum(text: string): string {
  const out = Buffer.alloc(16);
  sodium.crypto_generichash(out, Buffer.from(text, 'latin1'));
  return out.toString('hex');
}

function mac(body: string, dataKey: Buffer): string {
  const subkey = Buffer.alloc(32);
  sodium.crypto_kdf_derive_from_key(subkey, 1, Buffer.from('folioMAC'), dataKey);
  const out = Buffer.alloc(32);
  sodium.crypto_generichash(out, Buffer.from(body, 'latin1'), subkey);
  sodium.sodium_memzero(subkey);
  return out.toString('hex');
}
