import { type DateField, dateFieldSchema } from '../../domain/claim.ts';

const fields = dateFieldSchema.options;

/** How many dated fields a record can have. */
export const fieldCount: number = fields.length;

/** A number for every dated field, from 0. The schema's own list of fields makes the keys. */
export const fieldNumber = Object.fromEntries(fields.map((field, i) => [field, i])) as Readonly<
  Record<DateField, number>
>;
