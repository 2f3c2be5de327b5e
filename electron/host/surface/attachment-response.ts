import { idSchema } from '../../../shared/domain/id.ts';
import type { Reply } from '../../../shared/reply.ts';
import { safeHeaders } from './headers.ts';
import { notFound } from './window-files.ts';
import type { AttachmentHead, Question } from '../vault/messages.ts';

/** A volume of the dossier as last drawn; no record has such an id. */
const drawnName = /^drawn\.\d{1,9}\.\d{1,4}$/;
/** The rendition of a page of a picture: the attachment's id, and the page's number. */
const pageName = /^([^.]+)\.[1-9]\d{0,4}$/;
const chunkBytes = 1024 * 1024;
/** Shown as what they are; anything else is bytes and nothing more, so no HTML or SVG ever runs. */
const shownTypes = new Set(['application/pdf', 'image/jpeg', 'image/png']);

type Ask = (question: Question) => Promise<Reply<unknown>>;

/** Streams an attachment's, or a drawn page's, bytes out of the vault process, whole or the one range the request names. */
export async function attachmentResponse(ask: Ask, idText: string, range: string | null): Promise<Response> {
  const id = pageName.exec(idText)?.[1] ?? idText;
  if (!idSchema.safeParse(id).success && !drawnName.test(idText)) return notFound();
  const head = await ask({ kind: 'attachment', id: idText });
  if (!head.ok) return notFound();
  // The vault process answers this question with a head and nothing else.
  const { mediaType, bytes } = head.value as AttachmentHead;
  const part = range === null ? { start: 0, end: bytes } : parseRange(range, bytes);
  if (part === null) return unsatisfiable(bytes);
  const headers = {
    ...safeHeaders,
    'content-type': shownTypes.has(mediaType) ? mediaType : 'application/octet-stream',
    'content-length': String(part.end - part.start),
    'accept-ranges': 'bytes',
    ...(range === null ? {} : { 'content-range': `bytes ${part.start}-${part.end - 1}/${bytes}` }),
  };
  return new Response(stream(ask, idText, part), { status: range === null ? 200 : 206, headers });
}

interface Part {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** One byte range, `bytes=a-b`, `bytes=a-` or `bytes=-n`; null when there is none to give. */
export function parseRange(range: string, bytes: number): Part | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  if (found === null || (found[1] === '' && found[2] === '')) return null;
  const [first, last] = [found[1] ?? '', found[2] ?? ''];
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes : Math.min(bytes, Number(last) + 1);
  return start < end ? { start, end } : null;
}

function unsatisfiable(bytes: number): Response {
  return new Response('', { status: 416, headers: { ...safeHeaders, 'content-range': `bytes */${bytes}` } });
}

function stream(ask: Ask, id: string, { start, end }: Part): ReadableStream<Uint8Array> {
  let offset = start;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (offset >= end) return controller.close();
      const reply = await ask({ kind: 'chunk', id, offset, bytes: Math.min(chunkBytes, end - offset) });
      if (!reply.ok) return controller.error(new Error('The attachment could not be read to its end.'));
      // The vault process answers this question with bytes and nothing else.
      const chunk = reply.value as Uint8Array;
      if (chunk.length === 0) return controller.error(new Error('The attachment ended early.'));
      offset += chunk.length;
      controller.enqueue(chunk);
    },
  });
}
