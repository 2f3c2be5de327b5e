import type { TFunction } from 'i18next';

/** A field's name in the reader's language; without one, what else it can be called. */
export function fieldName(t: TFunction, field: string, otherwise = field): string {
  // Any field has the type of one that has a name: the default stands in for those that have none.
  return t(`field.${field}` as 'field.when', { defaultValue: otherwise });
}
