/** A page as typed; null where it is none. */
export function pageNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text.trim()) ? Number(text) : null;
}
