/** A field's value in words: the text itself, a date as given, or its entries one after another. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join(' · ');
  if (typeof value === 'object' && value !== null && 'asGiven' in value) return String(value.asGiven);
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return '';
}
