import { z } from 'zod';
import { folioSchema, type Folio, type FolioRecord } from '../domain/case.ts';
import { everyRecord } from '../domain/folio-records.ts';
import { attachmentSchema, type Attachment } from '../domain/document.ts';

/** An attachment of an exchange file: where its bytes lie, and whatever else is known of it. */
export const exchangeAttachmentSchema = z.object({
  ...attachmentSchema.partial().shape,
  id: attachmentSchema.shape.id,
  /** Path of the bytes, relative to the exchange file, `/` between folders. */
  path: z.string().min(1).max(4000),
});
export type ExchangeAttachment = z.infer<typeof exchangeAttachmentSchema>;

/** A whole case as one JSON file beside a folder of attachments. */
export const exchangeSchema = z.object({
  format: z.literal('folio-exchange'),
  version: z.literal(1),
  ...folioSchema.shape,
  attachments: z.array(exchangeAttachmentSchema).readonly().default([]),
});
export type Exchange = z.infer<typeof exchangeSchema>;

/** Every list of records in an exchange file, by its name. */
export const exchangeLists = [
  'people',
  'places',
  'incidents',
  'histories',
  'documents',
  'statements',
  'attachments',
  'decisions',
] as const;

/** A case in the exchange format; `pathOf` says where each attachment's bytes will lie. */
export function toExchange(folio: Folio, pathOf: (attachment: Attachment) => string): Exchange {
  const attachments = folio.attachments.map((one) => ({ ...one, path: pathOf(one) }));
  return { format: 'folio-exchange', version: 1, ...folio, attachments };
}

/** Every record of an exchange file but its attachments, the case first. */
export function recordsOf(exchange: Exchange): readonly FolioRecord[] {
  return everyRecord({ ...exchange, attachments: [] });
}

/** The JSON Schema (draft 2020-12) of what may be written in an exchange file. */
export function exchangeJsonSchema(): object {
  return {
    title: 'Folio exchange file, version 1',
    ...z.toJSONSchema(exchangeSchema, { io: 'input', reused: 'ref', unrepresentable: 'throw' }),
  };
}
