import type { Profile } from '../../profiles/profile.ts';

/** The label of the nth exhibit, 0-based: A … Z, AA, AB … or 1, 2, 3. */
export function nthLabel(index: number, style: Profile['exhibits']['labels']): string {
  return style === 'numbers' ? String(index + 1) : letters(index);
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
