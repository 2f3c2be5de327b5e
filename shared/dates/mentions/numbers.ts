import { chineseNumber, chineseSigns } from '../text/digits.ts';
import type { Atom } from '../text/atoms.ts';
import type { Hit } from './lexicon.ts';

/** What the words at an atom can mean. */
type Look = (index: number) => readonly Hit[];

/** A number in a text, and where the next atom is. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  /** Digits as written; 0 for a number in words. */
  readonly digits: number;
  readonly ordinal: boolean;
}

/** Reads a number in digits or words: "12", "12th", "twenty-one", "dos mil diecinueve", "二〇一九". */
export function readNumber(atoms: readonly Atom[], index: number, look: Look): ReadNumber | null {
  const atom = atoms[index];
  if (!atom) return null;
  if (atom.kind === 'number') return readDigits(atoms, index, look, atom);
  return readHan(atoms, index) ?? readWords(atoms, index, look);
}

function readDigits(atoms: readonly Atom[], index: number, look: Look, atom: Atom): ReadNumber {
  let next = index + 1;
  if (atoms[next]?.text === '-' && atoms[next]?.spaced === false && isGlued(atoms, next + 1)) next += 1;
  const mark = atoms[next];
  const suffix = mark && !mark.spaced ? look(next).find((hit) => hit.meaning.is === 'ORDMARK') : null;
  return {
    value: atom.value,
    digits: atom.text.length,
    next: suffix ? suffix.next : index + 1,
    ordinal: Boolean(suffix),
  };
}

function isGlued(atoms: readonly Atom[], index: number): boolean {
  return atoms[index]?.spaced === false && atoms[index]?.kind === 'word';
}

/** Number words add up; hundreds and thousands multiply what stands before them. */
function readWords(atoms: readonly Atom[], index: number, look: Look): ReadNumber | null {
  let total = 0;
  let group = 0;
  let last = Infinity;
  let next = index;
  let ordinal = false;
  let at = index;
  while (!ordinal) {
    const hits = look(at);
    const hit = hits.find(({ meaning }) => meaning.is === 'NUM' || meaning.is === 'ORD');
    if (!hit) break;
    const { n } = hit.meaning;
    ordinal = hit.meaning.is === 'ORD';
    if (n === 1000 && (group > 0 || total === 0)) {
      total += Math.max(group, 1) * 1000;
      group = 0;
      last = 1000;
    } else if (n === 100 && group < 10 && last !== 100) {
      group = Math.max(group, 1) * 100;
      last = 100;
    } else if (
      n >= last ||
      (last < 20 && last !== Infinity) ||
      (last < 100 && n >= 10 && !(last >= 60 && n < 20))
    )
      break;
    else {
      group += n;
      last = n;
    }
    next = hit.next;
    at = skipJoint(atoms, next, look);
  }
  return next === index ? null : { value: total + group, next, digits: 0, ordinal };
}

function skipJoint(atoms: readonly Atom[], index: number, look: Look): number {
  if (atoms[index]?.text === '-' && !atoms[index].spaced) return index + 1;
  const joint = look(index).find((hit) => hit.meaning.is === 'NUMJOINT');
  return joint ? joint.next : index;
}

/** Han numerals: digit by digit (一九八四) or with 十, 百, 千 and the tens 廿, 卅. */
function readHan(atoms: readonly Atom[], index: number): ReadNumber | null {
  let end = index;
  while (end < atoms.length && isHanNumeral(atoms[end]?.text ?? '') && (end === index || !atoms[end]?.spaced))
    end += 1;
  const text = atoms
    .slice(index, end)
    .map((atom) => atom.text)
    .join('');
  // Alone, 元 is the currency.
  const value = text === '元' ? null : chineseNumber(text);
  if (value === null) return null;
  return { value, next: end, digits: /[十百千廿卅]/.test(text) ? 0 : text.length, ordinal: false };
}

/** In running text a circle is a place left blank (○月○日), not a nought. */
function isHanNumeral(text: string): boolean {
  return text !== '' && text !== '○' && chineseSigns.includes(text);
}
