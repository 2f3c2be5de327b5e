import { fold, foldCharacter } from '../../../shared/text/fold.ts';

const before = 40;
const length = 160;

/** Whether a text holds a folded term. */
export function foldedContains(text: string, term: string): boolean {
  return fold(text).includes(term);
}

/** About 160 characters of the text as it stands, around the first folded term found in it. */
export function snippetOf(text: string, terms: readonly string[]): string {
  const characters = Array.from(text);
  const start = Math.max(0, firstMatch(characters, terms) - before);
  const end = Math.min(characters.length, start + length);
  const words = characters.slice(start, end).join('').replaceAll(/\s+/gu, ' ').trim();
  return `${start > 0 ? '… ' : ''}${words}${end < characters.length ? ' …' : ''}`;
}

/** The place of the character where the first match begins, 0 when there is none. */
function firstMatch(characters: readonly string[], terms: readonly string[]): number {
  const origins: number[] = [];
  let folded = '';
  characters.forEach((character, place) => {
    const part = foldCharacter(character);
    folded += part;
    for (let at = 0; at < part.length; at += 1) origins.push(place);
  });
  const places = terms.map((term) => folded.indexOf(term)).filter((place) => place >= 0);
  return places.length > 0 ? (origins[Math.min(...places)] ?? 0) : 0;
}
