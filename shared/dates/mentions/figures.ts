import type { Atom } from '../text/atoms.ts';
import type { NumberPart } from './expression.ts';

/** A date in figures, and where the next atom is. */
export interface Figures {
  readonly parts: readonly NumberPart[];
  readonly separator: string;
  readonly next: number;
}

/** A date in figures at an atom: 12/03/2019, 2019-03-12, 12. 3. 2019, 1397/11/22, 03/2019, 1941–42. */
export function figuresAt(atoms: readonly Atom[], index: number): Figures | null {
  const first = atoms[index];
  if (first?.kind !== 'number' || isJoined(atoms, index)) return null;
  const separator = atoms[index + 1]?.text ?? '';
  if (!/^[-–/.]$/.test(separator)) return null;
  const second = partAt(
    atoms,
    index + 2,
    separator,
    separator !== '.' && separator !== '–' && separator !== '-' && separator !== '/',
  );
  if (!second) return null;
  const third = atoms[second + 1]?.text === separator ? partAt(atoms, second + 2, separator, false) : null;
  const ends = third ?? second;
  if (isContinued(atoms, ends + 1)) return null;
  const parts = [index, second, ...(third === null ? [] : [third])].map((at) => toPart(atoms[at]));
  return isDateLike(parts, separator, atoms[index + 2]?.spaced === true)
    ? { parts, separator, next: ends + 1 }
    : null;
}

/** The index of the next figure group; after a full stop a space may stand (12. 3. 2019). */
function partAt(atoms: readonly Atom[], index: number, separator: string, never: boolean): number | null {
  const atom = atoms[index];
  const mark = atoms[index - 1];
  if (never || atom?.kind !== 'number' || !mark) return null;
  if (separator === '–' || separator === '.') return mark.spaced && separator === '.' ? null : index;
  return mark.spaced || atom.spaced ? null : index;
}

function toPart(atom: Atom | undefined): NumberPart {
  return { n: atom?.value ?? 0, digits: atom?.text.length ?? 0 };
}

function isJoined(atoms: readonly Atom[], index: number): boolean {
  const before = atoms[index - 1];
  if (!before || atoms[index]?.spaced) return false;
  return /^[-–/.:$€£#+@_=,]$/.test(before.text) || (before.kind === 'word' && /^[a-z]$/.test(before.text));
}

function isContinued(atoms: readonly Atom[], index: number): boolean {
  const next = atoms[index];
  if (!next || next.spaced) return false;
  if (/^[-–/.:,]$/.test(next.text))
    return atoms[index + 1]?.kind === 'number' && atoms[index + 1]?.spaced === false;
  return (
    /^[%°@_#]$/.test(next.text) || (next.kind === 'word' && /^[a-z]/.test(next.text) && next.text !== 't')
  );
}

function isDateLike(parts: readonly NumberPart[], separator: string, spaced: boolean): boolean {
  const [a, b, c] = parts;
  if (!a || !b) return false;
  if (!c) return isPairLike(a, b, separator, spaced);
  if (a.digits === 4) return b.digits <= 2 && c.digits <= 2 && isYearLike(a.n) && separator !== '–';
  if (c.digits === 4) return a.digits <= 2 && b.digits <= 2 && isYearLike(c.n);
  if (separator === '–' || spaced) return false;
  const short = a.digits <= 2 && b.digits <= 2 && c.digits === 2;
  return (
    short &&
    ((a.n <= 31 && b.n <= 12) || (a.n <= 12 && b.n <= 31)) &&
    a.n > 0 &&
    b.n > 0 &&
    (separator !== '.' || a.digits === 2)
  );
}

function isPairLike(a: NumberPart, b: NumberPart, separator: string, spaced: boolean): boolean {
  if (a.digits === 4 && b.digits === 4)
    return separator !== '.' && isYearLike(a.n) && b.n > a.n && b.n <= a.n + 60;
  if (a.digits === 4 && b.digits === 2) return separator !== '.' && isYearLike(a.n) && !spaced;
  if (a.digits === 4 && b.digits === 1) return separator === '/' && isYearLike(a.n) && b.n > 0;
  return (
    a.digits <= 2 &&
    b.digits === 4 &&
    a.n >= 1 &&
    a.n <= 12 &&
    separator !== '–' &&
    isYearLike(b.n) &&
    !spaced
  );
}

function isYearLike(n: number): boolean {
  return n >= 1000 && n <= 2700;
}

/** Day and month in figures (3/4): only a word before it can make it a date. */
export function dayMonthAt(atoms: readonly Atom[], index: number): Figures | null {
  const [first, mark, second] = [atoms[index], atoms[index + 1], atoms[index + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || !mark || mark.spaced || second.spaced)
    return null;
  if (!/^[-/.]$/.test(mark.text) || isJoined(atoms, index) || isContinued(atoms, index + 3)) return null;
  const parts = [toPart(first), toPart(second)];
  const [a, b] = [first.value, second.value];
  const fits = (a >= 1 && a <= 31 && b >= 1 && b <= 12) || (a >= 1 && a <= 12 && b >= 1 && b <= 31);
  if (!fits || first.text.length > 2 || second.text.length > 2) return null;
  if (mark.text !== '/' && (first.text.length < 2 || second.text.length < 2)) return null;
  return { parts, separator: mark.text, next: index + 3 };
}
