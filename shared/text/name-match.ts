import { fold } from './fold.ts';

/** Whether two names are one when read as the search reads: accents, case, points and kindred letters apart. */
export function isSameName(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** Tells of names whether they hold every word of what was typed, in any order, as the search finds them. */
export function nameMatcher(typed: string): (name: string) => boolean {
  const words = bare(typed).split(' ');
  return (name) => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  };
}

function bare(text: string): string {
  return fold(text).trim().replaceAll(/\s+/gu, ' ');
}
