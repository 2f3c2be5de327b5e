import { findMutants } from './find-mutants.ts';
import type { Mutant } from './mutant.ts';

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What each part of the source gives of a sample of the whole. */
const shares: Readonly<Record<string, number>> = { 'shared/': 0.5, 'electron/': 0.375, 'renderer/': 0.125 };

/** So many faults, each in another file while there are files, spread over the parts of the source. */
export function choose(
  files: readonly string[],
  read: (file: string) => string,
  count: number,
  seed: number,
): Mutant[] {
  const random = randomFrom(seed);
  const mixed = shuffled(files, random);
  const parts = Object.keys(shares).filter((part) => mixed.some((file) => file.startsWith(part)));
  const whole = parts.reduce((total, part) => total + (shares[part] ?? 0), 0);
  return parts.flatMap((part) => {
    const quota = Math.round((count * (shares[part] ?? 0)) / whole);
    return faultsIn(
      mixed.filter((file) => file.startsWith(part)),
      read,
      quota,
      random,
    );
  });
}

/** Takes one fault a file until there are enough; the kinds of fault are drawn before their places. */
function faultsIn(
  files: readonly string[],
  read: (file: string) => string,
  quota: number,
  random: () => number,
): Mutant[] {
  const chosen: Mutant[] = [];
  const left = new Map(files.map((file) => [file, null as Mutant[] | null]));
  while (chosen.length < quota && left.size > 0)
    for (const [file, known] of left) {
      if (chosen.length === quota) break;
      const mutants = known ?? findMutants(file, read(file));
      const operators = [...new Set(mutants.map(({ operator }) => operator))];
      const operator = operators[Math.floor(random() * operators.length)];
      const ofKind = mutants.filter((one) => one.operator === operator);
      const mutant = ofKind[Math.floor(random() * ofKind.length)];
      if (mutant === undefined) left.delete(file);
      else {
        chosen.push(mutant);
        left.set(
          file,
          mutants.filter((one) => one !== mutant),
        );
      }
    }
  return chosen;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
