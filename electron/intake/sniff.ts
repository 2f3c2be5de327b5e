import type { Attachment } from '../../shared/domain/document.ts';

type MediaType = Attachment['mediaType'];

/** How many leading bytes `sniff` wants: a PDF's header may stand anywhere in the first 1024. */
export const sniffLength = 1024;

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The kind of a file told from its first bytes, never from its name (PDF 2.0 annex I.2; T.81; PNG 5.2). */
export function sniff(head: Uint8Array): MediaType {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, sniffLength));
  if (bytes.subarray(0, 8).equals(pngSignature)) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (bytes.includes('%PDF-')) return 'application/pdf';
  return 'application/octet-stream';
}
